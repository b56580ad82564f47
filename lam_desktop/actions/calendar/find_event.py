"""Find out when an event is."""

from datetime import datetime
from typing import Any

from lam_desktop.connectors import calendars, eventnames, series
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File, Json, Name


@action(
    effects=(Effect.READ,),
    says=[
        "where does {event} take place",
        "where does {event} in {calendar} take place",
        "where is {event} held",
        "when is {event}",
        "when is {event} in {calendar}",
        "on which day is {event}",
        "what time is {event}",
        "find {event} in {calendar}",
        "when do I have {event}",
        "look up the date of {event} in my calendar",
        "where is {event}",
        "at what time does {event} start",
        "when does {event} end",
        "how long is {event}",
        "tell me when {event} takes place",
        "which date is {event} on, it's in {calendar}",
        "when's my next {event}",
        "what day is the {event} appointment",
        "search my calendar for {event}",
        "when do I meet {event}",
        "when do I see {event}",
    ],
    example_result={"title": "Dentist", "start": datetime(2026, 5, 4, 9, 0), "when": "Monday 4 May 2026 at 09:00"},
)
def find_event(ctx: Context, event: Name, calendar: File | None = None) -> Json:
    """Find an event in a calendar: when and where is an appointment, on which day and at what time.

    Of several with the same title, or of a series, the next one to come is found.

    Args:
        event: its title, or the words of it that tell it apart.
        calendar: the calendar file; the user's own when left out.
    Returns: the event: title, start, end, location, notes.
    """
    place, data = calendars.load(ctx, calendar)
    return _found(data, place.name, event, ctx.clock.now())


@contained(asks=True)
def _found(data: bytes, name: str, words: str, now: datetime) -> dict[str, Any]:
    events = calendars.CalendarFile(data, name).events
    found = eventnames.one(events, words, now)
    start, happening = series.next_of(series.family(events, found), now)
    return calendars.facts(happening, start)


@find_event.answer
def _(result: dict[str, Any], **_: object) -> str:
    where = f", {result['location']}" if result["location"] else ""
    return f"{result['title']} is on {result['when']}{where}."
