"""What runs by itself: a list, and beside it all about the chosen one, with its ledger and what waits for an answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QWidget

from lam_desktop.engine.triggers.missed import Missed
from lam_desktop.ui.chat.approval import arm
from lam_desktop.ui.history.pane import RowList
from lam_desktop.ui.parts import button, column_in, framed, label, row, scrolling
from lam_desktop.ui.schedules.view_model import Details, SchedulesModel
from lam_desktop.ui.theme import Look

_MISSED = {
    Missed.ONCE: "run once for all of it", Missed.SKIP: "leave it out", Missed.ALL: "run each, the last ten at most",
}  # fmt: skip


_HIGHEST = 200  # pixels that what it would do takes; the rest is scrolled to


class SchedulesDialog(QDialog):
    """Shows what the model tells; holds nothing itself but which row is chosen."""

    def __init__(self, model: SchedulesModel, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Schedules")
        self.resize(860, 560)
        self._model = model
        column = column_in(self, 20, 12)
        column.addWidget(label("Schedules", "big"))
        column.addWidget(label("These run while this program, its tray or the daemon is there.", "dim"))
        halves = QHBoxLayout()
        halves.setSpacing(16)
        self.list = RowList(
            look, "All schedules", "Nothing is scheduled. Say when in your request: “every Monday at 9 …”.",
            (
                ("run", "play", "Run now", lambda each: model.run_now(each.id)),
                ("pause", "pause", "Pause", lambda each: model.switch(each.id, False)),
                ("resume", "play", "Go on", lambda each: model.switch(each.id, True)),
                ("remove", "trash", "Remove", lambda each: model.remove(each.id)),
            ),
        )  # fmt: skip
        halves.addWidget(self.list, 1)
        halves.addWidget(self._about(look), 1)
        column.addLayout(halves, 1)
        self._notice = label("", "warn")
        self._notice.setVisible(False)
        column.addWidget(self._notice)
        close = button("Close")
        close.clicked.connect(self.accept)
        foot = row(close)
        foot.insertStretch(0, 1)
        column.addLayout(foot)
        self.list.view.selectionModel().currentChanged.connect(lambda *_: self._choose())
        model.rows_changed.connect(self.list.show_rows)
        model.details_changed.connect(self._show)
        model.told.connect(self._tell)
        self.finished.connect(lambda _: model.close())
        model.reload()

    def _about(self, look: Look) -> QFrame:
        frame, column = framed("tile", 14, 8)
        self._title, self._when, self._address = label("", "heading"), label("", "dim"), label("", "small")
        for each in (self._title, self._when, self._address):
            column.addWidget(each)
        self.missed = QComboBox()
        self.missed.setAccessibleName("After the computer was off")
        for policy, words in _MISSED.items():
            self.missed.addItem(words, policy)
        self.missed.activated.connect(lambda _: self._model.after_missed(self.missed.currentData()))
        self._off = label("If the computer was off when it was due:", "small")
        column.addWidget(self._off)
        column.addWidget(self.missed, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._question())
        self.ledger = RowList(look, "What became of it", "Choose a schedule to see what became of it.", ())
        column.addWidget(self.ledger, 1)
        self._show(None)
        return frame

    def _question(self) -> QWidget:
        """Why it waits, what it would do, and the two answers."""
        self._asked, column = framed("card", 12, 6)
        self._why, self._lines = label("", "warn"), label("", "small")
        self._yes, no = (
            button("Do it", "primary", "Let the schedule run"),
            button("Leave it out", "", "Leave this time out"),
        )
        self._card = ""
        self._yes.setAutoDefault(False)
        no.setAutoDefault(False)
        self._yes.clicked.connect(lambda: self._model.answer(self._card, True))
        no.clicked.connect(lambda: self._model.answer(self._card, False))
        whole = scrolling("What it would do", self._lines)
        whole.setMaximumHeight(_HIGHEST)
        whole.setWidget(self._lines)
        column.addWidget(self._why)
        column.addWidget(whole)
        column.addLayout(row(self._yes, no))
        return self._asked

    def _choose(self) -> None:
        chosen = self.list.chosen()
        self._model.choose(chosen.id if chosen else "")

    def _show(self, details: Details | None) -> None:
        for each in (self._title, self._when):
            each.setVisible(details is not None)
        self._off.setVisible(bool(details and details.timed))
        self.missed.setVisible(bool(details and details.timed))
        self._address.setVisible(bool(details and details.address))
        self._asked.setVisible(bool(details and details.question))
        self.ledger.show_rows(list(details.entries) if details else [])
        if details is None:
            return
        self._title.setText(details.request)
        self._when.setText(details.when)
        self._address.setText(f"Who calls {details.address} on this computer starts it; keep the address to yourself.")
        self.missed.setCurrentIndex(list(_MISSED).index(details.missed))
        self._why.setText(details.question)
        self._lines.setText("\n".join(details.lines))
        if details.card != self._card:
            self._card = details.card
            arm(self._yes)

    def _tell(self, text: str) -> None:
        self._notice.setText(text)
        self._notice.setVisible(bool(text))
