"""Conditions on the days in a table: "who is due this week", "before today", "in the last 30 days"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lam_desktop.core.values import RowTest
from lam_desktop.planning.clause import Sight
from lam_desktop.planning.grammar import numbers
from lam_desktop.planning.grammar.daystretch import Stretch, stretch_in
from lam_desktop.planning.grammar.glimpse import Glimpse
from lam_desktop.planning.grammar.rows import Found
from lam_desktop.planning.grammar.times import shifted
from lam_desktop.planning.moods import is_inquiry

_STRETCH = re.compile(
    r"\b(?:(?:in|of|from|for|during|within|over)\s+)?(?P<stretch>(?:this|next|last|past|coming)\s+(?:weekend|week|month|year)\b(?:['’]s)?"
    rf"|(?:the\s+)?(?P<way>last|past|next|coming)\s+(?P<count>{numbers.COUNT})\s+(?P<unit>day|week|month|year)s?)\b",
    re.IGNORECASE,
)
_LED = re.compile(
    r"\b(?P<led>(?:earlier|later|older|newer)\s+than|before|after|since|until|till|up\s+to|by|from|starting|of|for|on|in|at)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_OPS = {
    "before": "<", "earlier than": "<", "older than": "<", "after": ">", "later than": ">", "newer than": ">", "since": ">=",
    "from": ">=", "starting": ">=", "until": "<=", "till": "<=", "up to": "<=", "by": "<=",
}  # fmt: skip
_SAYS_WHICH = frozenset({"of", "before", "after", "since", "until", "till", "from"})
_BESIDE = re.compile(r"(?:\s*\b(?:date|day|is|are|was|were|it|comes?|falls?|lies?|set|not))*\s*$", re.IGNORECASE)


def day_tests(sight: Sight, table: Glimpse) -> Iterator[Found]:
    """Conditions on a column of dates, told from today on; of several such columns the one that is said."""
    if not table.dated:
        return
    text, today = sight.clause.text, sight.clause.reading.world.now.date()
    taken: list[tuple[int, int]] = []
    for match in _STRETCH.finditer(text):
        stretch = _stretch(match, today)
        column, start = _column(table, text, match.start())
        span = sight.span_of(start, match.end())
        ahead = stretch is not None and stretch.last >= today and not _tells(sight, match[0])
        if stretch is None or column is None or ahead or not sight.clause.holds(span.start, span.end):
            continue
        taken.append(match.span())
        yield Found(RowTest(column, ">=", stretch.first), start, match.end(), 0.2)
        yield Found(RowTest(column, "<=", stretch.last), start, match.end(), 0.2)
    for when, _ in sight.whens():
        begin, end = when.start - sight.clause.offset, when.end - sight.clause.offset
        if when.day is None or when.clock or when.rule or any(begin < last and first < end for first, last in taken):
            continue
        led = _LED.search(text[:begin])
        word = " ".join(led["led"].lower().split()) if led else ""
        column, start = _column(table, text, led.start() if led else begin)
        ahead = when.day >= today and word not in _SAYS_WHICH and not _tells(sight, text[start:end])
        if column is None or ahead:
            continue
        yield Found(RowTest(column, _OPS.get(word, "="), when.day), start, end, 0.2)


def _tells(sight: Sight, words: str) -> bool:
    """Whether a time that lies ahead says which rows: in an order it may as well say when to begin."""
    return is_inquiry(sight.clause) or re.match(r"(?:of|for|within)\b", words.strip(), re.IGNORECASE) is not None


def _stretch(match: re.Match[str], today: date) -> Stretch | None:
    if not match["count"]:
        return stretch_in(match["stretch"], today)
    count = round(numbers.number(match["count"]) or 1)
    if match["way"].lower() in ("next", "coming"):
        return Stretch(today, shifted(today, count, match["unit"].lower()), match[0])
    return Stretch(shifted(today, -count, match["unit"].lower()), today, match[0])


def _column(table: Glimpse, text: str, start: int) -> tuple[str | None, int]:
    """The column of dates that is said just before, and where; else the only one there is."""
    said = [(name, begin) for name, begin, end in table.said(text[:start]) if _BESIDE.fullmatch(text[end:start])]
    name, begin = next(((name, begin) for name, begin in said if name in table.dated), ("", start))
    if name:
        return name, begin
    return (table.dated[0] if len(table.dated) == 1 else None), start
