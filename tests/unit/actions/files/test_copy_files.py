"""Copying files."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.copy_files import copy_files
from lam_desktop.core.errors import AlreadyThere
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(copy_files)


async def test_originals_stay_and_times_are_kept(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    original = desk.put("Desktop/a.txt", "one", days_old=30)
    desk.put("Desktop/set/b.txt", "two")
    done = await desk.do(copy_files, files=["Desktop/a.txt", "Desktop/set"], folder="Documents/copies")
    assert desk.files("Documents") == ["copies/a.txt", "copies/set/b.txt"]
    assert desk.files("Desktop") == ["a.txt", "set/b.txt"]
    assert done.result[0].stat().st_mtime == original.stat().st_mtime
    assert done.answer.startswith("Copied 2 items to copies")


async def test_taken_names(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Desktop/a.txt", "new")
    desk.put("Documents/a.txt", "old", days_old=2)
    arguments = {"files": ["Desktop/a.txt"], "folder": "Documents"}
    assert "a.txt" in (await desk.fails(copy_files, AlreadyThere, **arguments)).message
    assert (await desk.do(copy_files, on_conflict="skip", **arguments)).result == []
    await desk.do(copy_files, on_conflict="rename", **arguments)
    assert desk.text("Documents/a (2).txt") == "new"
    await desk.do(copy_files, on_conflict="replace", **arguments)
    assert desk.text("Documents/a.txt") == "new"


async def test_never_over_itself(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    await desk.fails(copy_files, AlreadyThere, files=["Documents/a.txt"], folder="Documents", on_conflict="replace")


async def test_what_is_left_out_of_a_folder_is_not_copied(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/site/index.html")
    desk.put("Documents/site/cache/big.bin")
    desk.put("Documents/site/pages/cache/more.bin")
    desk.put("Documents/site/pages/one.html")
    await desk.do(copy_files, files=["Documents/site"], folder="Copies", leave_out=["cache"])
    assert desk.files("Copies") == ["site/index.html", "site/pages/one.html"]
    assert desk.files("Documents/site/cache") == ["big.bin"]
