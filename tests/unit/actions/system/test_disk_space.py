"""Disk space."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.system.disk_space import disk_space
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(disk_space)


async def test_adds_up(fresh_profile: Path) -> None:
    done = await Desk(fresh_profile).do(disk_space)
    assert done.result["free"] + done.result["used"] == done.result["total"] > 0
    assert "are free (" in done.answer


async def test_a_folder_to_come_is_on_its_parents_disk(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    assert (await desk.do(disk_space, folder="Documents/new")).result["total"] > 0


async def test_bad_input(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(disk_space, InputError, folder="")
