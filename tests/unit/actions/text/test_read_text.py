"""Showing a text."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.read_text import read_text
from lam_desktop.core.errors import FileMissing, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(read_text)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Grüße\r\nnoch".encode("utf-16"), "Grüße\nnoch"),
        ("\ufeffGrüße".encode(), "Grüße"),
        ("Größe, Straße, Übung".encode("cp1252"), "Größe, Straße, Übung"),
        (b"a\r\nb\nc", "a\r\nb\nc"),
    ],
)
async def test_whatever_its_encoding(fresh_profile: Path, data: bytes, text: str) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", data)
    assert (await desk.do(read_text, file="a.txt")).result == text


async def test_empty_missing_and_no_text(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("empty.txt", "")
    desk.put("song.mp3", b"ID3\x00\x00")
    assert (await desk.do(read_text, file="empty.txt")).answer == "The file is empty."
    error = await desk.fails(read_text, UnreadableFile, file="song.mp3")
    assert error.message == "song.mp3 is not a text file."
    await desk.fails(read_text, FileMissing, file="none.txt")
