"""Rows that go from one table to another."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.move_rows import move_rows
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import RowTest
from tests.unit.actions.tables.made import people

PAID = [RowTest("state", "=", "paid")]


async def test_they_stand_below_what_is_there(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "kid,state\nAnn,paid\nBo,due\nCy,paid\n", "a.csv")
    desk.put("b.csv", "State,kid\npaid,Di\n")
    done = await desk.do(move_rows, table="a.csv", where=PAID, to="b.csv")
    assert done.result == "Moved 2 rows from a.csv to b.csv."
    assert desk.text("a.csv") == "kid,state\nBo,due\n"
    assert desk.text("b.csv") == "State,kid\npaid,Di\npaid,Ann\npaid,Cy\n"


async def test_a_table_is_made_where_there_is_none(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "kid,state\nAnn,paid\nBo,due\n", "a.csv")
    await desk.do(move_rows, table="a.csv", where=PAID, to="b.csv")
    assert desk.text("b.csv") == "kid,state\nAnn,paid\n"


async def test_nothing_is_changed_where_no_row_fits(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "kid,state\nBo,due\n", "a.csv")
    error = await desk.fails(move_rows, InputError, table="a.csv", where=PAID, to="b.csv")
    assert error.message == "No row fits that."
    await desk.fails(move_rows, InputError, table="a.csv", where=PAID, to="a.csv")
    assert desk.text("a.csv") == "kid,state\nBo,due\n"
