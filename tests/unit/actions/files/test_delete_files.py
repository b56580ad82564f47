"""Moving to the trash."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.delete_files import delete_files
from lam_desktop.core.action import Effect
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(delete_files)


async def test_files_and_folders_go_to_the_trash(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Downloads/a.zip")
    desk.put("Downloads/set/b.txt")
    desk.put("Downloads/keep.txt")
    done = await desk.do(delete_files, files=["Downloads/a.zip", "Downloads/set", "Downloads/set/b.txt"])
    assert desk.files("Downloads") == ["keep.txt"]
    assert done.answer == "Moved 2 items to the trash:\na.zip\nset"


async def test_one_that_is_missing_keeps_the_others(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Downloads/a.zip")
    await desk.fails(delete_files, FileMissing, files=["Downloads/a.zip", "Downloads/no.zip"])


def test_is_a_deletion() -> None:
    assert delete_files.card.effects == {Effect.DELETE}
