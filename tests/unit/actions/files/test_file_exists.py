"""Whether a file is there."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.file_exists import file_exists
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(file_exists)


async def test_yes_and_no(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/cv.txt")
    there = await desk.do(file_exists, path="Documents/cv.txt")
    assert (there.result, there.answer) == ("yes", "Yes, cv.txt is there in Documents.")
    missing = await desk.do(file_exists, path="Documents/cv.pdf")
    assert (missing.result, missing.answer) == ("no", "No, there is no cv.pdf in Documents.")


async def test_anywhere_below(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/House/Lease.pdf")
    assert (await desk.do(file_exists, path="Documents/lease.pdf")).result == "no"
    below = await desk.do(file_exists, path="Documents/lease.pdf", anywhere=True)
    assert (below.result, below.answer) == ("yes", "Yes, lease.pdf is there somewhere in Documents.")
