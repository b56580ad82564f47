"""What goes on behind the frame once it is painted: services, panes, background work, the end."""

from __future__ import annotations

import asyncio
import importlib
import logging
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from lam_desktop.system.discreet import DiscreetFormatter
from lam_desktop.system.garbage import look_seldom
from lam_desktop.system.paths import Profile
from lam_desktop.system.watchdog import Watchdog
from lam_desktop.ui.desktop import QtDesktop
from lam_desktop.ui.loop import Tasks, catch_all, on_signals
from lam_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from lam_desktop.app import Services
    from lam_desktop.ui.window import Window

_LOG_BYTES = 1_000_000
_HOUR = 3600.0  # seconds


async def serve(own: Profile, shell: Shell, quick_ask: bool) -> None:
    """Fill the frame, and serve until the person quits."""
    await asyncio.to_thread(_load)
    from lam_desktop.app import open_services
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
        look_seldom()
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
    tasks.spawn(Watchdog().serve())
    tasks.spawn(services.monitor.serve())
    tasks.spawn(services.schedules.serve())
    tasks.spawn(_keep_house(services))
    tasks.spawn(window.dialogs.unlock())


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
    for folder in (own.state, own.log.parent):  # each by itself: those above get no mode
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = RotatingFileHandler(own.log, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
    handler.setFormatter(DiscreetFormatter())
    logging.getLogger("lam_desktop").addHandler(handler)
