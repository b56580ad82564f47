"""Rows become columns."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.transpose_table import transpose_table
from tests.unit.actions.tables.made import people


async def test_there_and_back(fresh_profile: Path) -> None:
    text = "name,Ann,Bo\nage,31,40\ncity,Oslo,\n"
    desk = people(fresh_profile, text, "p.csv")
    await desk.do(transpose_table, table="p.csv", save_as="t.csv")
    assert desk.text("t.csv") == "name,age,city\nAnn,31,Oslo\nBo,40,\n"
    await desk.do(transpose_table, table="t.csv", save_as="back.csv")
    assert desk.text("back.csv") == text


async def test_a_heading_alone(fresh_profile: Path) -> None:
    done = await people(fresh_profile, "a,b\n", "p.csv").do(transpose_table, table="p.csv")
    assert done.result.columns == ("a",) and done.result.rows == (("b",),)
