"""Indentation by tabs."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.spaces_to_tabs import spaces_to_tabs
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(spaces_to_tabs)


@pytest.mark.parametrize(
    ("before", "width", "after"),
    [
        ("    a    b\n        c\n", 4, "\ta    b\n\t\tc\n"),
        ("      a\n", 4, "\t  a\n"),
        ("\t    a\n", 4, "\t\ta\n"),
        ("  a\n b\n", 2, "\ta\n b\n"),
    ],
)
async def test_only_at_the_beginning_of_lines(fresh_profile: Path, before: str, width: int, after: str) -> None:
    assert (await Desk(fresh_profile).do(spaces_to_tabs, text=before, width=width)).result == after


async def test_in_place(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.py", b"if x:\r\n    y\r\n")
    done = await desk.do(spaces_to_tabs, text=place, in_place=True)
    assert place.read_bytes() == b"if x:\r\n\ty\r\n"
    assert done.answer == "Replaced spaces by tabs: a.py."
    await desk.fails(spaces_to_tabs, InputError, text=place, width=0)
