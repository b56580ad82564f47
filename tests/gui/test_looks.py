"""Light and dark, chosen by the menu and by the settings; on the screen, and after a restart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox

from lam_desktop.ui.theme import DARK, LIGHT, Tokens
from tests.gui.desk import Desk


def shown(desk: Desk) -> str:
    """The colour that is really on the screen, in the margin of the window."""
    corner = desk.shell.mapToGlobal(QPoint(3, desk.shell.height() // 2))
    picture = QApplication.primaryScreen().grabWindow(0, corner.x(), corner.y(), 1, 1).toImage()
    return QColor(picture.pixel(0, 0)).name()


async def looks(desk: Desk, tokens: Tokens) -> None:
    await desk.until(lambda: shown(desk) == tokens.back, f"it is {tokens.name}")
    assert desk.shell.look.tokens is tokens


def test_the_menu_changes_the_look_at_once_and_for_good(desk: Desk) -> None:
    async def first_day() -> None:
        await looks(desk, DARK)
        await desk.choose("View", "Look", "Light")
        await looks(desk, LIGHT)
        await desk.ask("How big is my Downloads folder?")
        await desk.hears("bytes")
        await desk.choose("View", "Look", "Dark")
        await looks(desk, DARK)
        await desk.choose("View", "Look", "Light")
        await looks(desk, LIGHT)

    async def second_day() -> None:
        await looks(desk, LIGHT)

    desk.run(first_day)
    desk.run(second_day)


@pytest.mark.parametrize("wanted", ["light", "dark"])
async def test_the_settings_change_the_look(desk: Desk, wanted: str) -> None:
    await desk.keys("ctrl+comma")
    combo = await desk.sees(QComboBox, "Theme")
    await desk.click(combo)
    await desk.until(lambda: QApplication.activePopupWidget() is not None, "the choices are open")
    await desk.types(wanted)
    await desk.keys("Return")
    await desk.until(lambda: combo.currentText().lower() == wanted, "it is chosen")
    await desk.press_button("Save")
    await looks(desk, LIGHT if wanted == "light" else DARK)


async def test_the_desktop_decides_where_nothing_is_wanted(desk: Desk) -> None:
    await desk.choose("View", "Look", "Light")
    await looks(desk, LIGHT)
    await desk.choose("View", "Look", "As the system")
    await looks(desk, DARK)
