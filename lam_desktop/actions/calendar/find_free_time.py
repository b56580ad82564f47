"""Find free hours."""

from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from lam_desktop.connectors import calendars, freetimes
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import File, Json

_AHEAD = timedelta(days=6)
_MOST_DAYS = 92
_LEAST, _HOUR = timedelta(minutes=15), timedelta(hours=1)
_SHOWN = 40


@action(
    effects=(Effect.READ,),
    says=[
        "what is free on {on}",
        "when am I free on {on}",
        "when do I have time on {on}",
        "when do I have {length} free on {on}",
        "find a free slot of {length} on {on}",
        "find {length} of free time between {since} and {until}",
        "find a free hour on {on} for a meeting",
        "which hours are free on {on} in the {part}",
        "what time is free on {on} {part}",
        "free slots on {on} please",
        "show my free time from {since} to {until}",
        "when could I fit in {length} on {on}",
        "where is there a gap of {length} in {calendar} on {on}",
        "when am I available on {on}",
        "is there a free {part} between {since} and {until}",
        "when is nothing planned on {on}",
        "look for a free hour next week",
        "am I free on {on} at {at}",
    ],
    example_result=[{"start": datetime(2026, 5, 4, 9, 0), "end": datetime(2026, 5, 4, 12, 0), "when": "Monday"}],
)
def find_free_time(
    ctx: Context,
    on: date | None = None,
    since: date | None = None,
    until: date | None = None,
    part: Literal["day", "morning", "afternoon", "evening"] = "day",
    length: timedelta | None = None,
    at: time | None = None,
    calendar: File | None = None,
) -> Json:
    """Find free time in a calendar: the hours of a day, or of several, in which nothing is planned.

    A day goes from 9 to 18, a morning from 8 to 12, an afternoon from 12 to 18, an evening from 18 to 22. Without a
    day the next seven days are looked at. What lasts the whole day takes no hours.

    Args:
        on: the day.
        since: the first day.
        until: the last day, itself included.
        part: the part of the day.
        length: how long it must be free; a quarter of an hour when left out.
        at: only from this time of day on, for as long as wanted, else an hour.
        calendar: the calendar file; the user's own when left out.
    Returns: the free stretches in order of time, each with start and end.
    """
    now = ctx.clock.now()
    first = _day(on or since or now.date())
    last = _day(on or until or first + _AHEAD)
    if last < first or (last - first).days > _MOST_DAYS:
        raise InputError("That is no stretch of days I can look through.", "Say a day, or up to three months.")
    if length is not None and length <= timedelta(0):
        raise InputError("Free time must last longer than nothing.", "Say for example one hour.")
    place, data = calendars.load(ctx, calendar)
    moment = now.replace(tzinfo=None, second=0, microsecond=0)
    hours, least = freetimes.PARTS[part], length or _LEAST
    if at is not None:
        least = length or _HOUR
        end = datetime.combine(first, at) + least
        hours = at, end.time() if end.date() == first else time.max
    return _free(data, place.name, (first, last), hours, least, moment)


@contained()
def _free(
    data: bytes, name: str, days: tuple[date, date], hours: tuple[time, time], least: timedelta, now: datetime
) -> list[dict[str, Any]]:
    busy = freetimes.taken(calendars.CalendarFile(data, name).events, *days)
    past = [(datetime.combine(now.date(), time()), now)]
    count = (days[1] - days[0]).days + 1
    every = [
        days[0] + timedelta(days=number) for number in range(count) if days[0] + timedelta(days=number) >= now.date()
    ]
    found = freetimes.free(sorted([*busy, *past]), every, hours, least)
    return [
        {"start": start, "end": end, "when": f"{calendars.day_text(start.date())}, {start:%H:%M} to {end:%H:%M}"}
        for start, end in found
    ]


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


@find_free_time.answer
def _(result: list[dict[str, Any]], **_: object) -> str:
    if not result:
        return "There is no free time then."
    more = [f"… and {len(result) - _SHOWN} more"] if len(result) > _SHOWN else []
    return "Free:\n" + "\n".join([each["when"] for each in result[:_SHOWN]] + more)
