"""Reading the clipboard."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.system.read_clipboard import read_clipboard
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(read_clipboard)


@pytest.fixture(autouse=True)
def own_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the system's clipboard programs the program keeps one of its own."""
    monkeypatch.setenv("PATH", "")


async def test_the_text_or_that_there_is_none(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    assert (await desk.do(read_clipboard)).answer == "There is no text on the clipboard."
    await desk.desktop.write_clipboard("Dear Anna")
    done = await desk.do(read_clipboard)
    assert (done.result, done.answer) == ("Dear Anna", "Dear Anna")


async def test_takes_no_arguments(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(read_clipboard, InputError, text="x")
