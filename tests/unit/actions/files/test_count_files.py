"""Counting files."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.count_files import count_files
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(count_files)


async def test_in_a_folder(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    desk.put("Documents/b.pdf")
    desk.put("Documents/.hidden")
    desk.put("Documents/sub/c.txt")
    assert (await desk.do(count_files, files="Documents")).answer == "There are 2 files."
    assert (await desk.do(count_files, files=inside("Documents", recursive=True))).result == 3
    assert (await desk.do(count_files, files=inside("Documents", suffixes=(".pdf",)))).answer == "There is 1 file."


async def test_a_folder_that_is_not_there(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(count_files, FileMissing, files=inside("Nowhere"))
