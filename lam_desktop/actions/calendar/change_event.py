"""Change an event in a calendar."""

from datetime import datetime, timedelta
from typing import Any

from lam_desktop.connectors import calendars, eventnames
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, QuestionNeeded
from lam_desktop.core.text import as_text
from lam_desktop.core.values import File, Json, Name, Text


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "change the location of {event} in {calendar} to {location}",
        "rename {event} in {calendar} to {title}",
        "the location of {event} is {location} now",
        "make {event} in {calendar} {duration} long",
        "rename {event} to {title}",
        "rename the event {event} in {calendar} to {title}",
        "change the location of {event} to {location}",
        "{event} takes place at {location} now",
        "{event} is at {location} instead, change that in {calendar}",
        "make {event} {duration} long",
        "{event} lasts {duration}",
        "add the note {notes} to {event}",
        "shorten {event} to {duration}",
        "extend {event} to {duration}",
        "set the place of {event} to {location}",
        "call {event} {title} instead",
        "the room of {event} has changed to {location}",
        "write {notes} into the notes of {event}",
        "change the title of {event} to {title} in my calendar",
        "change {event} with a reminder {reminder} ahead",
        "add a {reminder} reminder to {event} in {calendar}",
        "{event} has a new place, it is in {location}, change that in {calendar}",
        "make {event} {longer} longer",
        "{event} takes {longer} longer than planned",
        "shorten {event} by {shorter}",
    ],
    example_result={"title": "Lunch", "location": "Cafe Luna"},
)
def change_event(
    ctx: Context,
    event: Name,
    title: Name | None = None,
    location: Text | None = None,
    duration: timedelta | None = None,
    longer: timedelta | None = None,
    shorter: timedelta | None = None,
    notes: Text | None = None,
    reminder: timedelta | None = None,
    calendar: File | None = None,
) -> Json:
    """Change an event in a calendar: its title, place, length, notes or reminder. To change when it is, move it.

    Args:
        event: its title, or the words of it that tell it apart.
        title: a new title.
        location: a new place.
        duration: how long it lasts now.
        longer: how much longer than before it lasts.
        shorter: how much shorter than before it lasts.
        notes: new notes.
        reminder: how long ahead the calendar reminds of it; one that it has already gives way.
        calendar: the calendar file; the user's own when left out.
    Returns: the event as it is now.
    """
    if not (title or location or notes or duration or longer or shorter or reminder):
        raise QuestionNeeded(f"What should change about {event}?", "Say a new title, place, length, notes or reminder.")
    if duration is not None and duration <= timedelta(0):
        raise InputError("An event must last longer than nothing.", "Say for example 45 minutes.")
    place, data = calendars.load(ctx, calendar)
    words = {"SUMMARY": title, "LOCATION": location, "DESCRIPTION": notes}
    more = (longer or timedelta(0)) - (shorter or timedelta(0))
    changed, facts = _changed(data, place.name, event, (duration, more, reminder), words, ctx.clock.now())
    calendars.save(ctx, place, changed)
    return facts


@contained(asks=True)
def _changed(
    data: bytes, name: str, event: str, lengths: tuple[timedelta | None, timedelta, timedelta | None],
    words: dict[str, str | None], now: datetime,
) -> tuple[bytes, dict[str, Any]]:  # fmt: skip
    """The calendar with the event changed, and the event. `lengths`: its own, what is added, that of its reminder."""
    duration, more, reminder = lengths
    diary = calendars.CalendarFile(data, name)
    found = eventnames.one(diary.events, event, now)
    if more:
        duration = (duration or calendars.length_of(found)) + more
        if duration <= timedelta(0):
            raise InputError("An event must last longer than nothing.", "Say how long it shall last.")
    if duration is not None:
        whole = timedelta(days=-(-duration // timedelta(days=1)))
        calendars.place_in_time(found, calendars.start_of(found), whole if calendars.whole_day(found) else duration)
    for part, text in words.items():
        if text:
            calendars.put(found, part, text.strip())
    if reminder is not None:
        calendars.remind(found, reminder)
    calendars.renew(found, now)
    diary.update(found)
    told = f"; you are reminded {as_text(reminder)} ahead" if reminder is not None else ""
    return diary.to_bytes(), calendars.facts(found) | {"reminder": told}


@change_event.answer
def _(result: dict[str, Any], **_: object) -> str:
    where = f" at {result['location']}" if result["location"] else ""
    return f"Changed: {result['title']}{where}, {result['when']}{result.get('reminder', '')}."
