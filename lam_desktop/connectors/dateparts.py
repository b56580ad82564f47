"""Months, years and the like as columns of a table that has dates. Rule: a column that is there always comes first."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from lam_desktop.connectors.cells import Reading
from lam_desktop.core.rhythm import MONTHS
from lam_desktop.core.values import Table

PARTS = ("year", "quarter", "month", "day", "weekday")
_MONTH = re.compile(rf"(?P<name>{'|'.join(MONTHS)})(?:\s+(?P<year>\d{{4}}))?", re.IGNORECASE)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def with_part(table: Table, name: str) -> Table:
    """The table with a further column "month", "year", … when it has no such column but just one with dates."""
    part = name.strip().casefold().removesuffix("s")
    if part not in PARTS or any(part in each.casefold() for each in table.columns):
        return table
    readings = [Reading(row[index] for row in table.rows) for index in range(len(table.columns))]
    dated = [index for index, how in enumerate(readings) if any(how.day(row[index]) for row in table.rows)]
    if len(dated) != 1:
        return table
    index = dated[0]
    how = readings[index]
    rows = tuple((*row, _part(how.day(row[index]), part)) for row in table.rows)
    return Table((*table.columns, part), rows)


def month_test(value: Any) -> Callable[[str], bool] | None:
    """Whether a date written as 2026-03-14 lies in the month that a value names, "March" or "March 2026"; or None."""
    match = _MONTH.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        return None
    month, year = f"{MONTHS.index(match['name'].capitalize()) + 1:02}", match["year"] or ""
    return lambda day: day[5:7] == month and day.startswith(year)


_SPELLED = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.? (?:of )?)?(?P<name>{'|'.join(MONTHS)}|[A-Za-z]{{3}})"
    r"(?: (?P<day2>\d{1,2})(?:st|nd|rd|th)?,?)? (?P<year>\d{4})",
    re.IGNORECASE,
)


def stretch(value: Any) -> tuple[str, str] | None:
    """The first and the last day of a year, "2024", a month, "March 2024", or a day that is spelled out; or None."""
    text = str(int(value)) if isinstance(value, int | float) and value == int(value) else str(value).strip()
    if re.fullmatch(r"(?:19|20)\d\d", text):
        return f"{text}-01-01", f"{text}-12-31"
    if re.fullmatch(r"\d{4}-\d{2}", text):
        return f"{text}-01", f"{text}-31"
    match = _SPELLED.fullmatch(text)
    name = match["name"].lower() if match else ""
    month = next((at for at, each in enumerate(MONTHS, 1) if name and each.lower().startswith(name)), 0)
    if match is None or not month:
        return None
    start = f"{match['year']}-{month:02}"
    day = match["day"] or match["day2"]
    first, last = int(day or 1), int(day or 31)
    return f"{start}-{first:02}", f"{start}-{last:02}"


def _part(day: str, part: str) -> str:
    """The year, the month as 2026-03, … of a date written as 2026-03-14; empty when there is none."""
    if not day:
        return ""
    if part in ("year", "month", "day"):
        return day[: {"year": 4, "month": 7, "day": 10}[part]]
    if part == "quarter":
        return f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}"
    try:
        return _DAYS[date.fromisoformat(day[:10]).weekday()]
    except ValueError:
        return ""
