"""Setting a value in chosen rows."""

from __future__ import annotations

import json
from pathlib import Path

from lam_desktop.actions.tables.set_value import set_value
from lam_desktop.core.errors import InputError, QuestionNeeded
from lam_desktop.core.values import RowTest
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import people


async def test_only_the_rows_that_fit_are_changed(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "name,seat\nAnn,1\nBo,1\n", "t.csv")
    await desk.do(set_value, table="t.csv", where=[RowTest("name", "=", "bo")], column="seat", value="3", in_place=True)
    assert desk.text("t.csv") == "name,seat\nAnn,1\nBo,3\n"


async def test_numbers_stay_numbers(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("t.json", '[{"n": 5, "s": "a"}, {"n": 6, "s": "b"}]\n')
    await desk.do(set_value, table="t.json", where=[RowTest("s", "=", "b")], column="n", value="7", in_place=True)
    assert json.loads(desk.text("t.json"))[1] == {"n": 7, "s": "b"}


async def test_without_a_row_nothing_is_changed(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "name,seat\nAnn,1\n", "t.csv")
    where = [RowTest("name", "=", "Zoe")]
    error = await desk.fails(set_value, InputError, table="t.csv", where=where, column="seat", value="3", in_place=True)
    assert error.message == "No row fits that."
    await desk.fails(set_value, QuestionNeeded, table="t.csv", where=[], column="seat", value="3", in_place=True)
