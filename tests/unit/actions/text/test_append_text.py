"""Adding at the end of a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.append_text import append_text
from lam_desktop.core.errors import InputError, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(append_text)


@pytest.mark.parametrize(
    ("before", "added", "after"),
    [
        (b"milk\n", "bread", b"milk\nbread\n"),
        (b"milk", "bread", b"milk\nbread"),
        (b"milk\r\neggs\r\n", "bread\ntea", b"milk\r\neggs\r\nbread\r\ntea\r\n"),
        (b"milk\r\neggs\r\n", "bread\r\n", b"milk\r\neggs\r\nbread\r\n"),
        (b"", "bread", b"bread\n"),
        (b"a\r\nb\nc", "d", b"a\r\nb\nc\nd"),
        (b"\xef\xbb\xbfmilk\n", "\N{EURO SIGN}", "\ufeffmilk\n\N{EURO SIGN}\n".encode()),
        ("milk\r\n".encode("utf-16"), "ä", "milk\r\nä\r\n".encode("utf-16")),
        (
            "größer, Straße, Übung\n".encode("cp1252"),
            "schön – 5 €",
            "größer, Straße, Übung\nschön – 5 €\n".encode("cp1252"),
        ),
    ],
)
async def test_what_was_there_stays_byte_for_byte(fresh_profile: Path, before: bytes, added: str, after: bytes) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("Documents/list.txt", before)
    done = await desk.do(append_text, text=added, file="Documents/list.txt")
    assert place.read_bytes() == after
    assert done.answer == "Added it at the end of list.txt."


@pytest.mark.parametrize(
    ("before", "after"), [("milk\n", "milk and tea\n"), ("milk", "milk and tea"), ("", " and tea\n")]
)
async def test_on_the_same_line(fresh_profile: Path, before: str, after: str) -> None:
    desk = Desk(fresh_profile)
    desk.put("list.txt", before)
    await desk.do(append_text, text=" and tea", file="list.txt", on_new_line=False)
    assert desk.text("list.txt") == after


async def test_a_new_file_and_texts_from_files(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    one, two = desk.put("1.txt", "one"), desk.put("2.txt", b"two\r\n")
    await desk.do(append_text, text=[one, two], file="new/log.txt")
    assert desk.text("new/log.txt") == "one\ntwo\n"


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "größer, Straße, Übung".encode("cp1252"))
    desk.put("b.txt", b"\x00\x01\x02")
    error = await desk.fails(append_text, InputError, text="日本", file="a.txt")
    assert "“日本” cannot be written in the encoding of a.txt" in error.message
    await desk.fails(append_text, UnreadableFile, text="x", file="b.txt")
    await desk.fails(append_text, UnreadableFile, text="x", file="Documents")
    await desk.fails(append_text, InputError, text="x", file="new.docx")


async def test_a_blank_line_between(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "body\n")
    await desk.do(append_text, text="end", file="a.txt", blank=True)
    assert desk.text("a.txt") == "body\n\nend\n"
