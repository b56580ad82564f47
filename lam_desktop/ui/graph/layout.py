"""Where the cards of a graph stand: layers by longest path, ordered by barycentre (Sugiyama et al. 1981). No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

_SWEEPS = 4
_LANE = 20.0  # between a card and a need that gets round it
Needs = Mapping[str, Sequence[str]]


def layers(nodes: Sequence[str], needs: Needs) -> list[list[str]]:
    """Nodes by layer: each stands one layer below the deepest it needs. `needs` must be free of circles."""
    depth = _depths(nodes, needs)
    rows: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for node in nodes:
        rows[depth[node]].append(node)
    wanted = _needed_by(nodes, needs)
    for _ in range(_SWEEPS):
        for above, here in pairwise(rows):
            _order(here, above, needs)
        for below, here in zip(reversed(rows), reversed(rows[:-1]), strict=False):
            _order(here, below, wanted)
    for above, here in pairwise(rows):
        _order(here, above, needs)
    return rows


def _depths(nodes: Sequence[str], needs: Needs) -> dict[str, int]:
    """Longest way from a node without needs, by Kahn's order, so that long chains need no recursion."""
    waiting = {node: len(set(needs.get(node, ()))) for node in nodes}
    wanted = _needed_by(nodes, needs)
    depth = dict.fromkeys(nodes, 0)
    ready = [node for node in nodes if not waiting[node]]
    while ready:
        node = ready.pop()
        for after in wanted[node]:
            depth[after] = max(depth[after], depth[node] + 1)
            waiting[after] -= 1
            if not waiting[after]:
                ready.append(after)
    return depth


def _needed_by(nodes: Sequence[str], needs: Needs) -> dict[str, list[str]]:
    wanted: dict[str, list[str]] = {node: [] for node in nodes}
    for node in nodes:
        for each in dict.fromkeys(needs.get(node, ())):
            wanted[each].append(node)
    return wanted


def _order(here: list[str], beside: Sequence[str], links: Needs) -> None:
    """Sort a layer by the middle of what its nodes are linked to in the layer beside it."""
    rank = {node: index for index, node in enumerate(beside)}
    place = {node: float(index) for index, node in enumerate(here)}
    centre = dict(place)
    for node in here:
        found = [rank[each] for each in links.get(node, ()) if each in rank]
        if found:
            centre[node] = sum(found) / len(found)
    here.sort(key=lambda node: (centre[node], place[node]))


def positions(
    nodes: Sequence[str], needs: Needs, width: float, height: float, gap: float
) -> dict[str, tuple[float, float]]:
    """Top left corner of each card; layers run downwards, each centred."""
    places = {}
    for level, row in enumerate(layers(nodes, needs)):
        left = -(len(row) * width + (len(row) - 1) * gap) / 2
        for index, node in enumerate(row):
            places[node] = (left + index * (width + gap), level * (height + gap * 1.3))
    return places


def lane_round(places: Mapping[str, tuple[float, float]], start: str, end: str, width: float) -> float | None:
    """Where a need passes on the right of the cards that stand between its ends; None when it meets none."""
    (left, top), (right, bottom) = places[start], places[end]
    low, high = min(left, right), max(left, right) + width
    between = [x for x, y in places.values() if top < y < bottom and x < high and x + width > low]
    return max(between) + width + _LANE if between else None
