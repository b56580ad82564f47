"""Text to the clipboard."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.system.copy_to_clipboard import copy_to_clipboard
from lam_desktop.core.action import Effect
from lam_desktop.core.changes import OutwardChange
from lam_desktop.core.errors import UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(copy_to_clipboard)


@pytest.fixture(autouse=True)
def own_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the system's clipboard programs the program keeps one of its own."""
    monkeypatch.setenv("PATH", "")


async def test_words_and_files(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    done = await desk.do(copy_to_clipboard, text="Dear Anna,\nhello")
    assert await desk.desktop.read_clipboard() == "Dear Anna,\nhello"
    assert done.answer == "“Dear Anna, hello” is on the clipboard."
    await desk.do(copy_to_clipboard, text=desk.put("Documents/a.txt", "from a file"))
    assert await desk.desktop.read_clipboard() == "from a file"


async def test_a_dry_run_copies_nothing(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    await desk.desktop.write_clipboard("before")
    (change,) = await desk.look(copy_to_clipboard, text="new")
    assert isinstance(change, OutwardChange) and change.effect is Effect.SHOW
    assert await desk.desktop.read_clipboard() == "before"


async def test_undo_brings_back_what_was_there_before(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    await desk.once(copy_to_clipboard, text="new")
    await desk.undo(copy_to_clipboard, {"outward": [{"what": "", "details": {"before": "old", "after": "new"}}]})
    assert await desk.desktop.read_clipboard() == "old"


async def test_undo_leaves_what_the_person_copied_since(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    await desk.desktop.write_clipboard("something else")
    await desk.undo(copy_to_clipboard, {"outward": [{"what": "", "details": {"before": "old", "after": "new"}}]})
    assert await desk.desktop.read_clipboard() == "something else"


async def test_a_picture_is_no_text(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture = desk.put("Pictures/a.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)))
    await desk.fails(copy_to_clipboard, UnreadableFile, text=picture)
