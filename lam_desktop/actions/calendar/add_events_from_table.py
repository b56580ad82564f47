"""Put the dates of a table in a calendar."""

import uuid
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from lam_desktop.connectors import calendars, eventtables, tables
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import counted
from lam_desktop.core.values import Column, File, Json, Name, NewFile, TableSource

_OURS = uuid.UUID("0c1d3d0a-55c8-4b0e-8a7f-6a8a5c9d1f20")
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_MOST = 2000
_SHOWN = 20


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "add the dates in {table} to my calendar",
        "put the dates of {table} into my calendar",
        "put the birthdays from {table} into my calendar as {repeats} events",
        "add all birthdays in {table} to my calendar, every year",
        "import the events from {table} into my calendar",
        "import {table} into the calendar {calendar}",
        "enter all appointments of {table} in {calendar}",
        "make calendar events from {table}",
        "turn the rows of {table} into calendar entries",
        "add everything in {table} to {calendar}",
        "put the exams in {table} in my calendar",
        "create events for the rows of {table}, title from {title}, date from {date}",
        "copy the schedule in {table} into my calendar",
        "the dates in the spreadsheet {table} should be in my calendar",
        "add each row of {table} as an event",
        "put the dates of {table} into my calendar, all of them titled {called}",
        "my shifts are in {table}, add them to my calendar as {called}",
        "make a calendar file {save_as} from {table}",
        "I need {table} as a calendar file, {save_as}",
    ],
    example_result={"added": 3, "events": ["Anna, Tuesday 5 May 2026"]},
)
def add_events_from_table(
    ctx: Context,
    table: TableSource,
    title: Column | None = None,
    date: Column | None = None,
    called: Name | None = None,
    repeats: str | None = None,
    calendar: File | None = None,
    save_as: NewFile | None = None,
) -> Json:
    """Add the events of a table to a calendar: each row with a date, such as birthdays or exams, becomes an event.

    The columns are told by their headings and by what they hold; a column with times, ends or places is used.

    Args:
        table: the table or spreadsheet, a row for each event.
        title: the column with the titles; found by its heading when left out.
        date: the column with the days; the first that holds days when left out.
        called: one title for all of them, whatever the table says.
        repeats: how each of them repeats: yearly, monthly, weekly or daily, or a rule as in RFC 5545.
        calendar: the calendar file; the user's own when left out.
        save_as: a new calendar file (.ics) for them instead.
    Returns: how many were added, and which.
    """
    found = eventtables.entries(tables.load(ctx, table), title, date)
    if len(found) > _MOST:
        raise InputError(f"{len(found)} events are too many at once.", f"{_MOST} is the most I add.")
    place, data = calendars.load(ctx, calendar) if save_as is None else (save_as, calendars.EMPTY)
    birthdays = isinstance(table, Path) and "birthday" in table.stem.lower()
    events = [
        (called or (f"{each.title}'s birthday" if birthdays else each.title), each.start, _length(each), each.location)
        for each in found
    ]
    rule = repeats or ("yearly" if birthdays else "")
    added, told = add_all(data, place.name, events, rule, ctx.clock.now())
    calendars.save(ctx, place, added) if save_as is None else ctx.files.write(save_as, added)
    return {"added": len(told), "events": told}


def _length(entry: eventtables.Entry) -> timedelta:
    if entry.end is None:
        return _HOUR if isinstance(entry.start, datetime) else _DAY
    whole = not isinstance(entry.start, datetime)
    return calendars.local(entry.end) - calendars.local(entry.start) + (_DAY if whole else timedelta(0))


@contained()
def add_all(
    data: bytes, name: str, events: list[tuple[str, date | datetime, timedelta, str]], rule: str, now: datetime
) -> tuple[bytes, list[str]]:
    """The calendar with these events in it, and each in words. `events`: title, beginning, length, place."""
    from icalendar import Event

    diary = calendars.CalendarFile(data, name)
    stamp = now.astimezone(UTC)
    told = []
    for number, (title, start, length, location) in enumerate(events):
        event = Event()
        event.add("UID", f"{uuid.uuid5(_OURS, f'{stamp.isoformat()} {number} {title}')}@lam-desktop")
        event.add("DTSTAMP", stamp)
        event.add("SUMMARY", title)
        calendars.place_in_time(event, start, length)
        if rule:
            event.add("RRULE", calendars.check_rule(rule))
        if location:
            event.add("LOCATION", location)
        diary.add(event)
        told.append(f"{title}, {calendars.when_text(event)}")
    return diary.to_bytes(), told


@add_events_from_table.answer
def _(result: dict[str, Any], **_: object) -> str:
    shown = result["events"][:_SHOWN]
    more = [f"… and {result['added'] - len(shown)} more"] if result["added"] > len(shown) else []
    return f"Added {counted(result['added'], 'event')} to the calendar:\n" + "\n".join([*shown, *more])
