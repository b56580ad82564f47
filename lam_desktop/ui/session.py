"""The view model of the chat and its board: words in; plan, card, progress and result out, as immutable snapshots."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import networkx as nx
from PySide6.QtCore import QObject, Signal

from lam_desktop.app import Services
from lam_desktop.core.errors import LamError
from lam_desktop.core.events import (
    ApprovalNeeded,
    NoticeRaised,
    PreviewReady,
    RunPaused,
    RunState,
    StepState,
    StepStateChanged,
)
from lam_desktop.core.outcome import ApprovalCard, Declined, Planned, Question, RunReport, Turn
from lam_desktop.core.plan import Plan
from lam_desktop.core.wording import trigger_text
from lam_desktop.planning.changewords import is_change
from lam_desktop.store.texts import said
from lam_desktop.ui.board import Board, Busy, Line, board_of
from lam_desktop.ui.consulting import Consulting
from lam_desktop.ui.followup import Doubt, best, may_answer, readings
from lam_desktop.ui.loop import Tasks
from lam_desktop.ui.thinking import Thinker
from lam_desktop.ui.wayback import WayBack

CHAT = "main"
ARM_AFTER = 0.5  # seconds a card must have been seen before a yes counts
_BUG = "Something went wrong inside the program. The log has the details."
_OVER = (StepState.DONE, StepState.SKIPPED, StepState.FAILED, StepState.UNDONE)
_AT_WORK = (StepState.RUNNING, StepState.INTENT)
_STOPPING = "Stopping …"
_REMEMBERED = 60
_TURNS = 10


class Session(QObject):
    """One chat and the run it is about."""

    line_added = Signal(object)
    board_changed = Signal(object)
    busy_changed = Signal(object)
    run_settled = Signal(object)
    mood_changed = Signal(str)
    edit_wanted = Signal()
    cleared = Signal()

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self.services = services
        self._tasks = tasks
        self._thinker = Thinker(services.mind)
        self._board = Board()
        self._busy = Busy()
        self._card: ApprovalCard | None = None
        self._shown = 0.0
        self._whole: Plan | None = None
        self._dropped: frozenset[str] = frozenset()
        self._asked: tuple[str, str] | None = None
        self._doubt = Doubt()
        self._turns: list[Turn] = []
        self._one_at_a_time = asyncio.Lock()
        self._stopping = False
        self._note = ""
        self._early = tuple(services.notices)  # told before anybody listened
        self.way_back = WayBack(services.runner, tasks, self._say, self._set_busy)
        self.way_back.settled.connect(self._on_settled)
        self.consulting = Consulting(services.mind, self._set_busy, self._say)
        bus = services.bus
        self._ends = [
            bus.subscribe(PreviewReady, self._on_previews), bus.subscribe(StepStateChanged, self._on_step),
            bus.subscribe(ApprovalNeeded, self._on_approval_needed), bus.subscribe(RunPaused, self._on_paused),
            bus.subscribe(NoticeRaised, lambda notice: self.line_added.emit(Line("notice", notice.text))),
        ]  # fmt: skip

    @property
    def board(self) -> Board:
        return self._board

    @property
    def busy(self) -> Busy:
        return self._busy

    @property
    def home(self) -> Path:
        return self.services.profile.home

    @property
    def mood(self) -> str:
        """idle, busy, or attention: a plan waits for a yes."""
        if self._busy.kind:
            return "busy"
        return "attention" if self._board.phase == "planned" and self._card is not None else "idle"

    def close(self) -> None:
        """Stop listening."""
        for end in self._ends:
            end()

    # what was said

    async def restore(self) -> None:
        """Show the chat as it was left."""
        messages = await self.services.chats.messages(CHAT, _REMEMBERED)
        words = (await self.services.state.look("chat", CHAT)).get("asked")
        self._asked = (words[0], words[1]) if words else None
        for message in messages:
            if message.role != "plan":
                report = await self._known(message.run) if message.role in ("result", "error") else None
                if report is not None:
                    self._remember(report)
                self.line_added.emit(Line(message.role, message.text, message.run, report=report))
        last = await self._known(messages[-1].run) if messages else None
        for notice in self._early:
            last = await self._raise(notice) or last
        if last is None:
            return
        if last.state is RunState.WAITING:
            self._whole = last.plan
            await self._judge(Board(last.run, last.plan, "planned"), last.plan, anew=False)
        else:
            self._set(board_of(last))

    async def _raise(self, notice: NoticeRaised) -> RunReport | None:
        """Show what was told at the start; a run it is about can be decided on, now and later. Returns that run."""
        report = await self._known(notice.run)
        if report is None:
            self.line_added.emit(Line("notice", notice.text))
        else:
            kind = "error" if report.error else "result"
            await self._keep(kind, notice.text, notice.run)
            self.line_added.emit(Line(kind, notice.text, notice.run, report=report))
        return report

    async def _known(self, run: str) -> RunReport | None:
        """A run of an earlier day, if its record is still there."""
        try:
            return await self.services.runner.report(run) if run else None
        except LamError:
            return None

    def clear(self) -> None:
        """Empty the chat; the history of runs stays."""
        self._tasks.spawn(self.services.chats.clear(CHAT))
        self._tasks.spawn(self._wait_for(None))
        self._card = None
        self._turns.clear()
        self._set(Board())
        self.cleared.emit()

    def trouble(self, error: BaseException) -> None:
        """Show that something failed inside the program; nothing else stops."""
        text = str(error) if isinstance(error, LamError) else _BUG
        if self._board.phase == "planned" and self._card is None:
            self._set(replace(self._board, problem=text))
        self.line_added.emit(Line("error", text))

    # from words to a plan

    def send(self, text: str) -> None:
        """Plan a request and show the plan."""
        if text.strip():
            self._tasks.spawn(self._send(text.strip()))

    async def _send(self, text: str) -> None:
        async with self._one_at_a_time:
            await self._say("user", text)
            self._set_busy(Busy("thinking", "Thinking …"))
            try:
                await self._answer(text)
            finally:
                self._set_busy(Busy())

    async def _answer(self, text: str) -> None:
        if (doubted := self._doubt.picked(text)) is not None:
            await self._wait_for(None)
            await self._show(doubted, sure=False)
            return
        context = replace(await self.services.planning_context(), history=tuple(self._turns))
        asked = self._asked
        shown = self._board.plan if self._board.phase == "planned" and asked is None else None
        outcome = await self._thinker.plan(text, context)
        no_chore = isinstance(outcome, Declined) and outcome.meant
        if shown is not None and not no_chore and (is_change(text) or not isinstance(outcome, Planned)):
            outcome = await self._thinker.changed(shown, text, context) or outcome
        if asked is not None and not no_chore and (not isinstance(outcome, Planned) or may_answer(text)):
            joined = [await self._thinker.plan(each, context) for each in readings(*asked, text)]
            outcome = best(joined) or outcome
        whole = readings(*asked, text)[0] if asked is not None else text
        request = outcome.plan.request if isinstance(outcome, Planned) else whole
        outcome = await self.consulting.better(request, context, outcome)
        await self._wait_for((text, outcome.text) if isinstance(outcome, Question) else None)
        offered = self._doubt.offered(outcome)
        match outcome:
            case Planned(plan):
                await self._show(plan)
            case Question(question, suggestions):
                await self._say("question", question, (*suggestions, *offered))
            case Declined(reason, suggestions, meant):
                if not self._heed(meant):
                    await self._say("answer", reason, suggestions)

    def _heed(self, meant: str) -> bool:
        """Do what words about the plan or the last run ask for; False when there is nothing to do."""
        waits = self._board.phase == "planned"
        if meant == "stop" and (waits or self._board.phase == "running"):
            self.cancel()
        elif meant == "undo":
            self.cancel() if waits else self.way_back.undo_last()
        elif meant == "again" and self._turns:
            self.send(self._turns[-1].request)
        else:
            return False
        return True

    async def _wait_for(self, asked: tuple[str, str] | None) -> None:
        """Remember which words led to which question, so that an answer still counts after a restart."""
        if asked != self._asked:
            self._asked = asked
            async with self.services.state.context("chat", CHAT) as chat:
                chat["asked"] = asked and [said(each) for each in asked]

    async def _show(self, plan: Plan, *, sure: bool = True) -> None:
        self._set_busy(Busy("checking", "Looking what would happen …"))
        run = await self.services.runner.draft(plan, CHAT)
        self._whole, self._dropped = plan, frozenset()
        await self._judge(Board(run, plan, "planned"), plan, sure=sure)

    async def _judge(self, board: Board, plan: Plan, *, anew: bool = True, sure: bool = True) -> None:
        """Dry-run a drafted plan and draw its card; one that cannot work is explained instead.

        What waits since an earlier day (not `anew`), or may be another one than was meant, never runs without a yes.
        """
        self._card = None
        self._set(replace(board, checked=False))
        try:
            card = await self.services.runner.card(board.run)
        except LamError as error:
            if not self._is_open(board.run):
                return
            self._set(replace(self._board, problem=str(error), checked=True))
            if anew:
                await self._keep("plan", plan.request, board.run)
            self.line_added.emit(Line("problem", str(error), board.run))
            return
        if not self._is_open(board.run):
            return
        self._set(replace(self._board, checked=True))
        if anew and sure and not card.denied and self._may_run_unasked(card, plan):
            self._tasks.spawn(self._run(board.run, plan, None))
            return
        self._card, self._shown = card, time.monotonic()
        if anew:
            await self._keep("plan", plan.request, board.run)
        self.line_added.emit(Line("plan", plan.request, board.run, card=card, steps=len(plan.steps)))

    def _is_open(self, run: str) -> bool:
        """Whether a plan still waits; it may have been put away while it was looked at."""
        return self._board.run == run and self._board.phase == "planned"

    def _may_run_unasked(self, card: ApprovalCard, plan: Plan) -> bool:
        """Only looking needs no yes; in the relaxed setting nothing does that policy lets run."""
        comfort = self.services.settings.comfort
        actions = [self.services.catalogue.get(step.action) for step in plan.steps]
        looks = card.looks and all(action is not None and action.may_only_look for action in actions)
        return not card.needed and plan.trigger is None and (comfort == "relaxed" or (looks and comfort != "careful"))

    def _on_previews(self, event: PreviewReady) -> None:
        if event.run == self._board.run and self._board.phase == "planned":
            self._board = replace(self._board, previews={each.step: each for each in event.previews})

    # changing a plan before the yes

    def edit(self) -> None:
        """Bring the first step up to be changed."""
        self.edit_wanted.emit()

    def edit_argument(self, step: str, name: str, value: Any) -> None:
        """Change an argument by hand; the plan is judged anew."""
        if self._whole is not None and self._board.phase == "planned":
            self._whole = self._whole.with_argument(step, name, value)
            self._tasks.spawn(self._edited())

    def make_optional(self, step: str, optional: bool) -> None:
        """Let the run go on when a step fails, or not; the plan is judged anew."""
        if self._whole is not None and self._board.phase == "planned":
            self._whole = self._whole.with_optional(step, optional)
            self._tasks.spawn(self._edited())

    def leave_out(self, step: str, out: bool) -> None:
        """Take a step out, with all that need its result, or put it back in, with all that it needs."""
        whole = self._whole
        if whole is None or self._board.phase != "planned":
            return
        before = nx.ancestors(whole.graph(), step)
        dropped = self._dropped | {step} if out else self._dropped - {step, *before}
        kept = _kept(whole, dropped)
        if kept:
            self._dropped = dropped
            self._board = replace(self._board, left_out=frozenset(each.id for each in whole.steps) - kept)
            self._tasks.spawn(self._edited())
        else:
            self.line_added.emit(Line("notice", "At least one step must stay. Cancel the plan to do nothing."))
            self._set(self._board)

    async def _edited(self) -> None:
        async with self._one_at_a_time:
            whole, board = self._whole, self._board
            if whole is None or board.phase != "planned":
                return
            plan = replace(whole, steps=tuple(step for step in whole.steps if step.id not in board.left_out))
            await self.services.runner.edit(board.run, plan)
            await self._judge(replace(board, plan=whole, problem=""), plan)

    def keep(self, name: str) -> None:
        """Save the plan on the board under a name, deselected steps left out."""
        self._tasks.spawn(self._keep_plan(name))

    async def _keep_plan(self, name: str) -> None:
        plan, out = self._board.plan, self._board.left_out
        if plan is not None:
            left = replace(plan, steps=tuple(step for step in plan.steps if step.id not in out))
            kept = await self.services.mind.keeper.keep(name, left)
            await self._say("answer", f"Saved. To run it, say: run my {kept.name}.")

    # the run

    def approve(self) -> None:
        """Do what the card shows, once it was there long enough to be read."""
        card, board = self._card, self._board
        if card is None or board.plan is None or card.denied or board.phase != "planned":
            return
        if time.monotonic() - self._shown >= ARM_AFTER:
            self._card = None
            later = board.plan.trigger is not None
            self._tasks.spawn(self._schedule(card) if later else self._run(card.run, board.plan, card.fingerprint))

    async def _run(self, run: str, plan: Plan, approved: str | None) -> None:
        self._stopping = False
        self._set(replace(self._board, phase="running", problem=""))
        self._set_busy(Busy("checking", "Checking once more …"))
        try:
            await self.tell(await self.services.runner.start(run, approved))
        finally:
            if self._board.run == run and self._board.phase == "running":
                self._set(replace(self._board, phase="ended"))
            self._set_busy(Busy())

    async def _schedule(self, card: ApprovalCard) -> None:
        """Save the plan as it was approved, deselected steps left out."""
        plan = (await self.services.runner.report(card.run)).plan
        shown = await self.services.schedules.get(await self.services.schedules.add(plan, card))
        self._set(replace(self._board, phase="ended", fate="scheduled"))
        scheduled = f"Scheduled: {trigger_text(shown.trigger)}."
        await self.services.runner.put_away(card.run, scheduled)
        when = f" Next time: {shown.next_run:%A %d %B at %H:%M}." if shown.next_run else ""
        await self._say("answer", f"{scheduled}{when}")

    async def tell(self, report: RunReport) -> None:
        """Show what became of a run, and keep it."""
        text, kind = (report.error, "error") if report.error else (report.answer, "result")
        board = self._board
        if report.run == board.run:
            self._set(replace(board_of(report), previews=board.previews, seconds=board.seconds))
        await self._keep(kind, text, report.run)
        self._remember(report)
        self.line_added.emit(Line(kind, text, report.run, report=report))

    def _on_step(self, event: StepStateChanged) -> None:
        """A stop that was wanted before the run had begun counts when it does."""
        if self._stopping and event.run == self._board.run and event.state is StepState.RUNNING:
            self.services.runner.stop(event.run)

    def _on_approval_needed(self, event: ApprovalNeeded) -> None:
        """A step on its way needs a yes; the run waits for it."""
        self.line_added.emit(Line("ask", " ".join(event.reasons), event.run, step=event.step))

    def answer(self, run: str, step: str, yes: bool) -> None:
        """The person's answer to such a question."""
        self.services.runner.answer(run, step, yes)

    def pause(self) -> None:
        """Let the run rest, or go on."""
        self.services.runner.pause(self._board.run, not self._busy.paused)

    def _on_paused(self, event: RunPaused) -> None:
        if event.run == self._board.run and self._busy.kind:
            self._set_busy(replace(self._busy, paused=event.paused))
            self._tell_progress()

    def _remember(self, report: RunReport) -> None:
        """Follow-ups may refer to it."""
        turn = Turn(report.request, report.plan, report.run, report.answer, report.files)
        self._turns = [*self._turns[1 - _TURNS :], turn]

    def cancel(self) -> None:
        """Stop what runs, or put a plan away that was not begun."""
        if self.consulting.stop():
            return
        if self._board.phase == "running":
            self._stopping = True
            self.services.runner.stop(self._board.run)
            self._set_busy(replace(self._busy, text=_STOPPING, paused=False))
        elif self._board.phase == "planned":
            self._card = None
            self._set(replace(self._board, phase="ended", fate="put away"))
            self._set_busy(Busy())
            self._tasks.spawn(self._put_away(self._board.run))

    async def _put_away(self, run: str) -> None:
        await self._say("answer", "All right, nothing was done.")
        await self.services.runner.put_away(run)

    # after the run

    def _on_settled(self, report: RunReport) -> None:
        """A run was taken back, done again or cleared up."""
        if report.run == self._board.run:
            self._set(board_of(report))
        self.run_settled.emit(report)

    def show_run(self, run: str) -> None:
        """Show an earlier run in the graph."""
        self._tasks.spawn(self._show_run(run))

    async def _show_run(self, run: str) -> None:
        if self._board.phase != "running":
            self._card = None
            report = await self.services.runner.report(run)
            self._set(board_of(report))
            if report.state is RunState.NEEDS_DECISION:
                self.line_added.emit(Line("error", report.error, run, report=report))

    # what the run tells on its way (see ui/progress.py)

    def progressed(
        self, states: dict[str, StepState], progress: dict[str, float], seconds: dict[str, float], note: str
    ) -> None:
        """New states of the run on the board, many at once."""
        board = self._board
        if board.phase != "running" or board.plan is None:
            return
        self._set(replace(board, states=states, progress=progress, seconds=seconds))
        self._note = note or "Working …"
        self._tell_progress()

    def _tell_progress(self) -> None:
        """How far the run is, in words and as a share. A step that is no for-each does not rest in its middle."""
        board = self._board
        steps = [step for step in board.plan.steps if step.id not in board.left_out] if board.plan else []
        if not steps:
            return
        done = sum(1.0 if board.state(step.id) in _OVER else board.progress.get(step.id, 0.0) for step in steps)
        text = _STOPPING if self._stopping else self._note
        if self._busy.paused:
            goes_on = any(board.state(step.id) in _AT_WORK and step.for_each is None for step in steps)
            text = f"{'Rests after this' if goes_on else 'Paused'} · {text}"
        self._set_busy(replace(self._busy, kind="working", text=text, share=done / len(steps) or -1.0))

    async def _say(self, kind: str, text: str, suggestions: tuple[str, ...] = ()) -> None:
        await self._keep(kind, text)
        self.line_added.emit(Line(kind, text, suggestions=suggestions))

    async def _keep(self, kind: str, text: str, run: str = "") -> None:
        await self.services.chats.add(CHAT, kind, text, self.services.clock.now(), run)

    def _set(self, board: Board) -> None:
        self._board = board
        self.board_changed.emit(board)
        self.mood_changed.emit(self.mood)

    def _set_busy(self, busy: Busy) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)
        self.mood_changed.emit(self.mood)


def _kept(plan: Plan, dropped: frozenset[str]) -> frozenset[str]:
    """Ids of the steps that neither were dropped nor need one that was."""
    graph = plan.graph()
    gone = {each for step in dropped for each in (step, *nx.descendants(graph, step))}
    return frozenset(graph.nodes) - gone
