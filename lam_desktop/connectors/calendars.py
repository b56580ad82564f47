"""Calendar files (.ics, RFC 5545). Rule: only events that change are written anew; all else keeps its bytes.

A stranger may have made them: what opens a `CalendarFile` is `contained`, and gives back data.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing, InputError, UnreadableFile

if TYPE_CHECKING:
    from icalendar import Event

_FLAGS = re.DOTALL | re.MULTILINE | re.IGNORECASE
MOST_BYTES = 50_000_000
_BLOCK = re.compile(r"^BEGIN:VEVENT[ \t]*\r?\n.*?^END:VEVENT[ \t]*(?:\r?\n|\Z)", _FLAGS)
_ZONE = re.compile(r"^BEGIN:VTIMEZONE.*?^END:VTIMEZONE[ \t]*\r?\n", _FLAGS)
_END = re.compile(r"^END:VCALENDAR[ \t]*\r?$", re.MULTILINE | re.IGNORECASE)
EMPTY = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//LAM Desktop//EN\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n"
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


_YEARS = (1600, 9000)  # of which reckoning with any length and zone stays inside what the calendar knows
_LONGEST = timedelta(days=100 * 366)


class CalendarFile:
    """The events of one calendar file.

    Args:
        data: the file's bytes.
        name: its name, for sentences.

    Raises: UnreadableFile when it is no calendar.
    """

    def __init__(self, data: bytes = EMPTY, name: str = "the calendar") -> None:
        from icalendar import Calendar

        self._name = name
        self._encoding, self._text = _decoded(data)
        try:
            found = Calendar.from_ical(self._text.removeprefix("\ufeff"), multiple=True)
        except Exception as error:  # the calendar library breaks in many ways on what is none
            raise UnreadableFile(f"{name} is not a calendar I can read.", "It should be an .ics file.") from error
        parsed = [part for part in found if isinstance(part, Calendar)]
        self._blocks = [(block.start(), block.end()) for block in _BLOCK.finditer(self._text)]
        self.events: list[Event] = [event for part in parsed for event in part.events]
        last = self._blocks[-1][1] if self._blocks else 0
        if not parsed or len(self._blocks) != len(self.events) or not _END.search(self._text, last):
            raise UnreadableFile(f"{name} is not a calendar I can read.", "It should be an .ics file.")
        self._edits: dict[int, str] = {}
        self._added: list[str] = []

    def update(self, event: Event) -> None:
        """Write one of `events`, which has been changed, anew."""
        self._edits[self._index(event)] = self._written(event)

    def remove(self, event: Event) -> None:
        """Take one of `events` out."""
        self._edits[self._index(event)] = ""

    def is_removed(self, event: Event) -> bool:
        """True for one of `events` that has been taken out."""
        return self._edits.get(self._index(event)) == ""

    def add(self, event: Event) -> None:
        """Put a new event in, after all others."""
        self._added.append(self._written(event))

    def add_raw(self, block: str) -> None:
        """Put in another calendar's event or time zone as it stands there."""
        self._added.append(self._ended(block))

    def raw(self, event: Event) -> str:
        """One of `events` as it stands in the file."""
        start, end = self._blocks[self._index(event)]
        return self._text[start:end]

    def zones(self) -> dict[str, str]:
        """The time zones the file defines: name → what stands there."""
        found = {}
        for block in _ZONE.finditer(self._text):
            name = re.search(r"^TZID[^:]*:(.*?)\r?$", block[0], re.MULTILINE)
            found[name[1] if name else ""] = block[0]
        return found

    def to_bytes(self) -> bytes:
        """The file as it is now. Raises UnreadableFile when its alphabet lacks letters of what is new."""
        pieces, at = [], 0
        for index, (start, end) in enumerate(self._blocks):
            pieces += [self._text[at:start], self._edits.get(index, self._text[start:end])]
            at = end
        rest = self._text[at:]
        close = list(_END.finditer(rest))[-1].start()
        try:
            return "".join([*pieces, rest[:close], *self._added, rest[close:]]).encode(self._encoding)
        except UnicodeEncodeError as error:
            hint = "Save it as UTF-8 in the program that made it."
            raise UnreadableFile(f"{self._name} is written in an old alphabet that lacks letters.", hint) from error

    def _index(self, event: Event) -> int:
        return next(index for index, each in enumerate(self.events) if each is event)

    def _written(self, event: Event) -> str:
        return self._ended(event.to_ical(sorted=False).decode())

    def _ended(self, block: str) -> str:
        """A block with the line ends of this file."""
        lines = [line.removesuffix("\r") for line in block.removesuffix("\n").split("\n")]
        end = "\r\n" if "\r\n" in self._text else "\n"
        return "".join(line + end for line in lines)


def _decoded(data: bytes) -> tuple[str, str]:
    """The alphabet of a file and its text. RFC 5545 wants UTF-8; old programs of Windows write their own."""
    for encoding in ("utf-8", "cp1252"):
        try:
            return encoding, data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return "latin-1", data.decode("latin-1")


def load(ctx: Context, path: Path | None) -> tuple[Path, bytes]:
    """What the calendar at a path holds, or the user's own, which is empty as long as it is missing.

    Raises: FileMissing, UnreadableFile.
    """
    place = ctx.files.resolve(path or ctx.calendar)
    if not ctx.files.exists(place):
        if path is None:
            return place, EMPTY
        raise FileMissing(f"{place} does not exist.", "Check the name of the calendar.")
    if ctx.files.facts(place).size > MOST_BYTES:
        raise UnreadableFile(f"{place.name} is too large for a calendar.", "Export fewer events into one file.")
    return place, ctx.files.read_bytes(place)


def save(ctx: Context, place: Path, data: bytes) -> Path:
    """Write the calendar back."""
    return ctx.files.write(place, data, replace=True)


def title_of(event: Event) -> str:
    """The event's title; "Untitled" when it has none."""
    return _words(event, "SUMMARY").strip() or "Untitled"


def _words(event: Event, name: str) -> str:
    """A property that is text; of several, which there should not be, the first."""
    stated: Any = event.get(name, "")
    return str(stated[0] if isinstance(stated, list) else stated)


def start_of(event: Event) -> date | datetime:
    """When it begins, as stored. Raises UnreadableFile for an event without a beginning."""
    if "DTSTART" not in event:
        raise UnreadableFile(f"The event {title_of(event)} has no beginning.", "The calendar is damaged.")
    return moment_of(event, "DTSTART")


def moment_of(event: Event, name: str) -> date | datetime:
    """A property that is a day or a time. Raises UnreadableFile when it is stated twice, or is none."""
    return moment_in(event, event[name])


def moment_in(event: Event, stated: Any) -> date | datetime:
    """A day or time of an event (of a period its beginning), such that reckoning with it cannot fail.

    Raises: UnreadableFile.
    """
    said = read_of(event, lambda: stated.dt)
    moment = said[0] if isinstance(said, tuple) else said
    if not isinstance(moment, date) or not _YEARS[0] <= moment.year <= _YEARS[1]:
        raise _damaged(event)
    return moment


def read_of(event: Event, read: Callable[[], Any]) -> Any:
    """A part of an event; the calendar library says only now that it is broken. Raises UnreadableFile."""
    try:
        return read()
    except (AttributeError, ValueError, TypeError) as error:
        raise _damaged(event) from error


def _damaged(event: Event) -> UnreadableFile:
    """The error for an event whose times are none."""
    return UnreadableFile(f"The event {title_of(event)} has times that I cannot read.", "The calendar is damaged.")


def rule_of(event: Event) -> str:
    """The rule of a series as written, or nothing. Raises UnreadableFile when it has several."""
    rule: Any = event.get("RRULE")
    return "" if rule is None else str(read_of(event, lambda: rule.to_ical().decode()))


def length_of(event: Event) -> timedelta:
    """How long it lasts; by RFC 5545 a whole day, or no time, when it does not say, or ends before it begins."""
    start = start_of(event)
    length: Any = None
    if "DTEND" in event:
        length = local(moment_of(event, "DTEND")) - local(start)
    elif "DURATION" in event:
        stated: Any = event["DURATION"]
        length = read_of(event, lambda: stated.dt)
    if "DTEND" in event or "DURATION" in event:
        if not isinstance(length, timedelta) or abs(length) > _LONGEST:
            raise _damaged(event)
        if length >= timedelta(0):
            return length
    return timedelta(0) if isinstance(start, datetime) else timedelta(days=1)


def local(moment: date | datetime) -> datetime:
    """A moment on the user's clock, without zone; a day begins at midnight."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    return moment.astimezone().replace(tzinfo=None) if moment.tzinfo is not None else moment


def wall(moment: date | datetime) -> datetime:
    """A moment on its own clock, whatever its zone."""
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else datetime.combine(moment, time())


def place_in_time(event: Event, start: date | datetime, length: timedelta) -> None:
    """Give an event a beginning and a length; the way it states its end (DTEND or DURATION) is kept."""
    put(event, "DTSTART", start)
    if "DURATION" in event and "DTEND" not in event:
        put(event, "DURATION", length)
        return
    event.pop("DURATION", None)
    if length:
        put(event, "DTEND", start + length)
    else:
        event.pop("DTEND", None)


def put(event: Event, name: str, value: Any) -> None:
    """Give an event a property; one that is there is replaced where it stands."""
    from icalendar import Event as Blank

    blank = Blank()
    blank.add(name, value)
    event[name] = blank[name]


def remind(event: Event, ahead: timedelta) -> None:
    """Let the calendar remind of an event so long before it begins (RFC 5545 §3.6.6)."""
    from icalendar import Alarm

    event.subcomponents = [each for each in event.subcomponents if each.name != "VALARM"]
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", title_of(event))
    alarm.add("TRIGGER", -ahead)
    event.add_component(alarm)


def renew(event: Event, now: datetime) -> None:
    """Say that this is a newer edition of the event (RFC 5545 §3.8.7)."""
    for name in ("DTSTAMP", "LAST-MODIFIED", "SEQUENCE"):
        stated: Any = event.get(name)
        if name == "SEQUENCE":
            put(event, name, int(stated or 0) + 1)
        elif name == "DTSTAMP" or stated is not None:
            put(event, name, now.astimezone(UTC))


def whole_day(event: Event) -> bool:
    """True for events that have days, no times."""
    return not isinstance(start_of(event), datetime)


def repeats(event: Event) -> bool:
    """True for a series."""
    return "RRULE" in event or "RDATE" in event


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
        "location": _words(event, "LOCATION"),
        "notes": _words(event, "DESCRIPTION"),
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
