"""What a table is like."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.describe_table import describe_table
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people


async def test_rows_and_columns(fresh_profile: Path) -> None:
    done = await people(fresh_profile).do(describe_table, table="Documents/people.csv")
    assert done.result == {"rows": 4, "number of columns": 4, "columns": "id, Name, City, amount"}
    assert done.answer == "rows: 4\nnumber of columns: 4\ncolumns: id, Name, City, amount"


async def test_rows_longer_than_the_heading_lose_nothing(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "a,b\n1,2,3\n4,5,\n6\n", "r.csv")
    done = await desk.do(describe_table, table="r.csv")
    assert done.result == {"rows": 3, "number of columns": 3, "columns": "a, b, column 3"}


async def test_a_title_above_and_empty_columns_are_no_part_of_a_sheet(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    rows = [
        ("Sales 2026",),
        (),
        (None, "day", "sold", None),
        (None, 1, 5, None),
        (None, None, None, None),
        (None, 2, 6, None),
    ]
    book(fresh_profile / "s.xlsx", {"Empty": [], "Sales": rows})
    done = await desk.do(describe_table, table="s.xlsx")
    assert done.result == {"rows": 2, "number of columns": 2, "columns": "day, sold"}
