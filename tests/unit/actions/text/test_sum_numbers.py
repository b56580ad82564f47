"""Adding up the numbers of texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.sum_numbers import sum_numbers
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(sum_numbers)


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("0.1 and 0.2", 0.3),
        ("milk 1.50\nbread 2.25\n", 3.75),
        ("1,234.50 + 1,000", 2234.5),
        ("1.234,50 und 1.000 und 0,5", 2235),
        ("on 2026-03-14 at 10:30 I paid 5", 5),
        ("abc123 A4 7", 7),
        ("-3 and 10", 7),
        ("99999999999999999999 1", 100000000000000000000),
    ],
)
async def test_numbers_as_people_write_them(fresh_profile: Path, text: str, total: float) -> None:
    done = await Desk(fresh_profile).do(sum_numbers, text=text)
    assert done.result == total


async def test_after_a_word_in_many_files(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    files = [
        desk.put("1.txt", "Item 3\nTotal: 10.50\n"),
        desk.put("2.txt", "TOTAL (incl. 19 %) = € 4,50\r\n"),
        desk.put("3.txt", "Total\n5\nSubtotal 100\n"),
    ]
    done = await desk.do(sum_numbers, text=files, label="total")
    assert (done.result, done.answer) == (20, "The sum is 20.")


async def test_nothing_to_add(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    assert (await desk.fails(sum_numbers, InputError, text="none")).message == "There are no numbers in it."
    error = await desk.fails(sum_numbers, InputError, text="sum 5", label="Total")
    assert error.message == "There are no numbers after “Total” in it."
