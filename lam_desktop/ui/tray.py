"""The tray icon: a quick ask, recent chores to run again, pause, open, quit. It exists where the desktop has a tray."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from lam_desktop.core.events import RunState
from lam_desktop.decision.cards import visible
from lam_desktop.ui.icons import badged
from lam_desktop.ui.loop import Tasks
from lam_desktop.ui.session import Session
from lam_desktop.ui.theme import Look

_LOOKED_AT, _RECENT, _LONGEST = 40, 6, 60
_DID_WELL = (RunState.SUCCEEDED, RunState.UNDONE)
_WORDS = {"busy": "working", "attention": "a plan waits for your yes"}


class Tray:
    """Shows the mood of the session: a dot while it works, another while a plan waits."""

    def __init__(
        self, session: Session, tasks: Tasks, look: Look, bring_up: Callable[[], None], quick_ask: Callable[[], None],
        end: Callable[[], None],
    ) -> None:  # fmt: skip
        self._session = session
        self._tasks = tasks
        self._look = look
        self._bring_up = bring_up
        self.icon = QSystemTrayIcon()
        self.menu = QMenu()
        self.menu.setAccessibleName("Tray")
        self._add("Quick ask …", quick_ask)
        self.again = self.menu.addMenu("Run again")
        self.pause = self._add("Pause schedules", self._switch)
        self.pause.setCheckable(True)
        self.menu.addSeparator()
        self._add("Open LAM Desktop", bring_up)
        self._add("Quit", end)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(bring_up)
        session.mood_changed.connect(lambda _: self._draw())
        session.run_settled.connect(lambda _: self._refill())
        session.line_added.connect(lambda line: self._refill() if line.report is not None else None)
        look.changed.connect(self._draw)
        self._draw()
        self.icon.show()
        self._refill()
        tasks.spawn(self._recall_pause())

    def tell(self, title: str, text: str) -> None:
        """Show a notification."""
        self.icon.showMessage(visible(title), visible(text), self.icon.icon())

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()

    def _add(self, text: str, act: Callable[[], None]) -> QAction:
        entry = self.menu.addAction(text)
        entry.triggered.connect(lambda _=False: act())
        return entry

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._bring_up()

    def _switch(self) -> None:
        self._tasks.spawn(self._session.services.schedules.pause(self.pause.isChecked()))
        self._draw()

    async def _recall_pause(self) -> None:
        """Schedules may have been paused on an earlier day."""
        self.pause.setChecked(await self._session.services.schedules.paused())
        self._draw()

    def _draw(self) -> None:
        tokens, mood = self._look.tokens, self._session.mood
        dot = {"busy": tokens.good, "attention": tokens.warn}.get(mood, tokens.dim if self.pause.isChecked() else "")
        words = _WORDS.get(mood, "schedules paused" if self.pause.isChecked() else "")
        self.icon.setIcon(badged("app", tokens.accent, dot))
        self.icon.setToolTip(f"LAM Desktop: {words}" if words else "LAM Desktop")

    def _refill(self) -> None:
        self._tasks.spawn(self._fill())

    async def _fill(self) -> None:
        """The last different chores, to be planned again: the plan is shown first, as always."""
        done = await self._session.services.runner.history(_LOOKED_AT)
        recent = dict.fromkeys(report.request for report in done if report.state in _DID_WELL)
        self.again.clear()
        for request in list(recent)[:_RECENT]:
            words = visible(request).replace("\n", " ").replace("&", "&&")
            entry = self.again.addAction(words if len(words) < _LONGEST else words[: _LONGEST - 2] + " …")
            entry.triggered.connect(lambda _=False, text=request: self._repeat(text))
        self.again.setEnabled(bool(recent))

    def _repeat(self, text: str) -> None:
        self._bring_up()
        self._session.send(text)
