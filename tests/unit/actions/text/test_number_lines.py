"""Numbers before lines."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.number_lines import number_lines
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(number_lines)


async def test_empty_lines_get_none(fresh_profile: Path) -> None:
    done = await Desk(fresh_profile).do(number_lines, text="apple\n\npear\n \nfig")
    assert done.result == "1. apple\n\n2. pear\n \n3. fig"


async def test_from_another_number(fresh_profile: Path) -> None:
    done = await Desk(fresh_profile).do(number_lines, text="a\nb\n", start=9, separator=") ")
    assert done.result == "9) a\n10) b\n"


async def test_in_place(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", "ä\r\nb\r\n".encode("utf-16"))
    done = await desk.do(number_lines, text=place, in_place=True)
    assert place.read_bytes() == "1. ä\r\n2. b\r\n".encode("utf-16")
    assert done.answer == "Numbered the lines: a.txt."
    await desk.fails(number_lines, InputError, text="a", in_place=True)
