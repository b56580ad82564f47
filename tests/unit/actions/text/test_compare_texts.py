"""What differs between two texts."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.compare_texts import compare_texts
from lam_desktop.core.errors import FileMissing, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(compare_texts)


async def test_lines_gone_new_and_changed(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("old.txt", "a\nb\nc\nd\n")
    desk.put("new.txt", "a\nB\nc\ne\nd\n")
    done = await desk.do(compare_texts, file="old.txt", other="new.txt")
    assert done.result == "- b\n+ B\n+ e\n"
    assert done.answer == "- b\n+ B\n+ e"
    assert (await desk.do(compare_texts, file="old.txt", other="new.txt", ignore_case=True)).result == "+ e\n"


async def test_encoding_and_line_ends_are_no_difference(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("old.txt", "ä\nb\n")
    desk.put("new.txt", "\ufeffä\r\nb\r\n".encode("utf-16-le"))
    done = await desk.do(compare_texts, file="old.txt", other="new.txt")
    assert (done.result, done.answer) == ("", "Both files say the same.")


async def test_an_empty_file_and_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("old.txt", "a")
    desk.put("empty.txt", "")
    desk.put("photo.jpg", b"\xff\xd8\xff\xe0")
    assert (await desk.do(compare_texts, file="old.txt", other="empty.txt")).result == "- a\n"
    await desk.fails(compare_texts, UnreadableFile, file="old.txt", other="photo.jpg")
    await desk.fails(compare_texts, FileMissing, file="old.txt", other="none.txt")
