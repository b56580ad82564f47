"""Hours that are taken and hours that are free. Rule: what lasts whole days, or is marked as free, takes no hour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from lam_desktop.connectors import calendars, series

if TYPE_CHECKING:
    from icalendar import Event

PARTS = {
    "day": (time(9), time(18)), "morning": (time(8), time(12)), "afternoon": (time(12), time(18)),
    "evening": (time(18), time(22)),
}  # fmt: skip
_Span = tuple[datetime, datetime]


def taken(events: Sequence[Event], first: date, last: date) -> list[_Span]:
    """From when to when something is on, in order, what overlaps as one."""
    spans = [
        (start, start + calendars.length_of(event))
        for start, event in series.happenings(events, first, last)
        if not calendars.whole_day(event) and str(event.get("TRANSP", "")).upper() != "TRANSPARENT"
    ]
    return list(_joined(sorted(spans)))


def _joined(spans: Iterable[_Span]) -> Iterator[_Span]:
    last: _Span | None = None
    for start, end in spans:
        if last is not None and start <= last[1]:
            last = last[0], max(last[1], end)
            continue
        if last is not None:
            yield last
        last = start, end
    if last is not None:
        yield last


def free(busy: Sequence[_Span], days: Iterable[date], hours: tuple[time, time], least: timedelta) -> Iterator[_Span]:
    """What is left of some hours of each day, as long as wanted."""
    for day in days:
        at, close = datetime.combine(day, hours[0]), datetime.combine(day, hours[1])
        for start, end in busy:
            if end <= at or start >= close:
                continue
            if start - at >= least and start > at:
                yield at, start
            at = max(at, end)
        if close - at >= least and close > at:
            yield at, close
