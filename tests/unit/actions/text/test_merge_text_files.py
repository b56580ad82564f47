"""Text files one after the other."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.merge_text_files import merge_text_files
from lam_desktop.core.errors import AlreadyThere, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(merge_text_files)


async def test_each_begins_on_a_line_of_its_own(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("in/1.txt", "one")
    desk.put("in/2.txt", "")
    desk.put("in/3.txt", "three\n")
    done = await desk.do(merge_text_files, files=inside("in"), save_as="all.txt")
    assert desk.text("all.txt") == "one\nthree\n"
    assert done.answer == "Put them together in all.txt."


async def test_with_names_and_a_line_between(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    files = [desk.put("b.txt", "two"), desk.put("a.txt", "one")]
    await desk.do(merge_text_files, files=files, save_as="all.txt", separator="---", with_names=True)
    assert desk.text("all.txt") == "b.txt\ntwo\n---\na.txt\none"


async def test_of_several_encodings_comes_utf_8(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    old = "Größe, Straße, Übung\r\n".encode("cp1252")
    files = [desk.put("a.txt", old), desk.put("b.txt", "日本\n"), desk.put("c.txt", "ß".encode("utf-16"))]
    await desk.do(merge_text_files, files=files, save_as="all.txt")
    assert (fresh_profile / "all.txt").read_bytes() == "Größe, Straße, Übung\r\n日本\r\nß".encode()
    await desk.do(merge_text_files, files=[files[0], files[0]], save_as="twice.txt")
    assert (fresh_profile / "twice.txt").read_bytes() == old * 2


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    files = [desk.put("a.txt", "a"), desk.put("b.zip", b"PK\x03\x04")]
    await desk.fails(merge_text_files, UnreadableFile, files=files, save_as="all.txt")
    await desk.fails(merge_text_files, AlreadyThere, files=["a.txt"], save_as="a.txt")


async def test_an_empty_line_between(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    files = [desk.put("a.txt", "one"), desk.put("b.txt", "two\n")]
    await desk.do(merge_text_files, files=files, save_as="all.txt", separator="")
    assert desk.text("all.txt") == "one\n\ntwo\n"
