"""Lines of a chat as widgets: what was said, plans to approve, results with their undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lam_desktop.core.events import RunState
from lam_desktop.core.outcome import ApprovalCard, RunReport
from lam_desktop.core.text import counted
from lam_desktop.decision.cards import describe
from lam_desktop.ui.parts import button, framed, label, row
from lam_desktop.ui.session import Line, Session

_ARM_AFTER_MS = 500
_SHOWN = 400


def bubble(line: Line, session: Session, send: Callable[[str], None]) -> QWidget:
    """The widget for a line."""
    if line.kind == "user":
        return _mine(line.text)
    if line.kind == "plan" and line.card is not None:
        return PlanCard(line.card, session)
    if line.kind in ("result", "error"):
        return ResultCard(line, session)
    if line.kind == "notice":
        frame, column = framed("notice")
        column.addWidget(label(line.text, "warn"))
        return frame
    return _said(line, send)


def _mine(text: str) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(40, 0, 0, 0)
    frame, column = framed("mine")
    column.addWidget(label(text))
    line.addStretch(1)
    line.addWidget(frame, 8)
    return holder


def _said(line: Line, send: Callable[[str], None]) -> QWidget:
    frame, column = framed("card")
    column.addWidget(label(line.text))
    for suggestion in line.suggestions[:4]:
        choice = button(suggestion, "example")
        choice.clicked.connect(lambda _=False, text=suggestion: send(text))
        column.addWidget(choice)
    return frame


class PlanCard(QFrame):
    """A plan to approve, edit or put away. A yes needs half a second and a fresh click; no is the default."""

    def __init__(self, card: ApprovalCard, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        column.addWidget(label("This will happen" if not card.denied else "This I will not do", "heading"))
        for text in card.lines[:14]:
            column.addWidget(label(text.rstrip(), "dim" if text.startswith("    ") else ""))
        if len(card.lines) > 14:
            column.addWidget(label(f"… and {len(card.lines) - 14} more lines in the graph", "dim"))
        for reason in card.reasons:
            column.addWidget(label(reason, "warn"))
        if card.denied:
            column.addWidget(label(card.denied, "bad"))
        elif card.reversible:
            column.addWidget(label("Everything can be taken back exactly.", "good"))
        self._buttons(column, card, session)

    def _buttons(self, column: QVBoxLayout, card: ApprovalCard, session: Session) -> None:
        self.approve = button("Approve", "primary", "Approve the plan")
        self.cancel = button("Cancel", "", "Cancel the plan")
        self.approve.setEnabled(False)
        if not card.denied:
            QTimer.singleShot(_ARM_AFTER_MS, self, lambda: self.approve.setEnabled(True))
        self.approve.clicked.connect(lambda: self._done(session.approve))
        self.cancel.clicked.connect(lambda: self._done(session.cancel))
        self.cancel.setAutoDefault(True)
        column.addSpacing(4)
        column.addLayout(row(self.approve, self.cancel))
        column.addWidget(label("To change something, select a step in the graph.", "dim"))
        session.board_changed.connect(self._follow)
        self._run = card.run

    def _follow(self, board: object) -> None:
        """A newer plan, or the end of this one, voids the card."""
        phase, run = getattr(board, "phase", ""), getattr(board, "run", "")
        if run != self._run or phase != "planned":
            self.approve.setEnabled(False)
            self.cancel.setEnabled(False)

    def _done(self, act: Callable[[], None]) -> None:
        self.approve.setEnabled(False)
        self.cancel.setEnabled(False)
        act()


class ResultCard(QFrame):
    """What came of it, what changed, and the way back."""

    def __init__(self, line: Line, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        text = line.text if len(line.text) < 4000 else line.text[:4000] + " …"
        column.addWidget(label(text, "bad" if line.kind == "error" else ""))
        if line.report is not None:
            self._changes(column, line.report, session)

    def _changes(self, column: QVBoxLayout, report: RunReport, session: Session) -> None:
        changes = [change for step in report.steps for change in step.changes]
        show = button("Show in graph", "quiet")
        show.clicked.connect(lambda: session.show_run(report.run))
        widgets = [show]
        if changes:
            listing = label("\n".join(describe(change, session.home) for change in changes[:_SHOWN]), "dim")
            listing.setVisible(False)
            toggle = button(f"What changed ({counted(len(changes), 'change')})", "quiet")
            toggle.clicked.connect(lambda: listing.setVisible(not listing.isVisible()))
            widgets.insert(0, toggle)
            column.addWidget(listing)
        if changes and report.state in (RunState.SUCCEEDED, RunState.PARTLY_UNDONE, RunState.NEEDS_DECISION):
            undo = button("Undo", "", "Undo this run")
            undo.clicked.connect(lambda: undo.setEnabled(False))
            undo.clicked.connect(lambda: session.undo(report.run))
            widgets.insert(0, undo)
        column.addLayout(row(*widgets))
