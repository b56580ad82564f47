"""How sure a reading is. A logistic over what the solver knows; its weights are fitted on development requests, not by taste alone."""

from __future__ import annotations

import math

from lam_desktop.core.values import Kind
from lam_desktop.planning.draft import Draft

ASK_BELOW = 0.35
_WEIGHTS = {
    "bias": -2.8, "score": 0.56, "retrieval": 1.5, "margin": 0.55, "strange": -0.8, "bare": -0.1, "unexplained": -0.8,
}  # fmt: skip
_FILLED = 1.2  # what is still missing is given by an earlier step, or asked for
_FULL = 8.0  # a score beyond which nothing gets surer


def confidence(draft: Draft, runner_up: Draft | None) -> float:
    """Probability, 0 to 1, that this is what was meant."""
    features = {
        "bias": 1.0,
        "score": min(draft.score + _FILLED * sum(param.kind is not Kind.NEW_FILE for param in draft.missing), _FULL),
        "retrieval": draft.retrieval,
        "margin": min(3.0, draft.score - runner_up.score) if runner_up else 3.0,
        "strange": float(draft.strange),
        "bare": float(not draft.args),
        "unexplained": len(draft.unexplained) / max(draft.words, 1),
    }
    total = sum(_WEIGHTS[name] * value for name, value in features.items())
    return 1 / (1 + math.exp(-total))
