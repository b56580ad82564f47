"""The computer."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.system.system_info import system_info
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(system_info)


async def test_this_computer(fresh_profile: Path) -> None:
    done = await Desk(fresh_profile).do(system_info)
    assert done.result["cores"] >= 1
    assert done.result["memory"] > 0
    assert done.answer.startswith("System: ")
    assert len(done.answer.splitlines()) >= 5


async def test_takes_no_arguments(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(system_info, InputError, folder="x")
