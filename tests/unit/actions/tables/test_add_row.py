"""A further row."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.tables.add_row import add_row
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Table
from tests.unit.actions.tables.made import people

STAFF = "name,city,salary\nAnn,Oslo,3000\n"


async def test_cells_in_the_order_of_the_columns(fresh_profile: Path) -> None:
    desk = people(fresh_profile, STAFF, "staff.csv")
    await desk.do(add_row, table="staff.csv", row='Eve, "Rome", 2000', in_place=True)
    assert desk.text("staff.csv") == STAFF + "Eve,Rome,2000\n"


async def test_cells_by_name_and_fewer_cells(fresh_profile: Path) -> None:
    desk = people(fresh_profile, STAFF, "staff.csv")
    await desk.do(add_row, table="staff.csv", row="salary = 5, name = Bo", save_as="more.csv")
    assert desk.text("more.csv") == STAFF + "Bo,,5\n" and desk.text("staff.csv") == STAFF
    done = await desk.do(add_row, table=Table(("a", "b"), ((1, 2),)), row="7")
    assert done.result.rows == ((1, 2), (7, None))


async def test_too_many_cells_are_refused(fresh_profile: Path) -> None:
    desk = people(fresh_profile, STAFF, "staff.csv")
    with pytest.raises(InputError, match="too many"):
        await desk.do(add_row, table="staff.csv", row="a, b, c, d", in_place=True)


async def test_cells_that_are_told_in_words_go_where_they_belong(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "name,home,guild,paid\nAnn,Oslo,potters,yes\nBo,Rome,weavers,no\n", "guild.csv")
    done = await desk.do(add_row, table="guild.csv", row="Cy from Rome, not paid yet")
    assert done.result.rows[-1] == ("Cy", "Rome", None, "no")
    done = await desk.do(add_row, table="guild.csv", row="Di, joins potters, home Bergen")
    assert done.result.rows[-1] == ("Di", "Bergen", "potters", None)
    done = await desk.do(add_row, table="guild.csv", row="Rome, Oslo, bakers, no")
    assert done.result.rows[-1] == ("Rome", "Oslo", "bakers", "no")
