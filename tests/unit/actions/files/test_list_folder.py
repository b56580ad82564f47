"""Listing a folder."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.list_folder import list_folder
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(list_folder)


async def test_names_files_and_folders(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/b.txt")
    desk.put("Documents/A/inner.txt")
    desk.put("Documents/.hidden")
    done = await desk.do(list_folder, folder="Documents")
    assert done.names == ["A", "b.txt"]
    assert done.answer == "There are 2 items:\nA\nb.txt"


async def test_an_empty_one(fresh_profile: Path) -> None:
    assert (await Desk(fresh_profile).do(list_folder, folder="Music")).answer == "The folder is empty."


async def test_one_that_is_not_there(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(list_folder, FileMissing, folder="Nowhere")
