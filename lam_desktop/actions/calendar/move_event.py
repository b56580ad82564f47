"""Move an event in a calendar."""

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from lam_desktop.connectors import calendars, eventnames, series
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, QuestionNeeded
from lam_desktop.core.values import File, Json, Name

if TYPE_CHECKING:
    from icalendar import Event


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "move {event} to {start}",
        "move {event} in {calendar} to {start}",
        "reschedule {event} to {start}",
        "shift {event} to {start}",
        "postpone {event} to {start}",
        "put {event} off until {start}",
        "{event} should begin at {start} instead",
        "{event} is at {start} now, change it in {calendar}",
        "change the time of {event} to {start}",
        "change the date of {event} to {start}",
        "bring {event} forward to {start}",
        "the {event} has been moved to {start}",
        "{event} starts at {start} now, same length",
        "in {calendar}, {event} should be on {start}",
        "could you push {event} to {start} please",
        "make {event} {start} instead",
        "move {event} on {on} to {start}",
        "move {event} on {on} to {start}, same time",
        "move {event} from {on} to {start}",
        "push {event} back by {by}",
        "postpone {event} by {by}",
        "move {event} {by} later",
        "{event} now begins {by} later",
        "{event} starts {by} later",
    ],
    example_result={"title": "Piano", "start": datetime(2026, 5, 4, 17, 0), "end": datetime(2026, 5, 4, 17, 40)},
)
def move_event(
    ctx: Context,
    event: Name,
    start: datetime | date | time | None = None,
    by: timedelta | None = None,
    earlier: bool = False,
    on: date | None = None,
    calendar: File | None = None,
) -> Json:
    """Move an event in a calendar to another time or day: reschedule or postpone an appointment, as long as before.

    Args:
        event: its title, or the words of it that tell it apart.
        start: the new beginning; a time alone keeps the day, a date alone keeps the time.
        by: how far it is moved, instead of a new beginning.
        earlier: move it forward, to an earlier time, by that.
        on: the day on which it is now, where there are several of that title.
        calendar: the calendar file; the user's own when left out.
    Returns: the event as it is now.
    """
    if start is None and by is None:
        raise QuestionNeeded(f"To when should I move {event}?", "Say the new day or time.")
    place, data = calendars.load(ctx, calendar)
    day = on.date() if isinstance(on, datetime) else on
    shift = None if by is None else -by if earlier else by
    moved, facts = _moved(data, place.name, event, start if shift is None else shift, day, ctx.clock.now())
    calendars.save(ctx, place, moved)
    return facts


@contained(asks=True)
def _moved(
    data: bytes, name: str, event: str, start: datetime | date | time | timedelta | None, on: date | None, now: datetime
) -> tuple[bytes, dict[str, Any]]:
    diary = calendars.CalendarFile(data, name)
    found = eventnames.one(_of_day(diary, on), event, now)
    if calendars.repeats(found) and not isinstance(start, time):
        raise InputError(
            f"{calendars.title_of(found)} repeats, so it cannot be moved to one day.",
            "Give it a new time, or cancel the day and add a new event.",
        )
    begin, length = calendars.start_of(found), calendars.length_of(found)
    moved = _later(begin, start) if isinstance(start, timedelta) else _beginning(begin, start)
    together = series.family(diary.events, found)
    if calendars.repeats(found):
        series.shift(found, together[1:], calendars.wall(moved) - calendars.wall(begin))
    calendars.place_in_time(found, moved, length)
    for each in together:
        calendars.renew(each, now)
        diary.update(each)
    return diary.to_bytes(), calendars.facts(found)


def _of_day(diary: calendars.CalendarFile, on: date | None) -> list["Event"]:
    """The events of a day, or all of them."""
    if on is None:
        return diary.events
    return list({id(event): event for _, event in series.happenings(diary.events, on, on)}.values())


def _later(old: datetime | date, by: timedelta) -> datetime | date:
    if not isinstance(old, datetime) and by % timedelta(days=1):
        raise InputError("This event lasts the whole day, so it has no time.", "Move it by whole days.")
    return old + by


def _beginning(old: datetime | date, new: datetime | date | time | None) -> datetime | date:
    """The new beginning, stated in the way the old one was: on its own clock, in its zone, or as a whole day."""
    if not isinstance(old, datetime):
        if isinstance(new, time):
            raise InputError("This event lasts the whole day, so it has no time.", "Give it a date with a time.")
        return calendars.local(new) if isinstance(new, datetime) else new or old
    abroad = old.tzinfo is not None and old.tzinfo is not UTC and str(old.tzinfo) != "UTC"
    wall = old.replace(tzinfo=None) if abroad else calendars.local(old)
    if isinstance(new, datetime):
        wall = new.astimezone(old.tzinfo).replace(tzinfo=None) if abroad and new.tzinfo else calendars.local(new)
    elif isinstance(new, time):
        wall = datetime.combine(wall.date(), new.replace(tzinfo=None))
    elif new is not None:
        wall = datetime.combine(new, wall.time())
    if old.tzinfo is None:
        return wall
    return wall.replace(tzinfo=old.tzinfo) if abroad else wall.astimezone(UTC)


@move_event.answer
def _(result: dict[str, Any], **_: object) -> str:
    return f"{result['title']} is on {result['when']} now."
