"""Keys that start a schedule while the window is in front. Rule: a key that means something else here is not taken.

Keys that count everywhere are for the desktop to give: on Wayland no program can take them by itself. Its keyboard
settings can start `lam-desktop schedules run ID`.
"""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lam_desktop.app import Services
from lam_desktop.core.events import NoticeRaised
from lam_desktop.engine.triggers.sources import Fire
from lam_desktop.store.schedules import ScheduleRecord
from lam_desktop.ui.loop import Tasks

_QT_NAMES = {"Super": "Meta", "Win": "Meta", "Cmd": "Ctrl"}


class Hotkeys:
    """A source of occurrences, for as long as there is a window."""

    def __init__(self, window: QWidget, services: Services, tasks: Tasks) -> None:
        self._window = window
        self._services = services
        self._tasks = tasks

    async def watch(self, records: tuple[ScheduleRecord, ...], fire: Fire) -> None:
        """Wait for keys until cancelled."""
        made = [each for record in records if (each := self._shortcut(record, fire)) is not None]
        try:
            await asyncio.Event().wait()
        finally:
            for each in made:
                each.setEnabled(False)
                each.deleteLater()

    def _shortcut(self, record: ScheduleRecord, fire: Fire) -> QShortcut | None:
        said = (record.plan.trigger.keys if record.plan.trigger else None) or ""
        keys = QKeySequence("+".join(_QT_NAMES.get(part, part) for part in said.split("+")))
        if keys.isEmpty() or keys in [action.shortcut() for action in self._window.findChildren(QAction)]:
            text = f"{said} does not start “{record.title}”: here it means something else. Take other keys."
            self._services.bus.publish(NoticeRaised(title="Schedules", text=text))
            return None
        shortcut = QShortcut(keys, self._window)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: self._tasks.spawn(self._pressed(record, fire)))
        return shortcut

    async def _pressed(self, record: ScheduleRecord, fire: Fire) -> None:
        await fire(record, [f"keys {self._services.clock.now().isoformat()}"], background=False)
