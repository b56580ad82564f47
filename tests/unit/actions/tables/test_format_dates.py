"""Dates in another form."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from lam_desktop.actions.tables.format_dates import format_dates
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Table
from tests.unit.actions.tables.made import people

BILLS = "no,date,note\n1,31/12/2024,12/24\n2,5/1/2025,paid 3/4\n3,,\n"


async def test_every_column_of_dates_and_no_other(fresh_profile: Path) -> None:
    desk = people(fresh_profile, BILLS, "b.csv")
    await desk.do(format_dates, table="b.csv", form="2024-12-31", in_place=True)
    assert desk.text("b.csv") == "no,date,note\n1,2024-12-31,12/24\n2,2025-01-05,paid 3/4\n3,,\n"


@pytest.mark.parametrize(
    ("form", "written"),
    [
        ("DD.MM.YYYY", "05.01.2025"), ("day/month/year", "05/01/2025"), ("German", "05.01.2025"),
        ("5.1.2025", "5.1.2025"), ("%Y/%m/%d", "2025/01/05"),
        ("5 March 2024", "5 January 2025"), ("Mar 31, 2024", "Jan 05, 2025"),
        ("ISO format", "2025-01-05"), ("yyyymmdd", "20250105"), ("31.12.24", "05.01.25"),
    ],
)  # fmt: skip
async def test_forms_are_told_by_name_by_parts_or_by_an_example(fresh_profile: Path, form: str, written: str) -> None:
    done = await people(fresh_profile, BILLS, "b.csv").do(format_dates, table="b.csv", form=form, column="date")
    assert done.result.rows[1][1] == written


async def test_day_and_month_are_never_guessed(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "day\n01/02/2025\n03/04/2025\n", "d.csv")
    await desk.fails(format_dates, InputError, table="d.csv", form="YYYY-MM-DD", column="day")
    done = await desk.do(format_dates, table="d.csv", form="YYYY-MM-DD", given_as="day/month/year")
    assert done.result.rows == (("2025-02-01",), ("2025-04-03",))
    done = await desk.do(format_dates, table="d.csv", form="YYYY-MM-DD", given_as="12/31/2024")
    assert done.result.rows == (("2025-01-02",), ("2025-03-04",))
    await desk.fails(format_dates, InputError, table="d.csv", form="05/06/2024")


async def test_dates_of_workbooks(fresh_profile: Path) -> None:
    table = Table(("day",), ((datetime(2026, 3, 5),),))
    done = await people(fresh_profile).do(format_dates, table=table, form="DD.MM.YYYY")
    assert done.result.rows == (("05.03.2026",),)


async def test_bad_input(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "day\n2025-01-05\nsoon\n", "d.csv")
    await desk.fails(format_dates, InputError, table="d.csv", form="DD.MM.YYYY")
    await desk.fails(format_dates, InputError, table="d.csv", form="DD.MM.YYYY", column="day")
    await desk.fails(format_dates, InputError, table="d.csv", form="nicely", column="day")
    await desk.fails(format_dates, InputError, table="d.csv", form="MM.YYYY", column="day")
