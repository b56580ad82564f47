"""Lines in order."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lam_desktop.actions.text.sort_lines import sort_lines
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(sort_lines)


@pytest.mark.parametrize(
    ("lines", "options", "expected"),
    [
        ("pear\nApple\n\nfig", {}, "Apple\nfig\npear\n"),
        ("file 10\nfile 2\nFile 1", {}, "File 1\nfile 2\nfile 10"),
        ("zebra\nÄpfel\nBanane\napfel", {}, "apfel\nÄpfel\nBanane\nzebra"),
        ("b\nB\na", {"ignore_case": False}, "B\na\nb"),
        ("a\n\nb\nc", {"descending": True}, "c\nb\na\n"),
        ("10 x\n-2 y\nwords\n9,5 z", {"numeric": True}, "-2 y\n9,5 z\n10 x\nwords"),
        ("10 x\n\n2 y\nwords", {"numeric": True, "descending": True}, "10 x\n2 y\nwords\n"),
        ("1.500,5\n2,5\n1.000", {"numeric": True}, "2,5\n1.000\n1.500,5"),
        ("b same\nb same\na", {}, "a\nb same\nb same"),
    ],
)
async def test_orders(fresh_profile: Path, lines: str, options: dict[str, Any], expected: str) -> None:
    done = await Desk(fresh_profile).do(sort_lines, text=lines, **options)
    assert done.result == expected


async def test_in_place(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", "b\r\nä\r\na".encode("utf-16"))
    done = await desk.do(sort_lines, text=place, in_place=True)
    assert place.read_bytes() == "a\r\nä\r\nb".encode("utf-16")
    assert done.answer == "Sorted the lines: a.txt."
