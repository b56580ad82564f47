"""A scheduler on a real store and engine, with a clock that tests put forward and back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from lam_desktop import actions
from lam_desktop.core.action import Catalogue, load_actions
from lam_desktop.core.events import ScheduleFired
from lam_desktop.core.plan import Plan, Step, Trigger
from lam_desktop.engine.schedules import Scheduler
from lam_desktop.engine.triggers.firing import Firing
from lam_desktop.engine.triggers.missed import Missed
from lam_desktop.store.schedules import Outcome, ScheduleStore
from tests.kit import SetClock as StillClock
from tests.workbench import Workbench, small_actions, workbench

ZONE = "Europe/Berlin"
FRIDAY = datetime(2026, 3, 13, 16, 0, tzinfo=ZoneInfo(ZONE))
PATIENCE = 20.0


class SetClock(StillClock):
    """Goes forward in elapsed time, as real clocks do, and tells it in the time of Berlin.

    `looks`: how often it was read.
    """

    looks = 0

    def now(self) -> datetime:
        self.looks += 1
        return super().now()

    def move(self, **by: float) -> None:
        self.moment = (self.moment.astimezone(UTC) + timedelta(**by)).astimezone(self.moment.tzinfo)


@dataclass(slots=True)
class Timing:
    """One program's scheduler."""

    bench: Workbench
    clock: SetClock
    store: ScheduleStore
    firing: Firing
    scheduler: Scheduler
    fired: list[ScheduleFired] = field(default_factory=list)

    async def save(self, plan: Plan, missed: Missed = Missed.ONCE) -> str:
        """Draft, look, agree, save."""
        card = await self.bench.runner.card(await self.bench.runner.draft(plan))
        return await self.scheduler.add(plan, card, missed)

    async def outcomes(self, schedule: str) -> list[tuple[str, Outcome]]:
        """The ledger, the oldest first: day and time it was due (UTC), and how it ended."""
        entries = sorted(await self.store.ledger(schedule, 200), key=lambda each: each.occurrence)
        return [(each.occurrence[5:16].replace("T", " "), each.outcome) for each in entries]

    async def until(self, happened: Callable[[], bool]) -> None:
        """Let the program work until something is so."""
        async with asyncio.timeout(PATIENCE):
            while not happened():
                await asyncio.sleep(0.005)

    async def looked(self) -> None:
        """Wait until the scheduler has looked at the clock several times."""
        enough = self.clock.looks + 10
        await self.until(lambda: self.clock.looks >= enough)

    async def ended(self, count: int) -> None:
        """Wait until so many occurrences have ended."""
        await self.until(lambda: len(self.fired) >= count)

    async def settled(self, schedule: str, count: int) -> None:
        """Wait until the ledger has so many rows, and none is open."""
        async with asyncio.timeout(PATIENCE):
            while True:
                outcomes = await self.outcomes(schedule)
                if len(outcomes) >= count and all(each is not Outcome.DUE for _, each in outcomes):
                    return
                await asyncio.sleep(0.01)

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        """The program runs inside the block."""
        task = asyncio.create_task(self.scheduler.serve())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def timing(home: Path, state: Path, me: str = "1@1", clock: SetClock | None = None) -> AsyncIterator[Timing]:
    """A program on a state folder; several may be open on the same one."""
    clock = clock or SetClock(FRIDAY)
    async with workbench(home, state, me=me, is_alive=lambda name: name in ("1@1", "2@2")) as bench:
        store = ScheduleStore(bench.database)
        catalogue = Catalogue([*load_actions(actions), *small_actions(bench.signals)])
        firing = Firing(store, bench.runner, catalogue, home, clock, bench.bus, me, lambda name: name in ("1@1", "2@2"))
        scheduler = Scheduler(store, firing, clock, bench.bus, poll=0.01)
        made = Timing(bench, clock, store, firing, scheduler)
        bench.bus.subscribe(ScheduleFired, made.fired.append)
        yield made


def weekly(*steps: Step, rule: str = "FREQ=WEEKLY;BYDAY=FR;BYHOUR=17;BYMINUTE=0;BYSECOND=0") -> Plan:
    """A plan for Fridays at 17."""
    plan = steps or (Step("s1", "mark", {"name": "done"}),)
    return Plan("every friday at 5pm", plan, Trigger("repeat", FRIDAY.replace(hour=17), rule, ZONE))
