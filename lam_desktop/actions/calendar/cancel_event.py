"""Take events out of a calendar."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from lam_desktop.connectors import calendars, eventnames
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing, QuestionNeeded
from lam_desktop.core.text import counted
from lam_desktop.core.values import File, Lines, Name

if TYPE_CHECKING:
    from icalendar import Event


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "cancel {event}",
        "cancel {event} on {on}",
        "remove {event} from my calendar",
        "delete {event} from {calendar}",
        "delete everything on {on} from {calendar}",
        "clear {on} in my calendar",
        "take {event} out of {calendar}",
        "call off {event}",
        "{event} is off, delete it from the calendar",
        "remove all events on {on}",
        "I won't go to {event}, remove it please",
        "drop {event} on {on} from {calendar}",
        "scrap the {event} in my calendar",
        "free up {on}, cancel all appointments that day",
        "cancel all {event} appointments in {calendar}",
        "get rid of {event} in my diary",
    ],
    example_result=["Dentist, Monday 4 May 2026 at 09:00 to 09:30"],
)
async def cancel_event(
    ctx: Context,
    event: Name | None = None,
    on: date | None = None,
    every: bool = False,
    calendar: File | None = None,
) -> Lines:
    """Cancel events: remove an appointment from a calendar, or all events of one day.

    Of a series, only that day is removed when a day is named, else the whole series.

    Args:
        event: its title, or the words of it that tell it apart; all events of the day when left out.
        on: the day.
        every: all events of that title, not only the next one.
        calendar: the calendar file; the user's own when left out.
    Returns: what was removed, one line each.
    """
    if event is None and on is None:
        raise QuestionNeeded("Which event should I cancel?", "Say its title or the day.")
    day = on.date() if isinstance(on, datetime) else on
    place, diary = calendars.load(ctx, calendar)
    chosen = diary.events if day is None else eventnames.on_day(diary.events, day)
    if event is not None:
        chosen = _named(chosen, event, every or day is not None, ctx.clock.now())
    elif not chosen and day is not None:
        raise FileMissing(f"There is nothing on {calendars.day_text(day)} in {place.name}.", "Check the day.")
    gone = []
    for each in chosen:
        starts = calendars.occurrences(each, day, day) if day is not None else [None]
        gone.append(f"{calendars.title_of(each)}, {calendars.when_text(each, starts[0])}")
        if day is not None and calendars.repeats(each):
            _leave_out(each, starts)
            diary.update(each)
        else:
            diary.remove(each)
    calendars.save(ctx, place, diary)
    return gone


def _named(events: "list[Event]", words: str, every: bool, now: datetime) -> "list[Event]":
    if every:
        found = eventnames.fitting(events, words)
        if len({calendars.title_of(each).casefold() for each in found}) > 1:
            raise eventnames.several(found)
        return found
    chosen = eventnames.one(events, words, now)
    series = str(chosen.get("UID", id(chosen)))
    return [each for each in events if each is chosen or str(each.get("UID", id(each))) == series]


def _leave_out(event: "Event", starts: list[Any]) -> None:
    """Except one day from a series (EXDATE), stated in the form its beginning has."""
    begin = calendars.start_of(event)
    for start in starts:
        if not isinstance(begin, datetime):
            event.add("EXDATE", start.date())
        elif begin.tzinfo is None:
            event.add("EXDATE", start)
        else:
            event.add("EXDATE", start.astimezone(begin.tzinfo))


@cancel_event.answer
def _(result: list[str], **_: object) -> str:
    if len(result) == 1:
        return f"Removed {result[0]}."
    return f"Removed {counted(len(result), 'event')}:\n" + "\n".join(result[:50])
