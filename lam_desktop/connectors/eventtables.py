"""Events written as a table: which column is which. Rule: a row whose day cannot be read is named, never left out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from lam_desktop.connectors import tables
from lam_desktop.connectors.cells import Reading
from lam_desktop.core.errors import InputError, UnreadableFile
from lam_desktop.core.text import as_text
from lam_desktop.core.values import Table

_HOUR = timedelta(hours=1)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|h)?\b", re.IGNORECASE)
_TIMED = re.compile(r"\d{1,2}(?:[:.]\d{2}(?:\s*(?:am|pm|h))?|\s*(?:am|pm))", re.IGNORECASE)
_HEADINGS = {
    "title": (
        "title summary event name what subject topic description exam course who person birthday opponent match team"
    ).split(),
    "time": "time start starts begin begins from hour at".split(),
    "end": "end ends until till to finish".split(),
    "location": "location place where room address venue ground hall court pitch stadium".split(),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as a row tells it."""

    title: str
    start: date | datetime
    end: date | datetime | None
    location: str


def entries(table: Table, title: str | None = None, day: str | None = None) -> list[Entry]:
    """The events of a table. Raises InputError, UnreadableFile where no column has days, or a row has none."""
    columns = _Columns(table, title, day)
    found = []
    for number, row in enumerate(table.rows, 1):
        if not any(as_text(cell).strip() for cell in row):
            continue
        begin = columns.day(row)
        name = as_text(row[columns.title]).strip()
        if begin is None or not name:
            gap = "no day that I can read" if begin is None else "no title"
            raise InputError(f"Row {number} of the table has {gap}.", "Mend the row, or say which columns are meant.")
        found.append(_entry(columns, row, name, begin))
    if not found:
        raise UnreadableFile("The table has no rows.", "There is nothing to put in the calendar.")
    return found


def _entry(columns: _Columns, row: tuple[Any, ...], name: str, begin: date | datetime) -> Entry:
    place = "" if columns.location is None else as_text(row[columns.location]).strip()
    clock = columns.clock(row, columns.time)
    if clock is not None and not isinstance(begin, datetime):
        begin = datetime.combine(begin, clock)
    until = columns.clock(row, columns.end)
    if isinstance(begin, datetime) and until is not None:
        end = datetime.combine(begin.date(), until)
        return Entry(name, begin, end if end > begin else end + timedelta(days=1), place)
    last = None if columns.end is None else columns.read(columns.end, row)
    plain = last is not None and isinstance(last, datetime) == isinstance(begin, datetime) and last >= begin
    return Entry(name, begin, last if plain else None, place)


class _Columns:
    """Which column of a table says what, by its heading or by what stands in it."""

    def __init__(self, table: Table, title: str | None, day: str | None) -> None:
        self._readings = [Reading(row[index] for row in table.rows) for index in range(len(table.columns))]
        dated = [index for index in range(len(table.columns)) if self._are_days(table, index)]
        self._day = tables.column(table, day) if day else next(iter(dated), -1)
        if self._day < 0:
            raise UnreadableFile("No column of the table holds days.", "Write days like 2026-05-31.")
        taken: set[int | None] = {self._day}
        self.end = _headed(table, "end", taken)
        self.time = _headed(table, "time", taken | {self.end})
        if self.time is None:  # "Kick-off" names no time, but holds nothing else
            self.time = next(
                (at for at in range(len(table.columns)) if at not in taken | {self.end} and _are_times(table, at)), None
            )
        self.location = _headed(table, "location", taken | {self.end, self.time})
        rest = [
            at for at in range(len(table.columns)) if at not in {*dated, *taken, self.end, self.time, self.location}
        ]
        named = _headed(table, "title", {*range(len(table.columns))} - {*rest})
        self.title = (
            tables.column(table, title) if title else named if named is not None else next(iter(rest), self._day)
        )

    def _are_days(self, table: Table, index: int) -> bool:
        cells = [row[index] for row in table.rows if as_text(row[index]).strip()]
        return bool(cells) and all(_moment(self._readings[index].day(cell), cell) is not None for cell in cells)

    def day(self, row: tuple[Any, ...]) -> date | datetime | None:
        return self.read(self._day, row)

    def read(self, index: int, row: tuple[Any, ...]) -> date | datetime | None:
        return _moment(self._readings[index].day(row[index]), row[index])

    def clock(self, row: tuple[Any, ...], index: int | None) -> time | None:
        """A time of day in a column: 14:30, 2 pm."""
        cell = None if index is None else row[index]
        if isinstance(cell, time):
            return cell
        found = _CLOCK.fullmatch(as_text(cell).strip()) if cell is not None else None
        if found is None:
            return None
        hour = (
            int(found[1]) % 12 + 12 * (found[3].lower() == "pm")
            if (found[3] or "").lower() in ("am", "pm")
            else int(found[1])
        )
        minute = int(found[2] or 0)
        return time(hour, minute) if hour < 24 and minute < 60 else None


def _are_times(table: Table, index: int) -> bool:
    """Whether a column holds times of day and nothing else: 14:30, 2 pm; bare numbers may be anything."""
    cells = [row[index] for row in table.rows if as_text(row[index]).strip()]
    found = [isinstance(cell, time) or _TIMED.fullmatch(as_text(cell).strip()) for cell in cells]
    return bool(found) and all(found)


def _headed(table: Table, what: str, taken: Collection[int | None]) -> int | None:
    """The first free column whose heading says so."""
    for index, heading in enumerate(table.columns):
        words: Iterator[str] = iter(re.findall(r"[a-z]+", heading.casefold()))
        if index not in taken and any(word in _HEADINGS[what] for word in words):
            return index
    return None


def _moment(said: str, cell: Any) -> date | datetime | None:
    """A day, or a day with a time, as `Reading.day` writes it; days of a year alone, such as 31.12., count as none."""
    if isinstance(cell, datetime):
        return cell.date() if cell.time() == time() else cell.replace(tzinfo=None)
    if not said:
        return None
    try:
        return datetime.fromisoformat(said).replace(tzinfo=None) if "T" in said else date.fromisoformat(said[:10])
    except ValueError:
        return None
