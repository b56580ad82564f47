"""Raising and lowering the numbers of a column."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.change_numbers import change_numbers
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import RowTest
from tests.unit.actions.tables.made import book, people, sheet

TEXT = "item,price\ntea,4.50\npot,24.90\nfree,\n"


async def test_money_is_rounded_to_its_smallest_coin(fresh_profile: Path) -> None:
    desk = people(fresh_profile, TEXT, "t.csv")
    await desk.do(change_numbers, table="t.csv", column="price", amount=3, percent=True, in_place=True)
    assert desk.text("t.csv") == "item,price\ntea,4.64\npot,25.65\nfree,\n"


async def test_by_an_amount_and_only_some_rows(fresh_profile: Path) -> None:
    desk = people(fresh_profile, TEXT, "t.csv")
    where = [RowTest("item", "=", "tea")]
    await desk.do(
        change_numbers, table="t.csv", column="price", amount=0.5, how="lower", where=where, save_as="cheap.csv"
    )
    assert desk.text("cheap.csv") == "item,price\ntea,4.00\npot,24.90\nfree,\n"


async def test_decimal_commas_and_exact_quotients_stay(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "pup;g\na;412\nb;397,5\n", "t.csv")
    await desk.do(change_numbers, table="t.csv", column="g", amount=1000, how="divide", in_place=True)
    assert desk.text("t.csv") == "pup;g\na;0,412\nb;0,3975\n"


async def test_numbers_of_a_workbook_stay_numbers(fresh_profile: Path) -> None:
    place = book(fresh_profile / "b.xlsx", {"S": [("n", "s"), (720, "x"), (None, "y")]})
    desk = people(fresh_profile)
    await desk.do(change_numbers, table="b.xlsx", column="n", amount=3, percent=True, in_place=True)
    assert sheet(place) == [("n", "s"), (741.6, "x"), (None, "y")]


async def test_what_cannot_be_reckoned_is_said(fresh_profile: Path) -> None:
    desk = people(fresh_profile, TEXT, "t.csv")
    await desk.fails(change_numbers, InputError, table="t.csv", column="item", amount=3, in_place=True)
    await desk.fails(change_numbers, InputError, table="t.csv", column="price", amount=0, how="divide", in_place=True)
