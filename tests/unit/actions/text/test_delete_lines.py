"""Taking lines out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lam_desktop.actions.text.delete_lines import delete_lines
from lam_desktop.core.errors import AlreadyThere, InputError, QuestionNeeded
from tests.unit.actions.files.desk import Desk, check_card

LOG = "ERROR one\ninfo two\n\n  error three\ninfo (four)\n"


def test_card() -> None:
    check_card(delete_lines)


@pytest.mark.parametrize(
    ("which", "left"),
    [
        ({"containing": "ERROR"}, "info two\n\n  error three\ninfo (four)\n"),
        ({"containing": "Error"}, "info two\n\ninfo (four)\n"),
        ({"containing": "error", "ignore_case": True}, "info two\n\ninfo (four)\n"),
        ({"starting": "error"}, "ERROR one\ninfo two\n\ninfo (four)\n"),
        ({"containing": "(four)"}, "ERROR one\ninfo two\n\n  error three\n"),
        ({"empty": True}, "ERROR one\ninfo two\n  error three\ninfo (four)\n"),
        ({"first": 2}, "\n  error three\ninfo (four)\n"),
        ({"last": 1}, "ERROR one\ninfo two\n\n  error three\n"),
        ({"last": 99}, ""),
        ({"first": 1, "last": 1}, "info two\n\n  error three\n"),
        ({"containing": "info", "last": 1}, "ERROR one\ninfo two\n\n  error three\n"),
        ({"from_line": 2, "to_line": 4}, "ERROR one\ninfo (four)\n"),
        ({"from_line": 4}, "ERROR one\ninfo two\n\n"),
    ],
)
async def test_which(fresh_profile: Path, which: dict[str, Any], left: str) -> None:
    assert (await Desk(fresh_profile).do(delete_lines, text=LOG, **which)).result == left


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"a\r\nx\r\nb\r\n", b"a\r\nb\r\n"),
        (b"a\nx\nb", b"a\nb"),
        (b"a\r\nx\nb\r\n", b"a\r\nb\r\n"),
        ("ä\r\nx".encode("utf-16"), "ä".encode("utf-16")),
        (b"x\n", b""),
    ],
)
async def test_the_others_stay_byte_for_byte(fresh_profile: Path, before: bytes, after: bytes) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", before)
    done = await desk.do(delete_lines, text=place, containing="x", in_place=True)
    assert place.read_bytes() == after
    assert done.answer == "Deleted the lines: a.txt."


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", "a\n")
    desk.put("b.txt", "mine")
    await desk.fails(delete_lines, QuestionNeeded, text=place, in_place=True)
    error = await desk.fails(delete_lines, InputError, text=place, containing="zebra", in_place=True)
    assert error.message == "No line of a.txt has “zebra”."
    await desk.fails(delete_lines, AlreadyThere, text=place, first=1, save_as="b.txt")
