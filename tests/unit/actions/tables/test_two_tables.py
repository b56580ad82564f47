"""Rows that are in one table, in both, or changed."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.compare_tables import compare_tables
from lam_desktop.actions.tables.rows_in_both import rows_in_both
from lam_desktop.actions.tables.rows_only_in import rows_only_in
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import people

OLD = "name,city\nAnn,Oslo\nBo,Rome\nCy,Rome\n"
NEW = "City;NAME;age\nOslo;ann ;31\nParis;Bo;40\nBonn;Di;22\n"


def _two(home: Path) -> Desk:
    desk = people(home, OLD, "old.csv")
    desk.put("new.csv", NEW)
    return desk


async def test_what_the_other_lacks(fresh_profile: Path) -> None:
    desk = _two(fresh_profile)
    done = await desk.do(rows_only_in, table="old.csv", other="new.csv")
    assert done.result.rows == (("Bo", "Rome"), ("Cy", "Rome"))
    done = await desk.do(rows_only_in, table="old.csv", other="new.csv", by=["name"])
    assert done.result.rows == (("Cy", "Rome"),)
    await desk.do(rows_only_in, table="new.csv", other="old.csv", by=["Name"], save_as="left.csv")
    assert desk.text("left.csv") == "City;NAME;age\nBonn;Di;22\n"
    done = await desk.do(rows_only_in, table="old.csv", other="old.csv")
    assert done.answer.startswith("There is none")


async def test_what_both_have(fresh_profile: Path) -> None:
    desk = _two(fresh_profile)
    done = await desk.do(rows_in_both, table="old.csv", other="new.csv", by=["name"])
    assert [row[0] for row in done.result.rows] == ["Ann", "Bo"]
    await desk.do(rows_in_both, table="old.csv", other="new.csv", save_as="both.csv")
    assert desk.text("both.csv") == "name,city\nAnn,Oslo\n"


async def test_what_happened_to_each(fresh_profile: Path) -> None:
    desk = _two(fresh_profile)
    done = await desk.do(compare_tables, table="old.csv", other="new.csv")
    assert done.result.columns == ("change", "name", "city")
    assert done.result.rows == (("removed", "Cy", "Rome"), ("changed", "Bo", "Rome → Paris"), ("added", "Di", "Bonn"))
    done = await desk.do(compare_tables, table="old.csv", other="old.csv")
    assert done.answer == "Both tables have the same rows."


async def test_tables_without_anything_in_common(fresh_profile: Path) -> None:
    desk = _two(fresh_profile)
    desk.put("x.csv", "a,b\n1,2\n")
    for action in (rows_only_in, rows_in_both, compare_tables):
        await desk.fails(action, InputError, table="old.csv", other="x.csv")
    await desk.fails(rows_only_in, InputError, table="old.csv", other="new.csv", by=["age"])
