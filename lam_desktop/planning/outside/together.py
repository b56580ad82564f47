"""Which readings of the clauses of a request go best together: what a later step takes speaks for the step that gives it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lam_desktop.planning.confidence import confidence
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.foreign import FOREIGN
from lam_desktop.planning.moods import tells

_ROWS = 6  # rows of steps that are kept while clauses are gone through
_WIDTH = 3  # readings of a clause that are tried after each
_BEHIND = 4.0  # a reading that much less likely than the best is not tried
Sure = tuple[Draft, float]
Ranked = Callable[[Sequence[Draft], Sequence[Draft]], tuple[Sequence[Draft], bool]]


@dataclass(frozen=True, slots=True)
class _Row:
    found: tuple[Sure, ...] = ()
    score: float = 0.0


def best_row(
    readings: Sequence[Sequence[Draft]],
    ranked: Ranked,
    spread: Callable[[Draft], list[Draft]],
    idle: Callable[[Draft], Draft],
) -> list[Sure]:
    """A reading for each clause, with how sure it is; one clause may be several steps.

    Args:
        readings: those of each clause, best first.
        ranked: puts readings in order after the steps before; with it, whether they ask for a step at all.
        spread: all steps of a reading.
        idle: what stands for a reading that asks for nothing.
    """
    rows = [_Row()]
    for options in readings:
        grown: list[_Row] = []
        for row in rows:
            after, asks = ranked(options, [each for each, _ in row.found])
            if not asks:
                grown.append(_Row((*row.found, (idle(after[0]), 1.0)), row.score + after[0].score))
                continue
            for each in _likely(after):
                sure = confidence(each, next((other for other in after if other is not each), None))
                steps = tuple((step, sure) for step in spread(each))
                grown.append(_Row((*row.found, *steps), row.score + each.score))
        rows = sorted(grown, key=lambda row: -row.score)[:_ROWS]
    return list(rows[0].found)


def _likely(options: Sequence[Draft]) -> list[Draft]:
    first = options[0]
    if first.card.subject != FOREIGN or tells(first.clause):  # what only tells is not chosen by what comes later
        return [first]
    rest = [
        each
        for each in options[1:_WIDTH]
        if first.score - _BEHIND < each.score <= first.score and each.card.subject == FOREIGN
    ]
    return [first, *rest]
