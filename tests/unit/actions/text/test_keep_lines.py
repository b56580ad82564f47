"""Keeping lines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lam_desktop.actions.text.keep_lines import keep_lines
from lam_desktop.core.errors import AlreadyThere, InputError, QuestionNeeded
from tests.unit.actions.files.desk import Desk, check_card

LOG = "ERROR one\ninfo two\n\n  error three\ninfo (four)\n"


def test_card() -> None:
    check_card(keep_lines)


@pytest.mark.parametrize(
    ("which", "kept"),
    [
        ({"containing": "ERROR"}, "ERROR one\n"),
        ({"containing": "Error"}, "ERROR one\n  error three\n"),
        ({"starting": "info"}, "info two\ninfo (four)\n"),
        ({"first": 1}, "ERROR one\n"),
        ({"first": 0}, ""),
        ({"last": 2}, "  error three\ninfo (four)\n"),
        ({"containing": "info", "first": 1}, "info two\n"),
        ({"from_line": 2, "to_line": 2}, "info two\n"),
        ({"from_line": 9}, ""),
    ],
)
async def test_which(fresh_profile: Path, which: dict[str, Any], kept: str) -> None:
    done = await Desk(fresh_profile).do(keep_lines, text=LOG, **which)
    assert done.result == kept
    assert done.answer == (kept.rstrip("\n") or "No line fits.")


async def test_in_place_and_in_a_new_file(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", "\ufeffä1\r\nb\r\nä2".encode())
    await desk.do(keep_lines, text=place, containing="ä", save_as="new.txt")
    assert (fresh_profile / "new.txt").read_bytes() == "\ufeffä1\r\nä2".encode()
    await desk.do(keep_lines, text=place, containing="b", in_place=True)
    assert place.read_bytes() == "\ufeffb".encode()


async def test_a_slip_of_the_pen_empties_no_file(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", "a\n")
    error = await desk.fails(keep_lines, InputError, text=place, containing="zebra", in_place=True)
    assert error.message == "No line of a.txt has “zebra”."
    await desk.fails(keep_lines, QuestionNeeded, text=place, in_place=True)
    desk.put("b.txt", "mine")
    await desk.fails(keep_lines, AlreadyThere, text=place, first=1, save_as="b.txt")
