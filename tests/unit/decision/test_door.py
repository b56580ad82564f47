"""The door in words: what it refuses and asks about. Every cell stands in `test_table`, tickets in `test_tickets`."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lam_desktop.core.action import Effect
from lam_desktop.core.labels import Integrity, Label, Secrecy
from lam_desktop.core.settings import Settings
from lam_desktop.decision.door import Door, Verdict
from tests.unit.decision.made import acting

WEB = Label(Integrity.UNTRUSTED, sources=frozenset({"the web"}))
SECRET = Label(Integrity.USER, Secrecy.SECRET)
ALLOW, UNDO, ASK, DENY = Verdict.ALLOW, Verdict.ALLOW_WITH_UNDO, Verdict.ASK, Verdict.DENY


def door(**changed: object) -> Door:
    return Door(lambda: replace(Settings(), **changed))  # type: ignore[arg-type]


@pytest.mark.parametrize("effect", [Effect.SEND, Effect.DISCLOSE, Effect.EXECUTE])
def test_a_secret_never_leaves(effect: Effect) -> None:
    assert door().decide(acting(effect), {"content": SECRET}, 1.0).verdict is DENY


def test_a_refusal_says_which_file_is_a_secret() -> None:
    key = replace(SECRET, secrets=frozenset({"id_ed25519 is a private key"}))
    (reason,) = door().decide(acting(Effect.SEND), {"content": key}, 1.0).reasons
    assert reason == "id_ed25519 is a private key: it never leaves this computer by a plan."
    more = key.join(replace(SECRET, secrets=frozenset({"a is x", "b is x", "c is x"})))
    (reason,) = door().decide(acting(Effect.SEND), {"content": more}, 1.0).reasons
    assert reason == "a is x, b is x, c is x and 1 more secret: they never leave this computer by a plan."


def test_the_worst_effect_decides() -> None:
    assert door().decide(acting(Effect.READ, Effect.WRITE, Effect.SEND), {}, 1.0).verdict is ASK
    assert door().decide(acting(Effect.WRITE, Effect.CONFIGURE), {}, 1.0).verdict is DENY


@pytest.mark.parametrize("effect", [Effect.DELETE, Effect.SEND, Effect.EXECUTE])
def test_the_card_names_where_a_value_came_from(effect: Effect) -> None:
    reasons = door().decide(acting(effect), {"content": WEB}, 1.0).reasons
    assert "content comes from the web" in " ".join(reasons)


def test_what_was_not_surely_understood_is_asked() -> None:
    assert door().decide(acting(Effect.WRITE), {}, 0.74).verdict is ASK
    assert door().decide(acting(Effect.WRITE), {}, 0.75).verdict is UNDO
    assert door().decide(acting(Effect.READ), {}, 0.1).verdict is ALLOW, "looking harms nobody"


def test_what_is_less_safe_than_allowed_is_asked() -> None:
    assert door(safety_threshold=0.85).decide(acting(Effect.WRITE), {}, 1.0).verdict is UNDO
    strict = door(safety_threshold=0.95).decide(acting(Effect.WRITE), {}, 1.0)
    assert strict.verdict is ASK
    assert strict.reasons


def test_careful_asks_before_every_change() -> None:
    asked = door(comfort="careful").decide(acting(Effect.WRITE), {}, 1.0)
    assert (asked.verdict, asked.reasons) == (ASK, ("You want to be asked before anything is changed.",))
    deleted = door(comfort="careful").decide(acting(Effect.DELETE), {}, 1.0)
    assert (deleted.verdict, deleted.reasons) == (ASK, ("Things go to the trash.",)), "that says it already"
    assert door(comfort="careful").decide(acting(Effect.READ), {}, 1.0).verdict is ALLOW


@pytest.mark.parametrize("confidence", [0.0, 1.0])
def test_scores_never_open_what_policy_closes(confidence: float) -> None:
    easy = door(comfort="relaxed", safety_threshold=0.0, confidence_threshold=0.0)
    assert easy.decide(acting(Effect.CONFIGURE), {}, confidence).verdict is DENY
    assert easy.decide(acting(Effect.SEND), {}, confidence).verdict is ASK
