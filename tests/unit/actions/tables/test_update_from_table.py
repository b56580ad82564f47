"""Taking new values over from another table."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.update_from_table import update_from_table
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import people

STOCK = "item,SKU,price\ntea,T1,4.50\npot,P1,20\nmug,M1,9\n"


def _two(home: Path, other: str) -> Desk:
    desk = people(home, STOCK, "stock.csv")
    desk.put("new.csv", other)
    return desk


async def test_rows_are_matched_and_all_others_stay(fresh_profile: Path) -> None:
    desk = _two(fresh_profile, "SKU,New price\np1,22.50\nT1,\nX9,1\n")
    await desk.do(update_from_table, table="stock.csv", other="new.csv", in_place=True)
    assert desk.text("stock.csv") == "item,SKU,price\ntea,T1,4.50\npot,P1,22.50\nmug,M1,9\n"


async def test_only_the_column_that_is_named(fresh_profile: Path) -> None:
    desk = _two(fresh_profile, "item,sku,price\nTEA,T1,5\n")
    await desk.do(update_from_table, table="stock.csv", other="new.csv", by="SKU", column="price", save_as="s.csv")
    assert desk.text("s.csv") == "item,SKU,price\ntea,T1,5\npot,P1,20\nmug,M1,9\n"


async def test_tables_that_have_nothing_to_do_with_each_other(fresh_profile: Path) -> None:
    desk = _two(fresh_profile, "SKU,colour\nT1,red\n")
    error = await desk.fails(update_from_table, InputError, table="stock.csv", other="new.csv", in_place=True)
    assert error.message == "The tables share no column to take over."
    desk.put("other.csv", "SKU,price\nZ9,1\n")
    await desk.fails(update_from_table, InputError, table="stock.csv", other="other.csv", in_place=True)
