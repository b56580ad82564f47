"""Carries occurrences out: claim, draft, look, run or park, settle. Rule: claimed before anything, settled in the end.

An occurrence is claimed in the store, so that of all programs on one state folder only one runs it. What was not agreed
to when the plan was saved is not done: it waits for a person.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lam_desktop.core.action import Catalogue
from lam_desktop.core.context import Clock
from lam_desktop.core.errors import InputError, LamError
from lam_desktop.core.events import ApprovalNeeded, Bus, NoticeRaised, RunState, ScheduleFired, StepState
from lam_desktop.core.outcome import ApprovalCard, RunReport
from lam_desktop.decision.consent import Consent, beyond
from lam_desktop.engine.runner import Runner
from lam_desktop.engine.triggers.instance import came_by, instance
from lam_desktop.store.schedules import Entry, Outcome, ScheduleRecord, ScheduleStore

log = logging.getLogger(__name__)

_REST = 15.0  # seconds a run may take to come to rest when the program ends
_BUSY = "The run before was still going."
_UNANSWERED = "The one before still waits for your answer."


class NotNow(Exception):
    """The run before is not over."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A parked occurrence: why it was not run by itself, and what it would do now."""

    entry: Entry
    card: ApprovalCard


class Firing:
    """Runs saved plans.

    Args:
        me: name of this process.
        alive: whether the process of a name still exists.
    """

    def __init__(
        self, store: ScheduleStore, runner: Runner, catalogue: Catalogue, home: Path, clock: Clock, bus: Bus, me: str,
        alive: Callable[[str], bool],
    ) -> None:  # fmt: skip
        self._store = store
        self._runner = runner
        self._catalogue = catalogue
        self._home = home
        self._clock = clock
        self._bus = bus
        self._me = me
        self._alive = alive
        self._unasked: dict[str, list[str]] = {}
        bus.subscribe(ApprovalNeeded, self._on_question)

    async def fire(
        self, record: ScheduleRecord, occurrences: Sequence[str], came: tuple[Path, ...] = (), patient: bool = False,
        background: bool = True,
    ) -> RunReport | None:  # fmt: skip
        """Run a plan for occurrences that nobody has taken; None when it was not run.

        Args:
            patient: raise NotNow, and leave the occurrences untaken, when the run before is not over.
            background: nobody waits for it, so that it yields to a busy machine.
        """
        known = await self._store.get(record.id)
        if known is None or (background and not known.enabled):
            return None
        record = known  # a source may have waited long: what was agreed to since counts
        if patient and await self._hindrance(record, ()):
            raise NotNow
        won = await self.claim(record, occurrences)
        if won and patient and await self._hindrance(record, won):
            await self._store.give_up(record.id, won)
            raise NotNow
        return await self.carry_out(record, won, Outcome.RAN, came, background) if won else None

    async def claim(self, record: ScheduleRecord, occurrences: Sequence[str]) -> list[str]:
        """Take occurrences for this process; those another has taken are left to it."""
        won = await self._store.claim(record.id, occurrences, self._me, self._clock.now())
        if len(won) < len(occurrences):
            self._tell(record, Outcome.SUPPRESSED)
        return won

    async def carry_out(
        self, record: ScheduleRecord, claimed: Sequence[str], outcome: Outcome, came: tuple[Path, ...] = (),
        background: bool = True,
    ) -> RunReport | None:  # fmt: skip
        """Run a plan for occurrences that were claimed here; whatever goes wrong, they are settled."""
        try:
            return await self._carry_out(record, claimed, outcome, came, background)
        except Exception as error:  # else it would count as running for as long as this program does
            log.exception("a schedule could not be run")
            bug = f"Something went wrong inside the program ({type(error).__name__})."
            await self._settle(record, claimed, outcome, str(error) if isinstance(error, LamError) else bug)
            return None

    async def _carry_out(
        self, record: ScheduleRecord, claimed: Sequence[str], outcome: Outcome, came: tuple[Path, ...], background: bool
    ) -> RunReport | None:
        hindrance = await self._hindrance(record, claimed)
        if hindrance:
            await self._settle(record, claimed, Outcome.SKIPPED, hindrance)
            return None
        plan = instance(record.plan, self._catalogue, self._home, self._clock.now(), came)
        run = await self._runner.draft(plan)
        await self._store.assign(record.id, claimed, run)
        try:
            card = await self._runner.card(run)
        except LamError:  # it cannot work as things are: the run says why
            return await self._run(record, claimed, run, None, outcome, background)
        consent = Consent.from_json(record.consent) if record.consent else None
        reasons = beyond(consent, record.plan, card)
        if reasons and not card.denied:
            await self._park(record, claimed, run, " ".join(reasons))
            return None
        approved = card.fingerprint if card.needed else None
        return await self._run(record, claimed, run, approved, outcome, background)

    async def _hindrance(self, record: ScheduleRecord, claimed: Sequence[str]) -> str:
        """Why a plan must not be begun now: the one before is not over. Empty when nothing is in the way."""
        for entry in await self._store.open_entries():
            begun = entry.run and entry.schedule == record.id and entry.occurrence not in claimed
            if begun and self._lives(entry):
                return _BUSY
        waits = await self._store.ledger(record.id, 1, Outcome.WAITING)
        return _UNANSWERED if waits else ""

    def _lives(self, entry: Entry) -> bool:
        return entry.owner == self._me or self._alive(entry.owner)

    async def _run(
        self, record: ScheduleRecord, claimed: Sequence[str], run: str, approved: str | None, outcome: Outcome,
        background: bool,
    ) -> RunReport | None:  # fmt: skip
        self._unasked[run] = []
        going = asyncio.ensure_future(self._runner.start(run, approved, background=background))
        try:
            report = await asyncio.shield(going)
        except asyncio.CancelledError:  # the program ends: nothing more begins, what was done is taken back first
            self._runner.stop(run)
            await asyncio.wait([going], timeout=_REST)
            if going.done() and not _never_began(going.result()):  # else the next start takes it up
                await self._settle(record, claimed, outcome, going.result().error, run)
            raise
        finally:
            asked = self._unasked.pop(run)
        if asked:
            again = await self._runner.draft(report.plan)
            await self._store.assign(record.id, claimed, again)
            await self._park(record, claimed, again, " ".join(asked))
            return None
        await self._settle(record, claimed, outcome, report.error or report.answer, run)
        return report

    def _on_question(self, event: ApprovalNeeded) -> None:
        """A step asks on its way and nobody is there: it is not done, what was done is taken back, a person decides."""
        if event.run in self._unasked:
            self._unasked[event.run] += event.reasons or ("It needs your approval.",)
            self._runner.answer(event.run, event.step, False)

    async def _park(self, record: ScheduleRecord, claimed: Sequence[str], run: str, why: str) -> None:
        await self._settle(record, claimed, Outcome.WAITING, why, run)
        self._say_it_waits(record, why)

    async def _settle(
        self, record: ScheduleRecord, claimed: Sequence[str], outcome: Outcome, note: str, run: str = ""
    ) -> None:
        await self._store.settle(record.id, claimed, outcome, self._clock.now(), note)
        self._tell(record, outcome, run)

    def _tell(self, record: ScheduleRecord, outcome: Outcome, run: str = "") -> None:
        self._bus.publish(ScheduleFired(run=run, schedule=record.id, outcome=outcome.value))

    def _say_it_waits(self, record: ScheduleRecord, why: str) -> None:
        how = f"Answer under Schedules in the menu, or by: lam-desktop schedules approve {record.id}"
        text = f"“{record.title}” was not run, it waits for your answer. {why} {how}"
        self._bus.publish(NoticeRaised(title="A schedule waits for you", text=text))

    # the person's answer

    async def remind(self) -> None:
        """Tell again, at a start, what waits."""
        for record in await self._store.all():
            for entry in await self._store.ledger(record.id, 1, Outcome.WAITING):
                self._say_it_waits(record, entry.note)

    async def waiting(self, schedule: str) -> Waiting | None:
        """What waits for an answer, with a fresh card; None when nothing does."""
        found = await self._store.ledger(schedule, 1, Outcome.WAITING)
        return Waiting(found[0], await self._runner.card(found[0].run)) if found else None

    async def answer(self, record: ScheduleRecord, waiting: Waiting, yes: bool) -> RunReport | None:
        """Run what waits, or leave it out. A yes counts for the same effects of this schedule from now on."""
        entries = await self._store.ledger(record.id, 100, Outcome.WAITING)
        occurrences = [each.occurrence for each in entries if each.run == waiting.entry.run]
        if not occurrences:
            raise InputError("Nothing waits for your answer any more.", "See `lam-desktop schedules`.")
        if not yes:
            await self._settle(record, occurrences, Outcome.SKIPPED, "You said no.", waiting.entry.run)
            await self._runner.put_away(waiting.entry.run)
            return None
        consent = Consent.from_json(record.consent) if record.consent else None
        known = consent is not None and consent.plan == record.plan.fingerprint()
        more = consent.with_more(waiting.card) if consent and known else Consent.to(record.plan, waiting.card)
        await self._store.consent(record.id, more.as_json())
        report = await self._runner.start(waiting.entry.run, waiting.card.fingerprint)
        await self._settle(record, occurrences, Outcome.LATE, report.error or report.answer, report.run)
        return report

    # after a crash

    async def take_up(self) -> None:
        """Settle what programs had claimed that have ended since. What had not begun is run now, late."""
        for entry in await self._store.open_entries():
            if not self._lives(entry) and await self._store.take_over(entry, self._me):
                await self._take_up(entry)

    async def _take_up(self, entry: Entry) -> None:
        record, claimed = await self._store.get(entry.schedule), [entry.occurrence]
        report = await self._report_of(entry.run)
        if report is not None and not _never_began(report):
            note = report.error or report.answer
            await self._store.settle(entry.schedule, claimed, Outcome.RAN, self._clock.now(), note)
        elif record is None or not record.enabled or record.missed == "skip":
            note = "The program ended before it could be run."
            await self._store.settle(entry.schedule, claimed, Outcome.MISSED, self._clock.now(), note)
        else:
            await self.carry_out(record, claimed, Outcome.LATE, came_by(record.plan, entry.occurrence))

    async def _report_of(self, run: str) -> RunReport | None:
        try:
            return await self._runner.report(run) if run else None
        except LamError:
            return None


def _never_began(report: RunReport) -> bool:
    """Whether a run ended, or was ended, before the first of its steps."""
    over = report.state not in (RunState.WAITING, RunState.FAILED, RunState.CANCELLED)
    return not over and all(step.state is StepState.PLANNED for step in report.steps)
