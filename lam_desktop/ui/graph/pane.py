"""The graph with its inspector below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from lam_desktop.core.action import Action, Effect
from lam_desktop.core.changes import Preview
from lam_desktop.core.events import RunState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.text import counted, shortened
from lam_desktop.core.wording import leeway_texts, trigger_text
from lam_desktop.core.workflow import groups
from lam_desktop.decision.cards import visible
from lam_desktop.ui.board import Board
from lam_desktop.ui.graph.inspector import Inspector
from lam_desktop.ui.graph.items import Face
from lam_desktop.ui.graph.naming import NameDialog
from lam_desktop.ui.graph.view import GraphView
from lam_desktop.ui.graph.words import argument, condition, homely, shown_arguments, titles_of
from lam_desktop.ui.loop import Tasks, ask
from lam_desktop.ui.parts import IconButton, column_in, label, nothing_yet, pane, pill, restyle, row
from lam_desktop.ui.session import Session
from lam_desktop.ui.theme import Look

_ROWS = 3
_LONGEST = 240  # characters of the request
_EMPTY = "Every chore is drawn here, step by step, before it runs."
_OUTWARD = {Effect.SEND, Effect.EXECUTE}
_PHASES = {"planned": ("waits for your yes", "warn"), "running": ("running", "accent"), "ended": ("", "dim")}
_ENDS = {
    RunState.SUCCEEDED: ("done", "good"), RunState.FAILED: ("failed, nothing changed", "bad"),
    RunState.UNDONE: ("taken back", "dim"), RunState.CANCELLED: ("stopped, nothing changed", "warn"),
    RunState.PARTLY_UNDONE: ("partly taken back", "warn"), RunState.NEEDS_DECISION: ("please look", "bad"),
}  # fmt: skip


class GraphPane(QWidget):
    """Shows a session's board."""

    def __init__(self, session: Session, tasks: Tasks, look: Look) -> None:
        super().__init__()
        self._session = session
        outer = column_in(self)
        surface, column = pane()
        outer.addWidget(surface)
        self._head = label("", "headline")
        self._count, self._phase = pill("", "dim"), pill("", "dim")
        self._trigger = label("", "dim")  # a line of its own: it may be long, and its end says the time
        self._problem = label("", "bad")
        column.addWidget(self._head)
        self._save = IconButton(look, "plus", "Save this plan under a name", "Save", "quiet")
        self._save.clicked.connect(lambda: tasks.spawn(self._keep()))
        line = row(self._phase, self._count, spacing=6)
        line.addWidget(self._save)
        column.addLayout(line)
        column.addWidget(self._trigger)
        column.addWidget(self._problem)
        self.view = GraphView(self._faces, look)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(nothing_yet(look, "graph", "No plan yet", _EMPTY, size=44))
        self._stack.addWidget(self.view)
        self.inspector = Inspector(session, tasks, look)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(holder)
        split.addWidget(self.inspector)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([420, 300])
        column.addWidget(split, 1)
        self.view.chosen.connect(self.inspector.choose)
        self.view.left.connect(self.inspector.close_step)
        self.inspector.closed.connect(self.view.unchoose)
        session.edit_wanted.connect(self.edit)
        session.board_changed.connect(self.show_board)
        session.busy_changed.connect(lambda _: self._show_phase(session.board))
        self.show_board(session.board)

    def edit(self) -> None:
        """Open the first step that can still be changed."""
        plan = self._session.board.plan
        if plan is not None:
            self.view.choose(plan.steps[0].id)
            self.view.setFocus()

    async def _keep(self) -> None:
        """Ask for a name, and save the plan under it."""
        dialog = NameDialog(self)
        if await ask(dialog) == NameDialog.DialogCode.Accepted:
            self._session.keep(dialog.name())

    def show_board(self, board: Board) -> None:
        """Draw what the session has."""
        plan = board.plan
        self._head.setText(visible(shortened(plan.request, _LONGEST)) if plan else "")
        self._head.setVisible(plan is not None)
        self._count.setText(counted(len(plan.steps) - len(board.left_out), "step") if plan else "")
        self._count.setVisible(plan is not None)
        self._save.setVisible(plan is not None)
        self._trigger.setText(trigger_text(plan.trigger) if plan and plan.trigger else "")
        self._trigger.setVisible(bool(plan and plan.trigger))
        self._show_phase(board)
        self._problem.setText(homely(board.problem, self._session.home))
        self._problem.setVisible(bool(board.problem))
        self._stack.setCurrentIndex(0 if plan is None else 1)
        self.view.show_board(board)
        self.inspector.show_board(board)

    def _show_phase(self, board: Board) -> None:
        """How far it is, in a few words."""
        words, role = (
            _ENDS.get(board.report.state, ("", "dim")) if board.report else _PHASES.get(board.phase, ("", "dim"))
        )
        words, role = (board.fate, "dim") if board.fate else (words, role)
        if board.report is not None and board.report.with_notes:
            words += ", with notes"
        if board.phase == "running" and self._session.busy.paused:
            words, role = "paused", "warn"
        if board.phase == "planned" and not board.checked:
            words, role = "looking what would happen …", "accent"
        if board.problem:
            words, role = "cannot work like this", "bad"
        self._phase.setText(words)
        self._phase.setVisible(bool(words))
        if self._phase.property("pill") != role:
            restyle(self._phase, pill=role)

    def _faces(self, plan: Plan) -> list[Face]:
        titles = titles_of(plan)
        return [self._face(plan, step, titles) for step in plan.steps]

    def _face(self, plan: Plan, step: Step, titles: dict[str, str]) -> Face:
        home, action = self._session.home, self._session.services.catalogue.get(step.action)
        rows = shown_arguments(step, action, home, titles)
        if len(rows) > _ROWS:
            rows = [*rows[: _ROWS - 1], ("and", f"{len(rows) - _ROWS + 1} more")]
        badges = []
        if step.for_each is not None:
            badges.append(("repeat", f"for each of {argument(step.for_each, home, titles)}", "accent"))
        if step.when is not None:
            badges.append(("branch", condition(step.when, home, titles), "accent"))
        within = groups(plan, step.id)
        if within:
            badges.append(("history", " › ".join(within), "accent"))
        badges += [("branch", text, "accent") for text in leeway_texts(step, titles)]
        if any(origin.how == "user" for origin in step.provenance.values()):
            badges.append(("edit", "changed by you", "accent"))
        if step.confidence < self._session.services.settings.confidence_threshold:
            badges.append(("question", "not sure", "warn"))
        badges.append(_way_back(action, self._session.board.previews.get(step.id)))
        subject, summary = (action.card.subject, action.card.summary) if action else ("question", step.action)
        return Face(step.id, titles[step.id], subject, tuple(rows), tuple(badges), summary)


def _way_back(action: Action | None, preview: Preview | None) -> tuple[str, str, str]:
    """Whether a step can be taken back, as a badge."""
    if action is None:
        return "warn", "not installed", "warn"
    if action.card.effects <= {Effect.READ} or (preview is not None and preview.looks and action.may_only_look):
        return "search", "only looks", "dim"
    if action.irreversible and action.card.effects & _OUTWARD:
        return "warn", "cannot be undone", "warn"
    return "undo", "can be undone", "dim"
