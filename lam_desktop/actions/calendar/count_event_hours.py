"""Add up how long events last."""

from datetime import date, datetime, timedelta
from typing import Any

from lam_desktop.connectors import calendars, eventnames, series
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import File, Json, Name

_AHEAD = timedelta(days=6)


@action(
    effects=(Effect.READ,),
    says=[
        "how many hours of meetings on {on}",
        "how many hours of {event} do I have on {on}",
        "how many hours am I busy on {on}",
        "how long am I in meetings on {on}",
        "how long do my appointments on {on} last together",
        "how much time do I spend in meetings on {on}",
        "how much time do I spend on {event} between {since} and {until}",
        "how many hours of appointments are there between {since} and {until}",
        "add up the hours of my meetings on {on}",
        "add up the hours of {event} from {since} to {until}",
        "total hours of events in {calendar} from {since} to {until}",
        "how many hours are booked on {on}",
        "hours of meetings on {on}",
        "sum up the time of all events on {on}",
    ],
    example_result={"hours": 6.5, "events": 5},
)
def count_event_hours(
    ctx: Context,
    event: Name | None = None,
    on: date | None = None,
    since: date | None = None,
    until: date | None = None,
    calendar: File | None = None,
) -> Json:
    """Add up how many hours the events and meetings of a day, or of a stretch of time, last together.

    What lasts the whole day does not count. Without a day the next seven days are looked at.

    Args:
        event: only events whose title has these words.
        on: the day.
        since: the first day.
        until: the last day, itself included.
        calendar: the calendar file; the user's own when left out.
    Returns: the hours and the number of events.
    """
    today = ctx.clock.now().date()
    first = _day(on or since or min(today, _day(until or today)))
    last = _day(on or until or first + _AHEAD)
    place, data = calendars.load(ctx, calendar)
    return _counted(data, place.name, first, last, event)


@contained()
def _counted(data: bytes, name: str, first: date, last: date, words: str | None) -> dict[str, Any]:
    happening = series.happenings(calendars.CalendarFile(data, name).events, first, last)
    timed = [each for _, each in happening if not calendars.whole_day(each)]
    chosen = timed if words is None else eventnames.of_kind(timed, words)
    total = sum((calendars.length_of(each) for each in chosen), timedelta(0))
    return {"hours": round(total.total_seconds() / 3600, 2), "events": len(chosen)}


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


@count_event_hours.answer
def _(result: dict[str, Any], **_: object) -> str:
    hours = "1 hour" if result["hours"] == 1 else f"{result['hours']:g} hours"
    return f"{hours} in {counted(result['events'], 'event')}."
