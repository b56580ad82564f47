"""Plain numbers in a column."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.column_to_numbers import column_to_numbers
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Table
from tests.unit.actions.tables.made import book, people, sheet


async def test_without_signs_and_separators(fresh_profile: Path) -> None:
    desk = people(fresh_profile, 'price\n"$1,234.50"\n(3) \n\n', "p.csv")
    await desk.do(column_to_numbers, table="p.csv", column="price", in_place=True)
    assert desk.text("p.csv").splitlines()[:3] == ["price", "1234.5", "-3"]


async def test_a_decimal_comma_stays_one_in_a_text_file(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "preis;n\n1.234,50 €;1\n0,25 €;2\n", "p.csv")
    await desk.do(column_to_numbers, table="p.csv", column="preis", in_place=True)
    assert desk.text("p.csv") == "preis;n\n1234,5;1\n0,25;2\n"


async def test_real_numbers_in_a_workbook(fresh_profile: Path) -> None:
    place = book(fresh_profile / "b.xlsx", {"S": [("price",), ("12 kg",), (7,)]})
    await people(fresh_profile).do(column_to_numbers, table="b.xlsx", column="price", in_place=True)
    assert sheet(place) == [("price",), (12,), (7,)]


async def test_what_is_no_number_is_named(fresh_profile: Path) -> None:
    error = await people(fresh_profile).fails(
        column_to_numbers, InputError, table=Table(("p",), (("soon",),)), column="p"
    )
    assert "soon" in str(error)
