"""Another extension."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.change_extension import change_extension
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(change_extension)


async def test_only_the_name_changes(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt", "same")
    desk.put("Documents/plain", "none")
    await desk.do(change_extension, files=inside("Documents"), extension="*.md")
    assert desk.files("Documents") == ["a.md", "plain.md"]
    assert desk.text("Documents/a.md") == "same"


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    desk.folder("Documents/Set")
    await desk.fails(change_extension, InputError, files=["Documents/a.txt"], extension="a/b")
    await desk.fails(change_extension, InputError, files=["Documents/Set"], extension="md")
