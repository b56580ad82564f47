"""Today's date in a form."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.system.date_as import date_as
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(date_as)


async def test_forms(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    assert (await desk.do(date_as)).result == "2026-03-14"
    assert (await desk.do(date_as, form="DD.MM.YYYY")).result == "14.03.2026"
    assert (await desk.do(date_as, form="YYYY-MM")).result == "2026-03"


async def test_no_form(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(date_as, InputError, form="soon")
