"""Stretches of days that lie ahead or around today: "next week", "this weekend", "the next ten days", "in May"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from lam_desktop.core.rhythm import MONTHS
from lam_desktop.planning.grammar import numbers
from lam_desktop.planning.grammar.times import month_number, shifted, start_of

_STRETCH = re.compile(
    r"\b(?:(?P<which>this|the|next|last|past|coming|this coming)\s+(?P<unit>weekend|week|month|year)"
    rf"|(?:the\s+)?(?:next|coming)\s+(?P<count>{numbers.COUNT})\s+(?P<each>day|week|month)s?"
    rf"|(?:in|of|for|during)\s+(?P<month>{'|'.join(MONTHS)})(?:\s+(?P<year>\d{{4}}))?(?!\s*\d))\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:did|was|were|had|have (?:i|we)|has (?:he|she|it))\b", re.IGNORECASE)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Stretch:
    """First and last day, both included, and the words that say so."""

    first: date
    last: date
    words: str


def stretch_in(text: str, today: date) -> Stretch | None:
    """The first stretch of days that a text names, or None. A month without a year is the coming one, or the last
    one where the text tells of the past.
    """
    match = next((each for each in _STRETCH.finditer(text) if _is_told(each)), None)
    if match is None:
        return None
    if match["unit"]:
        days = _around(match["which"].lower(), match["unit"].lower(), today)
    elif match["count"]:
        days = today, shifted(today, round(numbers.number(match["count"]) or 1), match["each"].lower())
    else:
        month = month_number(match["month"]) or 1
        past = _PAST.search(text) is not None
        year = today.year - (month > today.month) if past else today.year + (month < today.month)
        days = _whole(date(int(match["year"] or year), month, 1), "month")
    return Stretch(*days, match[0])


def _is_told(match: re.Match[str]) -> bool:
    """ "The weekend" says which, "the week" does not."""
    return (match["which"] or "").lower() != "the" or match["unit"].lower() == "weekend"


def _around(which: str, unit: str, today: date) -> tuple[date, date]:
    ahead = {"next": 1, "coming": 1, "last": -1, "past": -1}.get(which, 0)
    if unit == "weekend":
        monday = start_of(today, "week") + timedelta(weeks=min(ahead, 0) + (which == "next"))
        return monday + timedelta(days=_SATURDAY), monday + timedelta(days=_SATURDAY + 1)
    return _whole(shifted(today, ahead, unit), unit)


def _whole(day: date, unit: str) -> tuple[date, date]:
    """The week, month or year that a day lies in."""
    first = start_of(day, unit)
    return first, shifted(first, 1, unit) - timedelta(days=1)
