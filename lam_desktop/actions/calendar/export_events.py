"""Turn a calendar, or a part of it, into a table or a calendar file."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from lam_desktop.connectors import calendars, series, tables
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted, table_text
from lam_desktop.core.values import File, NewFile, Table

_FAR = timedelta(days=366)
_COLUMNS = ("title", "start", "end", "location", "notes", "repeats")


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "export the events of {calendar} to a csv",
        "convert the events in {calendar} to an excel file",
        "export {calendar} to {save_as}",
        "export my calendar as a table {save_as}",
        "turn {calendar} into a spreadsheet {save_as}",
        "convert {calendar} to CSV",
        "make a list of all events in {calendar} as {save_as}",
        "save the events of {calendar} as {save_as}",
        "calendar {calendar} to Excel, {save_as}",
        "put my appointments in a table {save_as}",
        "write all dates from {calendar} into {save_as}",
        "I need {calendar} as a csv file {save_as}",
        "table of the events in {calendar}",
        "ics to csv: {calendar}",
        "export my appointments from {since} to {until} as {save_as}",
        "save everything in my calendar from {since} to {until} as {save_as}",
        "save all appointments from {since} to {until} as an ics file {save_as}",
    ],
    example_result=Table(("title", "start"), (("Dentist", datetime(2026, 5, 4, 9, 0)),)),
)
def export_events(
    ctx: Context,
    calendar: File | None = None,
    since: date | None = None,
    until: date | None = None,
    save_as: NewFile | None = None,
) -> Table | Path:
    """Export a calendar as a table: all events with title, start, end, place and notes, for CSV or Excel.

    Args:
        calendar: the calendar file; the user's own when left out.
        since: only from this day on.
        until: only to this day, itself included.
        save_as: a new table file: .csv, .tsv, .xlsx or .json; or a calendar file, .ics.
    Returns: the table in order of time, or the new file.
    """
    place, data = calendars.load(ctx, calendar)
    if save_as is not None and save_as.suffix.lower() == ".ics":
        return ctx.files.write(save_as, _part(data, place.name, _stretch(since, until)))
    records = _records(data, place.name, _stretch(since, until))
    table = Table(_COLUMNS, tuple(tuple(record[column] for column in _COLUMNS) for record in records))
    return table if save_as is None else tables.save(ctx, table, save_as)


def _stretch(since: date | None, until: date | None) -> tuple[date, date] | None:
    if since is None and until is None:
        return None
    first = _day(since or (until or date.max) - _FAR)
    return first, _day(until) if until is not None else first + _FAR


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


@contained()
def _records(data: bytes, name: str, stretch: tuple[date, date] | None) -> list[dict[str, Any]]:
    """All events, a series once; or what happens in a stretch of days, each time."""
    events = calendars.CalendarFile(data, name).events
    if stretch is not None:
        return [calendars.facts(event, start) for start, event in series.happenings(events, *stretch)]
    ordered = sorted(events, key=lambda event: calendars.local(calendars.start_of(event)))
    return [calendars.facts(event) for event in ordered]


@contained()
def _part(data: bytes, name: str, stretch: tuple[date, date] | None) -> bytes:
    """A calendar with the events that happen in a stretch of days, as they are written; a series as a whole."""
    diary, part = calendars.CalendarFile(data, name), calendars.CalendarFile()
    kept = diary.events
    if stretch is not None:
        there = {str(event.get("UID")) for _, event in series.happenings(diary.events, *stretch)}
        kept = [event for event in diary.events if str(event.get("UID")) in there]
    for block in [*diary.zones().values(), *(diary.raw(event) for event in kept)]:
        part.add_raw(block)
    return part.to_bytes()


@export_events.answer
def _(result: Table | Path, **_: object) -> str:
    if isinstance(result, Path):
        return f"The events are in {result.name} in {result.parent}."
    return f"{counted(len(result.rows), 'event')}:\n{table_text(result, 50)}"
