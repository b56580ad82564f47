"""One file for each value."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.split_table import split_table
from lam_desktop.core.errors import AlreadyThere, InputError
from lam_desktop.core.values import Table
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people, sheet


async def test_written_like_the_source_and_named_like_the_value(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("in.csv", "city;n\r\nOslo;01\r\nKöln/Deutz;02\r\n;03\r\nOslo;04\r\noslo;05\r\n..;06\r\n")
    done = await desk.do(split_table, table="in.csv", by="City", folder="parts")
    assert done.names == ["Oslo.csv", "Köln-Deutz.csv", "empty.csv", "oslo (2).csv", "empty (2).csv"]
    assert (fresh_profile / "parts/Oslo.csv").read_bytes() == b"city;n\r\nOslo;01\r\nOslo;04\r\n"
    assert (fresh_profile / "parts/empty.csv").read_bytes() == b"city;n\r\n;03\r\n"


async def test_beside_a_workbook(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    book(fresh_profile / "Documents/b.xlsx", {"S": [("k", "n"), (1, "01"), (2, "02")]})
    done = await desk.do(split_table, table="Documents/b.xlsx", by="k")
    assert [sheet(path) for path in done.result] == [[("k", "n"), (1, "01")], [("k", "n"), (2, "02")]]
    assert done.result[0] == fresh_profile / "Documents/1.xlsx"


async def test_long_values(fresh_profile: Path) -> None:
    table = Table(("a",), (("x" * 300,), ("x" * 301,)))
    done = await Desk(fresh_profile).do(split_table, table=table, by="a", folder="out")
    assert done.names == ["x" * 60 + ".csv", "x" * 60 + " (2).csv"]


async def test_nothing_is_written_over(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "c,n\nA,1\nB,2\n", "t.csv")
    desk.put("B.csv", "mine")
    await desk.fails(split_table, AlreadyThere, table="t.csv", by="c")
    await desk.fails(split_table, InputError, table="t.csv", by="city")
