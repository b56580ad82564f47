"""A table spread over rows and columns."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.pivot_table import pivot_table
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Table
from tests.unit.actions.tables.made import people

SALES = """day,city,what,amount
2026-01-05,Oslo,tea,1.5
2026-02-01,Oslo,jam,2
2026-01-09,Rome,tea,4
2026-01-10,Oslo,tea,1
"""


async def test_sums_and_counts(fresh_profile: Path) -> None:
    desk = people(fresh_profile, SALES, "s.csv")
    done = await desk.do(pivot_table, table="s.csv", rows="city", columns="what", value="amount")
    assert done.result == Table(("city", "jam", "tea"), (("Oslo", 2, 2.5), ("Rome", "", 4)))
    done = await desk.do(pivot_table, table="s.csv", rows="what", columns="city")
    assert done.result.rows == (("tea", 2, 1), ("jam", 1, 0))


async def test_months_come_from_the_column_with_dates(fresh_profile: Path) -> None:
    desk = people(fresh_profile, SALES, "s.csv")
    await desk.do(pivot_table, table="s.csv", rows="city", columns="month", value="amount", save_as="p.csv")
    assert desk.text("p.csv") == "city,2026-01,2026-02\nOslo,2.5,2\nRome,4,\n"


async def test_bad_input(fresh_profile: Path) -> None:
    await people(fresh_profile, SALES, "s.csv").fails(
        pivot_table, InputError, table="s.csv", rows="shop", columns="what"
    )
