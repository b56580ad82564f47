"""A file with nothing left in it."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.empty_file import empty_file
from lam_desktop.core.errors import FileMissing, InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(empty_file)


async def test_the_file_stays(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/done.txt", "all of it")
    done = await desk.do(empty_file, file="Documents/done.txt")
    assert desk.text("Documents/done.txt") == ""
    assert done.answer == "done.txt is empty now."


async def test_what_would_be_of_no_use_empty(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/plan.pdf", "p")
    desk.folder("Documents/c")
    await desk.fails(empty_file, InputError, file="Documents/plan.pdf")
    await desk.fails(empty_file, InputError, file="Documents/c")
    await desk.fails(empty_file, FileMissing, file="Documents/gone.txt")
