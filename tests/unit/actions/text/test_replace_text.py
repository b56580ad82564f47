"""Find and replace."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lam_desktop.actions.text.replace_text import replace_text
from lam_desktop.core.errors import AlreadyThere, InputError, QuestionNeeded, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(replace_text)


@pytest.mark.parametrize(
    ("old", "new", "options", "after"),
    [
        ("cat", "dog", {}, "dog Cat condog cat$ (1+1) ÄRGER\n".replace("cat$", "dog$")),
        ("cat", "dog", {"ignore_case": True}, "dog dog condog dog$ (1+1) ÄRGER\n"),
        ("cat", "dog", {"whole_words": True}, "dog Cat concat dog$ (1+1) ÄRGER\n"),
        ("(1+1)", r"\1\g<0>\n", {}, "cat Cat concat cat$ \\1\\g<0>\\n ÄRGER\n"),
        ("cat$", "", {}, "cat Cat concat  (1+1) ÄRGER\n"),
        ("ärger", "Mut", {"ignore_case": True}, "cat Cat concat cat$ (1+1) Mut\n"),
        (" ÄRGER\n", "\r\n!\r\n", {}, "cat Cat concat cat$ (1+1)\n!\n"),
    ],
)
async def test_taken_literally(fresh_profile: Path, old: str, new: str, options: dict[str, Any], after: str) -> None:
    text = "cat Cat concat cat$ (1+1) ÄRGER\n"
    assert (await Desk(fresh_profile).do(replace_text, text=text, old=old, new=new, **options)).result == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"a x\r\nx b", b"a y\r\nz\r\ny\r\nz b"),
        (b"\xef\xbb\xbfx", b"\xef\xbb\xbfy\nz"),
        ("ä x".encode("utf-16"), "ä y\nz".encode("utf-16")),
        ("Größe, Straße x".encode("cp1252"), "Größe, Straße y\nz".encode("cp1252")),
        (b"a\r\nb\nx", b"a\r\nb\ny\nz"),
    ],
)
async def test_encoding_and_line_ends_stay(fresh_profile: Path, before: bytes, after: bytes) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", before)
    done = await desk.do(replace_text, text=place, old="x", new="y\nz", in_place=True)
    assert place.read_bytes() == after
    assert done.answer == "Replaced “x” by “y z”: a.txt."


async def test_only_files_that_have_it_are_touched(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    files = [desk.put("a.txt", "x"), desk.put("b.txt", "y")]
    seen = await desk.look(replace_text, text=files, old="x", new="z", in_place=True)
    assert [change.path for change in seen] == [files[0]]


async def test_into_a_new_file(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", b"x\r\n")
    await desk.do(replace_text, text=place, old="x", new="", save_as="b.txt")
    assert (fresh_profile / "b.txt").read_bytes() == b"\r\n"
    assert place.read_bytes() == b"x\r\n"


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", "x")
    await desk.fails(replace_text, QuestionNeeded, text=place, old="", new="y")
    error = await desk.fails(replace_text, InputError, text=place, old="zebra", new="y", in_place=True)
    assert error.message == "“zebra” does not occur in a.txt."
    desk.put("b.txt", "mine")
    await desk.fails(replace_text, AlreadyThere, text=place, old="x", new="y", save_as="b.txt")
    files = [place, desk.put("c.png", b"\x89PNG\x00")]
    await desk.fails(replace_text, UnreadableFile, text=files, old="x", new="y", in_place=True)
