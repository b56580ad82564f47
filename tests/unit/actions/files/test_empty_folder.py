"""Emptying a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.files.empty_folder import empty_folder
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(empty_folder)


async def test_all_goes_and_the_folder_stays(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    for name in ("temp/a.txt", "temp/.hidden", "temp/sub/b.txt", "kept.txt"):
        desk.put(name)
    done = await desk.do(empty_folder, folder="temp")
    assert sorted(done.names) == [".hidden", "a.txt", "sub"]
    assert list((fresh_profile / "temp").iterdir()) == [] and (fresh_profile / "kept.txt").exists()
    assert done.answer.startswith("Moved 3 items to the trash")


async def test_nothing_to_do_is_said(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.folder("temp")
    assert (await desk.do(empty_folder, folder="temp")).answer == "The folder is empty already."
    with pytest.raises(FileMissing):
        await desk.do(empty_folder, folder="nowhere")
