"""Picking files."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.files.pick_files import pick_files
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(pick_files)


@pytest.mark.parametrize(
    ("options", "names"),
    [
        ({"order": "largest"}, ["big.txt"]),
        ({"order": "smallest", "by": "modified"}, ["a10.txt"]),
        ({"order": "newest"}, ["mid.txt"]),
        ({"order": "oldest", "count": 2}, ["big.txt", "a10.txt"]),
        ({"order": "first", "by": "name", "count": 2}, ["a10.txt", "big.txt"]),
        ({"order": "last", "by": "modified"}, ["mid.txt"]),
        ({"order": "largest", "count": 9}, ["big.txt", "mid.txt", "a10.txt"]),
    ],
)
async def test_orders(fresh_profile: Path, options: dict[str, object], names: list[str]) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/big.txt", "xxxxx", days_old=9)
    desk.put("Documents/mid.txt", "xxx", days_old=1)
    desk.put("Documents/a10.txt", "x", days_old=5)
    done = await desk.do(pick_files, files=inside("Documents"), **options)
    assert done.names == names
    assert done.answer == (f"It is {names[0]}." if len(names) == 1 else "\n".join(names))


async def test_none_wanted(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    await desk.fails(pick_files, InputError, files=inside("Documents"), count=0)
