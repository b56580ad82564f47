"""Writes a run's states and then tells of them. Rule: nobody hears of a state that is not durable."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from lam_desktop.core.context import Clock
from lam_desktop.core.events import Bus, RunState, RunStateChanged, StepState, StepStateChanged, StepTraced
from lam_desktop.core.plan import Plan
from lam_desktop.engine.transitions import check_run, check_step
from lam_desktop.store.database import LATEST
from lam_desktop.store.runs import ItemRecord, RunRecord, RunStore, Written


class Journal:
    """The states of one run. A step's end travels with the intent of the next, in one commit."""

    def __init__(self, record: RunRecord, store: RunStore, bus: Bus, clock: Clock) -> None:
        self.run = record.id
        self.plan: Plan = record.plan
        self.state = record.state
        self.states = {step.id: step.state for step in record.steps}
        self.store = store
        self._bus = bus
        self._clock = clock
        self._ended: list[tuple[Written, StepState, str]] = []  # with the messages they are told of with
        self._soon: asyncio.TimerHandle | None = None
        self._late: set[asyncio.Future[None]] = set()
        self._failure: BaseException | None = None

    async def step(self, step: str, state: StepState, message: str = "", **facts: Any) -> None:
        """Write a step's state with its facts, wait until it is durable, tell of it.

        RUNNING is told only: nothing has happened yet that could be lost.
        """
        check_step(self.states[step], state)
        self.states[step] = state
        if state is not StepState.RUNNING:
            self._raise()
            self._write_ended()
            await self.store.set_step(self.run, step, state, self._clock.now(), facts)
        self._tell(step, state, message)

    def step_ends(self, step: str, state: StepState, message: str = "", **facts: Any) -> None:
        """Write that a step is over, without waiting; it is told of when it is durable.

        What ends within a moment is written in one go, with the next that is written at once: of small steps the
        writing is the larger part.
        """
        check_step(self.states[step], state)
        self.states[step] = state
        self._raise()
        self._ended.append((self.store.written(self.run, step, state, self._clock.now(), facts), state, message))
        if self._soon is None:
            self._soon = asyncio.get_running_loop().call_later(LATEST, self._write_ended)

    def _write_ended(self) -> None:
        if self._soon is None:
            return
        self._soon.cancel()
        self._soon, ended, self._ended = None, self._ended, []
        written = self.store.set_steps(self.run, [each for each, _, _ in ended])
        self._late.add(written)

        def came(done: asyncio.Future[None]) -> None:
            if self._came(done):
                for (_, (step, *_)), state, message in ended:
                    self._tell(step, state, message)

        written.add_done_callback(came)

    async def items(self, step: str, items: ItemRecord) -> None:
        """Write the state of some items of a for-each and wait until it is durable."""
        self._raise()
        self._write_ended()
        await self.store.set_items(self.run, step, items, self._clock.now())

    def items_end(self, step: str, items: ItemRecord) -> None:
        """Write that some items are over, without waiting."""
        self._raise()
        self._write_ended()
        written = self.store.set_items(self.run, step, items, self._clock.now(), hurry=False)
        self._late.add(written)
        written.add_done_callback(self._came)

    def note(self, step: str, kind: str, text: str, facts: Mapping[str, Any] | None = None) -> None:
        """Add to the trace what changes no state: a retry, a wait, an answer of the user."""
        self._write_ended()
        self.store.note(self.run, step, kind, self._clock.now(), {"text": text, **(facts or {})})
        self._bus.publish(StepTraced(run=self.run, step=step, kind=kind, text=text))

    async def finish(self, state: RunState, answer: str = "", error: str = "") -> None:
        """Write the run's state. Everything written before is durable when this returns."""
        check_run(self.state, state)
        self._raise()
        self._write_ended()
        await self.store.set_run(self.run, self.state, state, self._clock.now(), answer, error)
        self._raise()
        self.state = state
        self._bus.publish(RunStateChanged(run=self.run, state=state, answer=answer, error=error))

    async def settled(self) -> None:
        """Wait until everything written so far is durable. Raises StateError when something could not be written."""
        self._write_ended()
        while self._late:
            await asyncio.wait(tuple(self._late))
        self._raise()

    def _came(self, written: asyncio.Future[None]) -> bool:
        self._late.discard(written)
        error = None if written.cancelled() else written.exception()
        self._failure = self._failure or error
        return error is None

    def _raise(self) -> None:
        if self._failure is not None:
            raise self._failure

    def _tell(self, step: str, state: StepState, message: str) -> None:
        self._bus.publish(StepStateChanged(run=self.run, step=step, state=state, message=message))
