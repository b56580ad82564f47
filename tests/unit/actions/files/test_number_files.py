"""Numbering files."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.number_files import number_files
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(number_files)


async def test_before_each_name_by_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    for name in ("page 10.txt", "page 2.txt", "Cover.txt"):
        desk.put(f"Documents/{name}")
    done = await desk.do(number_files, files=inside("Documents"))
    assert done.names == ["01 - Cover.txt", "02 - page 2.txt", "03 - page 10.txt"]
    assert done.answer.startswith("Numbered 3 files")


async def test_a_common_name_by_date(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/x.jpg", "newest", days_old=1)
    desk.put("Pictures/y.JPG", "oldest", days_old=9)
    done = await desk.do(number_files, files=inside("Pictures"), base="trip", order="modified", width=3, start=8)
    assert done.names == ["trip-008.JPG", "trip-009.jpg"]
    assert desk.text("Pictures/trip-008.JPG") == "oldest"


async def test_separator_and_position(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Music/b.mp3", "long one")
    desk.put("Music/a.mp3", "longest one")
    done = await desk.do(number_files, files=inside("Music"), order="size", position="after", separator=" #")
    assert done.names == ["b #01.mp3", "a #02.mp3"]


async def test_names_that_shift(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    for number in (1, 2, 3):
        desk.put(f"Music/t-0{number}.mp3", str(number))
    await desk.do(number_files, files=inside("Music"), base="t", start=2)
    assert [desk.text(f"Music/t-0{number}.mp3") for number in (2, 3, 4)] == ["1", "2", "3"]


async def test_bad_width(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Music/a.mp3")
    await desk.fails(number_files, InputError, files=inside("Music"), width=99)


async def test_a_number_for_a_name_is_how_the_numbers_look(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Music/b.mp3")
    desk.put("Music/a.mp3")
    done = await desk.do(number_files, files=inside("Music"), base="001_")
    assert done.names == ["001_a.mp3", "002_b.mp3"]
