"""The view model of a chat: words in, plan, card, progress and result out, as immutable snapshots."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from lam_desktop.app import Services
from lam_desktop.core.changes import Preview
from lam_desktop.core.errors import LamError
from lam_desktop.core.events import RunStateChanged, StepProgress, StepState, StepStateChanged
from lam_desktop.core.outcome import ApprovalCard, Declined, Planned, Question, RunReport
from lam_desktop.core.plan import Plan
from lam_desktop.ui.loop import Tasks

CHAT = "main"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the chat. `kind`: user, answer, question, error, plan, result, notice."""

    kind: str
    text: str
    run: str = ""
    suggestions: tuple[str, ...] = ()
    card: ApprovalCard | None = None
    report: RunReport | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """What the graph shows: a plan and the state of its steps."""

    run: str = ""
    plan: Plan | None = None
    states: dict[str, StepState] = field(default_factory=dict)
    progress: dict[str, float] = field(default_factory=dict)
    previews: dict[str, Preview] = field(default_factory=dict)
    report: RunReport | None = None
    phase: str = "empty"  # empty, planned, running, ended


class Session(QObject):
    """One chat and the run it is about."""

    line_added = Signal(object)
    board_changed = Signal(object)
    busy_changed = Signal(str)
    cleared = Signal()

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._services = services
        self._tasks = tasks
        self._board = Board()
        self._card: ApprovalCard | None = None
        bus = services.bus
        self._ends = [
            bus.subscribe(StepStateChanged, self._on_step), bus.subscribe(StepProgress, self._on_progress),
            bus.subscribe(RunStateChanged, self._on_run),
        ]  # fmt: skip

    @property
    def board(self) -> Board:
        return self._board

    @property
    def home(self) -> Path:
        return self._services.profile.home

    @property
    def services(self) -> Services:
        return self._services

    def close(self) -> None:
        """Stop listening."""
        for end in self._ends:
            end()

    async def restore(self) -> None:
        """Show the chat as it was left."""
        for message in await self._services.chats.messages(CHAT, 60):
            report = None
            if message.run and message.role in ("result", "error"):
                try:
                    report = await self._services.runner.report(message.run)
                except LamError:
                    report = None
            self.line_added.emit(Line(message.role, message.text, message.run, report=report))
        for notice in self._services.notices:
            self.line_added.emit(Line("notice", notice.text))

    def send(self, text: str) -> None:
        """Plan a request and show the plan."""
        if text.strip():
            self._tasks.spawn(self._send(text.strip()))

    async def _send(self, text: str) -> None:
        await self._say("user", text)
        self.busy_changed.emit("Thinking …")
        try:
            outcome = await self._services.planner.plan(text, self._services.planning_context())
            match outcome:
                case Planned(plan):
                    await self._show(plan)
                case Question(question, suggestions, _):
                    await self._say("question", question, suggestions=suggestions)
                case Declined(reason, suggestions):
                    await self._say("answer", reason, suggestions=suggestions)
        finally:
            self.busy_changed.emit("")

    async def _show(self, plan: Plan) -> None:
        run = await self._services.runner.draft(plan, CHAT)
        await self._judge(run, plan)

    async def _judge(self, run: str, plan: Plan) -> None:
        """Dry-run a drafted plan and draw its card; one that cannot work is explained instead."""
        self._set(Board(run, plan, {step.id: StepState.PLANNED for step in plan.steps}, phase="planned"))
        try:
            card = await self._services.runner.card(run)
        except LamError as error:
            self._card = None
            await self._say("error", str(error))
            self._set(Board(run, plan, self._board.states, phase="ended"))
            return
        previews = {each.step: each for each in await self._services.runner.preview(run)}
        self._card = card
        self._set(Board(run, plan, self._board.states, previews=previews, phase="planned"))
        self.line_added.emit(Line("plan", plan.request, run, card=card))

    def approve(self) -> None:
        """Do what the card shows."""
        card, board = self._card, self._board
        if card is not None and board.plan is not None and not card.denied and board.phase == "planned":
            self._card = None
            self._tasks.spawn(self._run(card, board.plan))

    async def _run(self, card: ApprovalCard, plan: Plan) -> None:
        if plan.trigger is not None:
            schedule = await self._services.schedules.add(plan)
            shown = next(each for each in await self._services.schedules.list() if each.id == schedule)
            when = f"{shown.next_run:%A %d %B at %H:%M}" if shown.next_run else "never"
            await self._say("answer", f"Scheduled. Next time: {when}.")
            self._set(Board(card.run, plan, self._board.states, phase="ended"))
            return
        self._set(Board(card.run, plan, self._board.states, previews=self._board.previews, phase="running"))
        self.busy_changed.emit("Working …")
        try:
            report = await self._services.runner.start(card.run, card.fingerprint)
        finally:
            self.busy_changed.emit("")
        await self._tell(report)

    async def _tell(self, report: RunReport) -> None:
        text = report.answer if not report.error else report.error
        kind = "error" if report.error else "result"
        await self._services.chats.add(CHAT, kind, text, self._now(), report.run)
        self._set(Board(report.run, report.plan, {step.id: step.state for step in report.steps}, report=report, phase="ended"))
        self.line_added.emit(Line(kind, text, report.run, report=report))

    def cancel(self) -> None:
        """Put a plan away that was not begun, or stop one that runs."""
        if self._board.phase == "running":
            self._services.runner.stop(self._board.run)
        elif self._board.phase == "planned":
            self._card = None
            self._set(Board(self._board.run, self._board.plan, self._board.states, phase="ended"))
            self._tasks.spawn(self._say("answer", "All right, nothing was done."))

    def edit_argument(self, step: str, name: str, value: Any) -> None:
        """Change an argument by hand; the plan is judged anew."""
        if self._board.plan is not None and self._board.phase == "planned":
            self._tasks.spawn(self._edited(self._board.plan.with_argument(step, name, value)))

    def leave_out(self, step: str) -> None:
        """Take a step out, with all that need its result."""
        if self._board.plan is not None and self._board.phase == "planned" and len(self._board.plan.steps) > 1:
            self._tasks.spawn(self._edited(self._board.plan.without(step)))

    async def _edited(self, plan: Plan) -> None:
        self._card = None
        await self._services.runner.edit(self._board.run, plan)
        await self._judge(self._board.run, plan)

    def undo(self, run: str) -> None:
        """Take a run back; works for any run, also after a restart."""
        self._tasks.spawn(self._undo(run))

    async def _undo(self, run: str) -> None:
        self.busy_changed.emit("Taking it back …")
        try:
            report = await self._services.runner.undo(run)
            text = "Taken back." if not report.left else "Taken back, except:\n" + "\n".join(report.left)
            await self._say("answer", text)
        except LamError as error:
            await self._say("error", str(error))
        finally:
            self.busy_changed.emit("")
        if run == self._board.run:
            shown = await self._services.runner.report(run)
            self._set(Board(run, shown.plan, {step.id: step.state for step in shown.steps}, report=shown, phase="ended"))

    def show_run(self, run: str) -> None:
        """Show an earlier run in the graph."""
        self._tasks.spawn(self._show_run(run))

    async def _show_run(self, run: str) -> None:
        report = await self._services.runner.report(run)
        self._set(Board(run, report.plan, {step.id: step.state for step in report.steps}, report=report, phase="ended"))

    def clear(self) -> None:
        """Empty the chat; the history of runs stays."""
        self._tasks.spawn(self._services.chats.clear(CHAT))
        self._set(Board())
        self.cleared.emit()

    async def _say(self, kind: str, text: str, suggestions: tuple[str, ...] = ()) -> None:
        await self._services.chats.add(CHAT, kind, text, self._now())
        self.line_added.emit(Line(kind, text, suggestions=suggestions))

    def _now(self) -> datetime:
        return self._services.clock.now()

    def _set(self, board: Board) -> None:
        self._board = board
        self.board_changed.emit(board)

    def _on_step(self, event: StepStateChanged) -> None:
        if event.run == self._board.run:
            states = {**self._board.states, event.step: event.state}
            self._set(Board(event.run, self._board.plan, states, self._board.progress, self._board.previews, self._board.report, self._board.phase))

    def _on_progress(self, event: StepProgress) -> None:
        if event.run == self._board.run:
            progress = {**self._board.progress, event.step: event.done}
            self._set(Board(event.run, self._board.plan, self._board.states, progress, self._board.previews, None, self._board.phase))

    def _on_run(self, event: RunStateChanged) -> None:
        """Runs begun elsewhere (schedules) are told in the history pane; nothing to show here."""
