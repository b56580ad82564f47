"""Planning on a thread of its own: reading a long sentence takes longer than the window may stand still."""

from __future__ import annotations

import asyncio

from lam_desktop.core.outcome import Outcome, Planned
from lam_desktop.core.plan import Plan
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.mind import Mind


class Thinker:
    """Plans one request at a time, each on a loop of its own."""

    def __init__(self, mind: Mind) -> None:
        self._mind = mind
        self._one_at_a_time = asyncio.Lock()

    async def plan(self, text: str, context: PlanningContext) -> Outcome:
        """Read a request; never raises for what a person may type."""
        async with self._one_at_a_time:
            return await asyncio.to_thread(lambda: asyncio.run(self._mind.planner.plan(text, context)))

    async def changed(self, plan: Plan, said: str, context: PlanningContext) -> Planned | None:
        """A plan that is shown with a change that was said; None where the words are none."""
        async with self._one_at_a_time:
            found = await asyncio.to_thread(lambda: asyncio.run(self._mind.planner.changed(plan, said, context)))
        return Planned(found) if found is not None else None
