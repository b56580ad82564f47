"""Writes a run's states and then tells of them. Rule: nobody hears of a state that is not durable."""

from __future__ import annotations

from typing import Any

from lam_desktop.core.context import Clock
from lam_desktop.core.events import Bus, RunState, RunStateChanged, StepState, StepStateChanged
from lam_desktop.core.plan import Plan
from lam_desktop.engine.transitions import check_run, check_step
from lam_desktop.store.runs import RunStore


class Journal:
    """The states of one run."""

    def __init__(
        self,
        run: str,
        plan: Plan,
        store: RunStore,
        bus: Bus,
        clock: Clock,
        states: dict[str, StepState],
        state: RunState,
    ) -> None:
        self.run = run
        self.plan = plan
        self.state = state
        self.states = states
        self._store = store
        self._bus = bus
        self._clock = clock

    async def step(self, step: str, state: StepState, message: str = "", **facts: Any) -> None:
        """Write a step's state with its facts; RUNNING is told only, since nothing has happened that could be lost."""
        check_step(self.states[step], state)
        if state is not StepState.RUNNING:
            await self._store.set_step(self.run, step, state, self._clock.now(), facts)
        self.states[step] = state
        self._bus.publish(StepStateChanged(run=self.run, step=step, state=state, message=message))

    async def finish(self, state: RunState, answer: str = "", error: str = "") -> None:
        """Write the run's state."""
        check_run(self.state, state)
        await self._store.set_run(self.run, state, self._clock.now(), answer, error)
        self.state = state
        self._bus.publish(RunStateChanged(run=self.run, state=state, answer=answer, error=error))
