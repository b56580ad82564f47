"""Two tables matched by a column."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.tables.join_tables import join_tables
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book

ORDERS = "order,customer,city\n1,Ann,Oslo\n2,bo ,Rome\n3,,Paris\n4,Eve,Bonn\n"
CUSTOMERS = "Customer,phone,city\nANN,0123,Oslo\nBo,0456,Bergen\nBo,0789,Bergen\n,000,Nowhere\nZoe,111,Ulm\n"


def desk_with(home: Path) -> Desk:
    desk = Desk(home)
    desk.put("orders.csv", ORDERS)
    desk.put("customers.csv", CUSTOMERS)
    return desk


HEAD = "order,customer,city,phone,city (2)\n"
MATCHED = "1,Ann,Oslo,0123,Oslo\n2,bo ,Rome,0456,Bergen\n2,bo ,Rome,0789,Bergen\n"


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ("inner", HEAD + MATCHED),
        ("left", HEAD + MATCHED + "3,,Paris,,\n4,Eve,Bonn,,\n"),
        ("outer", HEAD + MATCHED + "3,,Paris,,\n4,Eve,Bonn,,\n,,,000,Nowhere\n,Zoe,,111,Ulm\n"),
    ],
)
async def test_ways(fresh_profile: Path, how: str, expected: str) -> None:
    desk = desk_with(fresh_profile)
    await desk.do(join_tables, table="orders.csv", other="customers.csv", on="customer", how=how, save_as="all.csv")
    assert desk.text("all.csv") == expected


async def test_the_shared_column_is_found(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.csv", "id;name\n01;Ann\n")
    desk.put("b.json", '[{"ID": "01", "age": 30}]')
    done = await desk.do(join_tables, table="a.csv", other="b.json")
    assert (done.result.columns, done.result.rows) == (("id", "name", "age"), (("01", "Ann", 30),))
    error = await desk_with(fresh_profile).fails(join_tables, InputError, table="orders.csv", other="customers.csv")
    assert error.hint == "Name one of: customer, city."


async def test_a_number_of_a_sheet_is_the_number_of_a_csv(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    book(fresh_profile / "a.xlsx", {"S": [("id", "x"), (7, "seven"), ("007", "agent")]})
    desk.put("b.csv", "id,y\n7,A\n007,B\n")
    done = await desk.do(join_tables, table="a.xlsx", other="b.csv", on="id")
    assert done.result.rows == ((7, "seven", "A"), ("007", "agent", "B"))


async def test_no_such_column(fresh_profile: Path) -> None:
    error = await desk_with(fresh_profile).fails(
        join_tables, InputError, table="orders.csv", other="customers.csv", on="order"
    )
    assert str(error) == "There is no column order. The columns are: Customer, phone, city."
