"""A list in a new file."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.write_lines import write_lines
from lam_desktop.core.errors import AlreadyThere, InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(write_lines)


async def test_one_entry_a_line(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    done = await desk.do(write_lines, lines=["milk", "two\nlines", "=1+1", "日本"], save_as="lists/shop.txt")
    assert desk.text("lists/shop.txt") == "milk\ntwo lines\n=1+1\n日本\n"
    assert done.answer == "Wrote 4 lines to shop.txt."


async def test_paths_and_nothing(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    await desk.do(write_lines, lines=[Path("/a/b.txt"), Path("/a/c.txt")], save_as="moved.txt")
    assert desk.text("moved.txt") == f"{Path('/a/b.txt')}\n{Path('/a/c.txt')}\n"
    await desk.do(write_lines, lines=[], save_as="empty.txt")
    assert desk.text("empty.txt") == ""


async def test_nothing_is_written_over(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "mine")
    error = await desk.fails(write_lines, AlreadyThere, lines=["x"], save_as="a.txt")
    assert "append" in error.hint
    await desk.fails(write_lines, InputError, lines=["x"], save_as="a.xlsx")
