"""An empty file."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.make_empty_file import make_empty_file
from lam_desktop.core.errors import AlreadyThere
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(make_empty_file)


async def test_with_its_folder(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    await desk.do(make_empty_file, save_as="Documents/Trip/todo.txt")
    assert desk.text("Documents/Trip/todo.txt") == ""


async def test_never_over_another(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/todo.txt", "milk")
    await desk.fails(make_empty_file, AlreadyThere, save_as="Documents/todo.txt")
