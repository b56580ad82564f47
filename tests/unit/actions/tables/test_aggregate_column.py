"""One figure of a column."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.tables.aggregate_column import aggregate_column
from lam_desktop.core.errors import InputError, UnreadableFile
from lam_desktop.core.values import RowTest
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people


@pytest.mark.parametrize(
    ("how", "figure", "answer"),
    [
        ("sum", 122.75, "The result is 122.75."),
        ("average", 30.6875, "The result is 30.6875."),
        ("minimum", 3.2, "The result is 3.2."),
        ("maximum", 100, "The result is 100."),
        ("median", 9.775, "The result is 9.775."),
    ],
)
async def test_figures(fresh_profile: Path, how: str, figure: float, answer: str) -> None:
    done = await people(fresh_profile).do(aggregate_column, table="Documents/people.csv", column="AMOUNT", how=how)
    assert (done.result, done.answer) == (figure, answer)


async def test_only_rows_that_fit(fresh_profile: Path) -> None:
    where = [RowTest("city", "=", "oslo")]
    done = await people(fresh_profile).do(aggregate_column, table="Documents/people.csv", column="amount", where=where)
    assert done.result == 112.5


@pytest.mark.parametrize(
    ("cells", "total"),
    [
        (["0.1", "0.2"], 0.3),
        (["1,234.50", "1,000"], 2234.5),
        (["1.234,50", "1.000", "0,5"], 2235),
        (["$1,200", "$3", "-$1"], 1202),
        (["(15)", "20"], 5),
        (["12345678901234567890", "1"], 12345678901234567891),
        (["12 kg", "3 kg", "n/a"], 15),
        (["10%", "20%"], 30),
    ],
)
async def test_numbers_as_people_write_them(fresh_profile: Path, cells: list[str], total: float) -> None:
    desk = people(fresh_profile, "value\n" + "".join(f'"{cell}"\n' for cell in cells), "n.csv")
    assert (await desk.do(aggregate_column, table="n.csv", column="value")).result == total


async def test_what_cannot_be_added_is_said_and_not_left_out(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "name,weight\na,5 kg\nb,300 g\n", "w.csv")
    desk.put("odd.csv", "v\n5\n1O0\n")
    units = await desk.fails(aggregate_column, InputError, table="w.csv", column="weight")
    assert units.message == "The column weight has several units: g, kg."
    odd = await desk.fails(aggregate_column, InputError, table="odd.csv", column="v")
    assert "“1O0” is not a number" in odd.message
    words = await desk.fails(aggregate_column, InputError, table="w.csv", column="name")
    assert words.message == "There are no numbers in the column name."


async def test_a_workbook_whose_formulas_have_no_results(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    book(fresh_profile / "f.xlsx", {"S": [("a", "double"), (1, "=A2*2"), (2, "=A3*2")]})
    assert (await desk.do(aggregate_column, table="f.xlsx", column="a")).result == 3
    error = await desk.fails(aggregate_column, UnreadableFile, table="f.xlsx", column="double")
    assert "has no result yet" in error.message and "spreadsheet program" in error.hint


async def test_columns_as_spreadsheets_call_them(fresh_profile: Path) -> None:
    """By their letters, where no column has that name and there are so many."""
    desk = Desk(fresh_profile)
    (fresh_profile / "n.csv").write_text("crop,bales,b\nhay,3,10\noats,4,20\n")
    assert (await desk.do(aggregate_column, table="n.csv", column="c", how="sum")).result == 30
    assert (await desk.do(aggregate_column, table="n.csv", column="B", how="sum")).result == 30, "it has that name"
    (fresh_profile / "m.csv").write_text("crop,bales\nhay,3\noats,4\n")
    assert (await desk.do(aggregate_column, table="m.csv", column="B", how="sum")).result == 7
    missing = await desk.fails(aggregate_column, InputError, table="m.csv", column="C", how="sum")
    assert missing.message == "There is no column C."
