"""Sorting by size."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.organise_by_size import organise_by_size
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(organise_by_size)


async def test_three_folders(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Downloads/a.bin", b"x" * 5)
    desk.put("Downloads/b.bin", b"x" * 50)
    desk.put("Downloads/c.bin", b"x" * 500)
    await desk.do(organise_by_size, files=inside("Downloads"), small=50, large=500)
    assert desk.files("Downloads") == ["Large/c.bin", "Medium/b.bin", "Small/a.bin"]


async def test_limits_the_wrong_way_round(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Downloads/a.bin")
    await desk.fails(organise_by_size, InputError, files=inside("Downloads"), small=9, large=1)
