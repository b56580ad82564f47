"""Tables one below the other."""

from __future__ import annotations

import json
from pathlib import Path

from lam_desktop.actions.tables.merge_tables import merge_tables
from lam_desktop.core.errors import AlreadyThere, InputError, UnreadableFile
from tests.unit.actions.files.desk import Desk, inside
from tests.unit.actions.tables.made import book


async def test_columns_are_matched_by_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("in/1.csv", "\ufeffName;Amount\r\nAnn;1,50\r\n")
    desk.put("in/2.csv", "amount,NAME,city\n007,Bo,Oslo")
    book(fresh_profile / "in/3.xlsx", {"S": [("Name", "Amount"), ("Cy", 3)]})
    await desk.do(merge_tables, tables_=inside("in"), save_as="all.csv")
    expected = "\ufeffName;Amount;city\r\nAnn;1,50;\r\nBo;007;Oslo\r\nCy;3;\r\n"
    assert (fresh_profile / "all.csv").read_bytes() == expected.encode()


async def test_columns_of_one_name_are_told_apart(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.csv", "x,x\n1,2\n")
    desk.put("b.csv", "x,x,x\n3,4,5\n")
    await desk.do(merge_tables, tables_=["a.csv", "b.csv"], save_as="c.csv")
    assert desk.text("c.csv") == "x,x,x\n1,2,\n3,4,5\n"


async def test_records(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.json", '[{"n": 1.50, "tags": ["x"]}]')
    desk.put("b.json", '[{"n": 2, "more": true}]')
    await desk.do(merge_tables, tables_=["a.json", "b.json"], save_as="c.json")
    assert '"n": 1.50' in desk.text("c.json")
    assert json.loads(desk.text("c.json")) == [
        {"n": 1.5, "tags": ["x"], "more": None}, {"n": 2, "tags": None, "more": True},
    ]  # fmt: skip


async def test_one_that_is_no_table_stops_it(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("in/1.csv", "a\n1\n")
    desk.put("in/2.csv", b"PK\x03\x04\x00")
    error = await desk.fails(merge_tables, UnreadableFile, tables_=inside("in"), save_as="all.csv")
    assert "2.csv" in error.message
    await desk.fails(merge_tables, AlreadyThere, tables_=["in/1.csv", "in/1.csv"], save_as="in/2.csv")


async def test_a_column_says_from_which_file_a_row_is(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("in/north.csv", "n\n1\n2\n")
    desk.put("in/south.csv", "n,m\n3,x\n")
    await desk.do(merge_tables, tables_=inside("in"), source_column="region", source_first=True, save_as="all.csv")
    assert desk.text("all.csv") == "region,n,m\nnorth,1,\nnorth,2,\nsouth,3,x\n"
    done = await desk.do(merge_tables, tables_=inside("in"), source_column="file")
    assert done.result.columns == ("n", "m", "file")
    await desk.fails(merge_tables, InputError, tables_=inside("in"), source_column="N")
