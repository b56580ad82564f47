"""Saved plans that run by themselves: keeps them, and lets them fire while the program runs (window or daemon)."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import uuid
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from lam_desktop.core.context import Clock
from lam_desktop.core.errors import InputError, LamError
from lam_desktop.core.events import Bus, NoticeRaised
from lam_desktop.core.hiding import KNOWN
from lam_desktop.core.outcome import ApprovalCard, RunReport
from lam_desktop.core.plan import Plan, Trigger
from lam_desktop.decision.consent import Consent
from lam_desktop.engine.triggers.firing import Firing, Waiting
from lam_desktop.engine.triggers.missed import Missed
from lam_desktop.engine.triggers.occurrences import next_time
from lam_desktop.engine.triggers.sources import Baseline, Source
from lam_desktop.engine.triggers.timekeeper import Timekeeper
from lam_desktop.store.schedules import Entry, Outcome, ScheduleRecord, ScheduleStore

log = logging.getLogger(__name__)

POLL = 2.0  # seconds between two looks: sleep, set clocks and what other programs change are noticed
_HOUSEKEEPING = 60.0  # seconds between two looks for what programs left that have died
_REST = 30.0  # seconds a source rests after it has failed
_REMEMBERED = timedelta(days=400)
_TIMED = ("once", "repeat")


@dataclass(frozen=True, slots=True)
class Schedule:
    """A schedule as it is shown. `last`: how its newest occurrence ended, or that it waits."""

    id: str
    request: str
    title: str
    next_run: datetime | None
    recurring: bool
    trigger: Trigger
    enabled: bool
    last: Entry | None = None
    missed: str = Missed.ONCE.value
    token: str = ""
    problem: str = ""

    @property
    def waits(self) -> bool:
        return self.last is not None and self.last.outcome is Outcome.WAITING


@dataclass(frozen=True, slots=True)
class Permission:
    """What one schedule may do without asking again, a line each."""

    schedule: str
    request: str
    lines: tuple[str, ...]


class Scheduler:
    """Keeps schedules and fires them.

    Args:
        poll: seconds between two looks at the clock and the records.

    `sources` holds, by kind of trigger, what waits for its events, `baselines` what notes how things are when a
    schedule is made; the window adds its own.
    """

    def __init__(self, store: ScheduleStore, firing: Firing, clock: Clock, bus: Bus, poll: float = POLL) -> None:
        self._store = store
        self._firing = firing
        self._clock = clock
        self._bus = bus
        self._poll = poll
        self._keeper = Timekeeper(store, firing, clock)
        self._changed = asyncio.Event()
        self._runs: set[asyncio.Task[Any]] = set()
        self.sources: dict[str, Source] = {}
        self.baselines: dict[str, Baseline] = {}

    # keeping them

    async def add(self, plan: Plan, card: ApprovalCard, missed: Missed = Missed.ONCE) -> str:
        """Save a plan that has a trigger, as it was approved with this card; returns its id."""
        if plan.trigger is None:
            raise InputError("It is not said when this should run.", "Say for example: every Monday at 9.")
        schedule = uuid.uuid4().hex[:12]
        words = str(KNOWN.tell(plan.request))  # before it is cut: half a secret is one, too
        title = words if len(words) <= 60 else words[:57] + "…"
        token = secrets.token_urlsafe(24) if plan.trigger.kind == "webhook" else ""
        since = self._clock.now()
        if plan.trigger.kind == "once" and plan.trigger.at is not None:
            # "in two minutes" may be over when the yes comes: then it is due at once
            since = min(since, plan.trigger.at - timedelta(seconds=1))
        record = ScheduleRecord(
            schedule,
            plan.request,
            title,
            plan,
            True,
            since,
            None,
            missed.value,
            Consent.to(plan, card).as_json(),
            token,
        )
        if plan.trigger.kind in self.baselines:  # first: another program may begin to watch at once
            await self.baselines[plan.trigger.kind](record)
        await self._store.add(record)
        self._changed.set()
        return schedule

    async def list(self) -> list[Schedule]:
        """All schedules with their next time and their last outcome."""
        return [await self._shown(record) for record in await self._store.all()]

    async def get(self, schedule: str) -> Schedule:
        """One schedule. Raises InputError when there is none of that id."""
        return await self._shown(await self._record(schedule))

    async def enable(self, schedule: str, enabled: bool) -> None:
        """Switch a schedule on or off."""
        await self._record(schedule)
        await self._store.enable(schedule, enabled, self._clock.now())
        self._changed.set()

    async def after_missed(self, schedule: str, policy: Missed) -> None:
        """Say what is to be done with what is due while the computer is off."""
        await self._record(schedule)
        await self._store.after_missed(schedule, policy.value)
        self._changed.set()

    async def remove(self, schedule: str) -> None:
        """Forget a schedule; what it did stays in the history."""
        await self._record(schedule)
        await self._store.remove(schedule)
        self._changed.set()

    async def permissions(self) -> Sequence[Permission]:
        """The schedules that do by themselves what a person is otherwise asked about."""
        found = []
        for record in await self._store.all():
            if record.consent and not record.problem:
                lines = Consent.from_json(record.consent).in_words(record.plan)
                found += [Permission(record.id, record.request, lines)] if lines else []
        return found

    async def revoke(self, schedule: str) -> None:
        """Take back what a schedule may do: from now on it waits for an answer before it does any of it."""
        record = await self._record(schedule)
        if record.consent:
            await self._store.consent(schedule, Consent.from_json(record.consent).taken_back().as_json())
        self._changed.set()

    async def pause(self, paused: bool) -> None:
        """Let all schedules rest, or go on."""
        await self._store.pause(paused)
        self._changed.set()

    async def paused(self) -> bool:
        """Whether all schedules rest."""
        return await self._store.paused()

    async def ledger(self, schedule: str = "", limit: int = 50) -> Sequence[Entry]:
        """What became of occurrences, the newest first."""
        return await self._store.ledger(schedule, limit)

    async def keep_house(self) -> None:
        """Forget what became of occurrences more than a year ago."""
        await self._store.forget(self._clock.now() - _REMEMBERED)

    async def _record(self, schedule: str) -> ScheduleRecord:
        record = await self._store.get(schedule)
        if record is None:
            raise InputError(f"There is no schedule {schedule}.", "See `lam-desktop schedules`.")
        return record

    async def _shown(self, record: ScheduleRecord) -> Schedule:
        trigger = record.plan.trigger or Trigger("once")
        after = self._clock.now()
        last = await self._store.ledger(record.id, 1)
        return Schedule(
            record.id, record.request, record.title, next_time(trigger, after) if record.enabled else None,
            trigger.kind != "once", trigger, record.enabled, last[0] if last else None, record.missed, record.token,
            record.problem,
        )  # fmt: skip

    # a person's word

    async def run_now(self, schedule: str) -> RunReport | None:
        """Run a schedule now, besides its times; None when it has to wait for an answer or for the run before."""
        record = await self._record(schedule)
        if record.problem:
            raise InputError(record.problem, "Remove the schedule and make it anew.")
        now = self._clock.now()
        return await self._firing.fire(record, [f"by hand {now.isoformat()}"], background=False)

    async def waiting(self, schedule: str) -> Waiting | None:
        """What waits for an answer: why, and what it would do now."""
        await self._record(schedule)
        return await self._firing.waiting(schedule)

    async def answer(self, schedule: str, waiting: Waiting, yes: bool) -> RunReport | None:
        """Let what waits run, or leave it out."""
        return await self._firing.answer(await self._record(schedule), waiting, yes)

    # firing them

    async def serve(self) -> None:
        """Fire what is due until cancelled; then what is under way is stopped and taken back."""
        watching: dict[str, tuple[tuple[ScheduleRecord, ...], asyncio.Task[None]]] = {}
        housekept = -_HOUSEKEEPING
        await self._firing.remind()
        try:
            while True:
                self._changed.clear()
                version = await self._store.version()
                if self._clock.monotonic() - housekept >= _HOUSEKEEPING:
                    housekept = self._clock.monotonic()
                    self._spawn(self._firing.take_up())
                records = [each for each in await self._store.all() if each.enabled and not each.problem]
                paused = await self._store.paused()
                await self._look(records, paused)
                self._watch([] if paused else records, watching)
                await self._rest(records, version)
        finally:
            tasks = [*(task for _, task in watching.values()), *self._runs]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _look(self, records: Sequence[ScheduleRecord], paused: bool) -> None:
        timed = [each for each in records if each.plan.trigger and each.plan.trigger.kind in _TIMED]
        for record, claimed in await self._keeper.look(timed, paused):
            self._spawn(self._one_by_one(record, claimed))

    async def _one_by_one(self, record: ScheduleRecord, claimed: Sequence[str]) -> None:
        for occurrence in claimed:
            outcome = self._keeper.outcome_of(occurrence)
            await self._firing.carry_out(record, [occurrence], outcome)

    def _watch(
        self, records: Sequence[ScheduleRecord],
        watching: dict[str, tuple[tuple[ScheduleRecord, ...], asyncio.Task[None]]],
    ) -> None:  # fmt: skip
        """Let each source wait for exactly the schedules that are switched on."""
        for kind in self.sources:
            wanted = tuple(each for each in records if each.plan.trigger and each.plan.trigger.kind == kind)
            known, task = watching.get(kind, ((), None))
            if _same(wanted, known):
                continue
            if task is not None:
                task.cancel()
                del watching[kind]
            if wanted:
                watching[kind] = wanted, asyncio.create_task(self._guarded(kind, wanted))

    async def _guarded(self, kind: str, records: tuple[ScheduleRecord, ...]) -> None:
        """A source that fails rests a while and begins again; the others go on. The same trouble is told once."""
        told = ""
        while True:
            try:
                return await self.sources[kind](records, self._firing.fire)
            except LamError as error:
                if str(error) != told:
                    self._bus.publish(NoticeRaised(title="Schedules", text=str(error)))
                told = str(error)
            except Exception:
                log.exception("a source of triggers failed: %s", kind)
            await asyncio.sleep(_REST)

    async def _rest(self, records: Sequence[ScheduleRecord], version: int) -> None:
        """Wait until something is due, the clock was set, or schedules have changed."""
        due = self._keeper.next_due([each for each in records if each.plan.trigger])
        looked = self._now()
        while not self._changed.is_set():
            left = (due - self._now()).total_seconds() if due else self._poll
            with contextlib.suppress(TimeoutError):  # not wait_for: before Python 3.12 that can lose a cancellation
                async with asyncio.timeout(max(0.0, min(left, self._poll))):
                    await self._changed.wait()
            now = self._now()
            if (due and now >= due) or now < looked or await self._store.version() != version:
                return
            looked = now

    def _now(self) -> datetime:
        return self._clock.now().astimezone(UTC)

    def _spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        task = asyncio.create_task(work)
        self._runs.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._runs.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            log.error("a schedule could not be run", exc_info=error)


def _same(some: Sequence[ScheduleRecord], others: Sequence[ScheduleRecord]) -> bool:
    """Whether the same schedules are meant, whatever was noted about them since."""
    return [(each.id, each.plan) for each in some] == [(each.id, each.plan) for each in others]
