"""The menu bar: every verb of the window with its key. Rule: an entry that cannot be used now is greyed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from lam_desktop.ui.board import Board
from lam_desktop.ui.dialogs import Dialogs
from lam_desktop.ui.session import Session
from lam_desktop.ui.shell import Shell

_THEMES = {"system": "As the system", "light": "Light", "dark": "Dark"}


class Menus:
    """Fills the menu bar of the frame."""

    def __init__(
        self, shell: Shell, session: Session, dialogs: Dialogs, fit: Callable[[], None], end: Callable[[], None]
    ) -> None:
        bar = shell.menuBar()
        self._chat(bar.addMenu("&Chat"), session, dialogs, end)
        self._view(bar.addMenu("&View"), shell, dialogs, fit)
        help_menu = bar.addMenu("&Help")
        self._entry(help_menu, "What can I ask?", "F1", dialogs.help)
        self._entry(help_menu, "About LAM Desktop", "", dialogs.about)
        session.board_changed.connect(self._follow)
        session.busy_changed.connect(lambda busy: self.new.setEnabled(not busy.kind))
        self._follow(session.board)

    def _chat(self, menu: QMenu, session: Session, dialogs: Dialogs, end: Callable[[], None]) -> None:
        self.new = self._entry(menu, "New chat", "Ctrl+N", session.clear)
        menu.addSeparator()
        self.approve = self._entry(menu, "Approve the plan", "Ctrl+Return", session.approve)
        self.edit = self._entry(menu, "Edit the plan", "Ctrl+E", session.edit)
        self.cancel = self._entry(menu, "Cancel or stop", "Esc", session.cancel)
        self._entry(menu, "Undo the last run", "Ctrl+Z", session.way_back.undo_last)
        menu.addSeparator()
        self._entry(menu, "Schedules …", "Ctrl+J", dialogs.schedules)
        self._entry(menu, "Permissions and decisions …", "Ctrl+D", dialogs.rights)
        self._entry(menu, "Mail accounts …", "", dialogs.connections)
        self._entry(menu, "Language models …", "", dialogs.models)
        self._entry(menu, "Settings …", "Ctrl+,", dialogs.settings)
        menu.addSeparator()
        self._entry(menu, "Quit", "Ctrl+Q", end)

    def _view(self, menu: QMenu, shell: Shell, dialogs: Dialogs, fit: Callable[[], None]) -> None:
        for number, dock in enumerate(shell.docks.values(), 1):
            switch = dock.toggleViewAction()
            switch.setShortcut(QKeySequence(f"Alt+{number}"))
            menu.addAction(switch)
        self._entry(menu, "Reset the layout", "", shell.arrange)
        menu.addSeparator()
        self._entry(menu, "Show the whole graph", "Ctrl+0", fit)
        self._look(menu.addMenu("Look"), dialogs)

    def _look(self, menu: QMenu, dialogs: Dialogs) -> None:
        """Light, dark or as the system: one of them is ticked."""
        choice = QActionGroup(menu)
        for theme, words in _THEMES.items():
            entry = self._entry(menu, words, "", partial(dialogs.want_theme, theme))
            entry.setCheckable(True)
            entry.setData(theme)
            choice.addAction(entry)
        menu.aboutToShow.connect(lambda: _tick(choice, dialogs.theme))

    def _entry(self, menu: QMenu, text: str, keys: str, act: Callable[[], object]) -> QAction:
        entry = QAction(text, menu)
        if keys:
            entry.setShortcut(QKeySequence(keys))
        entry.triggered.connect(lambda _=False: act())
        menu.addAction(entry)
        return entry

    def _follow(self, board: Board) -> None:
        planned = board.phase == "planned"
        self.approve.setEnabled(planned)
        self.edit.setEnabled(planned)
        self.cancel.setEnabled(planned or board.phase == "running")


def _tick(choice: QActionGroup, theme: str) -> None:
    for entry in choice.actions():
        entry.setChecked(entry.data() == theme)
