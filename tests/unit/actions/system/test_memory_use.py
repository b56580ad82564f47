"""Memory."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.system.memory_use import memory_use
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(memory_use)


async def test_adds_up(fresh_profile: Path) -> None:
    done = await Desk(fresh_profile).do(memory_use)
    assert done.result["free"] + done.result["used"] == done.result["total"] > 0
    assert 0 < done.result["used_percent"] < 100
    assert "memory are in use" in done.answer


async def test_takes_no_arguments(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(memory_use, InputError, folder="x")
