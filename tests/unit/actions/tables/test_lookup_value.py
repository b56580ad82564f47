"""Looking a value up."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.lookup_value import lookup_value
from lam_desktop.core.errors import InputError, QuestionNeeded
from lam_desktop.core.values import RowTest
from tests.unit.actions.tables.made import people


async def test_as_it_stands_there(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    done = await desk.do(
        lookup_value, table="Documents/people.csv", column="amount", where=[RowTest("name", "=", "ANN")]
    )
    assert (done.result, done.answer) == (["12.50"], "12.50")
    done = await desk.do(lookup_value, table="Documents/people.csv", column="id", where=[RowTest("city", "=", "Oslo")])
    assert done.result == ["001", "003"]


async def test_nothing_found_and_nothing_asked(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    where = [RowTest("name", "=", "Zoe")]
    await desk.fails(lookup_value, InputError, table="Documents/people.csv", column="id", where=where)
    await desk.fails(lookup_value, InputError, table="Documents/people.csv", column="age", where=where)
    await desk.fails(lookup_value, QuestionNeeded, table="Documents/people.csv", column="id", where=[])
