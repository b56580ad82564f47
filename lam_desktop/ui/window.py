"""The main window: places the panes in docks and keeps their layout. No pane's behaviour lives here."""

from __future__ import annotations

import base64
from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QMessageBox, QWidget

from lam_desktop import __version__
from lam_desktop.ui import theme
from lam_desktop.ui.chat.pane import ChatPane
from lam_desktop.ui.graph.pane import GraphPane
from lam_desktop.ui.history.pane import HistoryPane
from lam_desktop.ui.icons import icon
from lam_desktop.ui.loop import Tasks, ask
from lam_desktop.ui.monitor.pane import MonitorPane
from lam_desktop.ui.session import Session
from lam_desktop.ui.settings.dialog import SettingsDialog
from lam_desktop.ui.theme import Tokens

_LAYOUT = "window-layout"
_VERSION = 2


class MainWindow(QMainWindow):
    """Chat left, graph in the middle, monitor right; each can be moved, hidden and brought back."""

    def __init__(self, session: Session, tasks: Tasks, tokens: Tokens, on_close: Callable[[], bool]) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._on_close = on_close
        self.tokens = tokens
        self.setWindowTitle("LAM Desktop")
        self.setWindowIcon(icon("app", tokens.accent))
        self.setDockNestingEnabled(True)
        self.chat = ChatPane(session)
        self.graph = GraphPane(session, tokens)
        self.monitor = MonitorPane(session.services.bus, session.services.settings, tokens)
        self.history = HistoryPane(session, tasks)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self.docks = {
            "chat": self._dock("Chat", self.chat, left), "graph": self._dock("Plan", self.graph, right),
            "monitor": self._dock("Monitor", self.monitor, right), "history": self._dock("History", self.history, right),
        }  # fmt: skip
        self._arrange()
        self._menus()
        self._default = self.saveState(_VERSION)

    def _dock(self, title: str, content: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(title)
        dock.setWidget(content)
        self.addDockWidget(area, dock)
        return dock

    def _arrange(self) -> None:
        self.splitDockWidget(self.docks["chat"], self.docks["graph"], Qt.Orientation.Horizontal)
        self.splitDockWidget(self.docks["graph"], self.docks["monitor"], Qt.Orientation.Horizontal)
        self.tabifyDockWidget(self.docks["monitor"], self.docks["history"])
        self.docks["monitor"].raise_()
        room = QGuiApplication.primaryScreen().availableGeometry()
        width, height = min(1380, room.width()), min(860, room.height())
        self.resize(width, height)
        self.resizeDocks(
            [self.docks["chat"], self.docks["graph"], self.docks["monitor"]],
            [int(width * 0.33), int(width * 0.45), int(width * 0.22)],
            Qt.Orientation.Horizontal,
        )

    def _menus(self) -> None:
        chat = self.menuBar().addMenu("&Chat")
        view = self.menuBar().addMenu("&View")
        help_menu = self.menuBar().addMenu("&Help")
        self._entry(chat, "New chat", "Ctrl+N", self._session.clear)
        self._entry(chat, "Approve the plan", "Ctrl+Return", self._session.approve)
        self._entry(chat, "Cancel or stop", "Esc", self._session.cancel)
        self._entry(chat, "Undo the last run", "Ctrl+Z", self._undo_last)
        chat.addSeparator()
        self._entry(chat, "Settings …", "Ctrl+,", lambda: self._tasks.spawn(self._settings()))
        self._entry(chat, "Quit", "Ctrl+Q", self.quit_all)
        for dock in self.docks.values():
            view.addAction(dock.toggleViewAction())
        view.addSeparator()
        self._entry(view, "Fit the graph", "Ctrl+0", self.graph.view.fit)
        self._entry(view, "Reset the layout", "", lambda: self.restoreState(self._default, _VERSION))
        self._entry(help_menu, "What can I ask?", "F1", self._show_help)
        self._entry(help_menu, "About LAM Desktop", "", self._about)

    def _entry(self, menu: object, text: str, keys: str, act: Callable[[], object]) -> QAction:
        entry = QAction(text, self)
        if keys:
            entry.setShortcut(QKeySequence(keys))
        entry.triggered.connect(lambda _=False: act())
        menu.addAction(entry)  # type: ignore[attr-defined]
        return entry

    def quit_all(self) -> None:
        """Replaced by the program's own way to end."""
        QApplication.quit()

    def _undo_last(self) -> None:
        if self._session.board.run and self._session.board.phase == "ended":
            self._session.undo(self._session.board.run)

    async def _settings(self) -> None:
        dialog = SettingsDialog(self._session, self)
        if not await ask(dialog):
            return
        services = self._session.services
        await services.save_settings(dialog.settings())
        account = dialog.mail.connection()
        if account is not None:
            await services.preferences.connect(account)
            if dialog.mail.password:
                await services.secrets.set(account.name, dialog.mail.password)
            await services.accounts.reload()
        self.dress(services.settings.theme)

    def dress(self, wanted: str) -> None:
        """Change between light and dark at once."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.tokens = theme.tokens_for(wanted, app)
        theme.apply(app, self.tokens)
        self.graph.view.repaint_with(self.tokens)
        self.graph.view.show_board(self._session.board)
        self.monitor.recolour(self.tokens)

    def _show_help(self) -> None:
        subjects: dict[str, list[str]] = {}
        for card in self._session.services.catalogue.cards():
            subjects.setdefault(card.subject, []).append(card.name.replace("_", " "))
        text = "\n\n".join(f"{subject.capitalize()}: {', '.join(names)}" for subject, names in subjects.items())
        self._message("What can I ask?", f"Ask in your own words. I can:\n\n{text}")

    def _about(self) -> None:
        self._message(
            "About LAM Desktop",
            f"LAM Desktop {__version__}\n\nDoes a chore from one sentence, shows the plan first, and takes it back exactly.",
        )

    def _message(self, title: str, text: str) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        self._tasks.spawn(ask(box))

    async def restore_layout(self) -> None:
        """Put docks and size where they were left; what no longer fits on the screen is put back."""
        stored = await self._session.services.preferences.get(_LAYOUT)
        if stored:
            self.restoreGeometry(QByteArray(base64.b64decode(stored["geometry"])))
            self.restoreState(QByteArray(base64.b64decode(stored["state"])), _VERSION)
            room = QGuiApplication.primaryScreen().availableGeometry()
            if not room.contains(self.frameGeometry().center()) or self.width() > room.width():
                QTimer.singleShot(0, self, self._arrange)

    async def save_layout(self) -> None:
        """Remember docks and size."""
        geometry = base64.b64encode(bytes(self.saveGeometry().data())).decode()
        state = base64.b64encode(bytes(self.saveState(_VERSION).data())).decode()
        await self._session.services.preferences.set(_LAYOUT, {"geometry": geometry, "state": state})

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt's name
        if self._on_close():
            event.accept()
        else:
            event.ignore()
            self.hide()
