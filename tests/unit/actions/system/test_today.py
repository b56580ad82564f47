"""Date and time."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.system.today import today
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import NOW, Desk, check_card


def test_card() -> None:
    check_card(today)


async def test_the_day_in_words(fresh_profile: Path) -> None:
    done = await Desk(fresh_profile).do(today)
    assert done.result == NOW
    assert done.answer == "Today is Saturday, 14 March 2026 (week 11). It is 09:30."


async def test_takes_no_arguments(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(today, InputError, folder="x")
