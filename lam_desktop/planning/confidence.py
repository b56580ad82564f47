"""How sure a reading is. A logistic over what the solver knows; its weights are fitted on development requests, not by taste alone."""

from __future__ import annotations

import math

from lam_desktop.planning.reader import Draft

ASK_BELOW = 0.35
_WEIGHTS = {"bias": -2.2, "retrieval": 7.0, "margin": 0.45, "unexplained": -0.45, "missing": -0.6}


def confidence(draft: Draft, runner_up: Draft | None) -> float:
    """Probability, 0 to 1, that this is what was meant."""
    margin = min(3.0, draft.score - runner_up.score) if runner_up else 3.0
    total = (
        _WEIGHTS["bias"]
        + _WEIGHTS["retrieval"] * draft.retrieval
        + _WEIGHTS["margin"] * margin
        + _WEIGHTS["unexplained"] * len(draft.unexplained)
        + _WEIGHTS["missing"] * len(draft.missing)
    )
    return 1 / (1 + math.exp(-total))
