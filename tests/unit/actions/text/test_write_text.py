"""A text in a new file."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.write_text import write_text
from lam_desktop.core.errors import AlreadyThere, InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(write_text)


@pytest.mark.parametrize(
    ("said", "written"),
    [("hello", "hello\n"), ("two\r\nlines\n", "two\nlines\n"), ("", ""), (["a", "b"], "a\nb\n"), (30.75, "30.75\n")],
)
async def test_what_was_said(fresh_profile: Path, said: object, written: str) -> None:
    desk = Desk(fresh_profile)
    done = await desk.do(write_text, text=said, save_as="Documents/note.txt")
    assert desk.text("Documents/note.txt") == written
    assert done.answer == "Wrote note.txt."


async def test_the_text_of_files(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    files = [desk.put("a.txt", b"\xef\xbb\xbfone\r\n"), desk.put("b.txt", "zwei ß".encode("utf-16"))]
    await desk.do(write_text, text=files, save_as="c.txt")
    assert desk.text("c.txt") == "one\nzwei ß\n"


async def test_nothing_is_written_over(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "mine")
    await desk.fails(write_text, AlreadyThere, text="x", save_as="a.txt")
    await desk.fails(write_text, AlreadyThere, text="x", save_as="Documents")
    error = await desk.fails(write_text, InputError, text="x", save_as="a.pdf")
    assert error.message == "a.pdf would not be a plain text file."
