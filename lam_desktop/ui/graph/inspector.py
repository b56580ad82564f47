"""One step in full: its arguments, which may be changed before a yes, and exactly what it would do or did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lam_desktop.core.action import Action, Param
from lam_desktop.core.changes import Change
from lam_desktop.core.plan import Step
from lam_desktop.core.text import counted
from lam_desktop.core.wording import leeway_texts
from lam_desktop.core.workflow import groups
from lam_desktop.decision.cards import kinds_of
from lam_desktop.ui.board import Board
from lam_desktop.ui.changes import ChangeList
from lam_desktop.ui.graph.editors import Setting, editor
from lam_desktop.ui.graph.words import argument, condition, duration, homely, state_words, titles_of
from lam_desktop.ui.loop import Tasks
from lam_desktop.ui.parts import IconButton, IconLabel, beside_bar, button, column_in, label, pill, row, scrolling
from lam_desktop.ui.session import Session
from lam_desktop.ui.theme import Look

_MOST = 60  # changes shown of each kind
_LONGEST = 1500  # characters of an answer
_LINE = 30  # px, so that names stand level with their fields


class Inspector(QFrame):
    """Shows the chosen step."""

    closed = Signal()

    def __init__(self, session: Session, tasks: Tasks, look: Look) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._look = look
        self._step: str | None = None
        self._shown: tuple[object, ...] = ()
        self._more = False
        self.setProperty("role", "tile")
        self.setAccessibleName("Step")
        self._column = column_in(self, 0, 8)
        self._column.setContentsMargins(*beside_bar(14))
        self._scroll = scrolling("Step in full")
        self._column.addWidget(self._scroll)
        self.setVisible(False)
        look.changed.connect(self._again)

    def choose(self, step: str) -> None:
        """Show a step."""
        self._more = self._more and step == self._step
        self._step = step
        self.show_board(self._session.board)

    def close_step(self) -> None:
        """Show none."""
        self._step, self._shown = None, ()
        self.setVisible(False)
        self.closed.emit()

    def show_board(self, board: Board) -> None:
        """Follow the board; built anew only when something about the chosen step changed."""
        if self._step is None:
            return
        if board.plan is None or self._step not in {step.id for step in board.plan.steps}:
            self.close_step()
            return
        step = board.plan.step(self._step)
        facts = (
            board.run, step, board.phase, board.state(step.id), board.previews.get(step.id), board.outcome(step.id),
            step.id in board.left_out, self._more,
        )  # fmt: skip
        if facts != self._shown or not self.isVisible():
            self._shown = facts
            at = self._scroll.verticalScrollBar().value()
            self._scroll.setWidget(self._content(board, step))
            self._scroll.verticalScrollBar().setValue(at)
            self.setVisible(True)

    def _again(self) -> None:
        self._shown = ()
        self.show_board(self._session.board)

    def _content(self, board: Board, step: Step) -> QWidget:
        holder = QWidget()
        holder.setObjectName("flow")
        column = column_in(holder, 0, 8)
        action = self._session.services.catalogue.get(step.action)
        column.addLayout(self._head(board, step, action))
        if action is not None:
            column.addWidget(label(action.card.summary, "dim"))
        if board.phase == "planned" and board.plan is not None and len(board.plan.steps) > 1:
            column.addLayout(row(self._switch(board, step), self._leeway(step), spacing=18))
        if action is not None:
            column.addLayout(self._form(board, step, action))
        self._facts(column, board, step, action)
        column.addStretch(1)
        return holder

    def _head(self, board: Board, step: Step, action: Action | None) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(self._look, action.card.subject if action else "question", "accent", 18))
        assert board.plan is not None
        line.addWidget(label(titles_of(board.plan)[step.id], "big"))
        seconds = board.seconds.get(step.id, 0.0)
        state = state_words(board, step.id)
        line.addWidget(pill(f"{state} · {duration(seconds)}" if seconds else state, "dim"))
        line.addStretch(1)
        close = IconButton(self._look, "close", "Close the step", size=14, colour="faint")
        close.clicked.connect(self.close_step)
        line.addWidget(close)
        return line

    def _switch(self, board: Board, step: Step) -> QCheckBox:
        """A tick that leaves the step out or puts it back."""
        keep = QCheckBox("Do this step")
        keep.setAccessibleName("Do this step")
        keep.setChecked(step.id not in board.left_out)
        keep.toggled.connect(lambda on: self._keep(keep, step.id, on))
        return keep

    def _leeway(self, step: Step) -> QCheckBox:
        """A tick that lets the run go on when the step fails."""
        box = QCheckBox("Go on without it if it fails")
        box.setAccessibleName("Go on without it if it fails")
        box.setToolTip("What needs its result is left out too; nothing is deleted after it did not work.")
        box.setChecked(step.optional)
        box.toggled.connect(lambda on: self._session.make_optional(step.id, on))
        return box

    def _keep(self, box: QCheckBox, step: str, on: bool) -> None:
        """Leave a step out or put it back; the tick says what came of it, for the last one has to stay."""
        self._session.leave_out(step, not on)
        with QSignalBlocker(box):
            box.setChecked(step not in self._session.board.left_out)

    def _form(self, board: Board, step: Step, action: Action) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(7)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rest = [param for param in action.card.params if step.args.get(param.name) is None and not param.required]
        for param in action.card.params:
            if param not in rest:
                self._field(form, board, step, param)
        if rest and board.phase == "planned" and step.id not in board.left_out:
            if self._more:
                for param in rest:
                    self._field(form, board, step, param)
            else:
                more = button(f"{counted(len(rest), 'more option')} …", "quiet", "More options")
                more.clicked.connect(self._show_more)
                form.addRow("", row(more))
        return form

    def _show_more(self) -> None:
        self._more = True
        self.show_board(self._session.board)

    def _field(self, form: QFormLayout, board: Board, step: Step, param: Param) -> None:
        assert board.plan is not None
        titles = titles_of(board.plan)
        value = step.args.get(param.name)
        if board.phase == "planned" and step.id not in board.left_out:

            def change(new: Any) -> None:
                self._session.edit_argument(step.id, param.name, new)

            field = editor(param, value, Setting(self._session.home, titles, self._look, self._tasks, change))
        else:
            field = label(argument(value, self._session.home, titles))
        for each in (field, field.focusProxy() or field):  # a screen reader speaks of what has the keyboard
            each.setAccessibleName(param.name.replace("_", " "))
        field.setToolTip(param.description)
        name = label(param.name.replace("_", " ").capitalize(), "dim", wrap=False)
        name.setMinimumHeight(_LINE)
        field.setMinimumHeight(_LINE)
        form.addRow(name, field)

    def _facts(self, column: QVBoxLayout, board: Board, step: Step, action: Action | None) -> None:
        """When it runs, whether it can be taken back, what it would do or did."""
        assert board.plan is not None
        home, titles = self._session.home, titles_of(board.plan)
        marks: list[QWidget] = []
        if step.for_each is not None:
            marks.append(pill(f"once for each of {argument(step.for_each, home, titles)}", "accent"))
        if step.when is not None:
            marks.append(pill(condition(step.when, home, titles), "accent"))
        marks += [pill(f"from “{name}”", "accent") for name in groups(board.plan, step.id)]
        marks += [pill(text, "accent") for text in leeway_texts(step, titles)]
        if action is not None and action.irreversible:
            column.addWidget(label(f"Cannot be undone: {action.irreversible}.", "warn"))
        if marks:
            column.addLayout(row(*marks))
        outcome, preview = board.outcome(step.id), board.previews.get(step.id)
        if outcome is not None:
            self._section(column, "What happened", outcome.changes, outcome.answer, outcome.error)
        elif preview is not None and step.id not in board.left_out:
            self._section(column, "What would happen", preview.changes, "", preview.unknown)

    def _section(self, column: QVBoxLayout, title: str, changes: Sequence[Change], text: str, trouble: str) -> None:
        if changes or text or trouble:
            column.addSpacing(4)
            column.addWidget(label(title, "section"))
        if trouble:
            column.addWidget(label(homely(trouble, self._session.home), "warn"))
        if text:
            column.addWidget(label(homely(text[:_LONGEST], self._session.home)))
        column.addWidget(ChangeList(kinds_of(changes, self._session.home, _MOST)))
