"""What is wanted of a table, in whatever words: told instead of ordered, in halves, or for several columns."""

# ruff: noqa: E501

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.values import RowTest
from lam_desktop.planning.gaps import gaps
from lam_desktop.planning.grammar.rows import row_tests
from lam_desktop.planning.labels import labels
from lam_desktop.planning.newrows import new_rows
from lam_desktop.planning.tableorders import table_orders
from lam_desktop.planning.twotables import two_tables
from tests.unit.planning.said import calls, plan

SHOP = "name,kind,price,stock\nOolong,tea,4.50,7\nMocha,coffee,6.00,\nSencha,tea,3.20,12\nMr Bean,coffee,9.00,1\n"


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("take crew.csv apart by its port, into Ports", "split crew.csv by the port column, into Ports"),
        ("bring the rows of crew.csv into order of age", "sort crew.csv by age"),
        ("merge the csvs in A to b.csv with the highest fare first", "merge the csvs in A to b.csv sorted by fare, highest first"),
        ("all tea becomes 5% cheaper. adjust the prices in shop.csv accordingly", "lower the prices of the tea in shop.csv by 5%"),
        ("I only need crew that are over 60, please save them as old.csv", "save the crew that are over 60 as old.csv"),
        ("put the rows where age is over 60 in old.csv", "save the rows where age is over 60 as old.csv"),
        ("make a list of crew.csv with only name and port. Call it b.csv and put it in Music", "select the columns name and port from crew.csv. save it in Music as b.csv"),
        ("keep name and fare of crew.csv, fare should be called price", "keep name and fare of crew.csv, rename the column fare to price"),
        ("put the pdfs that are over 5 MB in big.csv", "put the pdfs that are over 5 MB in big.csv"),
        ("the zip should be called a and b.csv stays", "the zip should be called a and b.csv stays"),
        ("put the milk first", "put the milk first"),
        ("take the clock apart by hand", "take the clock apart by hand"),
    ],
)  # fmt: skip
def test_what_is_told_becomes_an_order(said: str, same: str) -> None:
    assert table_orders(said) == same


@pytest.mark.parametrize(
    ("said", "same"),
    [
        (
            "tack one more line at the bottom of crew.csv: ALL in the name column and the averages of age and fare",
            'add a row "ALL" at the bottom of crew.csv with the averages of age and fare',
        ),
        ("add a total row to crew.csv called Sum", 'add a row "Sum" at the bottom of crew.csv with the sum'),
        ("add a row called Ann to crew.csv", "add a row called Ann to crew.csv"),
    ],
)
def test_a_row_of_figures_is_told(said: str, same: str) -> None:
    assert new_rows(said) == same


@pytest.mark.parametrize(
    ("said", "same"),
    [
        (
            "There are gaps in crew.csv: where port is empty it should say Riga, where age is missing put 0.",
            'set the missing port in crew.csv to "Riga" and set the missing age in crew.csv to "0".',
        ),
        (
            "fill the empty cells of port in crew.csv with Riga and those of age with 0",
            'set the missing port in crew.csv to "Riga" and set the missing age in crew.csv to "0"',
        ),
        ("delete the rows where age is empty", "delete the rows where age is empty"),
    ],
)
def test_each_column_gets_its_own_value(said: str, same: str) -> None:
    assert gaps(said) == same


@pytest.mark.parametrize(
    ("said", "same"),
    [
        (
            "crew.csv needs another column, called rank: senior for everyone with an age of 40 or more, otherwise junior",
            'add a column "rank" to crew.csv that says "senior" with an age of 40 or more, otherwise "junior"',
        ),
        (
            "add a new column rank to crew.csv: senior if age is over 40, else junior",
            'add a column "rank" to crew.csv that says "senior" where age is over 40, otherwise "junior"',
        ),
        ("add a column sum to crew.csv with a plus b", "add a column sum to crew.csv with a plus b"),
    ],
)
def test_labels_stand_in_one_order(said: str, same: str) -> None:
    assert labels(said) == same


@pytest.mark.parametrize(
    ("said", "same"),
    [
        (
            "compare May/a.csv with b.csv by id and save the rows only in a.csv as c.csv",
            "save the rows of May/a.csv whose id is not in b.csv as c.csv",
        ),
        (
            "compare May/a.csv with b.csv and show those only in the second one",
            "show the rows of May/b.csv that are not in May/a.csv",
        ),
        (
            "Who sang in spring but not in autumn? Compare choir-spring.csv with choir-autumn.csv by name and list those people",
            "list the rows of choir-spring.csv whose name is not in choir-autumn.csv",
        ),
        ("compare a.csv with b.csv by id and save it as c.csv", "compare a.csv with b.csv by id and save it as c.csv"),
    ],
)
def test_what_only_one_table_has(said: str, same: str) -> None:
    assert two_tables(said) == same


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
        ("Put the rows of shop.csv that are tea and cheaper than 4 in cheap.csv next to it, with all the columns", "filter_rows",
         {"where": [RowTest("kind", "=", "tea"), RowTest("price", "<", 4.0)], "save_as": Path("Documents/cheap.csv")}),
        ("who costs what? shop.csv has it: what's Mr Bean's price?", "lookup_value", {"column": "price", "where": [RowTest("name", "=", "Mr Bean")]}),
        ("what's Bean's price in shop.csv", "lookup_value", {"column": "price", "where": [RowTest("name", "contains", "Bean")]}),
        ("set the price of Oolong in shop.csv to 5", "set_value", {"column": "price", "value": "5"}),
        ("All tea gets 10% dearer. Change the prices in shop.csv accordingly, everything else stays as it is", "change_numbers",
         {"how": "raise", "amount": 10.0, "where": [RowTest("kind", "=", "tea")]}),
        ("shop.csv needs one more column named size: big for all with a stock of 7 or more, otherwise small", "label_rows",
         {"name": "size", "value": "big", "otherwise": "small", "where": [RowTest("stock", ">=", 7.0)]}),
        ("add a new line with Assam, tea, 2.80, 3 to shop.csv", "add_row", {"row": "Assam, tea, 2.80, 3"}),
    ],
)  # fmt: skip
async def test_it_is_planned_as_meant(tmp_path: Path, said: str, action: str, args: dict[str, object]) -> None:
    (tmp_path / "Documents").mkdir()
    (tmp_path / "Documents/shop.csv").write_text(SHOP)
    found = await plan(tmp_path, said.replace("shop.csv", "Documents/shop.csv"))
    assert calls(found) == [action]
    assert {name: found.steps[0].args.get(name) for name in args} == args
