"""Adding at the beginning of a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.prepend_text import prepend_text
from lam_desktop.core.errors import InputError, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(prepend_text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"body\n", b"# Title\nbody\n"),
        (b"body", b"# Title\nbody"),
        (b"", b"# Title\n"),
        (b"body\r\nend\r\n", b"# Title\r\nbody\r\nend\r\n"),
        (b"\xef\xbb\xbfbody\n", b"\xef\xbb\xbf# Title\nbody\n"),
        ("ä\n".encode("utf-16"), "# Title\nä\n".encode("utf-16")),
    ],
)
async def test_what_was_there_stays_byte_for_byte(fresh_profile: Path, before: bytes, after: bytes) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", before)
    done = await desk.do(prepend_text, text="# Title", file="a.txt")
    assert place.read_bytes() == after
    assert done.answer == "Added it at the beginning of a.txt."


async def test_on_the_same_line_and_in_a_new_file(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "body\n")
    await desk.do(prepend_text, text="my ", file="a.txt", on_new_line=False)
    assert desk.text("a.txt") == "my body\n"
    await desk.do(prepend_text, text="first", file="new/b.txt")
    assert desk.text("new/b.txt") == "first\n"


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.pdf", b"%PDF-1.7")
    await desk.fails(prepend_text, UnreadableFile, text="x", file="a.pdf")
    await desk.fails(prepend_text, InputError, text="x", file="new.pdf")


async def test_a_blank_line_between(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "body\n")
    await desk.do(prepend_text, text="Title", file="a.txt", blank=True)
    assert desk.text("a.txt") == "Title\n\nbody\n"
