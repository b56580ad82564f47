"""Deleting doubles."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.files.delete_duplicates import delete_duplicates
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(delete_duplicates)


@pytest.mark.parametrize(
    ("keep", "kept"),
    [
        ("oldest", "b copy.jpg"),
        ("newest", "beach day.jpg"),
        ("shortest name", "zz.jpg"),
        ("longest name", "beach day.jpg"),
        ("first", "b copy.jpg"),
    ],
)
async def test_one_of_each_group_stays(fresh_profile: Path, keep: str, kept: str) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/b copy.jpg", "same", days_old=9)
    desk.put("Pictures/beach day.jpg", "same", days_old=1)
    desk.put("Pictures/zz.jpg", "same", days_old=5)
    desk.put("Pictures/other.jpg", "else")
    done = await desk.do(delete_duplicates, files=inside("Pictures"), keep=keep)
    assert desk.files("Pictures") == sorted([kept, "other.jpg"])
    assert done.answer.startswith("Moved 2 duplicates to the trash")


async def test_none(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/a", "")
    desk.put("Pictures/b", "")
    assert (await desk.do(delete_duplicates, files=inside("Pictures"))).answer == "No duplicates were found."
    assert desk.files("Pictures") == ["a", "b"]


async def test_bad_choice(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/a")
    await desk.fails(delete_duplicates, InputError, files=inside("Pictures"), keep="prettiest")
