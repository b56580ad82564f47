"""The tray icon: a quick ask, recent chores to run again, pause, open, quit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QSystemTrayIcon, QVBoxLayout, QWidget

from lam_desktop.ui.icons import icon
from lam_desktop.ui.loop import Tasks
from lam_desktop.ui.parts import label
from lam_desktop.ui.session import Session
from lam_desktop.ui.theme import Tokens


class QuickAsk(QDialog):
    """A small line to type a chore into; the plan then shows in the window."""

    def __init__(self, send: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("Quick ask")
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        self.field = QLineEdit()
        self.field.setPlaceholderText("What should be done?")
        self.field.setAccessibleName("Quick ask")
        column.addWidget(label("LAM Desktop", "dim"))
        column.addWidget(self.field)

        def submit() -> None:
            text = self.field.text().strip()
            if text:
                self.accept()
                send(text)

        self.field.returnPressed.connect(submit)


class Tray:
    """Exists where the desktop has a tray."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        tokens: Tokens,
        raise_window: Callable[[], None],
        quit_all: Callable[[], None],
    ) -> None:
        self._session = session
        self._tasks = tasks
        self._raise = raise_window
        self.icon = QSystemTrayIcon(icon("app", tokens.accent))
        self.icon.setToolTip("LAM Desktop")
        self.menu = QMenu()
        self._again = QMenu("Run again")
        self.pause = QAction("Pause schedules")
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self._paused)
        self._actions = [
            self._entry("Quick ask …", self.quick_ask),
            self._entry("Open LAM Desktop", raise_window),
            self._entry("Quit", quit_all),
        ]
        self.menu.addAction(self._actions[0])
        self.menu.addMenu(self._again)
        self.menu.addAction(self.pause)
        self.menu.addSeparator()
        self.menu.addAction(self._actions[1])
        self.menu.addAction(self._actions[2])
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.menu.aboutToShow.connect(lambda: tasks.spawn(self._fill()))
        self._ask: QuickAsk | None = None

    @staticmethod
    def _entry(text: str, act: Callable[[], None]) -> QAction:
        entry = QAction(text)
        entry.triggered.connect(lambda _=False: act())
        return entry

    def show(self) -> None:
        """Show the icon."""
        self.icon.show()
        self._tasks.spawn(self._fill())

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._raise()

    def _paused(self, paused: bool) -> None:
        self._session.services.schedules.paused = paused

    async def _fill(self) -> None:
        """The last different chores, to be planned again: the plan is shown first, as always."""
        self._again.clear()
        seen: list[str] = []
        for report in await self._session.services.runner.history(40):
            if report.request not in seen and report.state.value in ("succeeded", "undone"):
                seen.append(report.request)
        for request in seen[:6]:
            entry = self._again.addAction(request if len(request) < 60 else request[:57] + "…")
            entry.triggered.connect(lambda _=False, text=request: self._repeat(text))
        self._again.setEnabled(bool(seen))

    def _repeat(self, text: str) -> None:
        self._raise()
        self._session.send(text)

    def quick_ask(self) -> None:
        """Open the small line."""
        self._ask = QuickAsk(self._repeat)
        self._ask.open()
        self._ask.field.setFocus()
