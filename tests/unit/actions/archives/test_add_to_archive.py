"""Adding to archives."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from lam_desktop.actions.archives.add_to_archive import add_to_archive
from lam_desktop.actions.archives.list_archive import list_archive
from lam_desktop.actions.archives.unpack_archive import unpack_archive
from lam_desktop.core.errors import InputError, UnreadableFile
from tests.unit.actions.archives.made import archived, entry, link, tarred
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(add_to_archive)


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz"])
async def test_new_members_and_newer_ones(fresh_profile: Path, name: str) -> None:
    desk = Desk(fresh_profile)
    archived(desk, name, {"old.txt": "old", "both.txt": "old"})
    desk.put("Documents/both.txt", "new")
    desk.put("Documents/set/x.txt", "x")
    done = await desk.do(add_to_archive, files=["Documents/both.txt", "Documents/set"], archive=name)
    assert done.answer == f"Added to {name}."
    listed = await desk.do(list_archive, archive=name)
    assert listed.result == ["old.txt", "both.txt", "set/x.txt"]
    await desk.do(unpack_archive, archive=name, folder="Desktop")
    assert desk.text("Desktop/both.txt") == "new"
    assert desk.text("Desktop/old.txt") == "old"


async def test_links_survive(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    tarred(desk, "a.tar", entry("d/real", b"hi"), link("d/l", "real"))
    desk.put("b.txt")
    await desk.do(add_to_archive, files="b.txt", archive="a.tar")
    await desk.do(unpack_archive, archive="a.tar", folder="Desktop")
    assert desk.text("Desktop/d/l") == "hi"


async def test_the_archive_is_not_put_into_itself(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "Documents/a.zip", {"old.txt": "old"})
    desk.put("Documents/new.txt")
    await desk.do(add_to_archive, files="Documents", archive="Documents/a.zip")
    listed = await desk.do(list_archive, archive="Documents/a.zip")
    assert listed.result == ["old.txt", "Documents/new.txt"]


async def test_a_damaged_one_stays_as_it_is(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "a.zip", {"old.txt": "old " * 99})
    desk.put("a.zip", (fresh_profile / "a.zip").read_bytes().replace(b"old old", b"OLD old", 1))
    desk.put("b.txt")
    await desk.fails(add_to_archive, UnreadableFile, files="b.txt", archive="a.zip")
    desk.put("c.txt.gz", gzip.compress(b"c"))
    await desk.fails(add_to_archive, InputError, files="b.txt", archive="c.txt.gz")
