"""Replacing values in a column."""

from __future__ import annotations

import json
from pathlib import Path

from lam_desktop.actions.tables.replace_in_column import replace_in_column
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people, sheet


async def test_whole_cells_of_that_column_only(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "a,b\nOslo,oslo \nOslo east,x\nRome,OSLO\n", "t.csv")
    await desk.do(replace_in_column, table="t.csv", column="b", old="Oslo", new='say "hi", you', in_place=True)
    assert desk.text("t.csv") == 'a,b\nOslo,"say ""hi"", you"\nOslo east,x\nRome,"say ""hi"", you"\n'


async def test_numbers_stay_numbers(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("t.json", '[{"n": 5, "s": "5"}, {"n": 6.50, "s": "x"}]\n')
    await desk.do(replace_in_column, table="t.json", column="n", old="5", new="7", in_place=True)
    assert json.loads(desk.text("t.json")) == [{"n": 7, "s": "5"}, {"n": 6.5, "s": "x"}]
    assert "6.50" in desk.text("t.json")
    place = book(fresh_profile / "b.xlsx", {"S": [("n", "s"), (5, "5"), (6, "x")]})
    await desk.do(replace_in_column, table="b.xlsx", column="n", old="5", new="7", in_place=True)
    assert sheet(place) == [("n", "s"), (7, "5"), (6, "x")]


async def test_what_is_not_there_is_said(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    error = await desk.fails(
        replace_in_column,
        InputError,
        table="Documents/people.csv",
        column="city",
        old="Rome",
        new="Roma",
        in_place=True,
    )
    assert error.message == "“Rome” does not stand in the column City."
