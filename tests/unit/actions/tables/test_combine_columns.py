"""Several columns become one."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.combine_columns import combine_columns
from lam_desktop.core.errors import InputError
from tests.unit.actions.tables.made import people

NAMES = "id,first,last,city\n1,Ann,Lee,Oslo\n2,Bo,,Rome\n"


async def test_in_the_place_of_the_first(fresh_profile: Path) -> None:
    desk = people(fresh_profile, NAMES, "p.csv")
    await desk.do(combine_columns, table="p.csv", columns=["First", "last"], name="name", in_place=True)
    assert desk.text("p.csv") == "id,name,city\n1,Ann Lee,Oslo\n2,Bo,Rome\n"


async def test_in_another_order_with_a_sign_beside_the_old_ones(fresh_profile: Path) -> None:
    desk = people(fresh_profile, NAMES, "p.csv")
    done = await desk.do(combine_columns, table="p.csv", columns=["last", "first"], separator=", ", keep=True)
    assert done.result.columns == ("id", "first", "last", "last first", "city")
    assert [row[3] for row in done.result.rows] == ["Lee, Ann", "Bo"]


async def test_an_old_heading_may_be_the_new_one(fresh_profile: Path) -> None:
    desk = people(fresh_profile, NAMES, "p.csv")
    done = await desk.do(combine_columns, table="p.csv", columns=["first", "last"], name="first")
    assert done.result.columns == ("id", "first", "city")


async def test_it_takes_two(fresh_profile: Path) -> None:
    desk = people(fresh_profile, NAMES, "p.csv")
    await desk.fails(combine_columns, InputError, table="p.csv", columns=["first"])
    await desk.fails(combine_columns, InputError, table="p.csv", columns=["first", "last"], name="city")
