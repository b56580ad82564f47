"""How many characters a text has."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.count_characters import count_characters
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(count_characters)


async def test_ends_of_lines_are_none(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    files = [desk.put("a.txt", "Ärger im\r\nZug"), desk.put("b.txt", "!\n")]
    done = await desk.do(count_characters, text=files)
    assert done.answer == "12 characters."
    done = await desk.do(count_characters, text=files, without_spaces=True)
    assert done.result == 11
