"""Lines of a chat as widgets: what was said, questions with answers, results with what changed and the way back."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lam_desktop.core.outcome import RunReport
from lam_desktop.core.text import counted
from lam_desktop.decision.cards import describe, visible
from lam_desktop.ui.board import CAN_UNDO, TAKEN_BACK, Line
from lam_desktop.ui.chat.approval import PlanCard, ProblemCard, marked
from lam_desktop.ui.parts import IconButton, button, column_in, framed, label, pill, row
from lam_desktop.ui.session import Session
from lam_desktop.ui.theme import Look

_SHOWN = 400  # changes listed
_LONGEST = 6000  # characters of an answer
_COLUMNS = re.compile(r"\S {2,}\S")


def bubble(line: Line, session: Session, look: Look, send: Callable[[str], None]) -> QWidget:
    """The widget for a line."""
    if line.kind == "user":
        return _mine(line.text)
    if line.kind == "plan" and line.card is not None:
        return PlanCard(line.card, line.steps, session, look)
    if line.kind == "problem":
        return ProblemCard(line, session, look)
    if line.kind in ("result", "error"):
        return ResultCard(line, session, look)
    if line.kind == "notice":
        frame, column = framed("warn", 11)
        column.addLayout(marked(look, "info", "warn", visible(line.text), "warn"))
        return frame
    return _said(line, look, send)


def _mine(text: str) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(36, 4, 0, 4)
    frame, column = framed("mine", 12)
    column.addWidget(label(visible(text)))
    line.addStretch(1)
    line.addWidget(frame)
    return holder


def _said(line: Line, look: Look, send: Callable[[str], None]) -> QWidget:
    """Words of the program; a question carries answers to pick from."""
    frame, column = framed("said", 12)
    if line.kind == "question":
        column.addLayout(marked(look, "question", "accent", visible(line.text), ""))
    else:
        column.addWidget(label(visible(line.text)))
    for suggestion in line.suggestions[:6]:
        choice = button(visible(suggestion), "chip")
        choice.clicked.connect(lambda _=False, text=suggestion: send(text))
        column.addLayout(row(choice))
    return frame


def answer_label(text: str) -> QLabel:
    """An answer; what is laid out in columns stands in a face where columns line up."""
    shown = visible(text if len(text) <= _LONGEST else text[:_LONGEST] + " …")
    in_columns = sum(bool(_COLUMNS.search(line)) for line in shown.split("\n")) >= 2
    return label(shown, "monotext" if in_columns else "")


class ResultCard(QFrame):
    """What came of it, what changed, and the way back."""

    def __init__(self, line: Line, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        self._report = line.report
        wrong = line.kind == "error"
        self.setProperty("role", "bad" if wrong else "card")
        self.setAccessibleName("Result")
        column = column_in(self, 14, 8)
        if wrong:
            column.addLayout(marked(look, "warn", "bad", visible(line.text), ""))
        else:
            column.addWidget(answer_label(line.text))
        if line.report is not None:
            self._foot(column, line.report, look)
            session.run_settled.connect(self._settled)

    def _foot(self, column: QVBoxLayout, report: RunReport, look: Look) -> None:
        changes = [describe(change, self._session.home) for step in report.steps for change in step.changes]
        more = [f"… and {len(changes) - _SHOWN} more"] if len(changes) > _SHOWN else []
        self.listing = label("\n".join(changes[:_SHOWN] + more), "mono")
        self.listing.setVisible(False)
        self.undo = IconButton(look, "undo", "Undo this run", "Undo", "", "text")
        self.toggle = IconButton(look, "right", "What changed", counted(len(changes), "change"), "quiet")
        show = IconButton(look, "graph", "Show the plan of this run", "Plan", "quiet")
        self.mark = pill("taken back", "dim")
        self.undo.clicked.connect(self._undo)
        self.toggle.clicked.connect(self._unfold)
        show.clicked.connect(lambda: self._session.show_run(report.run))
        column.addLayout(row(self.undo, self.mark, self.toggle, show, spacing=4))
        column.addWidget(self.listing)
        self.toggle.setVisible(bool(changes))
        self._settled(report)

    def _settled(self, report: RunReport) -> None:
        """The run was taken back, from here or from elsewhere."""
        if self._report is None or report.run != self._report.run:
            return
        changed = any(step.changes for step in report.steps)
        self.undo.setVisible(changed and report.state in CAN_UNDO)
        self.undo.setEnabled(True)
        self.mark.setVisible(changed and report.state in TAKEN_BACK)

    def _undo(self) -> None:
        assert self._report is not None
        self.undo.setEnabled(False)
        self._session.undo(self._report.run)

    def _unfold(self) -> None:
        unfolded = not self.listing.isVisible()
        self.listing.setVisible(unfolded)
        self.toggle.show_icon("down" if unfolded else "right")
