"""An archive for each."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from lam_desktop.actions.archives.zip_each import zip_each
from lam_desktop.core.errors import AlreadyThere, FileMissing
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(zip_each)


async def test_one_archive_for_each_folder_of_a_folder(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("taxes/2025/bill.txt", "25")
    desk.put("taxes/2026/bill.txt", "26")
    desk.put("taxes/readme.txt")
    done = await desk.do(zip_each, files="taxes")
    assert done.names == ["2025.zip", "2026.zip"] and done.result[0].parent == fresh_profile / "taxes"
    with zipfile.ZipFile(done.result[1]) as archive:
        assert archive.read("2026/bill.txt") == b"26"


async def test_one_archive_for_each_file_elsewhere(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    paths = [desk.put("a.txt"), desk.put("b.md")]
    done = await desk.do(zip_each, files=paths, folder="packed")
    assert done.names == ["a.zip", "b.zip"] and done.result[0].parent.name == "packed"
    with pytest.raises(AlreadyThere):
        await desk.do(zip_each, files=paths, folder="packed")


async def test_an_empty_folder_holds_nothing_to_pack(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.folder("none")
    with pytest.raises(FileMissing):
        await desk.do(zip_each, files="none")
