"""Counting folders."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.count_folders import count_folders
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(count_folders)


async def test_directly_inside_or_below(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.folder("Documents/a/b")
    desk.folder("Documents/c")
    desk.folder("Documents/.hidden")
    desk.put("Documents/x.txt")
    assert (await desk.do(count_folders, folder="Documents")).answer == "There are 2 folders."
    assert (await desk.do(count_folders, folder="Documents", recursive=True)).result == 3


async def test_a_folder_that_is_not_there(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(count_folders, FileMissing, folder="Nowhere")
