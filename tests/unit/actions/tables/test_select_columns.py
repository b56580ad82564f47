"""Keeping some columns."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.select_columns import select_columns
from lam_desktop.core.errors import AlreadyThere, InputError
from lam_desktop.core.values import Table
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people, sheet


async def test_in_the_order_named(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    await desk.do(select_columns, table="Documents/people.csv", columns=["Amount", "ID", "amount"], save_as="out.tsv")
    assert desk.text("out.tsv") == "amount\tid\n12.50\t001\n7.05\t002\n100\t003\n3.20\t004\n"


async def test_the_exact_name_comes_first(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "ID,id,Ids\n1,2,3\n", "t.csv")
    assert (await desk.do(select_columns, table="t.csv", columns=["id"])).result == Table(("id",), (("2",),))
    assert (await desk.do(select_columns, table="t.csv", columns=["last column"])).result == Table(("Ids",), (("3",),))


async def test_a_new_workbook_looks_like_the_old_one(fresh_profile: Path) -> None:
    import openpyxl

    place = book(fresh_profile / "b.xlsx", {"Data": [("a", "b"), (1, 0.5), (2, "=B2*2")], "Other": [("x",)]})
    there = openpyxl.load_workbook(place)
    there["Data"]["B2"].number_format = "0 %"
    there["Data"].column_dimensions["B"].width = 40
    there.save(place)
    desk = Desk(fresh_profile)
    desk.put("Documents/keep.txt")
    await desk.do(select_columns, table="b.xlsx", columns=["a"], save_as="a.xlsx")
    assert sheet(fresh_profile / "a.xlsx") == [("a",), (1,), (2,)]
    assert openpyxl.load_workbook(fresh_profile / "a.xlsx").sheetnames == ["Data"]
    page = openpyxl.load_workbook(place)
    del page["Other"]
    page["Data"]["B3"] = 1
    page.save(place)
    await desk.do(select_columns, table="b.xlsx", columns=["b"], in_place=True)
    after = openpyxl.load_workbook(place)["Data"]
    assert [[cell.value for cell in row] for row in after["A1:B3"]] == [["b", None], [0.5, None], [1, None]]
    assert (after["A2"].number_format, after.column_dimensions["A"].width) == ("0 %", 40)


async def test_bad_input(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    error = await desk.fails(select_columns, InputError, table="Documents/people.csv", columns=["id", "age"])
    assert str(error) == "There is no column age. The columns are: id, Name, City, amount."
    desk.put("taken.csv", "mine\n")
    await desk.fails(select_columns, AlreadyThere, table="Documents/people.csv", columns=["id"], save_as="taken.csv")
    await desk.fails(select_columns, InputError, table=Table(("a",), ()), columns=["a"], in_place=True)
