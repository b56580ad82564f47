"""Calendar files (.ics, RFC 5545). Rule: only events that change are written anew; all else keeps its bytes."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing, InputError, UnreadableFile

if TYPE_CHECKING:
    from icalendar import Event

_FLAGS = re.DOTALL | re.MULTILINE | re.IGNORECASE
_BLOCK = re.compile(rb"^BEGIN:VEVENT[ \t]*\r?\n.*?^END:VEVENT[ \t]*(?:\r?\n|\Z)", _FLAGS)
_END = re.compile(rb"^END:VCALENDAR[ \t]*\r?$", re.MULTILINE | re.IGNORECASE)
_EMPTY = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//LAM Desktop//EN\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n"
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


class CalendarFile:
    """The events of one calendar file.

    Args:
        data: the file's bytes.
        name: its name, for sentences.

    Raises: UnreadableFile when it is no calendar.
    """

    def __init__(self, data: bytes = _EMPTY, name: str = "the calendar") -> None:
        from icalendar import Calendar

        try:
            parsed = [part for part in Calendar.from_ical(data, multiple=True) if isinstance(part, Calendar)]
        except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
            raise UnreadableFile(f"{name} is not a calendar I can read.", "It should be an .ics file.") from error
        self._data = data
        self._blocks = [(block.start(), block.end()) for block in _BLOCK.finditer(data)]
        self.events: list[Event] = [event for part in parsed for event in part.events]
        if not parsed or len(self._blocks) != len(self.events) or not _END.search(data):
            raise UnreadableFile(f"{name} is not a calendar I can read.", "It should be an .ics file.")
        self._edits: dict[int, bytes] = {}
        self._added: list[bytes] = []

    def update(self, event: Event) -> None:
        """Write one of `events`, which has been changed, anew."""
        self._edits[self._index(event)] = self._bytes_of(event)

    def remove(self, event: Event) -> None:
        """Take one of `events` out."""
        self._edits[self._index(event)] = b""

    def add(self, event: Event) -> None:
        """Put a new event in, after all others."""
        self._added.append(self._bytes_of(event))

    def add_raw(self, block: bytes) -> None:
        """Put in the bytes of another calendar's event or time zone."""
        self._added.append(block if block.endswith(b"\n") else block + b"\r\n")

    def raw(self, event: Event) -> bytes:
        """The bytes of one of `events` as they stand in the file."""
        start, end = self._blocks[self._index(event)]
        return self._data[start:end]

    def zones(self) -> dict[str, bytes]:
        """The time zones the file defines: name → bytes."""
        found = {}
        for block in re.finditer(rb"^BEGIN:VTIMEZONE.*?^END:VTIMEZONE[ \t]*\r?\n", self._data, _FLAGS):
            name = re.search(rb"^TZID[^:]*:(.*?)\r?$", block[0], re.MULTILINE)
            found[name[1].decode("utf-8", "replace") if name else ""] = block[0]
        return found

    def to_bytes(self) -> bytes:
        """The file as it is now."""
        pieces, at = [], 0
        for index, (start, end) in enumerate(self._blocks):
            pieces += [self._data[at:start], self._edits.get(index, self._data[start:end])]
            at = end
        rest = self._data[at:]
        close = list(_END.finditer(rest))[-1].start()
        return b"".join([*pieces, rest[:close], *self._added, rest[close:]])

    def _index(self, event: Event) -> int:
        return next(index for index, each in enumerate(self.events) if each is event)

    def _bytes_of(self, event: Event) -> bytes:
        data: bytes = event.to_ical(sorted=False)
        return data if b"\r\n" in self._data else data.replace(b"\r\n", b"\n")


def load(ctx: Context, path: Path | None, *, make: bool = False) -> tuple[Path, CalendarFile]:
    """The calendar at a path, or the user's own. A missing one is empty when it may be made or is the user's own.

    Raises: FileMissing, UnreadableFile.
    """
    place = ctx.files.resolve(path or ctx.calendar)
    if not ctx.files.exists(place):
        if make or path is None:
            return place, CalendarFile()
        raise FileMissing(f"{place} does not exist.", "Check the name of the calendar.")
    return place, CalendarFile(ctx.files.read_bytes(place), place.name)


def save(ctx: Context, place: Path, calendar: CalendarFile) -> Path:
    """Write the calendar back."""
    return ctx.files.write(place, calendar.to_bytes(), replace=True)


def title_of(event: Event) -> str:
    """The event's title; "Untitled" when it has none."""
    return str(event.get("SUMMARY", "")).strip() or "Untitled"


def start_of(event: Event) -> date | datetime:
    """When it begins, as stored. Raises UnreadableFile for an event without a beginning."""
    if "DTSTART" not in event:
        raise UnreadableFile(f"The event {title_of(event)} has no beginning.", "The calendar is damaged.")
    moment: date | datetime = _moment(event, "DTSTART")
    return moment


def _moment(event: Event, name: str) -> Any:
    stated: Any = event[name]
    return stated.dt


def rule_of(event: Event) -> str:
    """The rule of a series as written, or nothing."""
    rule: Any = event.get("RRULE")
    return "" if rule is None else str(rule.to_ical().decode())


def length_of(event: Event) -> timedelta:
    """How long it lasts; by RFC 5545 a whole day, or no time, when it does not say."""
    start = start_of(event)
    if "DTEND" in event:
        length: timedelta = local(_moment(event, "DTEND")) - local(start)
        return length
    if "DURATION" in event:
        stated: timedelta = _moment(event, "DURATION")
        return stated
    return timedelta(0) if isinstance(start, datetime) else timedelta(days=1)


def local(moment: date | datetime) -> datetime:
    """A moment on the user's clock, without zone; a day begins at midnight."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    return moment.astimezone().replace(tzinfo=None) if moment.tzinfo is not None else moment


def place_in_time(event: Event, start: date | datetime, length: timedelta) -> None:
    """Give an event a beginning and a length; the way it states its end (DTEND or DURATION) is kept."""
    stated_length = "DURATION" in event and "DTEND" not in event
    for name in ("DTSTART", "DTEND", "DURATION"):
        event.pop(name, None)
    event.add("DTSTART", start)
    if stated_length:
        event.add("DURATION", length)
    elif length:
        event.add("DTEND", start + length)


def whole_day(event: Event) -> bool:
    """True for events that have days, no times."""
    return not isinstance(start_of(event), datetime)


def repeats(event: Event) -> bool:
    """True for a series."""
    return "RRULE" in event or "RDATE" in event


def occurrences(event: Event, first: date, last: date) -> list[datetime]:
    """Beginnings, on the user's clock, that lie in days from `first` to `last`; days of a long event count, too."""
    begin, length = start_of(event), length_of(event)
    lower, upper = datetime.combine(first, time()), datetime.combine(last, time()) + timedelta(days=1)
    starts = [begin] if "RRULE" not in event else _series(event, begin, lower - length, upper)
    starts += [value.dt for value in _dates(event, "RDATE")]
    left_out = {local(value.dt) for value in _dates(event, "EXDATE")}
    found = {local(start) for start in starts} - left_out
    return sorted(
        start for start in found if start < upper and (start + length > lower or (not length and start >= lower))
    )


def _dates(event: Event, name: str) -> list[Any]:
    stated: Any = event.get(name, [])
    return [value for group in (stated if isinstance(stated, list) else [stated]) for value in group.dts]


def _series(event: Event, begin: date | datetime, lower: datetime, upper: datetime) -> list[date | datetime]:
    """Beginnings of a series in a stretch of time, by its rule, at most 1000.

    Worked out on the event's own clock, so that daylight saving does not shift them.
    """
    from dateutil.rrule import rrulestr

    zone = begin.tzinfo if isinstance(begin, datetime) else None
    wall = begin.replace(tzinfo=None) if isinstance(begin, datetime) else datetime.combine(begin, time())
    text = re.sub(r"(UNTIL=\d{8}(T\d{6})?)Z", r"\1", rule_of(event))
    try:
        rule = rrulestr(text, dtstart=wall)
        spread = timedelta(days=1)  # the user's zone may be a day away
        moments = rule.between(lower - spread, upper + spread, inc=True)[:1000]
    except (ValueError, TypeError, OverflowError) as error:
        raise UnreadableFile(f"The event {title_of(event)} repeats in a way I cannot read.", text[:80]) from error
    return [moment.replace(tzinfo=zone) if zone else moment for moment in moments]


def next_start(event: Event, now: datetime) -> datetime:
    """The next beginning from now on (on the user's clock), else the last there was."""
    today = now.date()
    if not repeats(event):
        return local(start_of(event))
    ahead = occurrences(event, today, today + timedelta(days=800))
    later = [start for start in ahead if start >= now.replace(tzinfo=None)]
    return (later or ahead or [local(start_of(event))])[0]


def day_text(day: date) -> str:
    """ "Thursday 10 December 2026", whatever the system's language."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def when_text(event: Event, start: datetime | None = None) -> str:
    """When an event (or one occurrence of it) is, in words."""
    begin = start or local(start_of(event))
    length = length_of(event)
    if whole_day(event):
        last = begin + length - timedelta(days=1)
        return day_text(begin) if last <= begin else f"{day_text(begin)} to {day_text(last)}"
    end = begin + length
    if not length:
        return f"{day_text(begin)} at {begin:%H:%M}"
    until = f"{end:%H:%M}" if end.date() == begin.date() else f"{day_text(end)} {end:%H:%M}"
    return f"{day_text(begin)} at {begin:%H:%M} to {until}"


def facts(event: Event, start: datetime | None = None) -> dict[str, Any]:
    """An event, or one occurrence of it, as plain data."""
    begin = start or local(start_of(event))
    end, days = begin + length_of(event), whole_day(event)
    return {
        "title": title_of(event),
        "start": begin.date() if days else begin,
        "end": end.date() if days else end,
        "when": when_text(event, begin),
        "whole_day": days,
        "location": str(event.get("LOCATION", "")),
        "notes": str(event.get("DESCRIPTION", "")),
        "repeats": rule_of(event),
    }


def check_rule(text: str) -> dict[str, Any]:
    """A repetition rule as icalendar takes it; plain words such as "weekly" count. Raises InputError."""
    from dateutil.rrule import rrulestr
    from icalendar import vRecur

    plain = {"daily": "DAILY", "weekly": "WEEKLY", "monthly": "MONTHLY", "yearly": "YEARLY", "annually": "YEARLY"}
    text = text.strip().removeprefix("RRULE:")
    rule = f"FREQ={plain[text.lower()]}" if text.lower() in plain else text
    try:
        rrulestr(re.sub(r"UNTIL=(\d{8}(T\d{6})?)Z", r"UNTIL=\1", rule), dtstart=datetime(2000, 1, 1))
        return dict(vRecur.from_ical(rule))
    except (ValueError, TypeError, KeyError) as error:
        hint = "Say daily, weekly, monthly or yearly."
        raise InputError(f"“{text[:60]}” does not say how the event repeats.", hint) from error
