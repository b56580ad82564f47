"""Capitals in a column."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.tables.change_column_case import change_column_case
from tests.unit.actions.tables.made import people


@pytest.mark.parametrize(
    ("case", "city"), [("upper case", "NEW YORK"), ("lower case", "new york"), ("title case", "New York")]
)
async def test_one_column_and_no_other(fresh_profile: Path, case: str, city: str) -> None:
    desk = people(fresh_profile, "Name,city\nAnn,new YORK\n", "p.csv")
    await desk.do(change_column_case, table="p.csv", column="City", case=case, in_place=True)
    assert desk.text("p.csv") == f"Name,city\nAnn,{city}\n"
