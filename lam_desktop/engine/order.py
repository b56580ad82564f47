"""In which order steps are done: by need, and as said where need leaves it open."""

from __future__ import annotations

import networkx as nx

from lam_desktop.core.plan import Plan, Step


def in_order(plan: Plan) -> tuple[Step, ...]:
    """A topological order that keeps the order of the plan among steps that do not need each other."""
    rank = {step.id: index for index, step in enumerate(plan.steps)}
    ordered = nx.lexicographical_topological_sort(plan.graph(), key=lambda step: rank[step])
    return tuple(plan.step(step) for step in ordered)


def critical_path(plan: Plan, seconds: dict[str, float]) -> tuple[str, ...]:
    """The chain of steps that decides how long the run takes, given estimated durations."""
    graph = plan.graph()
    best: dict[str, tuple[float, tuple[str, ...]]] = {}
    for step in nx.topological_sort(graph):
        before = max((best[each] for each in graph.predecessors(step)), default=(0.0, ()))
        best[step] = (before[0] + seconds.get(step, 1.0), (*before[1], step))
    return max(best.values())[1] if best else ()
