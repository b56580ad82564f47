"""Workbooks with several sheets: listed, taken apart, put together."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.delete_sheet import delete_sheet
from lam_desktop.actions.tables.list_sheets import list_sheets
from lam_desktop.actions.tables.merge_sheets import merge_sheets
from lam_desktop.actions.tables.split_workbook import split_workbook
from lam_desktop.actions.tables.tables_to_workbook import tables_to_workbook
from lam_desktop.core.errors import AlreadyThere, InputError
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people, sheet

SHEETS = {"Jan": [("day", "cost"), (3, 9.5)], "Notes": [], "Feb/26": [("Cost", "day"), (4, 1)]}


def _book(home: Path) -> Desk:
    book(home / "b.xlsx", {name.replace("/", " "): rows for name, rows in SHEETS.items()})
    return people(home)


async def test_sheets_that_hold_something_are_listed(fresh_profile: Path) -> None:
    desk = _book(fresh_profile)
    assert (await desk.do(list_sheets, workbook="b.xlsx")).result == ["Jan", "Feb 26"]
    await desk.fails(list_sheets, InputError, workbook="Documents/people.csv")


async def test_each_sheet_becomes_a_file(fresh_profile: Path) -> None:
    desk = _book(fresh_profile)
    await desk.do(split_workbook, workbook="b.xlsx", folder="parts")
    assert desk.text("parts/Jan.csv") == "day,cost\n3,9.5\n" and desk.text("parts/Feb 26.csv") == "Cost,day\n4,1\n"
    await desk.fails(split_workbook, AlreadyThere, workbook="b.xlsx", folder="parts")


async def test_sheets_are_put_one_below_the_other(fresh_profile: Path) -> None:
    desk = _book(fresh_profile)
    done = await desk.do(merge_sheets, workbook="b.xlsx", source_column="month")
    assert done.result.columns == ("day", "cost", "month")
    assert done.result.rows == ((3, 9.5, "Jan"), (1, 4, "Feb 26"))
    await desk.do(merge_sheets, workbook="b.xlsx", save_as="all.csv")
    assert desk.text("all.csv") == "day,cost\n3,9.5\n1,4\n"


async def test_tables_become_sheets(fresh_profile: Path) -> None:
    desk = _book(fresh_profile)
    desk.put("one.csv", "a,b\n1,x\n")
    desk.put("sub/one.csv", "a\n007\n")
    await desk.do(tables_to_workbook, tables_=["one.csv", "sub/one.csv"], save_as="both.xlsx")
    assert sheet(fresh_profile / "both.xlsx", "one") == [("a", "b"), (1, "x")]
    assert sheet(fresh_profile / "both.xlsx", "one 2") == [("a",), ("007",)]


async def test_a_sheet_goes_and_all_others_stay(fresh_profile: Path) -> None:
    desk = _book(fresh_profile)
    place = book(fresh_profile / "sums.xlsx", {"Jan": [("cost",), (3,)], "All": [("sum",), ("=Jan!A2",)]})
    await desk.do(delete_sheet, workbook="b.xlsx", sheet="jan")
    assert (await desk.do(list_sheets, workbook="b.xlsx")).result == ["Feb 26"]
    error = await desk.fails(delete_sheet, InputError, workbook="sums.xlsx", sheet="Jan")
    assert error.message == "Other sheets reckon with the sheet Jan."
    assert sheet(place, "All") == [("sum",), ("=Jan!A2",)]
