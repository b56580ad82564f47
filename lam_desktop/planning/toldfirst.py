"""What is told right before an order, "My order is in a.json. Post it to …": the order is read together with it.

Rule: a sentence that asks for something is never only told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lam_desktop.planning.clause import Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.moods import acts


def with_told(clause: Clause, points: Sequence[int], cues: Cues) -> Clause:
    """The clause, knowing where its order begins. `points`: where its block may be cut; actions from outside have other ways."""
    told = clause.start
    for point in () if cues.foreign else points:
        if told < point < clause.end:
            if acts(Clause(clause.reading, clause.start, point, clause.hidden), cues):
                break
            told = point
    return replace(clause, told=told)


def gives(reading: Reading, points: Sequence[int], until: int, cues: Cues) -> bool:
    """Whether anything before a place can give what is left open there: a step, or files that were spoken of."""
    if any(phrase.start < until for phrase in reading.files) or any(each.start < until for each in reading.places):
        return True
    edges = [point for point in (0, *points) if point < until]
    return any(
        acts(Clause(reading, start, end), cues)
        for start, end in zip(edges, (*edges[1:], until), strict=True)
        if start < end
    )
