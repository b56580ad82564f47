"""Renaming by a pattern."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.files.rename_files import rename_files
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(rename_files)


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("trip-{n:03}", ["trip-001.jpg", "trip-002.png"]),
        ("trip ###", ["trip 001.jpg", "trip 002.png"]),
        ("{date} {name}", ["2026-03-10 a.jpg", "2026-03-13 b.png"]),
        ("{date:YYYY}_{folder}_{n}.{ext}", ["2026_Pictures_01.jpg", "2026_Pictures_02.png"]),
        ("holiday", ["holiday-01.jpg", "holiday-02.png"]),
        ("{name}.bak", ["a.bak", "b.bak"]),
    ],
)
async def test_patterns(fresh_profile: Path, pattern: str, names: list[str]) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/a.jpg", days_old=4)
    desk.put("Pictures/b.png", days_old=1)
    assert (await desk.do(rename_files, files=inside("Pictures"), pattern=pattern)).names == names
    assert desk.files("Pictures") == names


async def test_names_in_a_circle(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/p1.jpg", "was 1", days_old=1)
    desk.put("Pictures/p2.jpg", "was 2", days_old=3)
    desk.put("Pictures/p3.jpg", "was 3", days_old=2)
    await desk.do(rename_files, files=inside("Pictures"), pattern="p{n:1}", order="modified")
    assert [desk.text(f"Pictures/p{number}.jpg") for number in (1, 2, 3)] == ["was 2", "was 3", "was 1"]


async def test_two_names_swapped(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    one, two = desk.put("Pictures/p1.jpg", "was 1"), desk.put("Pictures/p2.jpg", "was 2")
    await desk.do(rename_files, files=[two, one], pattern="p#", order="given")
    assert desk.text("Pictures/p1.jpg") == "was 2"
    assert desk.text("Pictures/p2.jpg") == "was 1"


async def test_unknown_field(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/a.jpg")
    await desk.fails(rename_files, InputError, files=inside("Pictures"), pattern="{name.__class__}")
    await desk.fails(rename_files, InputError, files=inside("Pictures"), pattern="{size}")
