"""Renaming a column."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from openpyxl.worksheet.table import Table as List

from lam_desktop.actions.tables.rename_column import rename_column
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people, sheet


async def test_only_the_heading_changes(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("t.csv", 'id;"a ""b"""\r\n001; 1,50 \r\n\r\n002;"x\ny"'.encode("utf-16"))
    await desk.do(rename_column, table="t.csv", column="ID", new_name="number", in_place=True)
    assert (fresh_profile / "t.csv").read_bytes().decode("utf-16") == ('number;"a ""b"""\r\n001; 1,50 \r\n002;"x\ny"')
    assert (fresh_profile / "t.csv").read_bytes()[:2] == b"\xff\xfe"


async def test_another_spelling_of_the_same_name(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    await desk.do(rename_column, table="Documents/people.csv", column="name", new_name="NAME", in_place=True)
    assert desk.text("Documents/people.csv").startswith("id,NAME,City,amount\n001,Ann,")


async def test_in_a_sheet_with_formulas_and_a_table(fresh_profile: Path) -> None:
    place = book(fresh_profile / "b.xlsx", {"S": [("a", "b"), (1, "=A2*2"), (2, "=SUM(A2:A3)")]})
    there = openpyxl.load_workbook(place)
    there["S"].add_table(List(displayName="T", ref="A1:B3"))
    there.save(place)
    await Desk(fresh_profile).do(rename_column, table="b.xlsx", column="b", new_name="double", in_place=True)
    assert sheet(place) == [("a", "double"), (1, "=A2*2"), (2, "=SUM(A2:A3)")]
    named = openpyxl.load_workbook(place)["S"].tables["T"]
    assert [column.name for column in named.tableColumns] == ["a", "double"]


async def test_records_keep_their_order_and_surroundings(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put(
        "t.json",
        '{\n    "version": 1.0,\n    "rows": [\n        {"a": 1, "b": {"c": [1.50]}},\n        {"b": null}\n    ]\n}',
    )
    await desk.do(rename_column, table="t.json", column="a", new_name="z", in_place=True)
    assert desk.text("t.json") == (
        '{\n    "version": 1.0,\n    "rows": [\n        {\n            "z": 1,\n            "b": {\n'
        '                "c": [\n                    1.50\n                ]\n            }\n        },\n'
        '        {\n            "b": null\n        }\n    ]\n}'
    )


async def test_bad_input(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    there = {"table": "Documents/people.csv", "in_place": True}
    await desk.fails(rename_column, InputError, column="name", new_name="CITY", **there)
    await desk.fails(rename_column, InputError, column="name", new_name=" ", **there)
    await desk.fails(rename_column, InputError, column="phone", new_name="x", **there)
