"""Taking files out of archives."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.archives.extract_from_archive import extract_from_archive
from lam_desktop.core.errors import AlreadyThere, FileMissing
from tests.unit.actions.archives.made import archived
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(extract_from_archive)


CONTENT = {"a.txt": "a", "pics/b.jpg": "b", "pics/deep/c.jpg": "c", "other/b.jpg": "other b"}


@pytest.mark.parametrize(
    ("names", "files"),
    [
        (["A.TXT"], ["a.txt"]),
        (["c.jpg"], ["c.jpg"]),
        (["pics"], ["pics/b.jpg", "pics/deep/c.jpg"]),
        (["deep/"], ["deep/c.jpg"]),
        (["pics/b.jpg", "a.txt"], ["a.txt", "b.jpg"]),
        (["*.jpg"], ["c.jpg", "other/b.jpg", "pics/b.jpg"]),
    ],
)
async def test_by_name_pattern_or_folder(fresh_profile: Path, names: list[str], files: list[str]) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "a.zip", CONTENT)
    await desk.do(extract_from_archive, archive="a.zip", names=names, folder="Documents")
    assert desk.files("Documents") == files


async def test_beside_the_archive(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "Downloads/a.tar.gz", CONTENT)
    done = await desk.do(extract_from_archive, archive="Downloads/a.tar.gz", names="a.txt")
    assert desk.text("Downloads/a.txt") == "a"
    assert done.answer == "Extracted 1 file:\na.txt"


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "a.zip", CONTENT)
    desk.put("Documents/a.txt", "mine")
    await desk.fails(extract_from_archive, FileMissing, archive="a.zip", names=["a.txt", "no.txt"])
    await desk.fails(extract_from_archive, AlreadyThere, archive="a.zip", names=["a.txt"], folder="Documents")
