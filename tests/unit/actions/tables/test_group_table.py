"""Figures of groups."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.tables.group_table import group_table
from lam_desktop.core.errors import AlreadyThere, InputError
from lam_desktop.core.values import RowTest, Table
from tests.unit.actions.tables.made import people

SALES = "city,month,amount\nOslo,1,0.1\nBergen,1,5\nOslo,2,0.2\nOslo,2,\nRome,1,n/a\n"


@pytest.mark.parametrize(
    ("how", "heading", "oslo", "rome"),
    [
        ("sum", "sum amount", 0.3, ""), ("average", "average amount", 0.15, ""), ("minimum", "minimum amount", 0.1, ""),
        ("maximum", "maximum amount", 0.2, ""), ("median", "median amount", 0.15, ""), ("count", "count", 3, 1),
    ],
)  # fmt: skip
async def test_figures(fresh_profile: Path, how: str, heading: str, oslo: float, rome: object) -> None:
    done = await people(fresh_profile, SALES, "s.csv").do(
        group_table, table="s.csv", by=["City"], value="amount", how=how
    )
    bergen = 1 if how == "count" else 5
    assert done.result == Table(("city", heading), (("Oslo", oslo), ("Bergen", bergen), ("Rome", rome)))


async def test_rows_are_counted_when_no_column_is_named(fresh_profile: Path) -> None:
    done = await people(fresh_profile, SALES, "s.csv").do(group_table, table="s.csv", by=["city", "month"])
    assert done.result.columns == ("city", "month", "count")
    assert done.result.rows == (("Oslo", "1", 1), ("Bergen", "1", 1), ("Oslo", "2", 2), ("Rome", "1", 1))
    assert done.answer.splitlines()[1] == "Oslo    1      1"


async def test_written_like_the_source(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "PLZ;Betrag\r\n01067;12,50\r\n01067;0,25\r\n80331;1.000,00\r\n", "b.csv")
    done = await desk.do(group_table, table="b.csv", by=["plz"], value="betrag", save_as="sums.csv")
    assert (fresh_profile / "sums.csv").read_bytes() == b"PLZ;sum Betrag\r\n01067;12,75\r\n80331;1000\r\n"
    assert done.answer == "Saved as sums.csv."


async def test_bad_input(fresh_profile: Path) -> None:
    desk = people(fresh_profile, SALES, "s.csv")
    await desk.fails(group_table, InputError, table="s.csv", by=["country"])
    await desk.fails(group_table, InputError, table="s.csv", by=["city"], value="price")
    desk.put("taken.csv", "mine\n")
    await desk.fails(group_table, AlreadyThere, table="s.csv", by=["city"], save_as="taken.csv")


async def test_months_come_from_the_column_with_dates(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "day,amount\n2026-01-05,1\n2026-01-20,2\n2026-02-11,4\n", "sales.csv")
    done = await desk.do(group_table, table="sales.csv", by=["month"], value="amount")
    assert done.result.columns == ("month", "sum amount")
    assert [tuple(map(str, row)) for row in done.result.rows] == [("2026-01", "3"), ("2026-02", "4")]
    done = await desk.do(group_table, table="sales.csv", by=["weekday"], value="amount")
    assert [str(row[0]) for row in done.result.rows] == ["Monday", "Tuesday", "Wednesday"]


async def test_only_some_rows_rounded_and_in_order(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "who,paid,amount\nAnn,yes,1\nBo,yes,7\nAnn,yes,2.005\nCy,no,9\n", "o.csv")
    done = await desk.do(
        group_table, table="o.csv", by=["who"], value="amount", how="average", decimals=2, order="largest first",
        where=[RowTest("paid", "=", "yes")],
    )  # fmt: skip
    assert done.result.rows == (("Bo", 7), ("Ann", 1.5))


async def test_a_sum_needs_no_name_where_one_column_has_numbers(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "id,who,amount\n1,Ann,2\n2,Ann,3\n", "o.csv")
    done = await desk.do(group_table, table="o.csv", by=["who"], how="sum")
    assert done.result == Table(("who", "sum amount"), (("Ann", 5),))
    desk.put("two.csv", "who,a,b\nAnn,2,4\nBo,4,7\n")
    await desk.fails(group_table, InputError, table="two.csv", by=["who"], how="sum")


async def test_the_result_is_called_as_it_is_said(fresh_profile: Path) -> None:
    desk = people(fresh_profile, SALES, "s.csv")
    done = await desk.do(group_table, table="s.csv", by=["month"], value="amount", headings=["total", "month"])
    assert done.result.columns == ("total", "month") and done.result.rows[1][1] == "2"
    done = await desk.do(group_table, table="s.csv", by=["month"], value="amount", headings=["when", "what"])
    assert done.result.columns == ("when", "what")
    with pytest.raises(InputError, match="2 columns"):
        await desk.do(group_table, table="s.csv", by=["month"], value="amount", headings=["when", "what", "why"])
