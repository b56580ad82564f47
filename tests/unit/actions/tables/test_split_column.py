"""One column becomes several."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.split_column import split_column
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Table
from tests.unit.actions.tables.made import people


async def test_a_last_name_is_the_last_word(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "id,name,city\n1,Ann Lee,Oslo\n2,Ada Mary King,Rome\n3,Prince,\n", "p.csv")
    await desk.do(split_column, table="p.csv", column="Name", into=["first name", "last name"], in_place=True)
    assert desk.text("p.csv") == ("id,first name,last name,city\n1,Ann,Lee,Oslo\n2,Ada Mary,King,Rome\n3,Prince,,\n")


async def test_the_sign_is_seen_in_the_cells_and_the_old_column_may_stay(fresh_profile: Path) -> None:
    desk = people(fresh_profile, 'place\n"Oslo, Norway"\n"Rome, Italy"\n\n', "p.csv")
    done = await desk.do(split_column, table="p.csv", column="place", keep=True)
    assert done.result.columns == ("place", "place 1", "place 2")
    assert done.result.rows[0] == ("Oslo, Norway", "Oslo", "Norway")


async def test_by_a_sign_that_was_said(fresh_profile: Path) -> None:
    table = Table(("mail",), (("ann@a.org",), ("bo@b.org",)))
    done = await people(fresh_profile).do(split_column, table=table, column="mail", separator="@", into=["who", "host"])
    assert done.result == Table(("who", "host"), (("ann", "a.org"), ("bo", "b.org")))


async def test_nothing_to_split_at(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    await desk.fails(split_column, InputError, table="Documents/people.csv", column="Name")
    await desk.fails(split_column, InputError, table="Documents/people.csv", column="Name", separator=";")
    await desk.fails(
        split_column, InputError, table="Documents/people.csv", column="City", separator="o", into=["a", "id"]
    )
