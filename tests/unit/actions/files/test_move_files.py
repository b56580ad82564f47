"""Moving files."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.files.move_files import move_files
from lam_desktop.core.errors import AlreadyThere, InputError
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(move_files)


async def test_makes_the_folder_and_moves(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Desktop/a.mp3", "one", days_old=3)
    desk.put("Desktop/b.txt")
    desk.put("Desktop/set/c.mp3")
    done = await desk.do(move_files, files=["Desktop/a.mp3", "Desktop/set", "Desktop/set/c.mp3"], folder="Music/new")
    assert desk.files("Music") == ["new/a.mp3", "new/set/c.mp3"]
    assert desk.files("Desktop") == ["b.txt"]
    assert done.answer == "Moved 2 items to new:\na.mp3\nset"


async def test_a_taken_name_stops_all_of_it(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Desktop/a.txt", "new")
    desk.put("Desktop/b.txt", "new")
    desk.put("Documents/b.txt", "old")
    error = await desk.fails(move_files, AlreadyThere, files=inside("Desktop"), folder="Documents")
    assert "b.txt" in error.message


@pytest.mark.parametrize(
    ("on_conflict", "there", "left"),
    [
        ("skip", {"a.txt": "new", "b.txt": "old"}, ["b.txt"]),
        ("rename", {"a.txt": "new", "b.txt": "old", "b (2).txt": "new"}, []),
        ("replace", {"a.txt": "new", "b.txt": "new"}, []),
    ],
)
async def test_taken_names(fresh_profile: Path, on_conflict: str, there: dict[str, str], left: list[str]) -> None:
    desk = Desk(fresh_profile)
    desk.put("Desktop/a.txt", "new")
    desk.put("Desktop/b.txt", "new")
    desk.put("Documents/b.txt", "old")
    await desk.do(move_files, files=inside("Desktop"), folder="Documents", on_conflict=on_conflict)
    assert {name: desk.text(f"Documents/{name}") for name in desk.files("Documents")} == there
    assert desk.files("Desktop") == left


async def test_replacing_never_loses_one_of_the_batch(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    both = [desk.put("Desktop/x/a.txt", "1"), desk.put("Desktop/y/a.txt", "2")]
    await desk.fails(move_files, AlreadyThere, files=both, folder="Documents", on_conflict="replace")


async def test_what_is_there_already_stays(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    assert (await desk.do(move_files, files=inside("Documents"), folder="Documents")).names == ["a.txt"]


async def test_not_into_itself(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/old/a.txt")
    await desk.fails(move_files, InputError, files=["Documents/old"], folder="Documents/old/older")
