"""What is wanted of a table, in whatever words: told instead of ordered, in halves, or for several columns."""

# ruff: noqa: E501

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.values import RowTest
from lam_desktop.planning.grammar.rows import row_tests
from tests.unit.planning.said import calls, plan

SHOP = "name,kind,price,stock\nOolong,tea,4.50,7\nMocha,coffee,6.00,\nSencha,tea,3.20,12\nMr Bean,coffee,9.00,1\n"


@pytest.mark.parametrize(
    ("said", "test"),
    [
        ("rows with a price of 5 or more", RowTest("price", ">=", 5.0)),
        ("where price is 5 euros or less", RowTest("price", "<=", 5.0)),
        ("where year is 2020 and later", RowTest("year", ">=", 2020.0)),
        ("where price is 5 or 6", RowTest("price", "=", 5.0)),
    ],
)
def test_a_number_may_be_open_to_one_side(said: str, test: RowTest) -> None:
    assert row_tests(said)[0].value == test


@pytest.mark.parametrize(
    ("said", "action", "args"),
    [
        ("who costs what? shop.csv has it: what's Mr Bean's price?", "lookup_value", {"column": "price", "where": [RowTest("name", "=", "Mr Bean")]}),
        ("what's Bean's price in shop.csv", "lookup_value", {"column": "price", "where": [RowTest("name", "contains", "Bean")]}),
        ("set the price of Oolong in shop.csv to 5", "set_value", {"column": "price", "value": "5"}),
        ("add a new line with Assam, tea, 2.80, 3 to shop.csv", "add_row", {"row": "Assam, tea, 2.80, 3"}),
    ],
)  # fmt: skip
async def test_it_is_planned_as_meant(tmp_path: Path, said: str, action: str, args: dict[str, object]) -> None:
    (tmp_path / "Documents").mkdir()
    (tmp_path / "Documents/shop.csv").write_text(SHOP)
    found = await plan(tmp_path, said.replace("shop.csv", "Documents/shop.csv"))
    assert calls(found) == [action]
    assert {name: found.steps[0].args.get(name) for name in args} == args
