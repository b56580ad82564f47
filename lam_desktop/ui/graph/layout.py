"""Where the cards of a graph stand: layers by longest path, order in a layer by barycentre (Sugiyama et al. 1981). No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_SWEEPS = 4


def layers(nodes: Sequence[str], needs: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """Nodes by layer: each stands one layer below the deepest it needs. `needs` must be free of circles."""
    depth: dict[str, int] = {}

    def measure(node: str) -> int:
        if node not in depth:
            depth[node] = 1 + max((measure(each) for each in needs.get(node, ())), default=-1)
        return depth[node]

    for node in nodes:
        measure(node)
    rows: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for node in nodes:
        rows[depth[node]].append(node)
    for _ in range(_SWEEPS):
        _sweep(rows, needs)
    return rows


def _sweep(rows: list[list[str]], needs: Mapping[str, Sequence[str]]) -> None:
    for above, here in zip(rows, rows[1:], strict=False):
        rank = {node: index for index, node in enumerate(above)}
        place = {node: index for index, node in enumerate(here)}

        def centre(node: str, rank: dict[str, int] = rank, place: dict[str, int] = place) -> float:
            found = [rank[each] for each in needs.get(node, ()) if each in rank]
            return sum(found) / len(found) if found else float(place[node])

        here.sort(key=centre)


def positions(
    nodes: Sequence[str], needs: Mapping[str, Sequence[str]], width: float, height: float, gap: float
) -> dict[str, tuple[float, float]]:
    """Top left corner of each card; layers run downwards, each centred."""
    places = {}
    for level, row in enumerate(layers(nodes, needs)):
        left = -(len(row) * width + (len(row) - 1) * gap) / 2
        for index, node in enumerate(row):
            places[node] = (left + index * (width + gap), level * (height + gap * 1.4))
    return places
