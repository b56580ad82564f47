"""Taking files out of archives."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.archives.list_archive import list_archive
from lam_desktop.actions.archives.remove_from_archive import remove_from_archive
from lam_desktop.core.errors import FileMissing, InputError
from tests.unit.actions.archives.made import archived
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(remove_from_archive)


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz"])
async def test_the_rest_stays(fresh_profile: Path, name: str) -> None:
    desk = Desk(fresh_profile)
    archived(desk, name, {"keep.txt": "k", "deep/old.txt": "o", "tmp/x.log": "x", "tmp/y.log": "y"})
    done = await desk.do(remove_from_archive, archive=name, names=["old.txt", "*.log"])
    assert done.answer == f"Removed from {name}."
    listed = await desk.do(list_archive, archive=name)
    assert [each for each in listed.result if not each.endswith("/")] == ["keep.txt"]


async def test_nothing_would_be_left(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "a.zip", {"one.txt": "1"})
    await desk.fails(remove_from_archive, InputError, archive="a.zip", names=["one.txt"])
    await desk.fails(remove_from_archive, FileMissing, archive="a.zip", names=["two.txt"])
    assert (await desk.do(list_archive, archive="a.zip")).result == ["one.txt"]
