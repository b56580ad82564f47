"""Cells without needless spaces."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.trim_cells import trim_cells
from tests.unit.actions.tables.made import people

SPACED = "a,b\n  x  ,  y \n n  m,\tz\n"


async def test_everywhere_or_in_some_columns(fresh_profile: Path) -> None:
    desk = people(fresh_profile, SPACED, "s.csv")
    done = await desk.do(trim_cells, table="s.csv")
    assert done.result.rows == (("x", "y"), ("n m", "z"))
    await desk.do(trim_cells, table="s.csv", columns=["B"], in_place=True)
    assert desk.text("s.csv") == "a,b\n  x  ,y\n n  m,z\n"
