"""The tray under the mouse: its menu, closing into it, and what a second start of the program does."""

from __future__ import annotations

import asyncio
import sys

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QSystemTrayIcon,
    QWidget,
)  # fmt: skip

from lam_desktop.ui.quickask import QuickAsk
from tests.gui.desk import Desk

CHORE = "Sort my Downloads by type"
QUESTION = "How big is my Downloads folder?"


@pytest.fixture
def in_tray(desk: Desk) -> None:
    """For tests that need one."""
    if not QSystemTrayIcon.isSystemTrayAvailable():
        pytest.skip("needs a tray: tint2")


@pytest.fixture(autouse=True)
def downloads(desk: Desk) -> None:
    (desk.home / "Downloads/song.mp3").write_text("la la", encoding="utf-8")


async def icon(desk: Desk) -> QPoint:
    """Where the icon is in the tray, once the tray has put it there."""
    places: list[QPoint] = []

    def lies_still() -> bool:
        for each in QApplication.topLevelWidgets():
            if each.inherits("QSystemTrayIconSys") and each.isVisible():
                places.append(each.mapToGlobal(each.rect().center()))
        return len(set(places[-5:])) == 1 and len(places) > 5 and places[-1].y() > 500

    await desk.until(lies_still, "the icon is in the tray")
    return places[-1]


async def menu(desk: Desk) -> QMenu:
    """The menu of the icon, opened by the right button."""
    await desk.click_at(await icon(desk), button=3)
    return await desk.sees(QMenu, "Tray")


async def close(desk: Desk) -> None:
    """Close the window by the window manager's key."""
    await desk.until(desk.shell.isActiveWindow, "the window has the keyboard")
    await desk.keys("alt+F4")
    await desk.until(lambda: not desk.shell.isVisible(), "the window is gone")
    await desk.until(lambda: QApplication.focusWindow() is None, "the keyboard is with another")
    balloon = balloons(desk)  # Qt's own, where nothing else shows notifications; it covers a part of the icon
    if balloon:
        await desk.click(balloon[0].findChildren(QPushButton)[0])
        await desk.until(lambda: not balloons(desk), "the balloon is gone")


def balloons(desk: Desk) -> list[QWidget]:
    return [each for each in desk.seen(QWidget) if each.inherits("QBalloonTip")]


def words(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if each.text()]


@pytest.mark.usefixtures("in_tray")
def test_closing_the_window_keeps_the_program_in_the_tray(desk: Desk) -> None:
    async def story() -> None:
        await close(desk)
        await desk.click_at(await icon(desk))
        await desk.until(lambda: desk.shell.isVisible() and desk.shell.isActiveWindow(), "a click brings it back")
        await close(desk)
        await desk.choose_in(await menu(desk), "Open LAM Desktop")
        await desk.until(desk.shell.isVisible, "the menu brings it back")
        opened = await menu(desk)
        await desk.ends(lambda: desk.choose_in(opened, "Quit"))

    desk.run(story)


@pytest.mark.usefixtures("in_tray")
async def test_a_chore_from_the_quick_ask(desk: Desk) -> None:
    await close(desk)
    await desk.choose_in(await menu(desk), "Quick ask …")
    quick = await desk.sees(QuickAsk)
    field = await desk.sees(QLineEdit, "Quick ask")
    await desk.until(field.hasFocus, "it has the keyboard")
    await desk.types("Sort my")
    await desk.keys("Escape")
    await desk.until(lambda: not quick.isVisible(), "Esc puts it away")
    await desk.choose_in(await menu(desk), "Quick ask …")
    await desk.until(lambda: field.hasFocus() and field.text() == "Sort my", "what was typed is still there")
    await desk.keys("End")
    await desk.types(" Downloads by type")
    await desk.keys("Return")
    await desk.until(desk.shell.isVisible, "the window comes")
    await desk.press_button("Approve the plan")
    await desk.until(lambda: "done" in desk.steps().values(), "it is done")
    assert not (desk.home / "Downloads/song.mp3").exists()


@pytest.mark.usefixtures("in_tray")
async def test_a_recent_chore_runs_again(desk: Desk) -> None:
    await desk.ask(QUESTION)
    await desk.until(lambda: len(desk.rows("Earlier runs")) == 1, "it is done")
    opened = await menu(desk)
    again = next(each for each in opened.actions() if each.text() == "Run again")
    assert words(again.menu()) == [QUESTION]
    await desk.choose_in(opened, "Run again", QUESTION)
    await desk.until(lambda: len(desk.rows("Earlier runs")) == 2, "it is done again")


@pytest.mark.usefixtures("in_tray")
async def test_names_in_the_menu_are_plain(desk: Desk) -> None:
    """An ampersand is an ampersand, no key; a long request is cut."""
    request = "How big is Documents/a & b and what else lies there in all the folders below it?"
    (desk.home / "Documents/a & b").mkdir()
    await desk.ask("How big is Documents/a & b?")
    await desk.until(lambda: len(desk.rows("Earlier runs")) == 1, "it is done")
    await desk.ask(request)
    await desk.until(lambda: "Thinking" not in desk.texts(), "it is at rest")
    again = next(each for each in (await menu(desk)).actions() if each.text() == "Run again")
    assert all("&" not in each.replace("&&", "") and len(each) <= 64 for each in words(again.menu()))
    assert any("a && b" in each for each in words(again.menu()))
    await desk.keys("Escape")


@pytest.mark.usefixtures("in_tray")
async def test_schedules_are_paused_in_the_tray(desk: Desk) -> None:
    opened = await menu(desk)
    await desk.choose_in(opened, "Pause schedules")
    entry = next(each for each in opened.actions() if each.text() == "Pause schedules")
    await desk.until(entry.isChecked, "it is ticked")
    await desk.choose_in(await menu(desk), "Pause schedules")
    await desk.until(lambda: not entry.isChecked(), "the tick is gone")


def mark(box: QCheckBox) -> QPoint:
    """Where its square is, within it."""
    option = QStyleOptionButton()
    box.initStyleOption(option)
    return box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box).center()


@pytest.mark.usefixtures("in_tray")
def test_closing_ends_the_program_where_that_is_wanted(desk: Desk) -> None:
    async def story() -> None:
        await desk.choose("Chat", "Settings …")
        box = await desk.sees(QCheckBox, "Keep in the tray")
        await desk.click(box, at=mark(box))
        await desk.until(lambda: not box.isChecked(), "the tick is gone")
        await desk.press_button("Save")
        await desk.until(lambda: not desk.seen(QWidget, "Keep in the tray"), "the dialog is shut")
        await desk.until(desk.shell.isActiveWindow, "the window has the keyboard")
        await desk.ends(lambda: desk.keys("alt+F4"))

    desk.run(story)


@pytest.mark.parametrize(("option", "kind"), [((), None), (("--quick-ask",), QuickAsk)])
async def test_a_second_start_brings_up_the_first(desk: Desk, option: tuple[str, ...], kind: type[QWidget]) -> None:
    desk.shell.showMinimized()
    await desk.until(desk.shell.isMinimized, "it is small")
    second = await asyncio.create_subprocess_exec(sys.executable, "-m", "lam_desktop", *option)
    assert await second.wait() == 0
    if kind is None:
        await desk.until(lambda: not desk.shell.isMinimized() and desk.shell.isActiveWindow(), "the first comes up")
    else:
        await desk.sees(kind)
        await desk.keys("Escape")
    assert not desk.seen(QAbstractButton, "Approve the plan")
