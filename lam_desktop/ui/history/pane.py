"""Earlier runs and schedules, newest first; any run can be shown, asked for again, and taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QFrame, QListView, QPushButton, QStackedLayout, QWidget

from lam_desktop.ui.history.rows import RowPainter, RowsModel
from lam_desktop.ui.history.view_model import HistoryModel, Row
from lam_desktop.ui.parts import IconButton, button, column_in, nothing_yet, pane, row
from lam_desktop.ui.theme import Look

Verb = tuple[str, str, str, Callable[[Row], None]]  # what it needs, icon, words, what it does


class HistoryPane(QWidget):
    """Lists behind a switch: what was done, what is planned for later, what was saved under a name."""

    def __init__(self, model: HistoryModel, look: Look) -> None:
        super().__init__()
        outer = column_in(self)
        surface, column = pane(12)
        outer.addWidget(surface)
        self.done = RowList(
            look, "Earlier runs", "What you have done appears here.",
            (
                ("show", "graph", "Show", lambda each: model.show_run(each.id)),
                ("undo", "undo", "Undo", lambda each: model.undo(each.id)),
                ("redo", "redo", "Redo", lambda each: model.redo(each.id)),
                ("repeat", "repeat", "Again", lambda each: model.repeat(each.title)),
                ("report", "text", "Report", lambda each: model.report(each.id)),
            ),
        )  # fmt: skip
        self.later = RowList(
            look, "Schedules", "Nothing is scheduled. Say when in your request: “every Monday at 9 …”.",
            (
                ("pause", "pause", "Pause", lambda each: model.switch(each.id, False)),
                ("resume", "play", "Go on", lambda each: model.switch(each.id, True)),
                ("remove", "trash", "Remove", lambda each: model.remove(each.id)),
            ),
        )  # fmt: skip
        self.saved = RowList(
            look, "Saved plans", "Nothing is saved. Save a plan above the graph, then say: run my …",
            (
                ("run", "play", "Run", lambda each: model.run_saved(each.id)),
                ("remove", "trash", "Remove", lambda each: model.forget_saved(each.id)),
            ),
        )  # fmt: skip
        self._stack = QStackedLayout()
        for each in (self.done, self.later, self.saved):
            self._stack.addWidget(each)
        column.addWidget(self._switch())
        column.addLayout(self._stack, 1)
        model.runs_changed.connect(self.done.show_rows)
        model.schedules_changed.connect(self.later.show_rows)
        model.saved_changed.connect(self.saved.show_rows)
        model.reload()

    def _switch(self) -> QWidget:
        frame = QFrame()
        frame.setObjectName("segments")
        self.tabs = QButtonGroup(self)
        self.tabs.setExclusive(True)
        buttons: list[QPushButton] = []
        for index, words in enumerate(("Done", "Scheduled", "Saved")):
            each = button(words, "segment", f"Show what is {words.lower()}")
            each.setCheckable(True)
            self.tabs.addButton(each, index)
            buttons.append(each)
        buttons[0].setChecked(True)
        self.tabs.idToggled.connect(lambda index, on: self._stack.setCurrentIndex(index) if on else None)
        line = row(*buttons, stretch=0, spacing=2)
        for index in range(len(buttons)):
            line.setStretch(index, 1)
        line.setContentsMargins(3, 3, 3, 3)
        frame.setLayout(line)
        return frame

    def show_schedules(self, later: bool) -> None:
        """Turn to the schedules, or to what was done."""
        self.tabs.button(int(later)).setChecked(True)


class RowList(QWidget):
    """A list with verbs for the chosen row."""

    def __init__(self, look: Look, name: str, nothing: str, verbs: tuple[Verb, ...]) -> None:
        super().__init__()
        self.model = RowsModel()
        self.view = QListView()
        self.view.setModel(self.model)
        self._painter = RowPainter(look, self.model)
        self.view.setItemDelegate(self._painter)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(name)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = nothing_yet(look, "history", nothing)
        column = column_in(self, 0, 6)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.view, 1)
        self.verbs = {need: self._verb(look, name, words, picture, act) for need, picture, words, act in verbs}
        self._foot = row(*self.verbs.values(), spacing=2)
        column.addLayout(self._foot)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._fit())
        if verbs:
            self.view.doubleClicked.connect(lambda _: self._do(verbs[0][3]))
        self._fit()

    def _verb(self, look: Look, name: str, words: str, picture: str, act: Callable[[Row], None]) -> IconButton:
        made = IconButton(look, picture, f"{words}: {name.lower()}", words, "quiet")
        made.clicked.connect(lambda: self._do(act))
        return made

    def _do(self, act: Callable[[Row], None]) -> None:
        chosen = self.chosen()
        if chosen is not None:
            act(chosen)

    def chosen(self) -> Row | None:
        """The row that is selected."""
        return self.model.row_at(self.view.currentIndex())

    def show_rows(self, rows: list[Row]) -> None:
        """Other rows; the same one stays chosen."""
        before = self.chosen()
        self.model.replace(rows)
        if before is not None:
            for index, each in enumerate(rows):
                if each.id == before.id:
                    self.view.setCurrentIndex(self.model.index(index))
        self._fit()

    def _fit(self) -> None:
        chosen = self.chosen()
        for need, made in self.verbs.items():
            made.setVisible(chosen is not None and need in chosen.can)
        empty = self.model.rowCount() == 0
        self._nothing.setVisible(empty)
        self.view.setVisible(not empty)
