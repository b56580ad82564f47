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
        "cancel all meetings on {on}",
        "cancel all my appointments from {since} to {until}",
        "delete all events called {event}",
        "clear my calendar from {since} until {until}",
        "cancel all {event} appointments in {calendar}",
        "get rid of {event} in my diary",
    ],
    example_result=["Dentist, Monday 4 May 2026 at 09:00 to 09:30"],
)
def cancel_event(
    ctx: Context,
    event: Name | None = None,
    on: date | None = None,
    since: date | None = None,
    until: date | None = None,
    every: bool = False,
    calendar: File | None = None,
) -> Lines:
    """Cancel events: remove an appointment from a calendar, or all events of one day or of a stretch of days.

    Of a series, only those days are removed when days are named, else the whole series.

    Args:
        event: its title, or the words of it that tell it apart; all events of the days when left out.
        on: the day.
        since: the first day.
        until: the last day, itself included.
        every: all events of that title, not only the next one.
        calendar: the calendar file; the user's own when left out.
    Returns: what was removed, one line each.
    """
    days = _days(on, since, until)
    if days is None and (event is None or eventnames.is_general(event)):
        raise QuestionNeeded("Which event should I cancel?", "Say its title or the day.")
    place, data = calendars.load(ctx, calendar)
    left, gone = _without(data, place.name, event, days, every, ctx.clock.now())
    calendars.save(ctx, place, left)
    return gone


def _days(on: date | None, since: date | None, until: date | None) -> tuple[date, date] | None:
    """First and last day. Raises QuestionNeeded for a stretch that has no end."""
    if on is not None:
        return _day(on), _day(on)
    if since is None and until is None:
        return None
    if since is None or until is None or _day(until) < _day(since):
        raise QuestionNeeded("From which day to which should I cancel?", "Say the first and the last day.")
    return _day(since), _day(until)


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


@contained(asks=True)
def _without(
    data: bytes, name: str, words: str | None, days: tuple[date, date] | None, every: bool, now: datetime
) -> tuple[bytes, list[str]]:
    """What is left, and what is gone."""
    diary = calendars.CalendarFile(data, name)
    gone = _remove(diary, str(words), every, now) if days is None else _clear(diary, words, days, name)
    return diary.to_bytes(), gone


def _remove(diary: calendars.CalendarFile, words: str, every: bool, now: datetime) -> list[str]:
    """Take out the event meant, or all of that title; a series goes with its exceptions."""
    chosen = eventnames.same(diary.events, words) if every else [eventnames.one(diary.events, words, now)]
    heads = [each for each in chosen if not series.is_exception(each)] or chosen
    for event in heads:
        for each in series.family(diary.events, event):
            _take_out(diary, each)
    return [f"{calendars.title_of(each)}, {calendars.when_text(each)}" for each in heads]


def _clear(diary: calendars.CalendarFile, words: str | None, days: tuple[date, date], name: str) -> list[str]:
    """Take out what happens on some days, or what of it is meant; of a series, only those days."""
    there = series.happenings(diary.events, *days)
    if not there:
        to = f" to {calendars.day_text(days[1])}" if days[1] > days[0] else ""
        raise FileMissing(f"There is nothing on {calendars.day_text(days[0])}{to} in {name}.", "Check the day.")
    chosen = _meant([event for _, event in there], words)
    gone = []
    for start, event in there:
        if not any(event is each for each in chosen) or diary.is_removed(event):
            continue
        gone.append(f"{calendars.title_of(event)}, {calendars.when_text(event, start)}")
        if calendars.repeats(event):
            series.leave_out(event, start)
            diary.update(event)
        else:
            _take_out(diary, event)
    return gone


def _meant(there: list["Event"], words: str | None) -> list["Event"]:
    if words is None:
        return there
    if eventnames.is_general(words) and (found := eventnames.of_kind(there, words)):
        return found
    return eventnames.same(there, words)


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
