"""List the events of a calendar."""

from datetime import date, datetime, timedelta
from typing import Any

from lam_desktop.connectors import calendars, series
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import File, Json

_FAR = timedelta(days=366)


@action(
    effects=(Effect.READ,),
    says=[
        "how many events are in {calendar}",
        "do I have anything on {on} in {calendar}",
        "is there anything on {on} in {calendar}",
        "what's on in {calendar} this week",
        "what is in my calendar on {on}",
        "list the events in {calendar}",
        "what do I have on {on}",
        "what have I got on {on}",
        "what have I got on next {on}",
        "what is planned for {on}",
        "show my appointments from {since} to {until}",
        "what's on for us on {on}? look into {calendar}",
        "am I free on {on}",
        "am I free {on}?",
        "which events are in {calendar}",
        "list my appointments",
        "what is coming up in my calendar",
        "show everything in {calendar} until {until}",
        "do I have anything planned on {on}",
        "my schedule for {on} please",
        "what's in {calendar} between {since} and {until}",
        "how many appointments do I have on {on}",
        "show me the calendar {calendar}",
        "give me all dates from {since} on",
    ],
    example_result=[{"title": "Lunch", "start": datetime(2026, 5, 4, 12, 30), "when": "Monday 4 May 2026 at 12:30"}],
)
def list_events(
    ctx: Context,
    calendar: File | None = None,
    on: date | None = None,
    since: date | None = None,
    until: date | None = None,
) -> Json:
    """List the events of a calendar: show the appointments of a day, of a stretch of time, or all of them.

    Args:
        calendar: the calendar file; the user's own when left out.
        on: only this day.
        since: only from this day on.
        until: only to this day, itself included.
    Returns: the events in order of time, each with title, start, end, location.
    """
    place, data = calendars.load(ctx, calendar)
    now = ctx.clock.now()
    every = on is None and since is None and until is None
    return _listed(data, place.name, now, None if every else _stretch(on, since, until, now.date()))


@contained()
def _listed(data: bytes, name: str, now: datetime, stretch: tuple[date, date] | None) -> list[dict[str, Any]]:
    """What happens in a stretch of time; the next time of everything when there is none."""
    events = calendars.CalendarFile(data, name).events
    if stretch is None:
        pairs = [series.next_of(each, now) for each in series.families(events)]
    else:
        pairs = series.happenings(events, *stretch)
    return [calendars.facts(event, start) for start, event in sorted(pairs, key=lambda pair: pair[0])]


def _stretch(on: date | None, since: date | None, until: date | None, today: date) -> tuple[date, date]:
    if on is not None:
        return _day(on), _day(on)
    first = _day(since) if since is not None else min(today, _day(until) if until is not None else today)
    return first, _day(until) if until is not None else first + _FAR


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


@list_events.answer
def _(result: list[dict[str, Any]], on: date | None = None, **_: object) -> str:
    if not result:
        return f"There is nothing on {calendars.day_text(on)}." if on else "There are no events."
    lines = []
    for each in result:
        where = f" ({each['location']})" if each["location"] else ""
        lines.append(f"{each['when']}: {each['title']}{where}")
    more = [f"… and {len(lines) - 50} more"] if len(lines) > 50 else []
    return f"{counted(len(lines), 'event')}:\n" + "\n".join(lines[:50] + more)
