"""The graph with its inspector below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from lam_desktop.core.wording import trigger_text
from lam_desktop.ui.graph.inspector import Inspector
from lam_desktop.ui.graph.view import GraphView
from lam_desktop.ui.parts import label, pane
from lam_desktop.ui.session import Board, Session
from lam_desktop.ui.theme import Tokens


class GraphPane(QWidget):
    """Shows a session's board."""

    def __init__(self, session: Session, tokens: Tokens) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        surface, column = pane()
        outer.addWidget(surface)
        self._head = label("", "heading")
        self._trigger = label("", "dim")
        column.addWidget(self._head)
        column.addWidget(self._trigger)
        self.view = GraphView(session.services.catalogue, tokens, session.home)
        empty = label("The plan appears here, step by step, before anything happens.", "dim")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.view)
        column.addWidget(holder, 1)
        self.inspector = Inspector(session)
        column.addWidget(self.inspector)
        self.view.chosen.connect(self.inspector.choose)
        session.board_changed.connect(self.show_board)
        self.show_board(session.board)

    def show_board(self, board: Board) -> None:
        """Draw what the session has."""
        plan = board.plan
        self._head.setText(plan.request if plan else "")
        self._head.setVisible(plan is not None)
        self._trigger.setText(f"⏱ {trigger_text(plan.trigger)}" if plan and plan.trigger else "")
        self._trigger.setVisible(bool(plan and plan.trigger))
        self._stack.setCurrentIndex(0 if plan is None else 1)
        self.view.show_board(board)
        self.inspector.show_board(board)
