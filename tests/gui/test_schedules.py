"""Schedules under the mouse: what is there, run now, rest, answer what waits, remove."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QComboBox

from lam_desktop.core.settings import Settings
from lam_desktop.store.contexts import ContextStore
from lam_desktop.store.database import Database
from lam_desktop.store.localservers import LocalServers
from lam_desktop.store.preferences import Preferences
from lam_desktop.system.paths import profile
from lam_desktop.ui.rights.dialog import RightsDialog
from lam_desktop.ui.schedules.dialog import SchedulesDialog
from tests.gui.desk import Desk
from tests.kit import SetClock

WEEKLY = "Every friday at 5pm delete the tmp files in Downloads"


@pytest.fixture(autouse=True)
def in_a_hurry(desk: Desk) -> None:
    """Scheduled work waits for a machine that is not busy; one that runs tests may always be."""

    async def hurry() -> None:
        database = await Database.open(profile().database)
        await Preferences(database).save_settings(Settings(background_wait=0))
        await database.close()

    asyncio.run(hurry())


async def scheduled(desk: Desk) -> None:
    """Say it in the chat and agree."""
    (desk.home / "Downloads" / "old.tmp").write_text("x")
    await desk.ask(WEEKLY)
    await desk.hears("By itself: every week on Friday at 17:00")  # beside the yes, which is to all times
    await desk.press_button("Approve the plan")
    await desk.hears("Scheduled: every week on Friday at 17:00.")


async def opened(desk: Desk) -> SchedulesDialog:
    """Open the list and choose the one that is there."""
    await desk.choose("Chat", "Schedules …")
    dialog = await desk.sees(SchedulesDialog)
    await desk.choose_row("All schedules", "Every friday")
    return dialog


async def test_it_is_run_paused_and_removed(desk: Desk) -> None:
    await scheduled(desk)
    dialog = await opened(desk)
    assert any("next" in each for each in desk.rows("All schedules"))
    await desk.press_button("Run now: all schedules")
    await desk.until(lambda: any("ran" in each for each in desk.rows("What became of it")), "it ran")
    assert not (desk.home / "Downloads" / "old.tmp").exists()
    await desk.press_button("Pause: all schedules")
    await desk.until(lambda: any("paused" in each for each in desk.rows("All schedules")), "it rests")
    await desk.press_button("Go on: all schedules")
    await desk.until(lambda: any("next" in each for each in desk.rows("All schedules")), "it goes on")
    choice = await desk.sees(QComboBox, "After the computer was off", dialog)
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    await desk.press_button("Remove: all schedules")
    await desk.until(lambda: desk.rows("All schedules") == [], "it is gone")
    await desk.keys("Escape")


async def waiting(desk: Desk) -> tuple[SchedulesDialog, QAbstractButton]:
    """A schedule that would delete so much that it waits for a yes: its dialog, and the button for that."""
    await scheduled(desk)
    for number in range(101):
        (desk.home / "Downloads" / f"{number}.tmp").write_text("x")
    dialog = await opened(desk)
    await desk.press_button("Run now: all schedules")
    yes = await desk.sees(QAbstractButton, "Let the schedule run", dialog)
    return dialog, yes


async def test_what_waits_is_answered(desk: Desk) -> None:
    dialog, yes = await waiting(desk)
    assert "would go to the trash" in desk.texts(dialog)
    assert (desk.home / "Downloads" / "0.tmp").exists(), "nothing was done"
    await desk.until(yes.isEnabled, "a yes counts")
    await desk.click(yes)
    await desk.until(lambda: not (desk.home / "Downloads" / "0.tmp").exists(), "it was done")
    await desk.until(lambda: any("ran" in each for each in desk.rows("What became of it")), "it is noted")
    await desk.keys("Escape")


async def test_a_yes_to_what_waits_is_for_what_was_shown(desk: Desk) -> None:
    dialog, yes = await waiting(desk)
    await desk.until(yes.isEnabled, "a yes counts")
    (desk.home / "Downloads" / "late.tmp").write_text("nobody has seen me")
    await desk.click(yes)
    await desk.until(lambda: "Something changed since this was shown" in desk.texts(dialog), "it says so")
    assert (desk.home / "Downloads" / "0.tmp").exists() and (desk.home / "Downloads" / "late.tmp").exists()
    assert any("waits" in each for each in desk.rows("All schedules")), "it still waits"
    await desk.until(lambda: "and 95 more" in desk.texts(dialog), "the new card is shown")
    await desk.until(yes.isEnabled, "a yes to it counts")
    await desk.click(yes)
    await desk.until(lambda: not (desk.home / "Downloads" / "late.tmp").exists(), "now it was done")
    await desk.keys("Escape")


async def test_what_it_may_do_is_taken_back(desk: Desk) -> None:
    """After that it waits for an answer even for one file; why it asked is told beside."""
    await scheduled(desk)
    await desk.choose("Chat", "Permissions and decisions …")
    dialog = await desk.sees(RightsDialog)
    await desk.choose_row("What was decided", "Delete files")
    await desk.until(lambda: "Things go to the trash." in desk.texts(dialog), "it says why it asked")
    await desk.choose_row("May run without asking", "Every friday")
    await desk.press_button("Ask me again: may run without asking")
    await desk.until(lambda: desk.rows("May run without asking") == [], "it may not any more")
    await desk.keys("Escape")
    await opened(desk)
    await desk.press_button("Run now: all schedules")
    await desk.hears("you have not agreed to that")
    assert (desk.home / "Downloads" / "old.tmp").exists(), "nothing was done"
    await desk.keys("Escape")


async def test_a_server_that_was_allowed_is_taken_back(desk: Desk) -> None:
    database = await Database.open(profile().database)
    servers = LocalServers(ContextStore(database, SetClock()), SetClock())
    await servers.allow("nas.home.example")
    await desk.choose("Chat", "Permissions and decisions …")
    dialog = await desk.sees(RightsDialog)
    await desk.choose_row("May run without asking", "nas.home.example")
    await desk.press_button("Ask me again: may run without asking")
    await desk.until(lambda: "I do not go there any more" in desk.texts(dialog), "it says so")
    assert await servers.allowed() == frozenset()
    await desk.keys("Escape")
    await database.close()


async def test_keys_start_it(desk: Desk) -> None:
    (desk.home / "Downloads" / "a.txt").write_text("x")
    await desk.ask("when I press Ctrl+Alt+B sort my Downloads by type")
    await desk.press_button("Approve the plan")
    await desk.hears("Scheduled: whenever Ctrl+Alt+B is pressed in the window")
    await desk.until(lambda: bool(desk.shell.findChildren(QShortcut)), "the keys are waited for")
    await desk.keys("ctrl+alt+b")
    await desk.until(lambda: not (desk.home / "Downloads" / "a.txt").exists(), "it ran")


async def test_the_window_runs_it_when_it_is_due(desk: Desk) -> None:
    (desk.home / "Downloads" / "a.txt").write_text("x")
    await desk.ask("in 3 seconds sort my Downloads by type")
    await desk.press_button("Approve the plan")
    await desk.hears("Scheduled: once")
    await desk.until(lambda: not (desk.home / "Downloads" / "a.txt").exists(), "it ran by itself")
    await desk.hears("Sorted")
