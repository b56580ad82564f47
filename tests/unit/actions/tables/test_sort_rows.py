"""Sorting a table."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from lam_desktop.actions.tables.sort_rows import sort_rows
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people, sheet


@pytest.mark.parametrize(
    ("values", "ordered"),
    [
        (["10", "9", "", "1.50", "-3"], ["-3", "1.50", "9", "10", ""]),
        (["1.000,5", "2,5", "30"], ["2,5", "30", "1.000,5"]),
        (["1,000.5", "2.5", "30"], ["2.5", "30", "1,000.5"]),
        (["31.01.2026", "01.02.2026", "05.12.2025"], ["05.12.2025", "31.01.2026", "01.02.2026"]),
        (["13/01/2026", "02/02/2026"], ["13/01/2026", "02/02/2026"]),
        (["2026-02-01", "2026-1-5"], ["2026-1-5", "2026-02-01"]),
        (["Zebra", "apfel", "Äpfel", "Banane", "étude"], ["apfel", "Äpfel", "Banane", "étude", "Zebra"]),
        (["5 kg", "12 kg", "1 kg"], ["1 kg", "5 kg", "12 kg"]),
        (["12 Monkeys", "Up", "9"], ["9", "12 Monkeys", "Up"]),
        (["€ 12", "€ 9.50"], ["€ 9.50", "€ 12"]),
    ],
)
async def test_kinds(fresh_profile: Path, values: list[str], ordered: list[str]) -> None:
    desk = people(fresh_profile, "v;n\n" + "".join(f"{value};x\n" for value in values), "t.csv")
    await desk.do(sort_rows, table="t.csv", by=["v"], in_place=True)
    assert desk.text("t.csv") == "v;n\n" + "".join(f"{value};x\n" for value in ordered)


async def test_from_high_to_low_with_the_empty_ones_last(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "n,a\n1,x\n,y\n10,z\n2,w\n", "t.csv")
    await desk.do(sort_rows, table="t.csv", by=["n"], descending=True, save_as="down.csv")
    assert desk.text("down.csv") == "n,a\n10,z\n2,w\n1,x\n,y\n"


async def test_by_two_columns_and_equal_rows_stay_in_order(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "c,n,x\nB,2,1\na,1,2\nb,1,3\nA,1,4\n", "t.csv")
    await desk.do(sort_rows, table="t.csv", by=["c", "n"], in_place=True)
    assert desk.text("t.csv") == "c,n,x\na,1,2\nA,1,4\nb,1,3\nB,2,1\n"


async def test_in_a_sheet_everything_moves_with_its_row(fresh_profile: Path) -> None:
    from openpyxl.comments import Comment

    rows = [("Prices",), (), ("name", "price", "double"), ("b", 2, "=B4*2"), ("a", 1.5, "=B5*2")]
    place = book(fresh_profile / "b.xlsx", {"S": rows})
    there = openpyxl.load_workbook(place)
    there["S"].merge_cells("A1:C1")
    there["S"]["A5"].comment = Comment("cheap", "me")
    there["S"]["A5"].hyperlink = "https://example.org/a"
    there["S"]["B5"].number_format = "0.00"
    there.save(place)
    await Desk(fresh_profile).do(sort_rows, table="b.xlsx", by=["name"], in_place=True)
    assert sheet(place)[2:] == [("name", "price", "double"), ("a", 1.5, "=B4*2"), ("b", 2, "=B5*2")]
    page = openpyxl.load_workbook(place)["S"]
    assert (page["A4"].comment.text, page["A4"].hyperlink.target) == ("cheap", "https://example.org/a")
    assert page["A5"].comment is None and page["A5"].hyperlink is None
    assert (page["B4"].number_format, page["B5"].number_format) == ("0.00", "General")
    assert str(page.merged_cells) == "A1:C1" and page["A1"].value == "Prices"


async def test_records_keep_what_only_some_have(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("t.json", '[\n  {\n    "n": 2.0,\n    "x": null\n  },\n  {\n    "n": 1e1\n  }\n]\n')
    await desk.do(sort_rows, table="t.json", by=["n"], descending=True, in_place=True)
    assert desk.text("t.json") == '[\n  {\n    "n": 1e1\n  },\n  {\n    "n": 2.0,\n    "x": null\n  }\n]\n'


async def test_an_unknown_column(fresh_profile: Path) -> None:
    await people(fresh_profile).fails(sort_rows, InputError, table="Documents/people.csv", by=["age"], in_place=True)
