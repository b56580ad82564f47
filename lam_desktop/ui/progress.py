"""Follows the run on the board: collects what its steps tell, and hands it on at most once a frame."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, QTimer

from lam_desktop.core.events import RunState, RunStateChanged, StepProgress, StepState, StepStateChanged, StepTraced
from lam_desktop.core.outcome import RunReport
from lam_desktop.core.wording import title_of
from lam_desktop.ui.board import Board
from lam_desktop.ui.loop import Frames, Tasks
from lam_desktop.ui.session import Session

_TICK_MS = 500  # how often the time a step takes is shown anew
_WORKING = (StepState.RUNNING, StepState.INTENT)
_OVER = (RunState.SUCCEEDED, RunState.FAILED, RunState.CANCELLED, RunState.NEEDS_DECISION)


class Progress(QObject):
    """Turns step events into board snapshots, and tells of runs that were begun elsewhere (schedules).

    Args:
        told: is called with the report of a run nobody in the chat began, once it is over.
    """

    def __init__(self, session: Session, tasks: Tasks, told: Callable[[RunReport], Awaitable[None]]) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._told = told
        self._run = ""
        self._reset("")
        self._own: set[str] = set()
        self._frames = Frames(self._show)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._show)
        session.board_changed.connect(self._on_board)
        bus = session.services.bus
        self._ends = [
            bus.subscribe(StepStateChanged, self._on_step), bus.subscribe(StepProgress, self._on_progress),
            bus.subscribe(RunStateChanged, self._on_run), bus.subscribe(StepTraced, self._on_traced),
        ]  # fmt: skip

    def close(self) -> None:
        """Stop listening."""
        self._frames.stop()
        self._clock.stop()
        for end in self._ends:
            end()

    def _reset(self, run: str) -> None:
        self._run = run
        self._states: dict[str, StepState] = {}
        self._progress: dict[str, float] = {}
        self._begun: dict[str, float] = {}
        self._seconds: dict[str, float] = {}
        self._notes: dict[str, str] = {}

    def _on_board(self, board: Board) -> None:
        if board.phase == "running":
            self._own.add(board.run)
            if board.run != self._run:
                self._reset(board.run)
        else:
            self._clock.stop()

    def _on_step(self, event: StepStateChanged) -> None:
        if event.run != self._run:
            return
        now = time.monotonic()
        self._states[event.step] = event.state
        if event.state in _WORKING:
            self._begun.setdefault(event.step, now)
            self._notes[event.step] = f"{self._title(event.step)} …"
            self._clock.start()
        elif event.step in self._begun:
            self._seconds.setdefault(event.step, now - self._begun[event.step])
        self._frames.wanted()

    def _title(self, step: str) -> str:
        plan = self._session.board.plan
        return title_of(plan.step(step).action) if plan else step

    def _on_progress(self, event: StepProgress) -> None:
        if event.run == self._run:
            self._progress[event.step] = event.done
            if event.note:
                self._notes[event.step] = f"{self._title(event.step)}: {event.note}"
            self._frames.wanted()

    def _on_traced(self, event: StepTraced) -> None:
        if event.run == self._run:
            self._notes[event.step] = event.text
            self._frames.wanted()

    def _show(self) -> None:
        running = {step: time.monotonic() - begun for step, begun in self._begun.items() if step not in self._seconds}
        if not running:
            self._clock.stop()
        notes = [note for step, note in self._notes.items() if step in running]
        seconds = {**self._seconds, **running}
        self._session.progressed(dict(self._states), dict(self._progress), seconds, notes[-1] if notes else "")

    def _on_run(self, event: RunStateChanged) -> None:
        if event.state in _OVER and event.run not in self._own and event.run != self._session.board.run:
            self._tasks.spawn(self._tell(event.run))

    async def _tell(self, run: str) -> None:
        await self._told(await self._session.services.runner.report(run))
