"""Taking columns out."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.drop_columns import drop_columns
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people, sheet


async def test_the_others_stay_as_they_were(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    await desk.do(drop_columns, table="Documents/people.csv", columns=["city", "NAME"], in_place=True)
    assert desk.text("Documents/people.csv") == "id,amount\n001,12.50\n002,7.05\n003,100\n004,3.20\n"


async def test_in_a_sheet_the_rest_moves_up_with_its_widths(fresh_profile: Path) -> None:
    import openpyxl

    desk = Desk(fresh_profile)
    place = book(fresh_profile / "b.xlsx", {"S": [("a", "b", "c"), (1, 2.5, "x")]})
    there = openpyxl.load_workbook(place)
    there["S"].column_dimensions["C"].width = 33
    there["S"]["B2"].number_format = "0.00"
    there.save(place)
    await desk.do(drop_columns, table="b.xlsx", columns=["a"], in_place=True)
    page = openpyxl.load_workbook(place)["S"]
    assert [[cell.value for cell in row] for row in page["A1:C2"]] == [["b", "c", None], [2.5, "x", None]]
    assert (page["A2"].number_format, page["B2"].number_format) == ("0.00", "General")
    assert page.column_dimensions["B"].width == 33


async def test_formulas_would_point_elsewhere(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = book(fresh_profile / "b.xlsx", {"S": [("a", "b"), (1, 2)], "Sum": [("=SUM(S!B2:B9)",)]})
    error = await desk.fails(drop_columns, InputError, table="b.xlsx", columns=["a"], in_place=True)
    assert str(error) == "b.xlsx has formulas that would point to other columns. Save the result under a new name."
    await desk.do(drop_columns, table="b.xlsx", columns=["a"], save_as="new.xlsx")
    assert sheet(fresh_profile / "new.xlsx") == [("b",), (2,)]
    assert sheet(place, "Sum") == [("=SUM(S!B2:B9)",)]


async def test_something_must_be_left(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "a,b\n1,2\n", "t.csv")
    await desk.fails(drop_columns, InputError, table="t.csv", columns=["a", "b"], in_place=True)
    await desk.fails(drop_columns, InputError, table="t.csv", columns=["c"], in_place=True)
