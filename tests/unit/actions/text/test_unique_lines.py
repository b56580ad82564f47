"""Repeated lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.unique_lines import unique_lines
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(unique_lines)


@pytest.mark.parametrize(
    ("before", "ignore_case", "after"),
    [
        ("b\na\nb \n\nA\n\na", False, "b\na\n\nA\n"),
        ("b\na\nb \n\nA\n\na", True, "b\na\n\n"),
        ("Straße\nSTRASSE\n", True, "Straße\n"),
        ("007\n7\n", False, "007\n7\n"),
        ("", False, ""),
    ],
)
async def test_the_first_of_each_stays(fresh_profile: Path, before: str, ignore_case: bool, after: str) -> None:
    assert (await Desk(fresh_profile).do(unique_lines, text=before, ignore_case=ignore_case)).result == after


async def test_in_place(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", "\ufeffä\r\nä\r\nb".encode())
    done = await desk.do(unique_lines, text=place, in_place=True)
    assert place.read_bytes() == "\ufeffä\r\nb".encode()
    assert done.answer == "Removed the repeated lines: a.txt."
