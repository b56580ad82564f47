"""What came of a run: the answer, what changed, the way back and forth, and what only the person can know."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.outcome import RunReport
from lam_desktop.core.text import counted
from lam_desktop.core.wording import unused_text
from lam_desktop.decision.cards import kinds_of, visible
from lam_desktop.ui.board import TAKEN_BACK, Line
from lam_desktop.ui.changes import MOST, ChangeList
from lam_desktop.ui.chat.approval import marked
from lam_desktop.ui.graph.words import homely, titles_of
from lam_desktop.ui.parts import IconButton, button, column_in, label, pill, restyle, row
from lam_desktop.ui.session import Session
from lam_desktop.ui.theme import Look

_LONGEST = 6000  # characters of an answer
_COLUMNS = re.compile(r"\S {2,}\S")


def answer_label(text: str) -> QLabel:
    """An answer; what is laid out in columns stands in a face where columns line up."""
    shown = visible(text if len(text) <= _LONGEST else text[:_LONGEST] + " …")
    in_columns = sum(bool(_COLUMNS.search(line)) for line in shown.split("\n")) >= 2
    return label(shown, "monotext" if in_columns else "")


class ResultCard(QFrame):
    """The end of a run. It follows what becomes of it later, from here or from elsewhere."""

    turned = Signal()  # the person unfolds or folds up what changed

    def __init__(self, line: Line, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        wrong = line.kind == "error"
        stopped = line.report is not None and line.report.state is RunState.CANCELLED
        self.setProperty("role", "bad" if wrong and not stopped else "card")
        self.setAccessibleName("Result")
        column = column_in(self, 14, 8)
        if wrong:
            mark = ("stop", "warn") if stopped else ("warn", "bad")
            column.addLayout(marked(look, *mark, homely(line.text, session.home), ""))
        else:
            column.addWidget(answer_label(line.text))
        if line.report is not None:
            if (unused := line.report.plan.unused_words) and not line.report.error:
                column.addWidget(label(visible(unused_text(unused)), "dim"))
            self._run = line.report.run
            self._foot(column, line.report, look)
            session.run_settled.connect(self._settled)

    def _foot(self, column: QVBoxLayout, report: RunReport, look: Look) -> None:
        changes = [change for step in report.steps for change in step.changes]
        self._changes = changes
        self.listing: ChangeList | None = None
        self.hint = label("Undo takes back what was done. Go on does what is left.", "dim")
        back = self._session.way_back
        self.undo = self._verb(look, "undo", "Undo", "Undo this run", lambda: back.undo(report.run))
        self.redo = self._verb(look, "redo", "Redo", "Do this run again", lambda: back.redo(report.run))
        self.go_on = self._verb(look, "play", "Go on", "Go on with this run", lambda: back.go_on(report.run))
        self.toggle = IconButton(look, "right", "What changed", counted(len(changes), "change"), "quiet")
        self.toggle.clicked.connect(self._unfold)
        self.toggle.setVisible(bool(changes))
        self._show = IconButton(look, "graph", "Show the plan of this run", "Plan", "quiet")
        self._show.clicked.connect(lambda: self._session.show_run(report.run))
        self.mark = pill("taken back", "dim")
        self._unknown: QWidget | None = None
        self._column = column
        self._verbs = (self.undo, self.redo, self.go_on, self.toggle, self._show)
        column.addLayout(row(self.mark))  # a line of its own: beside the verbs it would be wider than a narrow chat
        column.addLayout(row(*self._verbs, spacing=4))
        column.addWidget(self.hint)
        self._settled(report)

    @staticmethod
    def _verb(look: Look, picture: str, words: str, spoken: str, act: Callable[[], None]) -> IconButton:
        """A button that can be pressed once; what comes of it shows what can be done next."""
        made = IconButton(look, picture, spoken, words, "", "text")

        def pressed() -> None:
            made.setEnabled(False)
            act()

        made.clicked.connect(pressed)
        return made

    def _settled(self, report: RunReport) -> None:
        if report.run != self._run:
            return
        changed = any(step.changes for step in report.steps)
        unknown = [step.id for step in report.steps if step.state is StepState.UNKNOWN]
        self.undo.setVisible(report.can_undo and not unknown)
        self.redo.setVisible(report.can_redo)
        self.go_on.setVisible(report.state is RunState.NEEDS_DECISION and not unknown)
        self.hint.setVisible(not self.go_on.isHidden())
        for each in (self.undo, self.redo, self.go_on):
            each.setEnabled(True)
        self.mark.setVisible(changed and report.state in TAKEN_BACK)
        first = next(each for each in self._verbs if not each.isHidden())
        for each in (self.toggle, self._show):
            restyle(each, flush=each is first)
        self._ask(report, unknown)

    def _ask(self, report: RunReport, unknown: list[str]) -> None:
        """One line for each step of which only the person can know whether it happened."""
        if self._unknown is not None:
            self._unknown.deleteLater()
            self._unknown = None
        if unknown:
            self._unknown = QWidget()
            lines = column_in(self._unknown, 0, 6)
            titles = titles_of(report.plan)
            for step in unknown:
                lines.addLayout(self._question(report.run, step, titles[step]))
            self._column.addWidget(self._unknown)

    def _question(self, run: str, step: str, title: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(label(f"{title}: did it happen?", "heading"))
        yes = button("It did", "", f"{title} happened")
        no = button("It did not", "", f"{title} did not happen")
        yes.clicked.connect(lambda: self._session.way_back.decide(run, step, True))
        no.clicked.connect(lambda: self._session.way_back.decide(run, step, False))
        column.addLayout(row(yes, no))
        return column

    def _unfold(self) -> None:
        unfolded = self.listing is None or self.listing.isHidden()
        self.turned.emit()
        if self.listing is None:
            self.listing = ChangeList(kinds_of(self._changes, self._session.home, MOST))
            self._column.insertWidget(self._column.indexOf(self.hint) + 1, self.listing)
        self.listing.setVisible(unfolded)
        self.toggle.show_icon("down" if unfolded else "right")
