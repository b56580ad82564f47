"""Rows by the month of a date in them."""

from __future__ import annotations

import pytest

from lam_desktop.connectors import tables
from lam_desktop.core.values import RowTest, Table

TRIPS = Table(
    ("day", "to", "note"),
    (("2026-03-01", "Rome", ""), ("2025-03-30", "Oslo", ""), ("2026-04-02", "Bonn", "in March we booked"),
     ("", "", "March")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("month", "towns"),
    [("March", ["Rome", "Oslo", ""]), ("march 2026", ["Rome"]), ("May", []), ("April 2026", ["Bonn"])],
)
def test_a_month_is_met_by_a_date_in_it_or_by_its_name(month: str, towns: list[str]) -> None:
    found = tables.matching(TRIPS, [RowTest("*", "=", month)])
    assert [row[1] for row in found.rows] == towns
