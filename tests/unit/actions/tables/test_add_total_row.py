"""A row of totals at the bottom."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.add_total_row import add_total_row
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Table
from tests.unit.actions.tables.made import book, people, sheet


async def test_columns_that_were_named(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    await desk.do(add_total_row, table="Documents/people.csv", columns=["Amount"], label="Sum", in_place=True)
    assert desk.text("Documents/people.csv").splitlines()[-1] == "Sum,,,122.75"


async def test_all_numbers_but_those_that_count_rows(fresh_profile: Path) -> None:
    place = book(fresh_profile / "b.xlsx", {"S": [("id", "who", "a", "b"), (1, "x", 2, 0.5), (2, "y", 4, None)]})
    await people(fresh_profile).do(add_total_row, table="b.xlsx", how="average", in_place=True)
    assert sheet(place)[-1] == ("Average", None, 3, 0.5)


async def test_there_must_be_numbers(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    await desk.fails(add_total_row, InputError, table=Table(("a",), (("x",),)))
    await desk.fails(add_total_row, InputError, table="Documents/people.csv", columns=["Name"])
