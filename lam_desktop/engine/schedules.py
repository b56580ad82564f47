"""Runs saved plans when they are due. Each due time is entered in the ledger once, so nothing runs twice."""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from lam_desktop.core.context import Clock
from lam_desktop.core.events import Bus, ScheduleFired
from lam_desktop.core.outcome import RunReport
from lam_desktop.core.plan import Plan, Trigger
from lam_desktop.engine.runner import Runner
from lam_desktop.store.schedules import ScheduleRecord, ScheduleStore

_GRACE = timedelta(hours=24)
_LONGEST_SLEEP = 30.0


@dataclass(frozen=True, slots=True)
class Schedule:
    """A schedule as it is shown."""

    id: str
    request: str
    title: str
    next_run: datetime | None
    recurring: bool
    trigger: Trigger
    enabled: bool


class Scheduler:
    """Keeps schedules and fires them while the program runs (window, tray or `lam-desktop daemon`)."""

    def __init__(self, store: ScheduleStore, runner: Runner, clock: Clock, bus: Bus) -> None:
        self._store = store
        self._runner = runner
        self._clock = clock
        self._bus = bus
        self._changed = asyncio.Event()
        self.paused = False

    async def add(self, plan: Plan) -> str:
        """Save a plan that has a trigger; returns its id."""
        schedule = uuid.uuid4().hex[:12]
        title = plan.request if len(plan.request) <= 60 else plan.request[:57] + "…"
        await self._store.add(schedule, title, plan, self._clock.now())
        self._changed.set()
        return schedule

    async def list(self) -> list[Schedule]:
        """All schedules with their next time."""
        return [self._shown(record) for record in await self._store.all()]

    async def enable(self, schedule: str, enabled: bool) -> None:
        """Switch a schedule on or off."""
        await self._store.enable(schedule, enabled)
        self._changed.set()

    async def remove(self, schedule: str) -> None:
        """Forget a schedule."""
        await self._store.remove(schedule)
        self._changed.set()

    def _shown(self, record: ScheduleRecord) -> Schedule:
        trigger = record.plan.trigger or Trigger("once")
        after = record.last or record.created
        return Schedule(
            record.id,
            record.request,
            record.title,
            next_time(trigger, after),
            trigger.rrule is not None,
            trigger,
            record.enabled,
        )

    async def serve(self) -> None:
        """Fire what is due until cancelled. Waits are short, so that sleep and clock changes are noticed."""
        while True:
            self._changed.clear()
            wait = _LONGEST_SLEEP
            for record in await self._store.all():
                wait = min(wait, await self._attend(record))
            try:
                await asyncio.wait_for(self._changed.wait(), max(wait, 0.05))
            except TimeoutError:
                continue

    async def _attend(self, record: ScheduleRecord) -> float:
        """Fire one schedule if it is due; seconds until it is worth looking again."""
        shown = self._shown(record)
        if shown.next_run is None or not record.enabled or self.paused:
            return _LONGEST_SLEEP
        now = self._clock.now()
        if shown.next_run > now:
            return (shown.next_run - now).total_seconds()
        due = shown.next_run
        latest = self._latest_due(shown.trigger, due, now)
        late = now - latest > _GRACE
        if await self._store.fire(record.id, latest, "missed" if late else "ran"):
            self._bus.publish(ScheduleFired(schedule=record.id, outcome="missed" if late else "ran"))
            if not late:
                await self.run_now(record)
        return 0.0

    @staticmethod
    def _latest_due(trigger: Trigger, due: datetime, now: datetime) -> datetime:
        """After a sleep several times may be due: they are run as one."""
        latest = due
        while (later := next_time(trigger, latest)) is not None and later <= now:
            latest = later
        return latest

    async def run_now(self, record: ScheduleRecord) -> RunReport:
        """Run a schedule's plan; it was approved when it was made, with the arguments it has."""
        run = await self._runner.draft(record.plan, chat="")
        card = await self._runner.card(run)
        return await self._runner.start(run, card.fingerprint)


def next_time(trigger: Trigger, after: datetime) -> datetime | None:
    """The first time after a moment at which a trigger is due, or None when it is over.

    Recurrences follow RFC 5545 in the trigger's own time zone: wall-clock times stay across daylight saving.
    """
    if trigger.at is None:
        return None
    if trigger.rrule is None:
        return trigger.at if trigger.at > after else None
    from dateutil.rrule import rrulestr

    zone = trigger.at.tzinfo
    start = trigger.at.replace(tzinfo=None)
    rule = rrulestr(trigger.rrule, dtstart=start)
    found = rule.after(after.astimezone(zone).replace(tzinfo=None))
    return found.replace(tzinfo=zone) if found else None
