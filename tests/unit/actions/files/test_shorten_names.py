"""Taking characters off names."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.shorten_names import shorten_names
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(shorten_names)


async def test_both_ends(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/0001_beach_v2.jpg")
    done = await desk.do(shorten_names, files=["Pictures/0001_beach_v2.jpg"], first=5, last=3)
    assert done.names == ["beach.jpg"]


async def test_no_name_is_left_empty_and_nothing_is_renamed_then(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/abcdef.jpg")
    desk.put("Pictures/ab.jpg")
    files = ["Pictures/abcdef.jpg", "Pictures/ab.jpg"]
    await desk.fails(shorten_names, InputError, files=files, first=2)
    await desk.fails(shorten_names, InputError, files=files)
    assert desk.files("Pictures") == ["ab.jpg", "abcdef.jpg"]
