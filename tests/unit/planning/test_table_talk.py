"""What is said of a table apart from its order: where it is, which column is meant, and how it shall be in the end."""

# ruff: noqa: E501

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.values import RowTest
from tests.unit.planning.said import calls, plan

GUILD = "potter,town,jars,price,paid\nAda Wick,Delft,12,4.50,yes\nBram Oss,Gouda,3,6.00,no\nCor Vlak,Delft,,9.00,no\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for folder in ("Documents", "Downloads", "Desktop"):
        (tmp_path / folder).mkdir()
    (tmp_path / "Documents/guild.csv").write_text(GUILD)
    return tmp_path


@pytest.mark.parametrize(
    ("said", "action", "args"),
    [
        ("Without the column price! It is Documents/guild.csv, save the short version as Desktop/short.csv", "drop_columns", {"columns": ["price"], "save_as": Path("Desktop/short.csv")}),
        ("The prices are a secret: drop that column from Documents/guild.csv", "drop_columns", {"columns": ["price"]}),
        ("Documents/guild.csv should not contain any rows with fewer than 5 jars", "drop_rows", {"where": [RowTest("jars", "<", 5.0)]}),
        ("who in Documents/guild.csv hasn't told us their jars yet?", "filter_rows", {"where": [RowTest("jars", "empty")]}),
        ("is there anybody from Gouda in Documents/guild.csv, and if so who?", "filter_rows", {"where": [RowTest("town", "=", "Gouda")]}),
    ],
)  # fmt: skip
async def test_what_is_told_is_heeded_in_the_order(home: Path, said: str, action: str, args: dict[str, object]) -> None:
    step = (await plan(home, said)).steps[0]
    assert step.action == action
    assert {name: step.args.get(name) for name in args} == args


@pytest.mark.parametrize(
    ("said", "action", "args"),
    [
        ("sort Documents/guild.csv by town and then potter, as Desktop/g.csv", "sort_rows", {"by": ["town", "potter"], "save_as": Path("Desktop/g.csv")}),
        ("sort Documents/guild.csv by town, and inside each town by potter", "sort_rows", {"by": ["town", "potter"]}),
        ("who made the most jars in Documents/guild.csv, and how many?", "top_rows", {"by": "jars"}),
        ("which town has the highest price in total in Documents/guild.csv?", "group_table", {"by": ["town"], "value": "price", "order": "largest first"}),
        ("how many jars came from Delft? Documents/guild.csv", "aggregate_column", {"column": "jars"}),
        ("total the jars per town of Documents/guild.csv into Desktop/t.csv with the columns town and all", "group_table", {"by": ["town"], "value": "jars", "headings": ["town", "all"]}),
        ("Documents/guild.csv: new column worth = jars x price, keep two decimals", "add_column", {"name": "worth", "decimals": 2}),
        ("where jars is blank in Documents/guild.csv write 0", "fill_empty", {"in_place": True}),
        ("what is in guild.csv (documents)?", "read_table", {"table": Path("Documents/guild.csv")}),
    ],
)  # fmt: skip
async def test_orders_of_tables(home: Path, said: str, action: str, args: dict[str, object]) -> None:
    step = (await plan(home, said)).steps[0]
    assert step.action == action
    assert {name: step.args.get(name) for name in args} == args


async def test_two_counts_are_two_answers(home: Path) -> None:
    found = await plan(home, "how many rows has Documents/guild.csv, and how many of them are from Delft?")
    assert calls(found) == ["count_rows", "count_rows"] and "where" not in found.steps[0].args
