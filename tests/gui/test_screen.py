"""The test screen itself: a real server, a window manager that maps and activates, keys that arrive."""

from __future__ import annotations

import os
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot


@pytest.mark.skipif(sys.platform != "linux", reason="a virtual screen is made on Linux only")
def test_windows_open_on_a_virtual_screen() -> None:
    assert os.environ["QT_QPA_PLATFORM"] == "xcb"
    assert os.environ["DISPLAY"]


def test_a_window_gets_the_focus_and_keys(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitActive(field):
        field.activateWindow()
    qtbot.keyClicks(field, "chore")
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.text() == "chore"
    assert QApplication.activeWindow() is field
