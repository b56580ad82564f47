"""Numbers with fewer decimals."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.round_column import round_column
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Table
from tests.unit.actions.tables.made import people


async def test_as_they_are_written(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "n;price\r\n1;12,345 €\r\n2;-0,005 €\r\n3;n/a\r\n4;\r\n", "p.csv")
    await desk.do(round_column, table="p.csv", column="price", decimals=2, in_place=True)
    assert (fresh_profile / "p.csv").read_bytes().decode() == ("n;price\r\n1;12,35 €\r\n2;-0,01 €\r\n3;n/a\r\n4;\r\n")


async def test_all_numbers_with_decimals_to_whole_ones(fresh_profile: Path) -> None:
    table = Table(("id", "a", "b"), ((1, 2.5, "x"), (2, 0.4, "1.9")))
    done = await people(fresh_profile).do(round_column, table=table)
    assert done.result.rows == ((1, 3, "x"), (2, 0, "1.9"))


async def test_bad_input(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    await desk.fails(round_column, InputError, table="Documents/people.csv", column="Name")
    await desk.fails(round_column, InputError, table="Documents/people.csv", column="amount", decimals=-1)
    await desk.fails(round_column, InputError, table=Table(("a",), (("x",),)))
