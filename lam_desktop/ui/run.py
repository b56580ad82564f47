"""Starts and ends the window. Rule: the frame is painted before anything heavy is imported."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging
import os
import sys
from typing import TYPE_CHECKING

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from lam_desktop.store.glance import glance
from lam_desktop.system.paths import Profile, profile
from lam_desktop.ui.instance import ASK, RAISE, told_to_first
from lam_desktop.ui.shell import LAYOUT, Shell
from lam_desktop.ui.theme import Look, load_fonts

if TYPE_CHECKING:
    from lam_desktop.app import Services
    from lam_desktop.ui.loop import Tasks
    from lam_desktop.ui.window import Window

_FIRST_PAINT_MS = 1500
_TURN = 0.0005  # seconds a thread may keep the interpreter: planning beside the window must not hold up its painting
_LOG_BYTES = 1_000_000
_HOUR = 3600.0


def run_window(quick_ask: bool = False) -> int:
    """Show the window until the person quits; the exit status."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("LAM Desktop")
    app.setDesktopFileName("lam-desktop")
    app.setQuitOnLastWindowClosed(False)
    sys.setswitchinterval(_TURN)
    own = profile()
    if told_to_first(own.state, ASK if quick_ask else RAISE):
        return 0
    shell = painted(app, own)
    _read_no_sources()
    import qasync

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(_serve(own, shell, quick_ask))
    return 0


def painted(app: QApplication, own: Profile) -> Shell:
    """The frame on the screen, in the colours and the place it was left in."""
    load_fonts(app)
    look = Look(app, (glance(own.database, "settings") or {}).get("theme", "system"))
    shell = Shell(look)
    shell.restore_layout(glance(own.database, LAYOUT))
    shell.show()
    limit = QDeadlineTimer(_FIRST_PAINT_MS)
    while not shell.windowHandle().isExposed() and not limit.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    app.processEvents()
    return shell


def _read_no_sources() -> None:
    """PySide reads the source of each module imported after it: a third of the time to start.

    It looks for its own name, to know who may use `from __feature__ import …`; nothing here does.
    """
    with contextlib.suppress(ImportError):
        feature = importlib.import_module("shibokensupport.feature")
        vars(feature)["feature_imported"] = lambda module: None


async def _serve(own: Profile, shell: Shell, quick_ask: bool) -> None:
    await asyncio.to_thread(_load)
    from lam_desktop.app import open_services
    from lam_desktop.ui.desktop import QtDesktop
    from lam_desktop.ui.loop import Tasks, catch_all, on_signals
    from lam_desktop.ui.window import Window

    _log_to(own)
    ended = asyncio.Event()
    on_signals(ended.set)
    tasks = Tasks()
    told: list[Window] = []  # the window, once it is there
    desktop = QtDesktop(lambda title, text: told[0].tell(title, text))
    async with open_services(own, desktop) as services:
        window = Window(shell, services, tasks, ended.set)
        await window.fill()
        told.append(window)
        tasks.failed = window.session.trouble
        restore_hook = catch_all(window.session.trouble)
        await _begin(window, services, tasks)
        if quick_ask:
            window.quick_ask()
        await ended.wait()
        await window.close()
        await tasks.end()
        restore_hook()
        shell.hide()


async def _begin(window: Window, services: Services, tasks: Tasks) -> None:
    """What goes on by itself while the window is there."""
    await window.session.restore()
    tasks.spawn(services.monitor.serve())
    tasks.spawn(services.schedules.serve())
    tasks.spawn(_keep_house(services))
    # the first chore with the web would load it beside the loop's own work, and hold it up
    tasks.spawn(asyncio.to_thread(importlib.import_module, "lam_desktop.connectors.wire"))


async def _keep_house(services: Services) -> None:
    """Look every hour whether the day's clearing up is due: the window may stay open for weeks."""
    while True:
        await services.keep_house()
        await asyncio.sleep(_HOUR)


def _load() -> None:
    """Import what is heavy, in a thread, so that the frame answers meanwhile."""
    from lam_desktop import actions
    from lam_desktop.core.action import load_actions

    importlib.import_module("lam_desktop.ui.window")
    load_actions(actions)


def _log_to(own: Profile) -> None:
    from logging.handlers import RotatingFileHandler

    own.log.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(own.log, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("lam_desktop").addHandler(handler)
