"""Scores: they are ordered as a careful person would order them, and stay between 0 and 1."""

from __future__ import annotations

import pytest

from lam_desktop.core.action import Effect
from lam_desktop.core.labels import Integrity, Label
from lam_desktop.decision.scores import score
from tests.unit.decision.made import acting

WEB = {"content": Label(Integrity.UNTRUSTED)}


def risk(*effects: Effect, final: str | None = None, labels: dict[str, Label] | None = None) -> float:
    return score(acting(*effects, irreversible=final), labels or {}, 1.0).risk


def test_risk_grows_with_what_could_be_lost() -> None:
    order = [Effect.READ, Effect.SHOW, Effect.WRITE, Effect.DELETE, Effect.SEND, Effect.CONFIGURE]
    risks = [risk(effect) for effect in order]
    assert risks == sorted(risks) and len(set(risks)) == len(risks)


def test_what_cannot_be_taken_back_is_riskier_unless_it_only_shows() -> None:
    assert risk(Effect.SEND, final="it is gone") > risk(Effect.SEND)
    assert risk(Effect.SHOW, final="it was seen") == risk(Effect.SHOW)


def test_content_from_outside_is_riskier_unless_it_is_only_looked_at() -> None:
    assert risk(Effect.WRITE, labels=WEB) > risk(Effect.WRITE)
    assert risk(Effect.READ, labels=WEB) == risk(Effect.READ) == 0.0


@pytest.mark.parametrize("effect", Effect)
@pytest.mark.parametrize("confidence", [0.0, 0.5, 1.0])
def test_scores_stay_in_range(effect: Effect, confidence: float) -> None:
    found = score(acting(effect, irreversible="why"), WEB, confidence)
    assert 0.0 <= found.risk <= 1.0
    assert found.safety == 1.0 - found.risk
    assert found.reward <= found.confidence == confidence


def test_a_doubtful_step_that_could_harm_is_worth_less() -> None:
    harmless, harmful = (score(acting(effect), {}, 0.5).reward for effect in (Effect.READ, Effect.SEND))
    assert harmful < harmless < score(acting(Effect.READ), {}, 0.9).reward


@pytest.mark.parametrize(
    ("effect", "plain", "final", "outside"),
    [
        (Effect.READ, 0.0, 0.0, 0.0), (Effect.SHOW, 0.02, 0.02, 0.07), (Effect.DISCLOSE, 0.1, 0.3, 0.15),
        (Effect.WRITE, 0.1, 0.3, 0.15), (Effect.DELETE, 0.3, 0.5, 0.35), (Effect.SEND, 0.6, 0.8, 0.65),
        (Effect.EXECUTE, 0.6, 0.8, 0.65), (Effect.CONFIGURE, 1.0, 1.0, 1.0),
    ],
)  # fmt: skip
def test_the_risks(effect: Effect, plain: float, final: float, outside: float) -> None:
    assert risk(effect) == pytest.approx(plain)
    assert risk(effect, final="why") == pytest.approx(final)
    assert risk(effect, labels=WEB) == pytest.approx(outside)
    assert risk(effect, labels={"own": Label(Integrity.LOCAL)}) == pytest.approx(plain)


def test_the_worst_effect_is_the_risk_and_none_is_none() -> None:
    assert risk(Effect.READ, Effect.DELETE, Effect.WRITE) == pytest.approx(0.3)
    assert risk() == 0.0


def test_the_reward() -> None:
    assert score(acting(Effect.SEND), {}, 0.5).reward == pytest.approx(0.5 - 0.5 * 1.1)
    assert score(acting(Effect.READ), {}, 1.0).reward == 1.0
