"""Several new folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.files.make_folders import make_folders
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(make_folders)


async def test_each_name_once(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.folder("Documents/Trips/Lisbon")
    names = ["Lisbon", " Kraków ", "", "Oslo/maps", "Oslo/maps"]
    done = await desk.do(make_folders, folder="Documents/Trips", names=names)
    assert desk.files("Documents/Trips") == ["Kraków", "Lisbon", "Oslo/maps"]
    assert done.answer.startswith("Made 3 folders")


@pytest.mark.parametrize("names", [[], ["  "], [".."], ["a/../../b"]])
async def test_bad_names(fresh_profile: Path, names: list[str]) -> None:
    await Desk(fresh_profile).fails(make_folders, InputError, folder="Documents", names=names)
