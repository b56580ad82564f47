"""Take events out of a calendar."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from lam_desktop.connectors import calendars, eventnames, series
from lam_desktop.connectors.contained.door import contained
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
def cancel_event(
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
    place, data = calendars.load(ctx, calendar)
    left, gone = _without(data, place.name, event, day, every, ctx.clock.now())
    calendars.save(ctx, place, left)
    return gone


@contained(asks=True)
def _without(
    data: bytes, name: str, words: str | None, day: date | None, every: bool, now: datetime
) -> tuple[bytes, list[str]]:
    """What is left, and what is gone."""
    diary = calendars.CalendarFile(data, name)
    gone = _remove(diary, str(words), every, now) if day is None else _clear(diary, words, day, name)
    return diary.to_bytes(), gone


def _remove(diary: calendars.CalendarFile, words: str, every: bool, now: datetime) -> list[str]:
    """Take out the event meant, or all of that title; a series goes with its exceptions."""
    chosen = eventnames.same(diary.events, words) if every else [eventnames.one(diary.events, words, now)]
    heads = [each for each in chosen if not series.is_exception(each)] or chosen
    for event in heads:
        for each in series.family(diary.events, event):
            _take_out(diary, each)
    return [f"{calendars.title_of(each)}, {calendars.when_text(each)}" for each in heads]


def _clear(diary: calendars.CalendarFile, words: str | None, day: date, name: str) -> list[str]:
    """Take out what happens on a day, or what of it is meant; of a series, only that day."""
    there = series.happenings(diary.events, day, day)
    if not there:
        raise FileMissing(f"There is nothing on {calendars.day_text(day)} in {name}.", "Check the day.")
    chosen = [event for _, event in there] if words is None else eventnames.same([event for _, event in there], words)
    gone = []
    for start, event in there:
        if not any(event is each for each in chosen):
            continue
        gone.append(f"{calendars.title_of(event)}, {calendars.when_text(event, start)}")
        if calendars.repeats(event):
            series.leave_out(event, start)
            diary.update(event)
        else:
            _take_out(diary, event)
    return gone


def _take_out(diary: calendars.CalendarFile, event: "Event") -> None:
    diary.remove(event)
    master = series.origin(diary.events, event) if series.is_exception(event) else None
    if master is not None and not diary.is_removed(master):  # or the occurrence it stood for would be back
        series.leave_out(master, series.replaced(event))
        diary.update(master)


@cancel_event.answer
def _(result: list[str], **_: object) -> str:
    if len(result) == 1:
        return f"Removed {result[0]}."
    return f"Removed {counted(len(result), 'event')}:\n" + "\n".join(result[:50])
