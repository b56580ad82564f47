"""Workbooks and CSV files made for tests, and workbooks looked at cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl

from tests.unit.actions.files.desk import Desk

PEOPLE = "id,Name,City,amount\n001,Ann,Oslo,12.50\n002,Bo,Bergen,7.05\n003,Cy,Oslo,100\n004,Di,,3.20\n"


def people(home: Path, text: str = PEOPLE, path: str = "Documents/people.csv") -> Desk:
    """A desk with a table of people."""
    desk = Desk(home)
    desk.put(path, text)
    return desk


def book(place: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> Path:
    """A workbook with these sheets, just as a spreadsheet program would save it."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for title, rows in sheets.items():
        page = made.create_sheet(title)
        for row in rows:
            page.append(list(row))
    place.parent.mkdir(parents=True, exist_ok=True)
    made.save(place)
    return place


def sheet(place: Path, title: str | None = None) -> list[tuple[Any, ...]]:
    """The cells of a sheet as they are stored: formulas as formulas."""
    there = openpyxl.load_workbook(place)
    page = there[title] if title else there.worksheets[0]
    return [tuple(row) for row in page.iter_rows(values_only=True)]
