"""Writing a list of files."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.write_file_list import write_file_list
from lam_desktop.core.errors import AlreadyThere
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(write_file_list)


async def test_one_name_a_line(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/b.jpg", b"x" * 1500)
    desk.put("Pictures/a.jpg", b"x")
    done = await desk.do(write_file_list, files=inside("Pictures"), save_as="Documents/list.txt")
    assert desk.text("Documents/list.txt") == "a.jpg\nb.jpg\n"
    assert done.answer == "Wrote the list to list.txt."
    await desk.do(write_file_list, files=inside("Pictures"), save_as="Documents/sizes.txt", with_sizes=True)
    assert desk.text("Documents/sizes.txt") == "a.jpg\t1 bytes\nb.jpg\t1.5 KB\n"


async def test_equal_names_are_told_apart(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    both = [desk.put("Pictures/x/a.jpg"), desk.put("Pictures/y/a.jpg"), desk.put("Pictures/y/b.jpg")]
    await desk.do(write_file_list, files=both, save_as="list.txt")
    assert desk.text("list.txt") == "x/a.jpg\ny/a.jpg\nb.jpg\n"


async def test_a_table(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put('Pictures/a, "b".jpg', "1")
    await desk.do(write_file_list, files="Pictures", save_as="list.csv")
    lines = desk.text("list.csv").splitlines()
    assert lines[0] == "name,folder,size,modified"
    assert lines[1].startswith('"a, ""b"".jpg",')


async def test_never_over_another(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/a.jpg")
    desk.put("list.txt")
    await desk.fails(write_file_list, AlreadyThere, files="Pictures", save_as="list.txt")


async def test_exact_sizes(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/a.jpg", b"x" * 1234)
    await desk.do(write_file_list, files="Pictures", save_as="list.txt", in_bytes=True)
    assert desk.text("list.txt") == "a.jpg\t1234 bytes\n"
