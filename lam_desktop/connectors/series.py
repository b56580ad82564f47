"""When events happen: single ones, series and their exceptions. Rule: what an exception replaces happens once only.

An exception is an event that stands for one occurrence of a series (RECURRENCE-ID, RFC 5545 §3.8.4.4).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from lam_desktop.connectors.calendars import (
    length_of,
    local,
    moment_in,
    moment_of,
    place_in_time,
    read_of,
    repeats,
    rule_of,
    start_of,
    title_of,
    whole_day,
)
from lam_desktop.core.errors import InputError, UnreadableFile

if TYPE_CHECKING:
    from icalendar import Event

_SPAN = timedelta(days=800)
_MOST = 1000
_DAY = timedelta(days=1)
_TOO_OFTEN = re.compile(r"FREQ=(SECONDLY|MINUTELY)", re.IGNORECASE)
# what the reader of rules would look for without end: no distance at all, or hours of days there may never be
_NEVER_ENDS = re.compile(r"INTERVAL=0*(;|$)|FREQ=HOURLY.*BY(MONTH|YEARDAY|WEEKNO|SETPOS|EASTER)", re.IGNORECASE)
_OWN_HOURS = re.compile(r"BY(HOUR|MINUTE|SECOND)=", re.IGNORECASE)


def is_exception(event: Event) -> bool:
    """True for an event that stands for one occurrence of a series."""
    return "RECURRENCE-ID" in event


def replaced(exception: Event) -> date | datetime:
    """The beginning, by the series' rule, of the occurrence an exception stands for."""
    return moment_of(exception, "RECURRENCE-ID")


def families(events: Sequence[Event]) -> list[list[Event]]:
    """The events, each series together with its exceptions, which follow it."""
    exceptions: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        if is_exception(event):
            exceptions[str(event.get("UID", ""))].append(event)
    found = [
        [event, *(exceptions.pop(str(event.get("UID", "")), []) if repeats(event) else [])]
        for event in events
        if not is_exception(event)
    ]
    return found + [[event] for left in exceptions.values() for event in left]


def family(events: Sequence[Event], event: Event) -> list[Event]:
    """An event with the exceptions made of it; of an exception, itself alone."""
    same = [each for each in events if each.get("UID") == event.get("UID") and is_exception(each)]
    return [event, *(same if repeats(event) else [])]


def origin(events: Sequence[Event], exception: Event) -> Event | None:
    """The series an exception is made of, when it is in the calendar."""
    return next((each for each in events if each.get("UID") == exception.get("UID") and repeats(each)), None)


def happenings(events: Sequence[Event], first: date, last: date) -> list[tuple[datetime, Event]]:
    """What happens in days from `first` to `last`, with its beginning on the user's clock, in order of time."""
    found = []
    for each in families(events):
        moved = {local(replaced(event)) for event in each if is_exception(event)}
        for event in each:
            if str(event.get("STATUS", "")).upper() == "CANCELLED":
                continue
            gone = set() if is_exception(event) else moved
            found += [(start, event) for start in occurrences(event, first, last) if start not in gone]
    return sorted(found, key=lambda pair: pair[0])


def is_ahead(event: Event, start: datetime, now: datetime) -> bool:
    """True for what has not begun; what lasts the whole day is still to come on that day."""
    return start >= now.replace(tzinfo=None) or (whole_day(event) and start.date() >= now.date())


def next_of(events: Sequence[Event], now: datetime) -> tuple[datetime, Event]:
    """The next happening of a family from now on, else the last there was."""
    today = now.date()
    ahead = happenings(events, today, today + _SPAN)
    later = [(start, event) for start, event in ahead if is_ahead(event, start, now)]
    past = [] if later else happenings(events, today - _SPAN, today)
    return [*later, *past[-1:], (local(start_of(events[0])), events[0])][0]


def occurrences(event: Event, first: date, last: date) -> list[datetime]:
    """Beginnings, on the user's clock, that lie in days from `first` to `last`; days of a long event count, too."""
    begin, length = start_of(event), length_of(event)
    lower, upper = datetime.combine(first, time()), datetime.combine(last, time()) + _DAY
    starts = [begin] if "RRULE" not in event else _by_rule(event, begin, lower - length, upper)
    starts += _dates(event, "RDATE")
    found = set(map(local, starts)) - set(map(local, _dates(event, "EXDATE")))
    return sorted(
        start for start in found if start < upper and (start + length > lower or (not length and start >= lower))
    )


def _dates(event: Event, name: str) -> list[Any]:
    stated: Any = event.get(name, [])
    groups = stated if isinstance(stated, list) else [stated]
    values = [value for dates in groups for value in read_of(event, partial(getattr, dates, "dts"))]
    return [moment_in(event, value) for value in values]


def _by_rule(event: Event, begin: date | datetime, lower: datetime, upper: datetime) -> list[date | datetime]:
    """Beginnings of a series in a stretch of time, by its rule, at most 1000.

    Worked out on the event's own clock, so that daylight saving does not shift them.
    """
    from dateutil.rrule import rrulestr

    zone = begin.tzinfo if isinstance(begin, datetime) else None
    wall = begin.replace(tzinfo=None) if isinstance(begin, datetime) else datetime.combine(begin, time())
    text = rule_of(event)
    if _TOO_OFTEN.search(text):
        raise UnreadableFile(f"The event {title_of(event)} repeats every minute or more often.", _MEND)
    if _NEVER_ENDS.search(text):
        raise UnreadableFile(f"The event {title_of(event)} repeats in a way I cannot read.", _MEND)
    try:
        rule = rrulestr(re.sub(r"UNTIL=([\dTZ]+)", lambda match: f"UNTIL={_until(match[1], zone)}", text), dtstart=wall)
        moments = rule.between(lower - _DAY, upper + _DAY, inc=True)[:_MOST]  # the user's zone may be a day away
    except (ValueError, TypeError, OverflowError) as error:
        raise UnreadableFile(f"The event {title_of(event)} repeats in a way I cannot read.", _MEND) from error
    if not isinstance(begin, datetime):
        return [moment.date() for moment in moments]
    return [moment.replace(tzinfo=zone) for moment in moments]


_MEND = "Change or remove it in the program that made the calendar."


def _until(text: str, zone: Any) -> str:
    """The end of a rule on the event's own clock; a day alone ends with that day (RFC 5545 §3.3.10)."""
    if "T" not in text:
        return f"{text}T235959"
    moment = datetime.strptime(text.rstrip("Z"), "%Y%m%dT%H%M%S")
    if text.endswith("Z") and zone is not None:
        moment = moment.replace(tzinfo=UTC).astimezone(zone)
    return f"{moment:%Y%m%dT%H%M%S}"


def leave_out(series: Event, start: date | datetime) -> None:
    """Except one occurrence from a series (EXDATE), stated in the form its beginning has."""
    begin = start_of(series)
    if not isinstance(begin, datetime):
        series.add("EXDATE", local(start).date())
    elif begin.tzinfo is None:
        series.add("EXDATE", local(start))
    else:
        series.add("EXDATE", local(start).astimezone(begin.tzinfo))


def shift(series: Event, exceptions: Iterable[Event], by: timedelta) -> None:
    """Let all moments a series and its exceptions name go along when its time of day is changed.

    Raises: InputError for rules that name the hours themselves.
    """
    if _OWN_HOURS.search(rule_of(series)):
        raise InputError(f"{title_of(series)} repeats at hours of its own, so it has no one time.", _MEND)
    for name in ("EXDATE", "RDATE"):
        moments = _dates(series, name)
        series.pop(name, None)
        for moment in moments:
            series.add(name, moment + by)
    rule: Any = series.get("RRULE", {})
    if "UNTIL" in rule:
        rule["UNTIL"] = [end + by if isinstance(end, datetime) else end for end in rule["UNTIL"]]
    for event in exceptions:
        moment = replaced(event)
        if local(start_of(event)) == local(moment):  # it was another in all but its time
            place_in_time(event, start_of(event) + by, length_of(event))
        event.pop("RECURRENCE-ID")
        event.add("RECURRENCE-ID", moment + by)
