"""Adding a computed column."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.tables.add_column import add_column
from lam_desktop.core.errors import InputError, UnreadableFile
from lam_desktop.core.values import Table
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people, sheet

GOODS = "item,price,quantity\nlamp,12.50,2\npen,0.10,3\nrug,,1\n"


async def test_computed_exactly_and_other_cells_as_they_were(fresh_profile: Path) -> None:
    desk = people(fresh_profile, GOODS, "goods.csv")
    done = await desk.do(add_column, table="goods.csv", name="total", formula="price * quantity", save_as="totals.csv")
    assert desk.text("totals.csv") == "item,price,quantity,total\nlamp,12.50,2,25\npen,0.10,3,0.3\nrug,,1,\n"
    assert desk.text("goods.csv") == GOODS
    assert done.answer == "Saved as totals.csv."


@pytest.mark.parametrize(
    ("formula", "values"),
    [
        ("gross minus tax", (8, 15)),
        ("gross - 10% of gross", (9, 18)),
        ("(gross + tax) / 2", (6, 12.5)),
        ("the gross divided by the tax", (5, 4)),
        ("= Gross times 1.19", (11.9, 23.8)),
        ("gross % 7", (3, 6)),
        ("-tax", (-2, -5)),
        ("name + ' ' + code", ("Ann 007", "Bo 1")),
    ],
)
async def test_as_people_write_it(fresh_profile: Path, formula: str, values: tuple[object, ...]) -> None:
    desk = people(fresh_profile, "name,code,gross,tax\nAnn,007,10,2\nBo,1,20,5\n")
    done = await desk.do(add_column, table="Documents/people.csv", name="new", formula=formula)
    assert [row[-1] for row in done.result.rows] == list(values)


async def test_decimal_commas_stay_decimal_commas(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "Ware;Preis\r\nHut;12,50\r\nSchal;1.003,35\r\n", "waren.csv")
    await desk.do(add_column, table="waren.csv", name="Brutto", formula="Preis * 1.19", in_place=True)
    assert (fresh_profile / "waren.csv").read_bytes() == (
        b"Ware;Preis;Brutto\r\nHut;12,50;14,875\r\nSchal;1.003,35;1193,9865\r\n"
    )


async def test_division_by_nothing_and_words_give_an_empty_cell(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "a,b\n1,0\n4,2\nx,1\n0,0\n", "n.csv")
    done = await desk.do(add_column, table="n.csv", name="c", formula="a / b")
    assert done.result == Table(("a", "b", "c"), (("1", "0", ""), ("4", "2", 2), ("x", "1", ""), ("0", "0", "")))


async def test_in_a_workbook_the_new_column_joins_the_others(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = book(fresh_profile / "b.xlsx", {"Data": [("a", "b"), (1, 2), (3, 4)], "Notes": [("keep", "me")]})
    await desk.once(add_column, table="b.xlsx", name="sum", formula="a + b", in_place=True)
    assert sheet(place) == [("a", "b", "sum"), (1, 2, 3), (3, 4, 7)]
    assert sheet(place, "Notes") == [("keep", "me")]


async def test_bad_input(fresh_profile: Path) -> None:
    desk = people(fresh_profile, GOODS, "goods.csv")
    desk.put("photo.csv", b"\x89PNG\r\n\x1a\n\x00\x00")
    taken = await desk.fails(add_column, InputError, table="goods.csv", name="PRICE", formula="quantity * 2")
    assert taken.message == "There is a column PRICE already."
    unknown = await desk.fails(add_column, InputError, table="goods.csv", name="n", formula="weight * 2")
    assert (unknown.message, unknown.hint) == ("There is no column weight.", "The columns are: item, price, quantity.")
    for formula in ("price ** 2", "price *", "", "().__class__", "price * 2 if quantity else 1"):
        await desk.fails(add_column, InputError, table="goods.csv", name="n", formula=formula or " ")
    await desk.fails(add_column, InputError, table="goods.csv", name=" ", formula="price * 2")
    await desk.fails(add_column, UnreadableFile, table="photo.csv", name="n", formula="price * 2")
