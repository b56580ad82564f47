"""Line ends of Windows and Unix."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.convert_line_endings import convert_line_endings
from lam_desktop.core.errors import InputError, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(convert_line_endings)


@pytest.mark.parametrize("before", [b"a\nb\n\nc", b"a\r\nb\r\n\r\nc", b"a\rb\r\rc", b"a\r\nb\n\rc"])
async def test_both_ways(fresh_profile: Path, before: bytes) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", before)
    await desk.do(convert_line_endings, files="a.txt", style="crlf")
    assert place.read_bytes() == b"a\r\nb\r\n\r\nc"
    done = await desk.do(convert_line_endings, files="a.txt")
    assert place.read_bytes() == b"a\nb\n\nc"
    assert done.answer == "Converted the line endings of a.txt."


async def test_encoding_and_mark_stay(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", "ä\nb".encode("utf-16"))
    await desk.do(convert_line_endings, files="a.txt", style="crlf", save_as="new.txt")
    assert (fresh_profile / "new.txt").read_bytes() == "ä\r\nb".encode("utf-16")
    assert place.read_bytes() == "ä\nb".encode("utf-16")


async def test_one_that_is_no_text_stops_it(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", b"a\r\n")
    desk.put("b.png", b"\x89PNG\r\n")
    await desk.fails(convert_line_endings, UnreadableFile, files=["a.txt", "b.png"])
    await desk.fails(convert_line_endings, InputError, files=["a.txt", "a.txt"], save_as="c.txt")
