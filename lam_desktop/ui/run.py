"""Starts and ends the window. Rule: the frame is painted before anything heavy is imported."""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from lam_desktop.store.glance import glance
from lam_desktop.system.paths import Profile, profile
from lam_desktop.ui.instance import ASK, RAISE, told_to_first
from lam_desktop.ui.shell import LAYOUT, Shell
from lam_desktop.ui.theme import Look, load_fonts

_FIRST_PAINT_MS = 1500
_TURN = 0.0005  # seconds a thread may keep the interpreter: planning beside the window must not hold up its painting


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
    import asyncio

    import qasync

    from lam_desktop.ui.serve import serve

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(serve(own, shell, quick_ask))
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
