"""Writes a run's states and then tells of them. Rule: nobody hears of a state that is not durable."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from lam_desktop.core.context import Clock
from lam_desktop.core.events import Bus, RunState, RunStateChanged, StepState, StepStateChanged, StepTraced
from lam_desktop.core.plan import Plan
from lam_desktop.engine.transitions import check_run, check_step
from lam_desktop.store.runs import ItemRecord, RunRecord, RunStore


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
        self._late: dict[asyncio.Future[None], list[tuple[str, StepState, str]]] = {}  # and what is told then
        self._failure: BaseException | None = None

    async def step(self, step: str, state: StepState, message: str = "", **facts: Any) -> None:
        """Write a step's state with its facts, wait until it is durable, tell of it."""
        check_step(self.states[step], state)
        self.states[step] = state
        self._raise()
        await self.store.set_step(self.run, step, state, self._clock.now(), facts)
        self._tell(step, state, message)

    def step_begins(self, step: str) -> None:
        """Tell that a step is under way. It is not written: nothing has happened yet that could be lost."""
        check_step(self.states[step], StepState.RUNNING)
        self.states[step] = StepState.RUNNING
        self._tell(step, StepState.RUNNING, "")

    def step_ends(self, step: str, state: StepState, message: str = "", **facts: Any) -> None:
        """Write that a step is over, without waiting; it is told of when it is durable."""
        check_step(self.states[step], state)
        self.states[step] = state
        self._raise()
        written = self.store.end_step(self.run, step, state, self._clock.now(), facts)
        self._told_after(written).append((step, state, message))

    async def items(self, step: str, items: ItemRecord) -> None:
        """Write the state of some items of a for-each and wait until it is durable."""
        self._raise()
        await self.store.set_items(self.run, step, items, self._clock.now())

    def items_end(self, step: str, items: ItemRecord) -> None:
        """Write that some items are over, without waiting."""
        self._raise()
        written = self.store.set_items(self.run, step, items, self._clock.now(), hurry=False)
        self._told_after(written)

    def note(self, step: str, kind: str, text: str, facts: Mapping[str, Any] | None = None) -> None:
        """Add to the trace what changes no state: a retry, a wait, an answer of the user."""
        self.store.note(self.run, step, kind, self._clock.now(), {"text": text, **(facts or {})})
        self._bus.publish(StepTraced(run=self.run, step=step, kind=kind, text=text))

    async def finish(self, state: RunState, answer: str = "", error: str = "") -> None:
        """Write the run's state. Everything written before is durable when this returns."""
        check_run(self.state, state)
        self._raise()
        await self.store.set_run(self.run, self.state, state, self._clock.now(), answer, error)
        self._raise()
        self.state = state
        self._bus.publish(RunStateChanged(run=self.run, state=state, answer=answer, error=error))

    async def settled(self) -> None:
        """Wait until everything written so far is durable. Raises StateError when something could not be written."""
        while self._late:
            await asyncio.wait(tuple(self._late))
        self._raise()

    def _told_after(self, written: asyncio.Future[None]) -> list[tuple[str, StepState, str]]:
        """What will be told when something is durable."""
        if written not in self._late:
            self._late[written] = []
            written.add_done_callback(self._came)
        return self._late[written]

    def _came(self, written: asyncio.Future[None]) -> None:
        told = self._late.pop(written)
        error = None if written.cancelled() else written.exception()
        self._failure = self._failure or error
        if error is None:
            for step, state, message in told:
                self._tell(step, state, message)

    def _raise(self) -> None:
        if self._failure is not None:
            raise self._failure

    def _tell(self, step: str, state: StepState, message: str) -> None:
        self._bus.publish(StepStateChanged(run=self.run, step=step, state=state, message=message))
