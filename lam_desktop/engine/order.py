"""In which order steps are done: by need, and as said where need leaves it open."""

from __future__ import annotations

from collections.abc import Mapping

from lam_desktop.core.plan import Plan, Step

_UNKNOWN_SECONDS = 1.0


def in_order(plan: Plan) -> tuple[Step, ...]:
    """A topological order that keeps the order of the plan among steps that do not need each other."""
    if plan.is_in_order:
        return plan.steps
    import networkx as nx

    rank = {step.id: index for index, step in enumerate(plan.steps)}
    ordered = nx.lexicographical_topological_sort(plan.graph(), key=lambda step: rank[step])
    return tuple(plan.steps[rank[step]] for step in ordered)


def urgency(plan: Plan, seconds: Mapping[str, float]) -> dict[str, float]:
    """For each step the estimated seconds from its begin to the end of the run, by the longest way (critical path).

    Args:
        seconds: estimated duration by action name.
    """
    after: dict[str, float] = {}
    left: dict[str, float] = {}
    for step in reversed(in_order(plan)):
        left[step.id] = seconds.get(step.action, _UNKNOWN_SECONDS) + after.get(step.id, 0.0)
        for needed in step.needs:
            after[needed] = max(after.get(needed, 0.0), left[step.id])
    return left
