"""Needless white space."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.trim_lines import trim_lines
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(trim_lines)


@pytest.mark.parametrize(
    ("before", "leading", "after"),
    [
        (b"  a  \nb\t\n", False, b"  a\nb\n"),
        (b"  a  \nb\t\n", True, b"a\nb\n"),
        (b"\n\n a\n\n\n\nb\n\n\n", False, b" a\n\nb\n"),
        (b"a \r\n \r\n\r\nb", False, b"a\r\n\r\nb"),
        (b" \n\n \n", False, b""),
        (b"a\n", False, b"a\n"),
    ],
)
async def test_in_place(fresh_profile: Path, before: bytes, leading: bool, after: bytes) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", before)
    done = await desk.do(trim_lines, text=place, leading=leading, in_place=True)
    assert place.read_bytes() == after
    assert done.answer == "Trimmed: a.txt."


async def test_words(fresh_profile: Path) -> None:
    done = await Desk(fresh_profile).do(trim_lines, text=" ", save_as="new.txt")
    assert done.result.read_bytes() == b""
