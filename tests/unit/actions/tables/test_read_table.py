"""Showing a table."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.read_table import read_table
from lam_desktop.core.errors import InputError, UnreadableFile
from lam_desktop.core.values import Table
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people


async def test_rows_below_their_heading(fresh_profile: Path) -> None:
    done = await people(fresh_profile, "name,n\nAnn,1\nBo,22\n", "t.csv").do(read_table, table="t.csv")
    assert done.result == Table(("name", "n"), (("Ann", "1"), ("Bo", "22")))
    assert done.answer == "name  n\nAnn   1\nBo    22"


async def test_sheets(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    book(fresh_profile / "b.xlsx", {"Empty": [], "One": [("a",), ("1",)], "Two": [("b", None), (1.0, 2)]})
    assert (await desk.do(read_table, table="b.xlsx")).result == Table(("a",), (("1",),))
    assert (await desk.do(read_table, table="b.xlsx", sheet=" TWO ")).result == Table(("b", "column 2"), ((1, 2),))
    await desk.fails(read_table, InputError, table="b.xlsx", sheet="Three")
    await desk.fails(read_table, UnreadableFile, table="b.xlsx", sheet="Empty")


async def test_a_table_of_an_earlier_step(fresh_profile: Path) -> None:
    table = Table(("a",), ((None,), (True,)))
    assert (await Desk(fresh_profile).do(read_table, table=table)).result == table


async def test_what_is_no_table(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.docx", b"PK\x03\x04")
    error = await desk.fails(read_table, UnreadableFile, table="a.docx")
    assert str(error) == "a.docx is not a table I can read. I read CSV, TSV, XLSX and JSON."
    await desk.fails(read_table, UnreadableFile, table="Documents")
