"""Capital and small letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.files.change_name_case import change_name_case
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(change_name_case)


@pytest.mark.parametrize(
    ("case", "name"), [("lower", "don't panic.jpg"), ("upper", "DON'T PANIC.Jpg"), ("title", "Don't Panic.Jpg")]
)
async def test_cases(fresh_profile: Path, case: str, name: str) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/Don't panIC.Jpg")
    done = await desk.do(change_name_case, files=inside("Pictures"), case=case)
    assert desk.files("Pictures") == [name]
    assert name in done.answer


async def test_two_that_would_be_the_same(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/A.jpg")
    desk.put("Pictures/a.JPG")
    await desk.fails(change_name_case, InputError, files=inside("Pictures"), case="lower")


async def test_the_extension_alone(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/Sea View.JPG")
    await desk.do(change_name_case, files=inside("Pictures"), part="extension")
    assert desk.files("Pictures") == ["Sea View.jpg"]
