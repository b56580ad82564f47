"""Merging archives."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

from lam_desktop.actions.archives.merge_archives import merge_archives
from lam_desktop.core.errors import AlreadyThere, InputError, UnreadableFile
from tests.unit.actions.archives.made import archived
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(merge_archives)


async def test_everything_once(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "n.zip", {"same.txt": "1", "differs.txt": "north", "d/n.txt": "n"})
    archived(desk, "s.tar.gz", {"same.txt": "1", "differs.txt": "south", "d/s.txt": "s"})
    done = await desk.do(merge_archives, archives=["n.zip", "s.tar.gz"], save_as="all")
    with zipfile.ZipFile(done.result) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["same.txt", "differs.txt", "d/n.txt", "differs (2).txt", "d/s.txt"]
        assert archive.read("differs (2).txt") == b"south"
    assert done.answer == "Made one archive of them, all.zip."


async def test_into_a_tar(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "a.zip", {"a.txt": "a"})
    archived(desk, "b.zip", {"b.txt": "b"})
    done = await desk.do(merge_archives, archives=["a.zip", "b.zip"], save_as="all.tar.xz")
    with tarfile.open(done.result) as archive:
        assert archive.getnames() == ["a.txt", "b.txt"]


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "a.zip", {"a.txt": "a"})
    desk.put("b.zip", "text")
    await desk.fails(merge_archives, InputError, archives=["a.zip"], save_as="all.zip")
    await desk.fails(merge_archives, UnreadableFile, archives=["a.zip", "b.zip"], save_as="all.zip")
    await desk.fails(merge_archives, AlreadyThere, archives=["a.zip", "a.zip"], save_as="b.zip")
