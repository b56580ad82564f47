"""Finding doubles."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.find_duplicates import find_duplicates
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(find_duplicates)


async def test_same_content_under_any_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/a.jpg", "same")
    desk.put("Pictures/b.png", "same")
    desk.put("Pictures/c.jpg", "size")
    desk.put("Pictures/void1", "")
    desk.put("Pictures/void2", "")
    done = await desk.do(find_duplicates, files=inside("Pictures"))
    folder = str(fresh_profile / "Pictures")
    copy = str(fresh_profile / "Pictures" / "b.png")
    assert done.result.rows == ((1, "a.jpg", folder, 4, ""), (1, "b.png", folder, 4, copy))
    assert done.answer == "Found 1 duplicate in 1 group:\na.jpg = b.png (4 bytes)"


async def test_none(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/a.jpg", "1")
    assert (await desk.do(find_duplicates, files="Pictures")).answer == "No duplicates were found."


async def test_a_folder_that_is_not_there(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(find_duplicates, FileMissing, files=inside("Nowhere"))
