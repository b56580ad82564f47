"""Sorting by date."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.files.organise_by_date import organise_by_date
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import FileQuery
from tests.unit.actions.files.desk import Desk, check_card, inside


async def test_by_the_date_in_the_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    for name in ("20230914_1502.jpg", "scan 2024-01-06.jpg", "rent 31.12.2024.pdf", "wall 19204.jpg", "plain.jpg"):
        desk.put(f"Pictures/{name}", name)
    await desk.do(organise_by_date, files=FileQuery(folders=("Pictures",)), unit="year", dates="name")
    assert desk.files("Pictures") == [
        "2023/20230914_1502.jpg",
        "2024/rent 31.12.2024.pdf",
        "2024/scan 2024-01-06.jpg",
        "plain.jpg",
        "wall 19204.jpg",
    ]


def test_card() -> None:
    check_card(organise_by_date)


@pytest.mark.parametrize(
    ("unit", "folders"),
    [
        ("month", ["2025-12/old.jpg", "2026-03/new.jpg"]),
        ("year", ["2025/old.jpg", "2026/new.jpg"]),
        ("day", ["2025-12-04/old.jpg", "2026-03-14/new.jpg"]),
    ],
)
async def test_units(fresh_profile: Path, unit: str, folders: list[str]) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/new.jpg")
    desk.put("Pictures/old.jpg", days_old=100)
    done = await desk.do(organise_by_date, files=inside("Pictures"), unit=unit)
    assert desk.files("Pictures") == folders
    assert done.answer.startswith("Sorted 2 files into 2 folders")


async def test_bad_unit(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/new.jpg")
    await desk.fails(organise_by_date, InputError, files=inside("Pictures"), unit="fortnight")
