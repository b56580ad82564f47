"""Put an event in a calendar."""

import uuid
from datetime import UTC, date, datetime, timedelta
from typing import Any

from lam_desktop.connectors import addresses, calendars
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import as_text
from lam_desktop.core.values import Emails, File, Json, Name, Text

_OURS = uuid.UUID("5d0a6d1e-4a53-4b0c-9d55-3f0c2d2b7a11")
_Parts = list[tuple[str, Any]]
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "{title} on {start} in {location}, please add it",
        "put {title} in {location} on {start} into my calendar",
        "add {title} every Monday at 9 to {calendar}",
        "put {title} into {calendar}, every week",
        "add a weekly {title} to {calendar}",
        "{title} on {start}, please add it to my calendar",
        "add {title} to {calendar} on {start}",
        "put {title} in my calendar for {start}",
        "put {title} on {start} in {calendar}",
        "add an event {title} at {start}",
        "enter {title} from {start} to {end} in the calendar",
        "schedule {title} for {start}, {duration} long",
        "{title} at {start} at {location}, put that in the calendar",
        "note {title} on {start} in my calendar, the whole day",
        "make an appointment {title} on {start} for {duration}",
        "block {start} to {end} for {title}",
        "keep {start} free for {title}",
        "I have {title} at {start}, add it to the calendar please",
        "new calendar entry: {title}, {start}, {location}",
        "set up a meeting {title} on {start} with {attendees}",
        "add {title} every week starting {start}",
        "create the event {title} on {start} in {calendar}",
        "save the date: {title} on {start}",
        "could you put {title} at {location} on {start} in my diary",
        "add {title} on {start} with a reminder {reminder} ahead",
    ],
    example_result={"title": "Lunch", "start": datetime(2026, 5, 4, 12, 30), "end": datetime(2026, 5, 4, 13, 30)},
)
def add_event(
    ctx: Context,
    title: Name,
    start: datetime | date,
    end: datetime | date | None = None,
    duration: timedelta | None = None,
    location: Text | None = None,
    notes: Text | None = None,
    repeats: str | None = None,
    attendees: Emails | None = None,
    reminder: timedelta | None = None,
    calendar: File | None = None,
) -> Json:
    """Add an event to a calendar: enter an appointment, meeting or whole day with its time and place (.ics file).

    Args:
        title: what it is.
        start: when it begins; a date alone means the whole day.
        end: when it ends; for whole days the last day.
        duration: how long it lasts, instead of the end; 1 hour when neither is given.
        location: where it is.
        notes: more about it.
        repeats: daily, weekly, monthly, yearly, or a rule as in RFC 5545 such as FREQ=WEEKLY;BYDAY=MO.
        attendees: addresses of those who come; they get no invitation.
        reminder: how long ahead the calendar reminds of it.
        calendar: the calendar file; the user's own when left out.
    Returns: the event: title, start, end, location.
    """
    begin = _floating(start)
    place, data = calendars.load(ctx, calendar)
    stamp = ctx.clock.now().astimezone(UTC)
    number = uuid.uuid5(_OURS, f"{stamp.isoformat()} {begin.isoformat()} {title}")  # another look gives it the same one
    head = [("UID", f"{number}@lam-desktop"), ("DTSTAMP", stamp), ("SUMMARY", title.strip())]
    words = [("LOCATION", location), ("DESCRIPTION", notes)]
    rest = [(part, text.strip()) for part, text in words if text]
    rest += [("ATTENDEE", f"mailto:{address}") for address in addresses.parse_all(attendees)]
    added, facts = _added(data, place.name, head, (begin, _length(begin, end, duration), repeats or ""), rest, reminder)
    calendars.save(ctx, place, added)
    return facts


@contained()
def _added(
    data: bytes,
    name: str,
    head: _Parts,
    time: tuple[datetime | date, timedelta, str],
    rest: _Parts,
    reminder: timedelta | None,
) -> tuple[bytes, dict[str, Any]]:
    """The calendar with one more event, and that event. `time`: its beginning, its length, how it repeats."""
    from icalendar import Event

    diary = calendars.CalendarFile(data, name)
    event = Event()
    for part, said in head:
        event.add(part, said)
    begin, length, repeats = time
    calendars.place_in_time(event, begin, length)
    if repeats:
        event.add("RRULE", calendars.check_rule(repeats))
    for part, said in rest:
        event.add(part, said)
    if reminder is not None:
        calendars.remind(event, reminder)
    diary.add(event)
    told = f"; you are reminded {as_text(reminder)} ahead" if reminder is not None else ""
    return diary.to_bytes(), calendars.facts(event) | {"reminder": told}


def _floating(moment: datetime | date) -> datetime | date:
    """A time on the user's clock: without a zone it is the same o'clock on every device (RFC 5545 §3.3.5, form 1)."""
    return calendars.local(moment).replace(microsecond=0) if isinstance(moment, datetime) else moment


def _length(start: datetime | date, end: datetime | date | None, duration: timedelta | None) -> timedelta:
    """How long it lasts. Raises InputError when it would end before it begins."""
    timed = isinstance(start, datetime)
    if end is None:
        length = duration or (_HOUR if timed else _DAY)
        return length if timed else max(_DAY, timedelta(days=-(-length // _DAY)))
    if timed:
        last = calendars.local(end) if isinstance(end, datetime) else calendars.local(end) + _DAY
        length = last - calendars.local(start)
        if length <= timedelta(0) and -length < _DAY and isinstance(end, datetime):
            length += _DAY  # "from 22:00 to 1:00" ends the next day
    else:
        length = calendars.local(end).date() - start + _DAY
    if length <= timedelta(0):
        raise InputError("The event would end before it begins.", "Check the dates.")
    return length


@add_event.answer
def _(result: dict[str, Any], **_: object) -> str:
    where = f" at {result['location']}" if result["location"] else ""
    return f"{result['title']}{where} is in the calendar: {result['when']}{result.get('reminder', '')}."
