"""The one card of a plan: what will happen, worst first, as plain text. Rule: no is the default, a yes takes time."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from lam_desktop.core.outcome import ApprovalCard
from lam_desktop.core.text import counted
from lam_desktop.ui.board import Board
from lam_desktop.ui.parts import IconLabel, button, column_in, label, pill, row, rule
from lam_desktop.ui.session import ARM_AFTER, Session
from lam_desktop.ui.theme import Look

_LINES = 12
_DETAIL = "    "
_COARSE = 40  # ms by which a timer may be early


class PlanCard(QFrame):
    """A plan to approve, edit or put away."""

    def __init__(self, card: ApprovalCard, steps: int, session: Session, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName("Plan to approve")
        self._run = card.run
        column = column_in(self, 14, 8)
        self._head(column, card, steps, look)
        self._lines(column, card)
        for reason in card.reasons:
            column.addLayout(marked(look, "warn", "warn", reason, "warn"))
        if card.denied:
            column.addLayout(marked(look, "close", "bad", card.denied, "bad"))
        column.addWidget(rule())
        self._buttons(column, card, session)
        session.board_changed.connect(self._follow)

    def _head(self, column: QVBoxLayout, card: ApprovalCard, steps: int, look: Look) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(look, "graph", "bad" if card.denied else "accent", 18))
        title = "This I will not do" if card.denied else f"The plan · {counted(steps, 'step')}"
        line.addWidget(label(title, "heading", wrap=False))
        line.addStretch(1)
        if not card.denied:
            line.addWidget(pill("can be undone", "good") if card.reversible else pill("cannot be undone", "warn"))
        column.addLayout(line)

    @staticmethod
    def _lines(column: QVBoxLayout, card: ApprovalCard) -> None:
        for text in card.lines[:_LINES]:
            detail = text.startswith(_DETAIL)
            shown = label(text.strip(), "small" if detail else "")
            shown.setContentsMargins(14 if detail else 0, 0, 0, 0)
            column.addWidget(shown)
        if len(card.lines) > _LINES:
            column.addWidget(
                label(f"… and {counted(len(card.lines) - _LINES, 'more line')} (select a step in the plan)", "small")
            )

    def _buttons(self, column: QVBoxLayout, card: ApprovalCard, session: Session) -> None:
        self.approve = button("Approve", "primary", "Approve the plan")
        self.edit = button("Edit", "", "Edit the plan")
        self.cancel = button("Cancel", "", "Cancel the plan")
        self.approve.setEnabled(False)
        self.approve.setToolTip("Ctrl+Return")
        self.cancel.setToolTip("Esc")
        self.approve.setVisible(not card.denied)
        if not card.denied:
            QTimer.singleShot(int(ARM_AFTER * 1000) + _COARSE, self, self._arm)
        self.approve.clicked.connect(session.approve)
        self.edit.clicked.connect(session.edit)
        self.cancel.clicked.connect(session.cancel)
        column.addLayout(row(self.approve, self.edit, self.cancel))
        self._state = label("", "small")
        self._state.hide()
        column.addWidget(self._state)
        self._over = False

    def _arm(self) -> None:
        if not self._over:
            self.approve.setEnabled(True)

    def _follow(self, board: Board) -> None:
        """A newer card, or the end of this plan, voids this one."""
        if board.run != self._run or board.phase != "planned":
            words = {"running": "Approved.", "ended": ""}.get(board.phase, "") if board.run == self._run else ""
            self._close(words)

    def void(self, run: str) -> None:
        """A newer card has come; for the same plan when `run` is its."""
        self._close("Changed: see the new plan below." if run == self._run else "")

    def _close(self, words: str) -> None:
        if self._over:
            return
        self._over = True
        for each in (self.approve, self.edit, self.cancel):
            each.hide()
        self._state.setText(words or "No longer open.")
        self._state.show()


def marked(look: Look, picture: str, colour: str, text: str, role: str) -> QHBoxLayout:
    """A sentence with an icon before it."""
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(IconLabel(look, picture, colour, 16), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(text, role), 1)
    return line
