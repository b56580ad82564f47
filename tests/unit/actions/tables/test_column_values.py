"""The values of a column."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.column_values import column_values
from lam_desktop.core.errors import InputError
from tests.unit.actions.tables.made import people


async def test_as_written_and_without_the_empty_ones(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    assert (await desk.do(column_values, table="Documents/people.csv", column="id")).result == [
        "001",
        "002",
        "003",
        "004",
    ]
    done = await desk.do(column_values, table="Documents/people.csv", column="city")
    assert done.result == ["Oslo", "Bergen", "Oslo"]
    assert done.answer == "Oslo\nBergen\nOslo"


async def test_each_once(fresh_profile: Path) -> None:
    done = await people(fresh_profile).do(column_values, table="Documents/people.csv", column="city", unique=True)
    assert done.result == ["Oslo", "Bergen"]


async def test_quoted_cells_keep_their_lines(fresh_profile: Path) -> None:
    desk = people(fresh_profile, 'note,n\n"one\ntwo; ""three""",1\n', "n.csv")
    assert (await desk.do(column_values, table="n.csv", column="note")).result == ['one\ntwo; "three"']


async def test_an_unknown_column_is_told_with_those_there_are(fresh_profile: Path) -> None:
    error = await people(fresh_profile).fails(column_values, InputError, table="Documents/people.csv", column="phone")
    assert str(error) == "There is no column phone. The columns are: id, Name, City, amount."
