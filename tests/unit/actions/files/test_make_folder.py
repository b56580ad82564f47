"""A new folder."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.make_folder import make_folder
from lam_desktop.core.errors import AlreadyThere
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(make_folder)


async def test_with_those_above_it(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    done = await desk.do(make_folder, folder="Documents/2026/Q1")
    assert desk.files("Documents") == ["2026/Q1"]
    assert done.answer == "The folder Q1 is ready in 2026."


async def test_one_that_is_there(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    assert (await desk.do(make_folder, folder="Documents")).result == fresh_profile / "Documents"


async def test_a_file_in_its_place(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a")
    await desk.fails(make_folder, AlreadyThere, folder="Documents/a")
