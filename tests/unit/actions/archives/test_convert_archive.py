"""One kind of archive into another."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

import pytest

from lam_desktop.actions.archives.convert_archive import convert_archive
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(convert_archive)


async def test_zip_to_tar_and_back(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    with zipfile.ZipFile(fresh_profile / "photos.zip", "w") as archive:
        archive.writestr("city/tower.jpg", "tower")
    done = await desk.do(convert_archive, archive="photos.zip", form="tar.gz")
    assert done.result == fresh_profile / "photos.tar.gz" and (fresh_profile / "photos.zip").exists()
    with tarfile.open(done.result) as packed:
        assert [member.name for member in packed if member.isfile()] == ["city/tower.jpg"]
    again = await desk.do(convert_archive, archive="photos.tar.gz", save_as="again.zip")
    with zipfile.ZipFile(again.result) as archive:
        assert archive.read("city/tower.jpg") == b"tower"


async def test_what_is_missing_or_the_same_is_said(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    with zipfile.ZipFile(fresh_profile / "a.zip", "w") as archive:
        archive.writestr("a", "a")
    with pytest.raises(InputError, match="Which kind"):
        await desk.do(convert_archive, archive="a.zip")
    with pytest.raises(InputError, match="already"):
        await desk.do(convert_archive, archive="a.zip", form="zip")
