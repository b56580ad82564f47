"""A small line over everything else to type a chore into; the plan then shows in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit

from lam_desktop.ui.parts import IconLabel, column_in, label
from lam_desktop.ui.theme import Look

_WIDTH = 600


class QuickAsk(QDialog):
    """Enter sends, Esc puts it away; what was typed and not sent is still there the next time."""

    def __init__(self, look: Look, send: Callable[[str], None]) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("Quick ask")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFixedWidth(_WIDTH)
        self._send = send
        frame = QFrame()
        frame.setObjectName("quickAsk")
        column_in(self, 0).addWidget(frame)
        column = column_in(frame, 14, 4)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(IconLabel(look, "app", "accent", 26))
        self.field = QLineEdit()
        self.field.setPlaceholderText("What should be done?")
        self.field.setAccessibleName("Quick ask")
        self.field.returnPressed.connect(self._submit)
        line.addWidget(self.field, 1)
        column.addLayout(line)
        hint = label("Enter shows the plan · Esc closes", "small", wrap=False)
        hint.setContentsMargins(40, 0, 0, 0)
        column.addWidget(hint)

    def open_up(self) -> None:
        """Show it in the upper part of the screen, ready to type."""
        self.adjustSize()
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.move(room.center().x() - self.width() // 2, room.top() + room.height() // 4)
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()

    def _submit(self) -> None:
        text = self.field.text().strip()
        if text:
            self.field.clear()
            self.accept()
            self._send(text)
