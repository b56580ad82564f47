"""Readings of what stands in the cells of a row, and of the sheet they are in."""

from __future__ import annotations

from collections.abc import Iterator

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar import rows
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.words import STOP


def told_row(finder: Finder, param: Param) -> Iterator[Candidate]:
    """ "Add a line to list.csv: Ann, 31, Oslo": what stands in a row is told behind a colon, or before "to list.csv"."""
    clause = finder.clause
    if (told := rows.told_row(clause.text)) is not None:
        span = finder.span_of(*told)
        if clause.holds(span.start, span.end):
            yield Candidate(param.name, clause.text[told[0] : told[1]], span, _TOLD_ROW)


_TOLD_ROW = 2.4


def sheets(finder: Finder, param: Param) -> Iterator[Candidate]:
    """The sheet of a workbook that is at hand; of another what stands beside the word, or in quotes."""
    for index in range(finder.clause.start, finder.clause.end):
        value, low = finder.token(index).value, finder.low(index)
        beside = {finder.low(index - 1), finder.low(index + 1)} & {"sheet", "worksheet", "tab"} and low not in STOP
        if value == finder.sheet or (not finder.sheet and (beside or finder.token(index).type is Type.QUOTED)):
            yield finder.candidate(param, value, index, index + 1, 1.2)


def is_timed(finder: Finder, at: int) -> bool:
    """Whether a place lies inside a time; in "set the price to 5" there is none."""
    return finder.card.subject != "tables" and any(span.start < at < span.end for _, span in finder.whens())


def behind_heading(finder: Finder, param: Param, begin: int, end: int) -> int | None:
    """ "Move Ann to room 4": what is set begins behind the heading, where an action takes a column as well."""
    takes = param.kind is Kind.TEXT and any(each.kind is Kind.COLUMN for each in finder.card.params)
    if not takes or finder.table is None or end <= begin + 1:
        return None
    heads = {name.casefold() for name in finder.table.headings}
    return next(
        (at for at in (begin + 2, begin + 1) if at < end and finder.clause.reading.slice(begin, at).lower() in heads),
        None,
    )
