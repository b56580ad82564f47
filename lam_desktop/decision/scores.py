"""Confidence, risk and expected reward of a step. Rule: scores choose and ask; they never open what policy closes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from lam_desktop.core.action import Action, Effect
from lam_desktop.core.labels import Integrity, Label

_RISK = {
    Effect.READ: 0.0, Effect.SHOW: 0.02, Effect.DISCLOSE: 0.1, Effect.WRITE: 0.1, Effect.DELETE: 0.3,
    Effect.SEND: 0.6, Effect.EXECUTE: 0.6, Effect.CONFIGURE: 1.0,
}  # fmt: skip
_HARMLESS = {Effect.READ, Effect.SHOW}  # nothing is lost when these cannot be taken back


@dataclass(frozen=True, slots=True)
class Scores:
    """All from 0 to 1. `reward` is what is expected to be gained: right and wanted, less what a mistake would cost."""

    confidence: float
    risk: float
    reward: float

    @property
    def safety(self) -> float:
        return 1.0 - self.risk


def score(action: Action, labels: Mapping[str, Label], confidence: float) -> Scores:
    """The rule-based prior; what learning finds out later is added to it, never put in its place."""
    risk = _risk_of(action.card.effects, bool(action.irreversible))
    if risk > 0 and any(label.integrity is Integrity.UNTRUSTED for label in labels.values()):
        risk = min(1.0, risk + 0.05)  # content may come from anywhere; where it may not go is the door's rule
    return _scores(confidence, risk)


@lru_cache(maxsize=256)
def _scores(confidence: float, risk: float) -> Scores:
    return Scores(confidence, risk, confidence - (1.0 - confidence) * (0.5 + risk))


@lru_cache(maxsize=256)
def _risk_of(effects: frozenset[Effect], irreversible: bool) -> float:
    """What an action risks whatever it is given."""
    risk = max((_RISK[effect] for effect in effects), default=0.0)
    return min(1.0, risk + 0.2) if irreversible and not effects <= _HARMLESS else risk
