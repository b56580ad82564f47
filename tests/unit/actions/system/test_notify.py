"""Notifications."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.system.notify import notify
from lam_desktop.core.action import Effect
from lam_desktop.core.changes import OutwardChange
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(notify)


async def test_shown_once_with_its_title(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    done = await desk.once(notify, text=" move the car\n")
    assert desk.notes == [("Reminder", "move the car")]
    assert done.answer == "Reminder: “move the car”"
    await desk.once(notify, text="x", title="Tea\nis ready")
    assert desk.notes[1] == ("Tea is ready", "x")


async def test_a_dry_run_shows_nothing(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    (change,) = await desk.look(notify, text="x")
    assert isinstance(change, OutwardChange) and change.effect is Effect.SHOW
    assert desk.notes == []


async def test_nothing_to_say(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(notify, InputError, text="  ")
