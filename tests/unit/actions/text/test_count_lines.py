"""Counting lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.count_lines import count_lines
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(count_lines)


@pytest.mark.parametrize(
    ("data", "lines", "full"),
    [
        (b"", 0, 0),
        (b"a", 1, 1),
        (b"a\n", 1, 1),
        (b"a\r\n\r\nb", 3, 2),
        (b"a\rb", 2, 2),
        (b"\n \n", 2, 0),
        (b"a\x0cb\n", 1, 1),
    ],
)
async def test_what_a_line_is(fresh_profile: Path, data: bytes, lines: int, full: int) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", data)
    done = await desk.do(count_lines, text=Path("a.txt"))
    assert (done.result, done.answer) == (lines, "1 line." if lines == 1 else f"{lines} lines.")
    assert (await desk.do(count_lines, text=Path("a.txt"), skip_empty=True)).result == full


async def test_files_together_and_an_earlier_list(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("notes/a.txt", "1\n2")
    desk.put("notes/b.txt", "3\n")
    assert (await desk.do(count_lines, text=inside("notes"))).result == 3
    assert (await desk.do(count_lines, text=["x", "y"])).result == 2
