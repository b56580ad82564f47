"""Finding files."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.find_files import find_files
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(find_files)


async def test_names_what_fits(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    desk.put("Documents/deep/b.TXT")
    desk.put("Documents/c.pdf")
    desk.put("Documents/.hidden.txt")
    done = await desk.do(find_files, files=inside("Documents", suffixes=(".txt",), recursive=True))
    assert done.names == ["a.txt", "b.TXT"]
    assert done.answer == "Found 2 files:\na.txt\ndeep/b.TXT"


async def test_a_folder_that_is_not_there(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(find_files, FileMissing, files=inside("Nowhere"))
