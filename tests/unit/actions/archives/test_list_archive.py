"""Listing archives."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest

from lam_desktop.actions.archives.list_archive import list_archive
from lam_desktop.core.errors import FileMissing, RefusedError, UnreadableFile
from tests.unit.actions.archives.made import archived
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(list_archive)


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz"])
async def test_names_with_their_folders(fresh_profile: Path, name: str) -> None:
    desk = Desk(fresh_profile)
    archived(desk, name, {"index.html": "i", "css/style.css": "s"})
    done = await desk.do(list_archive, archive=name)
    assert done.result == ["index.html", "css/style.css"]
    assert done.answer == "There are 2 files in it:\nindex.html\ncss/style.css"


async def test_an_empty_one(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "a.zip", {})
    assert (await desk.do(list_archive, archive="a.zip")).answer == "The archive is empty."


async def test_a_size_that_cannot_be_is_refused_at_once(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    info = tarfile.TarInfo("zeros")
    info.size = 2**40
    desk.put("bomb.tar", info.tobuf() + bytes(1024))
    await desk.fails(list_archive, RefusedError, archive="bomb.tar")


async def test_no_archive(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.zip", "text")
    await desk.fails(list_archive, UnreadableFile, archive="a.zip")
    await desk.fails(list_archive, FileMissing, archive="b.zip")
