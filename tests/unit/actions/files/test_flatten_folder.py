"""Flattening a folder."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.flatten_folder import flatten_folder
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(flatten_folder)


async def test_files_come_up_and_emptied_folders_go(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/a.jpg", "top")
    desk.put("Pictures/x/a.jpg", "below")
    desk.put("Pictures/x/y/b.jpg")
    desk.put("Pictures/z/.git/config")
    desk.put("Pictures/z/c.jpg")
    done = await desk.do(flatten_folder, folder="Pictures")
    assert desk.files("Pictures") == ["a (2).jpg", "a.jpg", "b.jpg", "c.jpg", "z/.git/config"]
    assert desk.text("Pictures/a.jpg") == "top"
    assert done.answer.startswith("Moved 3 files up")


async def test_nothing_to_do(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.folder("Pictures/empty")
    assert (await desk.do(flatten_folder, folder="Pictures")).answer == "There are no files in subfolders."
    assert desk.files("Pictures") == ["empty"]


async def test_a_folder_that_is_not_there(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(flatten_folder, FileMissing, folder="Nowhere")
