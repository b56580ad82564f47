"""The lines of a text as a list."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.read_lines import read_lines
from lam_desktop.core.errors import UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(read_lines)


async def test_without_blanks_and_empty_lines(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", "\ufeff Anna\r\n\r\n007 \r\nBen")
    done = await desk.do(read_lines, text=place)
    assert (done.result, done.answer) == (["Anna", "007", "Ben"], "Anna\n007\nBen")


async def test_nothing_in_it_and_no_text(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    done = await desk.do(read_lines, text=desk.put("empty.txt", ""))
    assert (done.result, done.answer) == ([], "There are no lines in it.")
    await desk.fails(read_lines, UnreadableFile, text=desk.put("a.bin", b"\x00\x01"))
