"""Earlier runs and schedules as rows; read anew when a run ends or a schedule changes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from lam_desktop.core.events import RunState, RunStateChanged, ScheduleFired
from lam_desktop.core.outcome import RunReport
from lam_desktop.core.text import counted
from lam_desktop.core.wording import trigger_text
from lam_desktop.core.workflow import Workflow
from lam_desktop.decision.cards import visible
from lam_desktop.engine.papers.account import account_of
from lam_desktop.engine.papers.page import write_page
from lam_desktop.engine.schedules import Schedule
from lam_desktop.ui.desktop import open_here
from lam_desktop.ui.loop import Frames, Tasks
from lam_desktop.ui.session import Session

_MOST = 200
_STATES = {
    RunState.SUCCEEDED: ("done", "good"), RunState.FAILED: ("failed, nothing changed", "bad"),
    RunState.UNDONE: ("taken back", "dim"), RunState.CANCELLED: ("stopped", "warn"),
    RunState.PARTLY_UNDONE: ("partly taken back", "warn"),
    RunState.RUNNING: ("running", "accent"), RunState.NEEDS_DECISION: ("please look", "bad"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """Two lines of a list. `role` colours the mark before it; `can` says which of its verbs fit."""

    id: str
    title: str
    note: str
    role: str = "dim"
    can: frozenset[str] = frozenset()


class HistoryModel(QObject):
    """Subscribes in its constructor, ends with `close`."""

    runs_changed = Signal(object)
    schedules_changed = Signal(object)
    saved_changed = Signal(object)

    def __init__(self, session: Session, tasks: Tasks) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._frames = Frames(self.reload)
        bus = session.services.bus
        self._ends = [
            bus.subscribe(RunStateChanged, lambda _: self._frames.wanted()),
            bus.subscribe(ScheduleFired, lambda _: self._frames.wanted()),
        ]
        session.line_added.connect(lambda _: self._frames.wanted())

    def close(self) -> None:
        """Stop listening."""
        self._frames.stop()
        for end in self._ends:
            end()

    def reload(self) -> None:
        """Read runs and schedules anew."""
        self._tasks.spawn(self._load())

    async def _load(self) -> None:
        services = self._session.services
        now = services.clock.now()
        runs = [each for each in await services.runner.history(_MOST) if each.state in _STATES and not each.fate]
        self.runs_changed.emit([_run_row(each, now) for each in runs])
        self.schedules_changed.emit([_schedule_row(each, now) for each in await services.schedules.list()])

        self.saved_changed.emit([_saved_row(each) for each in await services.workflows.all()])

    def show_run(self, run: str) -> None:
        """Show a run in the graph."""
        self._session.show_run(run)

    def report(self, run: str) -> None:
        """Write all about a run as a page, and open it where the person reads pages."""
        self._tasks.spawn(self._report(run))

    async def _report(self, run: str) -> None:
        services = self._session.services
        profile, place = services.profile, services.profile.reports / f"{run}.html"
        account = await account_of(run, services.runner, services.trace, profile.home, services.clock.now())
        await asyncio.to_thread(write_page, account, place)
        open_here(place)

    def undo(self, run: str) -> None:
        """Take a run back."""
        self._session.way_back.undo(run)

    def redo(self, run: str) -> None:
        """Do again what was taken back."""
        self._session.way_back.redo(run)

    def repeat(self, request: str) -> None:
        """Plan the same words again; the plan is shown first, as always."""
        self._session.send(request)

    def switch(self, schedule: str, on: bool) -> None:
        """Pause a schedule or let it go on."""
        self._tasks.spawn(self._then_load(self._session.services.schedules.enable(schedule, on)))

    def remove(self, schedule: str) -> None:
        """Forget a schedule."""
        self._tasks.spawn(self._then_load(self._session.services.schedules.remove(schedule)))

    def run_saved(self, name: str) -> None:
        """Plan a saved plan as if its name had been said; it is shown first, as always."""
        self._session.send(f"Run my {name}")

    def forget_saved(self, name: str) -> None:
        """Forget a saved plan."""
        self._tasks.spawn(self._then_load(self._session.services.workflows.remove(name)))

    async def _then_load(self, work: Awaitable[None]) -> None:
        await work
        await self._load()


def when_text(moment: datetime | None, now: datetime) -> str:
    """A time as people say it: "today 14:05", "Mon 3 Nov 09:00"."""
    if moment is None:
        return ""
    days = (moment.date() - now.date()).days
    day = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(days, f"{moment:%a} {moment.day} {moment:%b}")
    return f"{day} {moment:%H:%M}"


def _run_row(report: RunReport, now: datetime) -> Row:
    words, role = _STATES[report.state]
    words += ", with notes" if report.with_notes else ""
    can = {"show", "repeat", "report"}
    can |= {"undo"} if report.can_undo else set()
    can |= {"redo"} if report.can_redo else set()
    return Row(report.run, visible(report.request), f"{when_text(report.created, now)} · {words}", role, frozenset(can))


def _saved_row(workflow: Workflow) -> Row:
    note = workflow.problem or f"{counted(len(workflow.plan.steps), 'step')} · {visible(workflow.plan.request)}"
    can = {"remove"} if workflow.problem else {"run", "remove"}
    return Row(workflow.name, visible(workflow.name), note, "bad" if workflow.problem else "accent", frozenset(can))


def _schedule_row(schedule: Schedule, now: datetime) -> Row:
    if not schedule.enabled:
        note, role, can = "paused", "dim", {"resume", "remove"}
    elif schedule.waits:
        note, role, can = "waits for your answer: see Schedules in the menu", "warn", {"pause", "remove"}
    elif schedule.next_run is None and schedule.trigger.kind not in ("once", "repeat"):
        note, role, can = "watching", "accent", {"pause", "remove"}
    elif schedule.next_run is None:
        note, role, can = "over", "dim", {"remove"}
    else:
        note, role, can = f"next {when_text(schedule.next_run, now)}", "accent", {"pause", "remove"}
    return Row(schedule.id, visible(schedule.title), f"{note} · {trigger_text(schedule.trigger)}", role, frozenset(can))
