"""What was told before an order and the order itself only points at: "birthday and phone are private, save it without these
two columns", "book 208 came back, put yes in the returned column".

Sentences that ask for nothing are no step, yet they say which rows or columns of the table the order is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lam_desktop.core.action import Param
from lam_desktop.core.values import ANY_COLUMN, Kind, RowTest
from lam_desktop.planning.clause import Candidate, Clause, Finder, Sight
from lam_desktop.planning.grammar import numbers, rows
from lam_desktop.planning.grammar.glimpse import Glimpse
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.moods import acts
from lam_desktop.planning.read_rows import conditions
from lam_desktop.planning.words import STOP

_ROWS_TOLD = 0.9  # what a condition is worth that was told before
_COLUMNS_TOLD = 1.6  # and columns that are pointed at
_POINTED = re.compile(
    rf"\b(?:(?:these|those|both)(?:\s+(?:{numbers.COUNT}))?(?:\s+(?:columns?|fields?))?|them|they|(?:this|that)\s+(?:column|field))\b",
    re.IGNORECASE,
)
_AT_ROW = re.compile(
    r"\b(?:(?:for|of|at|with|to)\s+(?:it|them|him|her|those|these|that(?:\s+one)?)|there)\b", re.IGNORECASE
)


def rows_told(finder: Finder, param: Param) -> Iterator[Candidate]:
    """The condition that a sentence before tells, where an action needs one and its own words say none."""
    told, table = _told(finder), finder.table
    if told is None or table is None or not param.required or _tests(finder, table):
        return
    tests = _tests(Sight(told), table)
    if tests and all(each.column != ANY_COLUMN for each in tests):
        point = _AT_ROW.search(finder.clause.text)
        start = finder.clause.start
        span = finder.span_of(*point.span()) if point else Span(start, start)
        yield Candidate(param.name, tests, span, _ROWS_TOLD, how="context")


def columns_told(finder: Finder, param: Param) -> Iterator[Candidate]:
    """The columns that a sentence before names, where the words point at them."""
    told, table, point = _told(finder), finder.table, _POINTED.search(finder.clause.text)
    if told is None or table is None or point is None or not param.required:
        return
    names = list(dict.fromkeys(_headings(told, table)))
    if names and (param.kind is Kind.COLUMNS or len(names) == 1):
        value = names if param.kind is Kind.COLUMNS else names[0]
        yield Candidate(param.name, value, finder.span_of(*point.span()), _COLUMNS_TOLD, how="context")


def _told(finder: Finder) -> Clause | None:
    """All that stands before a clause, where it asks for nothing."""
    before = Clause(finder.clause.reading, 0, finder.clause.start, finder.clause.hidden)
    return before if finder.clause.start and not acts(before, finder.cues) else None


def _tests(sight: Sight, table: Glimpse) -> list[RowTest]:
    runs = conditions(sight, table, list(rows.row_tests(sight.clause.text)))
    return [each.value for run in runs for each in run]


def _headings(clause: Clause, table: Glimpse) -> Iterator[str]:
    """The headings that are said in a clause, and no part of the name of a file."""
    text, sight = clause.text, Sight(clause)
    files = [(each.start, each.end) for each in sight.places()]
    for name, start, end in table.said(text):
        span = sight.span_of(start, end)
        inside = any(first <= span.start < last for first, last in files)
        if not inside and text[start:end].lower() not in STOP:
            yield name
