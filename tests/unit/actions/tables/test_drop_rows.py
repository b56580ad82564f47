"""Throwing rows out."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.drop_rows import drop_rows
from lam_desktop.core.errors import InputError, QuestionNeeded
from lam_desktop.core.values import RowTest
from tests.unit.actions.tables.made import people


async def test_those_that_fit_go(fresh_profile: Path) -> None:
    desk = people(fresh_profile, 'name;note\r\n"Ann";"a\nb"\r\nBo;\r\n', "t.csv")
    await desk.do(drop_rows, table="t.csv", where=[RowTest("note", "empty")], in_place=True)
    assert (fresh_profile / "t.csv").read_bytes() == b'name;note\r\nAnn;"a\nb"\r\n'


async def test_all_conditions_must_hold(fresh_profile: Path) -> None:
    where = [RowTest("city", "=", "Oslo"), RowTest("amount", ">", 50)]
    done = await people(fresh_profile).do(drop_rows, table="Documents/people.csv", where=where)
    assert [row[0] for row in done.result.rows] == ["001", "002", "004"]


async def test_without_a_condition_nothing_is_thrown_away(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    await desk.fails(drop_rows, QuestionNeeded, table="Documents/people.csv", where=[], in_place=True)
    await desk.fails(drop_rows, InputError, table="Documents/people.csv", where=[RowTest("age", "=", 1)], in_place=True)
