"""Put the dates that stand in a text in a calendar."""

from datetime import date, datetime, timedelta
from typing import Any

from lam_desktop.actions.calendar.add_events_from_table import add_all
from lam_desktop.connectors import calendars, eventlines, texts
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import counted
from lam_desktop.core.values import File, Json, Name, Text, TextSource

_MOST = 2000
_SHOWN = 20


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "add an event {title} for each date in {text} to my calendar",
        "put the dates from {text} into my calendar as {title}",
        "put the dates from {text} into my calendar as {title}, each {duration} long",
        "dates are listed in {text}, one a line, put each of them into my calendar as {title}, {duration} long",
        "each line of {text} is a date, add them all to my calendar with the title {title}",
        "enter every line of {text} in my calendar, {duration} each",
        "{text} has one date and time per line, make a calendar entry {title} of {duration} for each",
        "make a calendar entry {title} for every date listed in {text}",
        "enter all dates in {text} as {title} in {calendar}",
        "add the times listed in {text} to {calendar}, title {title}",
        "create an appointment {title} for each line of {text}",
        "my training dates are in {text}, put them all in my calendar as {title}",
        "take the dates out of {text} and put them in the calendar, one event {title} each",
        "copy the dates of the text file {text} into my calendar, one event per line",
    ],
    example_result={"added": 3, "events": ["Rehearsal, Tuesday 5 May 2026 at 19:00"]},
)
def add_events_from_text(
    ctx: Context,
    text: TextSource,
    title: Name | None = None,
    duration: timedelta | None = None,
    location: Text | None = None,
    calendar: File | None = None,
) -> Json:
    """Add an event to a calendar for each date in a text file: each line with a day becomes an event.

    Args:
        text: the text, a line for each event.
        title: what all of them are called; what each line says besides when left out.
        duration: how long each lasts; as the line says, or an hour, when left out.
        location: where all of them are.
        calendar: the calendar file; the user's own when left out.
    Returns: how many were added, and which.
    """
    now = ctx.clock.now()
    found = [line for part in texts.load(ctx, text) for line in eventlines.lines(part.text, now)]
    if len(found) > _MOST:
        raise InputError(f"{len(found)} events are too many at once.", f"{_MOST} is the most I add.")
    place, data = calendars.load(ctx, calendar)
    events: list[tuple[str, date | datetime, timedelta, str]] = [
        (name, line.start, length, location or "")
        for name, line, length in eventlines.as_events(found, title, duration)
    ]
    added, told = add_all(data, place.name, events, "", now)
    calendars.save(ctx, place, added)
    return {"added": len(told), "events": told}


@add_events_from_text.answer
def _(result: dict[str, Any], **_: object) -> str:
    shown = result["events"][:_SHOWN]
    more = [f"… and {result['added'] - len(shown)} more"] if result["added"] > len(shown) else []
    return f"Added {counted(result['added'], 'event')} to the calendar:\n" + "\n".join([*shown, *more])
