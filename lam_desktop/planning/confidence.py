"""How sure a reading is: a logistic over what the solver knows. Its weights are fitted by tests/bench/planner/confidence.py."""

from __future__ import annotations

import math

from lam_desktop.core.values import Kind
from lam_desktop.planning.draft import Draft

ASK_BELOW = 0.42
WEIGHTS = {
    "bias": -2.41, "score": 0.4, "retrieval": 1.86, "margin": 0.93, "strange": -0.62, "bare": -0.01, "unexplained": -0.75,
}  # fmt: skip
_FILLED = 1.2  # what is still missing is given by an earlier step, or asked for
_FULL = 8.0  # a score beyond which nothing gets surer


def features(draft: Draft, runner_up: Draft | None) -> dict[str, float]:
    """What speaks for and against a reading."""
    return {
        "bias": 1.0,
        "score": min(draft.score + _FILLED * sum(param.kind is not Kind.NEW_FILE for param in draft.missing), _FULL),
        "retrieval": draft.retrieval,
        "margin": min(3.0, draft.score - runner_up.score) if runner_up else 3.0,
        "strange": float(draft.strange),
        "bare": float(not draft.args),
        "unexplained": len(draft.unexplained) / max(draft.words, 1),
    }


def confidence(draft: Draft, runner_up: Draft | None) -> float:
    """Probability, 0 to 1, that this is what was meant."""
    total = sum(WEIGHTS[name] * value for name, value in features(draft, runner_up).items())
    return 1 / (1 + math.exp(-total))
