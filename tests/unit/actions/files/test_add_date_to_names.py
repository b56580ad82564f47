"""Dates in names."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.add_date_to_names import add_date_to_names
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(add_date_to_names)


async def test_the_day_of_the_last_change(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/beach.jpg", days_old=13)
    await desk.do(add_date_to_names, files=inside("Pictures"))
    assert desk.files("Pictures") == ["2026-03-01 beach.jpg"]


async def test_today_in_another_form_at_the_end(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/beach.jpg", days_old=13)
    arguments = {"which": "today", "date_format": "DD.MM.YY", "position": "after", "separator": "_"}
    await desk.do(add_date_to_names, files=inside("Pictures"), **arguments)
    assert desk.files("Pictures") == ["beach_14.03.26.jpg"]


async def test_no_form_of_a_date(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/beach.jpg")
    await desk.fails(add_date_to_names, InputError, files=inside("Pictures"), date_format="hello")
