"""Sorting by type."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.organise_by_type import organise_by_type
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(organise_by_type)


async def test_by_category(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    for name in ("a.PDF", "b.jpg", "c.mp3", "d.mkv", "e.tar.gz", "f.xlsx", "g.strange", ".hidden", "Sub/h.pdf"):
        desk.put(f"Downloads/{name}")
    desk.put("Downloads/Documents/a.PDF", "there before")
    done = await desk.do(organise_by_type, files=inside("Downloads"))
    assert desk.files("Downloads") == [
        ".hidden", "Archives/e.tar.gz", "Audio/c.mp3", "Documents/a (2).PDF", "Documents/a.PDF", "Images/b.jpg",
        "Other/g.strange", "Spreadsheets/f.xlsx", "Sub/h.pdf", "Video/d.mkv",
    ]  # fmt: skip
    assert done.answer.startswith("Sorted 7 files into 7 folders:\nArchives: 1\nAudio: 1")


async def test_by_extension_elsewhere(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    for name in ("a.PDF", "b.pdf", "plain"):
        desk.put(f"Downloads/{name}")
    await desk.do(organise_by_type, files="Downloads", folder="Documents/sorted", scheme="extension")
    assert desk.files("Documents") == ["sorted/no extension/plain", "sorted/pdf/a.PDF", "sorted/pdf/b.pdf"]


async def test_twice_changes_nothing_more(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Downloads/a.pdf")
    await desk.do(organise_by_type, files=inside("Downloads"))
    await desk.do(organise_by_type, files=inside("Downloads", recursive=True))
    assert desk.files("Downloads") == ["Documents/a.pdf"]


async def test_a_folder_that_is_not_there(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(organise_by_type, FileMissing, files=inside("Nowhere"))
