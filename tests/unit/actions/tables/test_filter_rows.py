"""Keeping rows by a condition."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Font, PatternFill

from lam_desktop.actions.tables.filter_rows import filter_rows
from lam_desktop.core.errors import AlreadyThere, InputError, QuestionNeeded
from lam_desktop.core.values import RowTest
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people, sheet

OSLO = [RowTest("city", "=", "oslo")]


async def test_into_a_new_file_written_like_the_old_one(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("in.csv", "\ufeffid;city\r\n01;Oslo\r\n02;\r\n03;OSLO".encode())
    await desk.do(filter_rows, table="in.csv", where=OSLO, save_as="out.csv")
    assert (fresh_profile / "out.csv").read_bytes() == "\ufeffid;city\r\n01;Oslo\r\n03;OSLO".encode()


async def test_any_of_several_and_the_others(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    where = [*OSLO, RowTest("amount", "<", 5)]
    done = await desk.do(filter_rows, table="Documents/people.csv", where=where, match="any")
    assert [row[1] for row in done.result.rows] == ["Ann", "Cy", "Di"]
    done = await desk.do(filter_rows, table="Documents/people.csv", where=where, match="any", keep=False)
    assert [row[1] for row in done.result.rows] == ["Bo"]


async def test_quoted_files_stay_quoted(fresh_profile: Path) -> None:
    desk = people(fresh_profile, '"id","city"\n"01","Oslo"\n"02","Bergen"\n', "q.csv")
    await desk.do(filter_rows, table="q.csv", where=OSLO, in_place=True)
    assert desk.text("q.csv") == '"id","city"\n"01","Oslo"\n'


async def test_a_sheet_keeps_its_look_its_formulas_and_its_neighbours(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    rows = [("city", "price", "double"), ("Bergen", 1, "=B2*2"), ("Oslo", 2, "=B3*$B$1"), ("Oslo", 3, "=B4*2")]
    place = book(fresh_profile / "b.xlsx", {"Data": rows, "Other": [("=SUM(Data!B2:B9)",)]})
    there = openpyxl.load_workbook(place)
    there["Data"]["A1"].font = Font(bold=True)
    there["Data"]["A4"].fill = PatternFill("solid", fgColor="FFFF00")
    there["Data"]["B4"].number_format = "0.00 €"
    there.save(place)
    await desk.do(filter_rows, table="b.xlsx", where=OSLO, in_place=True)
    assert sheet(place) == [("city", "price", "double"), ("Oslo", 2, "=B2*$B$1"), ("Oslo", 3, "=B3*2")]
    assert sheet(place, "Other") == [("=SUM(Data!B2:B9)",)]
    page = openpyxl.load_workbook(place)["Data"]
    assert page["A1"].font.bold
    assert page["A3"].fill.fgColor.rgb == "00FFFF00" and page["A2"].fill.fill_type is None
    assert (page["B3"].number_format, page["B2"].number_format) == ("0.00 €", "General")


async def test_totals_over_rows_are_not_torn(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    rows = [("city", "n"), ("Bergen", 1), ("Oslo", 2), ("Total Oslo", "=SUM(B2:B3)")]
    book(fresh_profile / "b.xlsx", {"Data": rows})
    where = [RowTest("city", "contains", "oslo")]
    error = await desk.fails(filter_rows, InputError, table="b.xlsx", where=where, in_place=True)
    assert error.message == "b.xlsx has formulas over several rows, such as B4."


async def test_what_cannot_be_kept_is_not_lost(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = book(fresh_profile / "m.xlsx", {"S": [("city", "n"), ("Bergen", 1), ("Oslo", 2), ("Oslo", 3)]})
    there = openpyxl.load_workbook(place)
    there["S"].merge_cells("A3:A4")
    there.save(place)
    error = await desk.fails(filter_rows, InputError, table="m.xlsx", where=OSLO, in_place=True)
    assert error.message == "m.xlsx has merged cells in its table."
    drawn = book(fresh_profile / "d.xlsx", {"S": [("city", "n"), ("Bergen", 1), ("Oslo", 2)]})
    with zipfile.ZipFile(drawn, "a") as archive:
        archive.writestr("xl/ctrlProps/ctrlProp1.xml", "<formControlPr/>")
    error = await desk.fails(filter_rows, InputError, table="d.xlsx", where=OSLO, in_place=True)
    assert str(error) == "d.xlsx holds drawings or rules that I cannot keep. Save the result under a new name."
    await desk.do(filter_rows, table="d.xlsx", where=OSLO, save_as="new.xlsx")
    assert sheet(fresh_profile / "new.xlsx") == [("city", "n"), ("Oslo", 2)]


async def test_excels_own_tables_shrink_with_the_rows(fresh_profile: Path) -> None:
    from openpyxl.worksheet.table import Table as List

    desk = Desk(fresh_profile)
    place = book(fresh_profile / "t.xlsx", {"S": [("city", "n"), ("Bergen", 1), ("Oslo", 2), ("Oslo", 3)]})
    there = openpyxl.load_workbook(place)
    there["S"].add_table(List(displayName="Cities", ref="A1:B4"))
    there.save(place)
    await desk.do(filter_rows, table="t.xlsx", where=OSLO, in_place=True)
    assert openpyxl.load_workbook(place)["S"].tables["Cities"].ref == "A1:B3"


async def test_nothing_fits_leaves_the_heading(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    await desk.do(filter_rows, table="Documents/people.csv", where=[RowTest("city", "=", "Rome")], save_as="r.csv")
    assert desk.text("r.csv") == "id,Name,City,amount\n"


async def test_bad_input(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    await desk.fails(filter_rows, QuestionNeeded, table="Documents/people.csv", where=[])
    await desk.fails(filter_rows, InputError, table="Documents/people.csv", where=[RowTest("age", ">", 3)])
    desk.put("taken.csv", "mine\n")
    await desk.fails(filter_rows, AlreadyThere, table="Documents/people.csv", where=OSLO, save_as="taken.csv")
    desk.put("photo.png", b"\x89PNG")
    await desk.fails(filter_rows, InputError, table="Documents/people.csv", where=OSLO, save_as="new.png")


DAYS = "who,town,day\nAnn,Cork,2024-03-05\nBo,Rome,31/12/2023\nCy,Bonn,2025-01-01\nDi,,\n"


@pytest.mark.parametrize(
    ("test", "left"),
    [
        (RowTest("town", "=", ("Cork", "rome")), "Ann Bo"), (RowTest("town", "!=", ("Cork", "Rome")), "Cy Di"),
        (RowTest("*", "!=", "Rome"), "Ann Cy Di"), (RowTest("*", "=", ("Bo", "Bonn")), "Bo Cy"),
        (RowTest("day", "=", 2024), "Ann"), (RowTest("day", ">", 2023.0), "Ann Cy"),
        (RowTest("day", "<", "2024"), "Bo"), (RowTest("day", ">=", "March 2024"), "Ann Cy"),
        (RowTest("day", "<=", "5 March 2024"), "Ann Bo"),
        (RowTest("day", "=", "Mar 5, 2024"), "Ann"), (RowTest("day", "=", "2025-01"), "Cy"),
    ],
)  # fmt: skip
async def test_alternatives_and_stretches_of_time(fresh_profile: Path, test: RowTest, left: str) -> None:
    done = await people(fresh_profile, DAYS, "d.csv").do(filter_rows, table="d.csv", where=[test])
    assert [row[0] for row in done.result.rows] == left.split()
