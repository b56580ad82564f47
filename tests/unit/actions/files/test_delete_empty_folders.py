"""Deleting empty folders."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.delete_empty_folders import delete_empty_folders
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(delete_empty_folders)


async def test_only_those_with_nothing_in_them(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.folder("Documents/a/b/c")
    desk.folder("Documents/full/void")
    desk.put("Documents/full/x.txt")
    desk.folder("Documents/repo/.git/refs")
    done = await desk.do(delete_empty_folders, folder="Documents")
    assert desk.files("Documents") == ["full/x.txt", "repo/.git/refs"]
    assert done.answer == "Moved 2 empty folders to the trash:\na\nfull/void"


async def test_none(fresh_profile: Path) -> None:
    assert (await Desk(fresh_profile).do(delete_empty_folders, folder="Music")).answer == "There are no empty folders."


async def test_a_folder_that_is_not_there(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(delete_empty_folders, FileMissing, folder="Nowhere")


async def test_some_stay_though_they_are_empty(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.folder("Documents/a/b")
    desk.folder("Documents/c/Inbox")
    desk.folder("Documents/c/d")
    await desk.do(delete_empty_folders, folder="Documents", leave_out=["inbox"])
    assert desk.files("Documents") == ["c/Inbox"]
