"""One step in full: its arguments, which may be changed before a yes, and exactly what it would do or did."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from lam_desktop.core.action import Action, Param
from lam_desktop.core.plan import Step
from lam_desktop.core.values import FileQuery, Kind, Ref, Template
from lam_desktop.core.wording import argument_text, title_of
from lam_desktop.decision.cards import describe
from lam_desktop.ui.parts import button, label, row
from lam_desktop.ui.session import Board, Session

_MOST = 60


class Inspector(QScrollArea):
    """Shows the chosen step."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._step: str | None = None
        self.setWidgetResizable(True)
        self.setMaximumHeight(300)
        self.setAccessibleName("Step")
        self.setVisible(False)

    def choose(self, step: str) -> None:
        """Show a step."""
        self._step = step
        self.show_board(self._session.board)

    def show_board(self, board: Board) -> None:
        """Follow the board: show what is chosen while it is there."""
        if self._step is None or board.plan is None or self._step not in {step.id for step in board.plan.steps}:
            self._step = None
            self.setVisible(False)
            return
        self.setWidget(self._content(board, board.plan.step(self._step)))
        self.setVisible(True)

    def _content(self, board: Board, step: Step) -> QWidget:
        holder = QWidget()
        holder.setObjectName("flow")
        column = QVBoxLayout(holder)
        column.setContentsMargins(4, 4, 8, 4)
        action = self._session.services.catalogue.get(step.action)
        column.addWidget(label(title_of(step.action), "heading"))
        if action is not None:
            column.addWidget(label(action.card.summary, "dim"))
            column.addLayout(self._form(board, step, action))
            way_back = "Cannot be undone: " + action.irreversible if action.irreversible else "Can be taken back exactly."
            column.addWidget(label(way_back, "warn" if action.irreversible else "good"))
        for text, role in self._facts(board, step):
            column.addWidget(label(text, role))
        if board.phase == "planned" and board.plan is not None and len(board.plan.steps) > 1:
            out = button("Leave this step out")
            out.clicked.connect(lambda: self._session.leave_out(step.id))
            column.addLayout(row(out))
        column.addStretch(1)
        return holder

    def _form(self, board: Board, step: Step, action: Action) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        for param in action.card.params:
            value = step.args.get(param.name)
            if value is None and board.phase != "planned":
                continue
            editable = board.phase == "planned" and not isinstance(value, FileQuery | Ref | Template)
            change = self._changer(step.id, param)
            field = editor(param, value, self._session.home, change) if editable else label(argument_text(value, self._session.home))
            field.setAccessibleName(param.name.replace("_", " "))
            field.setToolTip(param.description)
            form.addRow(label(param.name.replace("_", " "), "dim", wrap=False), field)
        return form

    def _changer(self, step: str, param: Param) -> Callable[[Any], None]:
        return lambda value: self._session.edit_argument(step, param.name, value)

    def _facts(self, board: Board, step: Step) -> list[tuple[str, str]]:
        home = self._session.home
        report = next((each for each in board.report.steps if each.id == step.id), None) if board.report else None
        if report is not None:
            lines = [describe(change, home) for change in report.changes]
            texts = [(report.error, "bad"), (report.answer, ""), ("\n".join(lines[:_MOST]), "dim")]
        else:
            preview = board.previews.get(step.id)
            lines = [describe(change, home) for change in preview.changes] if preview else []
            more = f"… and {len(lines) - _MOST} more" if len(lines) > _MOST else ""
            texts = [(preview.unknown if preview else "", "warn"), ("\n".join(lines[:_MOST]), "dim"), (more, "dim")]
        return [(text, role) for text, role in texts if text]


def editor(param: Param, value: Any, home: Path, change: Callable[[Any], None]) -> QWidget:
    """A field fit for a parameter's kind; it tells a new value when it is left or chosen."""
    if param.kind is Kind.BOOLEAN:
        box = QCheckBox()
        box.setChecked(bool(value))
        box.toggled.connect(change)
        return box
    if param.kind is Kind.CHOICE:
        combo = QComboBox()
        combo.addItems(list(param.choices))
        combo.setCurrentText(str(value if value is not None else param.default or ""))
        combo.textActivated.connect(change)
        return combo
    field = QLineEdit(argument_text(value, home) if value is not None else "")
    field.setPlaceholderText(param.description.split(";")[0][:70])

    def left() -> None:
        if field.isModified():
            field.setModified(False)
            change(parsed(param, field.text()))

    field.editingFinished.connect(left)
    return field


def parsed(param: Param, text: str) -> Any:
    """What was typed, as the value the parameter takes; empty text takes the argument away."""
    clean = text.strip()
    if not clean:
        return None
    if param.kind in (Kind.FILE, Kind.FOLDER, Kind.NEW_FILE, Kind.TABLE):
        return Path(clean)
    if param.kind in (Kind.EMAILS, Kind.COLUMNS, Kind.LINES):
        return [part.strip() for part in clean.split(",") if part.strip()]
    if param.kind is Kind.FILES:
        return FileQuery(paths=tuple(part.strip() for part in clean.split(",")), what="both")
    if param.kind in (Kind.DATE, Kind.DATETIME):
        try:
            return datetime.fromisoformat(clean) if ":" in clean else date.fromisoformat(clean)
        except ValueError:
            return clean
    return clean
