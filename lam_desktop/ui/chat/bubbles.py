"""Lines of a chat as widgets. Rule: what was said is plain text, and what may be answered has its answers beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from lam_desktop.core.text import shortened
from lam_desktop.decision.cards import visible
from lam_desktop.ui.board import Line
from lam_desktop.ui.chat.approval import AskCard, PlanCard, ProblemCard, marked
from lam_desktop.ui.chat.result import ResultCard
from lam_desktop.ui.graph.words import homely
from lam_desktop.ui.parts import IconLabel, button, column_in, framed, label, row
from lam_desktop.ui.session import Session
from lam_desktop.ui.theme import Look

_LONGEST = 2000  # characters of a request; Up brings all of it back into the prompt


def bubble(line: Line, session: Session, look: Look, send: Callable[[str], None]) -> QWidget:
    """The widget for a line."""
    if line.kind == "user":
        return _mine(line.text)
    if line.kind == "plan" and line.card is not None:
        return PlanCard(line.card, line.steps, session, look)
    if line.kind == "problem":
        return ProblemCard(line, session, look)
    if line.kind == "ask":
        return AskCard(line, session, look)
    if line.kind in ("result", "error"):
        return ResultCard(line, session, look)
    if line.kind == "model":
        return Spoken(line.text, look)
    if line.kind == "notice":
        frame, column = framed("warn", 11)
        column.addLayout(marked(look, "info", "warn", homely(line.text, session.home), "warn"))
        return frame
    return _said(line, session, look, send)


class Spoken(QFrame):
    """What a language model says: plain text, whatever it is, set apart from the words of the program."""

    def __init__(self, text: str, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "said")
        self.setAccessibleName("Words of a language model")
        self._words = label("", "dim")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(look, "chat", "dim", 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        column_in(self, 12).addLayout(line)
        self.say(text)

    def say(self, text: str) -> None:
        """All of its words so far."""
        self._words.setText(visible(shortened(text, _LONGEST)))


def _mine(text: str) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(36, 4, 0, 4)
    frame, column = framed("mine", 12)
    column.addWidget(label(visible(shortened(text, _LONGEST))))
    line.addStretch(1)
    line.addWidget(frame)
    return holder


def _said(line: Line, session: Session, look: Look, send: Callable[[str], None]) -> QWidget:
    """Words of the program; a question carries answers to pick from."""
    frame, column = framed("said", 12)
    text = homely(line.text, session.home)
    if line.kind == "question":
        column.addLayout(marked(look, "question", "accent", text, ""))
    else:
        column.addWidget(label(text))
    for suggestion in line.suggestions[:6]:
        choice = button(visible(suggestion), "chip")
        choice.clicked.connect(lambda _=False, text=suggestion: send(text))
        column.addLayout(row(choice))
    return frame
