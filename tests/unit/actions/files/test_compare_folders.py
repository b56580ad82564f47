"""Comparing folders."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.compare_folders import compare_folders
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(compare_folders)


async def test_what_differs(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a/same.txt", "1")
    desk.put("Documents/b/same.txt", "1", days_old=5)
    desk.put("Documents/a/sub/changed.txt", "old")
    desk.put("Documents/b/sub/changed.txt", "new")
    desk.put("Documents/a/left.txt")
    desk.put("Documents/b/right.txt")
    done = await desk.do(compare_folders, folder="Documents/a", other="Documents/b")
    assert done.result == {
        "only_here": ["left.txt"], "only_there": ["right.txt"], "different": ["sub/changed.txt"], "same": 1,
    }  # fmt: skip
    assert "Only in the first (1):\nleft.txt" in done.answer


async def test_the_same(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a/x.txt", "1")
    done = await desk.do(compare_folders, folder="Documents/a", other="Documents/a")
    assert done.answer == "The folders hold the same files (1)."


async def test_a_folder_that_is_not_there(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(compare_folders, FileMissing, folder="Documents", other="Nowhere")
