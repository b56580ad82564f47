"""Searching in files."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.find_lines import find_lines
from lam_desktop.core.errors import AlreadyThere, QuestionNeeded, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(find_lines)


def desk_with(home: Path) -> Desk:
    desk = Desk(home)
    desk.put("notes/a.txt", "call Anna\nbuy milk (2.5 l)\n  ANNA's birthday\n")
    desk.put("notes/b.txt", "Größe: anna\r\n".encode("cp1252"))
    desk.put("notes/photo.jpg", b"\xff\xd8\xff\xe0\x00Anna")
    desk.put("notes/empty.txt", "")
    return desk


async def test_exactly_as_written_first(fresh_profile: Path) -> None:
    desk = desk_with(fresh_profile)
    done = await desk.do(find_lines, files=inside("notes"), containing="Anna")
    assert (done.result, done.answer) == (["call Anna"], "call Anna")
    done = await desk.do(find_lines, files=inside("notes"), containing="aNNa")
    assert done.result == ["call Anna", "  ANNA's birthday", "Größe: anna"]


async def test_with_names_and_numbers(fresh_profile: Path) -> None:
    done = await desk_with(fresh_profile).do(
        find_lines, files=inside("notes"), containing="anna", ignore_case=True, with_names=True
    )
    assert done.result == ["a.txt:1: call Anna", "a.txt:3: ANNA's birthday", "b.txt:1: Größe: anna"]


async def test_signs_are_no_patterns(fresh_profile: Path) -> None:
    desk = desk_with(fresh_profile)
    assert (await desk.do(find_lines, files=inside("notes"), containing="(2.5")).result == ["buy milk (2.5 l)"]
    done = await desk.do(find_lines, files=inside("notes"), containing=".*")
    assert (done.result, done.answer) == ([], "No line has “.*”.")


async def test_into_a_file(fresh_profile: Path) -> None:
    desk = desk_with(fresh_profile)
    done = await desk.do(find_lines, files=inside("notes"), containing="a", save_as="found.txt")
    assert desk.text("found.txt") == "call Anna\n  ANNA's birthday\nGröße: anna\n"
    assert done.answer == "Wrote the lines with “a” to found.txt."
    await desk.fails(find_lines, AlreadyThere, files=inside("notes"), containing="a", save_as="notes/a.txt")


async def test_bad_input(fresh_profile: Path) -> None:
    desk = desk_with(fresh_profile)
    await desk.fails(find_lines, QuestionNeeded, files=inside("notes"), containing=" ")
    await desk.fails(find_lines, UnreadableFile, files="notes/photo.jpg", containing="Anna")
