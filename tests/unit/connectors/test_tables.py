"""Rows by what stands in them, and what is reckoned with their cells."""

from __future__ import annotations

import pytest

from lam_desktop.connectors import tables
from lam_desktop.connectors.formulas import Formula, column_of
from lam_desktop.core.values import OtherColumn, RowTest, Table

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


BOX = Table(("item", "qty", "least"), (("tea", "4", "5"), ("pot", "10", "9"), ("mug", "", "2")))


def test_cells_of_a_row_are_compared_with_each_other() -> None:
    found = tables.matching(BOX, [RowTest("qty", "<", OtherColumn("least"))])
    assert [row[0] for row in found.rows] == ["tea"]


def test_a_calculation_stands_for_a_column() -> None:
    table, index = column_of(BOX, "qty * least")
    assert [row[index] for row in table.rows] == [20, 90, ""]
    table, index = column_of(BOX, "qty - least")  # what is only taken away counts as nothing where it is missing
    assert [row[index] for row in table.rows] == [-1, 1, -2]


def test_between_moments_lie_days_and_hours() -> None:
    shifts = Table(("end", "begin"), (("2026-03-05", "2026-03-01"), ("06:00", "22:30"), ("14:00", "")))
    assert [Formula("end minus begin", shifts).value(row) for row in shifts.rows] == [4, 7.5, ""]


def test_the_mean_of_a_row_leaves_out_empty_cells() -> None:
    assert [Formula("mean(qty, least)", BOX).value(row) for row in BOX.rows] == [4.5, 9.5, 2]
