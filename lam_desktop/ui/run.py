"""Starts the window: paint first, then open the services, then serve until quit. Order of the end is kept here too."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QLabel, QSystemTrayIcon

from lam_desktop.ui import theme
from lam_desktop.ui.loop import Tasks

log = logging.getLogger(__name__)


def run_window(quick_ask: bool = False) -> int:
    """Show the window until the person quits; the exit status."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("LAM Desktop")
    app.setDesktopFileName("lam-desktop")
    app.setQuitOnLastWindowClosed(False)
    if _already_running(b"ask" if quick_ask else b"raise"):
        return 0
    theme.load_fonts(app)
    theme.apply(app, theme.tokens_for("system", app))
    splash = QLabel("LAM Desktop")
    splash.setWindowTitle("LAM Desktop")
    splash.setAlignment(Qt.AlignmentFlag.AlignCenter)
    splash.resize(480, 120)
    splash.show()
    app.processEvents()
    import qasync

    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(_serve(app, splash, quick_ask))
    return 0


def server_name() -> str:
    """One name for each user and state folder."""
    from lam_desktop.system.paths import profile

    return "lam-desktop-" + str(profile().state).replace(os.sep, "-")[-60:]


def _already_running(verb: bytes) -> bool:
    """Ask a running window to come to the front; it can do no more from outside."""
    socket = QLocalSocket()
    socket.connectToServer(server_name())
    if not socket.waitForConnected(300):
        return False
    socket.write(verb)
    socket.waitForBytesWritten(300)
    socket.disconnectFromServer()
    return True


async def _serve(app: QApplication, splash: QLabel, quick_ask: bool) -> None:
    from lam_desktop.app import open_services
    from lam_desktop.system.paths import profile
    from lam_desktop.ui.session import Session
    from lam_desktop.ui.tray import Tray
    from lam_desktop.ui.window import MainWindow

    ended = asyncio.Event()
    tasks = Tasks()
    loop = asyncio.get_running_loop()
    if sys.platform != "win32":
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, ended.set)
    async with open_services(profile()) as services:
        await services.runner.recover()
        tokens = theme.tokens_for(services.settings.theme, app)
        theme.apply(app, tokens)
        session = Session(services, tasks)
        has_tray = QSystemTrayIcon.isSystemTrayAvailable()

        def on_close() -> bool:
            """True: the window may go, and the program with it."""
            stays = has_tray and services.settings.run_in_tray
            if not stays:
                ended.set()
            return not stays

        window = MainWindow(session, tasks, tokens, on_close)
        window.quit_all = ended.set  # type: ignore[method-assign]

        def bring_up() -> None:
            window.show()
            window.raise_()
            window.activateWindow()

        tray = Tray(session, tasks, tokens, bring_up, ended.set) if has_tray else None
        server = _listen(bring_up, tray.quick_ask if tray else bring_up)
        await window.restore_layout()
        splash.close()
        window.show()
        window.chat.prompt.setFocus()
        if tray is not None:
            tray.show()
            if quick_ask:
                tray.quick_ask()
        await session.restore()
        tasks.spawn(services.monitor.serve())
        tasks.spawn(services.schedules.serve())
        await ended.wait()
        server.close()
        await window.save_layout()
        session.close()
        window.monitor.close_down()
        window.history.close_down()
        await tasks.end()
        if tray is not None:
            tray.icon.hide()
        window.hide()


def _listen(bring_up: object, quick_ask: object) -> QLocalServer:
    """The door for a second start: it can raise this window or open the quick line, nothing else."""
    server = QLocalServer()
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    QLocalServer.removeServer(server_name())
    server.listen(server_name())

    def arrived() -> None:
        socket = server.nextPendingConnection()
        socket.waitForReadyRead(200)
        verb = bytes(socket.read(16).data())
        act = quick_ask if verb == b"ask" else bring_up
        if callable(act):
            act()
        socket.close()

    server.newConnection.connect(arrived)
    return server
