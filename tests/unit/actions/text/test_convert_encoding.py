"""Text files in another encoding."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.convert_encoding import convert_encoding
from lam_desktop.core.errors import AlreadyThere, InputError, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card

TEXT = "Größe, Straße – 5 €\r\nzweite Zeile\r\n"


def test_card() -> None:
    check_card(convert_encoding)


@pytest.mark.parametrize(
    ("before", "said", "after"),
    [
        ("cp1252", "UTF-8", TEXT.encode()),
        ("utf-8", "windows 1252", TEXT.encode("cp1252")),
        ("utf-8", "ANSI", TEXT.encode("cp1252")),
        ("utf-8", "UTF-8 with BOM", b"\xef\xbb\xbf" + TEXT.encode()),
        ("utf-8-sig", "utf8", TEXT.encode()),
        ("utf-8", "UTF-16", b"\xff\xfe" + TEXT.encode("utf-16-le")),
        ("utf-8", "utf-16-be", b"\xfe\xff" + TEXT.encode("utf-16-be")),
        ("utf-8", "utf-32", b"\xff\xfe\x00\x00" + TEXT.encode("utf-32-le")),
        ("utf-16", "unicode", TEXT.encode()),
    ],
)
async def test_every_character_and_line_end_comes_along(
    fresh_profile: Path, before: str, said: str, after: bytes
) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", TEXT.encode(before))
    done = await desk.do(convert_encoding, files="a.txt", to_encoding=said)
    assert place.read_bytes() == after
    assert (done.result, done.answer) == ([place], "Converted a.txt.")
    assert (await desk.do(convert_encoding, files="a.txt", save_as="back.txt")).result.read_bytes() == TEXT.encode()


async def test_from_the_encoding_that_was_named(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", "привет".encode("koi8_r"))
    await desk.do(convert_encoding, files="a.txt", from_encoding="KOI8-R")
    assert place.read_text("utf-8") == "привет"
    marked = desk.put("b.txt", "ä".encode("utf-16"))
    await desk.do(convert_encoding, files="b.txt", from_encoding="utf-16")
    assert marked.read_bytes() == "ä".encode()


async def test_files_that_have_it_already_are_not_touched(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "ä")
    assert await desk.look(convert_encoding, files="a.txt", to_encoding="utf-8") == ()


async def test_nothing_is_dropped_and_nothing_half_done(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "ä")
    desk.put("b.txt", "日本")
    error = await desk.fails(convert_encoding, InputError, files=["a.txt", "b.txt"], to_encoding="latin 1")
    assert "“日本” cannot be written" in error.message
    await desk.fails(convert_encoding, InputError, files="a.txt", to_encoding="klingon")
    await desk.fails(convert_encoding, InputError, files=["a.txt", "b.txt"], save_as="c.txt")
    await desk.fails(convert_encoding, AlreadyThere, files="a.txt", save_as="b.txt")
    await desk.fails(convert_encoding, UnreadableFile, files="b.txt", from_encoding="ascii")
