"""Runs from draft to report: preview, card, start, stop, undo, recovery. Window and command line call only this."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial

from lam_desktop.core.changes import Preview
from lam_desktop.core.errors import Cancelled, InputError, LamError, StateError
from lam_desktop.core.events import (
    ApprovalNeeded,
    Bus,
    RunCreated,
    RunPaused,
    RunState,
    StepProgress,
    StepState,
)
from lam_desktop.core.outcome import ApprovalCard, RunReport, UndoReport
from lam_desktop.core.plan import Plan
from lam_desktop.core.values import decode
from lam_desktop.decision.consent import unforeseen, unseen
from lam_desktop.engine.admission import Admission
from lam_desktop.engine.answers import compose
from lam_desktop.engine.execution import Execution
from lam_desktop.engine.journal import Journal
from lam_desktop.engine.judging import Judge
from lam_desktop.engine.labelling import foreseen, named_by_content
from lam_desktop.engine.leases import InOtherHands, Leases
from lam_desktop.engine.leftout import stood
from lam_desktop.engine.progress import Progress
from lam_desktop.engine.recovery import (
    DAMAGED,
    NO_LONGER,
    PARKED,
    SHOWN_FIRST,
    STILL_THERE,
    TAKEN_BACK,
    asks_first,
    cannot_go_on,
    mark_unknown,
    note_word,
    reads_of,
    sent_before,
    sent_of_items,
    settle_undo,
    take_up,
)
from lam_desktop.engine.reports import report_of
from lam_desktop.engine.steps import StepRunner
from lam_desktop.engine.undo import has_left, redo_steps, undo_steps
from lam_desktop.engine.workshop import Workshop
from lam_desktop.store.runs import RunRecord, RunStore, StepRecord
from lam_desktop.store.texts import LOST, storable


class Runner:
    """Owns all runs of this program."""

    def __init__(self, shop: Workshop, store: RunStore, bus: Bus, admission: Admission, leases: Leases) -> None:
        self._shop = shop
        self._store = store
        self._bus = bus
        self._admission = admission
        self._leases = leases
        self._judge = Judge(shop, store, bus)
        self._starting: dict[str, Progress] = {}
        self._going: dict[str, tuple[Execution, Progress]] = {}

    # before anything happens

    async def draft(self, plan: Plan, chat: str = "") -> str:
        """Write a plan down as a run that waits; returns its id."""
        run = uuid.uuid4().hex[:12]
        await self._store.create(run, chat, plan, self._shop.parts.clock.now())
        self._bus.publish(RunCreated(run=run, plan=plan))
        return run

    async def edit(self, run: str, plan: Plan) -> None:
        """Put a changed plan in place of a waiting one; any approval given before is void."""
        self._judge.forget(run)
        await self._store.replan(run, plan, self._shop.parts.clock.now())
        self._bus.publish(RunCreated(run=run, plan=plan))

    async def preview(self, run: str) -> tuple[Preview, ...]:
        """What would happen, step by step, by a dry run. Raises LamError when the plan cannot work as things are."""
        return await self._judge.preview(await self._record(run))

    async def card(self, run: str) -> ApprovalCard:
        """The approval card, drawn from a fresh dry run."""
        return (await self._judge.judge(await self._whole(run))).card

    async def put_away(self, run: str, answer: str = "") -> None:
        """A waiting plan will not be run: nobody wants it, or it is kept for later, as `answer` says."""
        async with self._leases.hold(run):
            record = await self._record(run)
            if record.state is RunState.WAITING:
                await self._journal(record).finish(RunState.CANCELLED, answer=answer)
        self._judge.forget(run)

    # while it happens

    async def start(self, run: str, approved: str | None, background: bool = False) -> RunReport:
        """Do it. `approved` is the fingerprint of the card the person said yes to; None runs only what needs no yes.

        In the background it yields to a machine that is needed for something else (see `engine.courtesy`).
        Never raises for what goes wrong in a run: the report says it.
        """
        progress = self._starting[run] = Progress(approved is not None, background)
        try:
            async with self._leases.hold(run):
                record = await self._whole(run)
                judged = await self._judge.judge_again(record, progress.stop)
                card, progress.counted = judged.card, judged.counted
                _admit(card, approved)
                progress.unseen, progress.asked_about = unseen(card) | judged.blind, frozenset(card.asked)
                journal = self._journal(record)
                await journal.finish(RunState.RUNNING)
                done = await self._carry_out(record, journal, progress)
        except LamError as error:
            return await self._refused(run, error)
        finally:
            self._starting.pop(run, None)
            self._judge.forget(run)
        return await report_of(done, self._store, self._shop.catalogue)

    async def _refused(self, run: str, error: LamError) -> RunReport:
        """What could not even begin."""
        record = await self._record(run)
        if record.state is RunState.WAITING and not isinstance(error, InOtherHands):
            state = RunState.CANCELLED if isinstance(error, Cancelled) else RunState.FAILED
            await self._journal(record).finish(state, error=str(error))
        report = await self.report(run)
        return RunReport(
            report.run, report.request, report.plan, report.state, report.answer, str(error), report.steps,
            report.created, error.status,
        )  # fmt: skip

    async def _carry_out(self, record: RunRecord, journal: Journal, progress: Progress) -> RunRecord:
        """The steps that are open, then the end of the run; when one fails, what was done is taken back.

        Returns: the run as it is then.
        """
        tell, ask = partial(self._tell, journal.run), partial(self._ask, journal, progress)
        runner = StepRunner(self._shop, journal, progress, tell, ask)
        seconds = await self._store.durations()
        execution = Execution(record.plan, self._shop.catalogue, journal, progress, runner, self._admission, seconds)
        self._going[journal.run] = execution, progress
        try:
            await execution.run()
            await journal.settled()
            done = await self._record(journal.run)
            answer = storable(compose(record.plan, done.steps, self._shop.catalogue, progress.remarks))
            await journal.finish(RunState.SUCCEEDED, answer=answer)
            return replace(done, state=RunState.SUCCEEDED, answer=answer, error="")
        except LamError as error:
            await self._roll_back(journal, error)
            return await self._seen(journal.run)
        finally:
            self._going.pop(journal.run, None)

    async def _roll_back(self, journal: Journal, error: LamError) -> None:
        """Take back what was done before the failure, and say what could not be."""
        await journal.settled()
        back = await undo_steps(await self._record(journal.run), journal, self._shop.catalogue)
        whole = "Could not be taken back:" if back.left else "Everything before it was taken back."
        told = " ".join([str(error), whole, *back.left, *back.remarks])
        state = RunState.CANCELLED if isinstance(error, Cancelled) else RunState.FAILED
        await journal.finish(RunState.NEEDS_DECISION if _is_open(journal) else state, error=told)

    def _tell(self, run: str, step: str, done: float, note: str) -> None:
        self._bus.publish(StepProgress(run=run, step=step, done=done, note=note))

    async def _ask(self, journal: Journal, progress: Progress, step: str, reasons: tuple[str, ...]) -> bool:
        """Ask the person, wait, and keep the answer with what it was given to."""
        answer = progress.asked.setdefault(step, asyncio.get_running_loop().create_future())
        self._bus.publish(ApprovalNeeded(run=journal.run, step=step, reasons=reasons))
        yes = await answer
        journal.note(step, "answer", f"You said {'yes' if yes else 'no'} to this: {' '.join(reasons)}")
        return yes

    def answer(self, run: str, step: str, yes: bool) -> None:
        """The person's answer to a step that asked while the run was going."""
        going = self._going.get(run)
        asked = going[1].asked.get(step) if going else None
        if asked is not None and not asked.done():
            asked.set_result(yes)

    def stop(self, run: str) -> None:
        """Stop a run: no effect begins after this; what was done is rolled back."""
        if run in self._going:
            self._going[run][0].stop()
        elif run in self._starting:  # it still looks: no step will begin
            self._starting[run].stop.set()

    def pause(self, run: str, paused: bool) -> None:
        """Let a run rest: no step and no further item begins until it is let go on. What is under way goes on."""
        if run in self._going:
            going_on = self._going[run][1].going_on
            going_on.clear() if paused else going_on.set()
            self._bus.publish(RunPaused(run=run, paused=paused))

    # the way back

    async def undo(self, run: str, steps: Collection[str] | None = None) -> UndoReport:
        """Take a run back, wholly or some steps of it. Raises InputError while it is not finished."""
        async with self._held(run) as record:
            if record.state in (RunState.RUNNING, RunState.WAITING):
                raise InputError("This run is not finished, so there is nothing to undo.", "Stop it instead.")
            stopped = record.state is RunState.CANCELLED and not any(map(has_left, record.steps))
            if stopped or record.state is RunState.UNDONE:
                return UndoReport(run, RunState.UNDONE)
            journal = self._journal(record)
            back = await undo_steps(record, journal, self._shop.catalogue, steps)
            after = (await self._record(run)).steps
            whole = not back.left and not any(step.state in _STANDS or has_left(step) for step in after)
            state = RunState.UNDONE if whole else RunState.PARTLY_UNDONE
            await journal.finish(state, answer=record.answer, error=" ".join([*back.left, *back.remarks]))
        return UndoReport(run, state, tuple(back.undone), tuple(back.left), tuple(back.remarks))

    async def redo(self, run: str) -> RunReport:
        """Do again what was taken back, exactly. Raises InputError when nothing was, WorldError kinds if it cannot."""
        async with self._held(run) as record:
            if record.state not in (RunState.UNDONE, RunState.PARTLY_UNDONE):
                raise InputError("This run was not taken back, so there is nothing to do again.", "")
            if any(step.state not in _CAN_BE_AGAIN or _never_ended(step) for step in record.steps):
                raise InputError("This run never came to its end, so it cannot be done again.", "Ask for it anew.")
            journal = self._journal(record)
            await journal.finish(RunState.RUNNING, answer=record.answer)
            try:
                left = await redo_steps(record, journal)
            except LamError:
                was_down = [step.id for step in record.steps if step.state is StepState.UNDONE]
                begun = [step for step in was_down if journal.states[step] is not StepState.UNDONE]
                await undo_steps(await self._record(run), journal, self._shop.catalogue, begun)
                await journal.finish(record.state, answer=record.answer, error=record.error)
                raise
            await journal.finish(RunState.SUCCEEDED, answer=record.answer, error=" ".join(left))
        return await self.report(run)

    # after a crash

    async def recover(self, resume: bool = False) -> list[RunReport]:
        """Settle the runs whose program ended in the middle; those of living programs are left alone.

        File changes are taken back, or, with `resume`, the run goes on. What may have left this computer is shown and
        nothing else of that run is touched: the person decides. An undo that was interrupted is brought to its end.
        """
        reports = []
        for run, owner in await self._store.unfinished():
            if self._leases.orphaned(run, owner):
                async with self._leases.hold(run):
                    settled = await self._settle(await self._seen(run), resume)
                if settled:
                    reports.append(await self.report(run))
        return reports

    async def _settle(self, record: RunRecord, resume: bool) -> bool:
        journal = self._journal(record)
        fault = record.fault or ("" if await self._store.is_sound(record.id) else DAMAGED)
        if fault:
            if record.state is RunState.RUNNING:
                await journal.finish(RunState.NEEDS_DECISION, answer=record.answer, error=fault)
            return record.state is RunState.RUNNING
        if record.state is not RunState.RUNNING:
            return await settle_undo(record, journal, self._shop.catalogue)
        if unknown := await mark_unknown(record, journal):
            await journal.finish(RunState.NEEDS_DECISION, error=PARKED.format("; ".join(unknown)))
        elif resume and (why := await self._cannot_go_on(record)):
            await journal.finish(RunState.NEEDS_DECISION, error=NO_LONGER.format(why))
        elif resume and asks_first(record, self._shop.catalogue):
            await journal.finish(RunState.NEEDS_DECISION, error=SHOWN_FIRST)
        elif resume:
            await self._go_on(record, journal)
        else:
            back = await undo_steps(record, journal, self._shop.catalogue)
            told = " ".join([TAKEN_BACK, *back.left, *back.remarks])
            await journal.finish(RunState.NEEDS_DECISION if _is_open(journal) else RunState.FAILED, error=told)
        return True

    async def _go_on(self, record: RunRecord, journal: Journal) -> None:
        """Undo what was half done, then do what is open."""
        if left := await take_up(record, journal, self._shop.catalogue):
            await journal.finish(
                RunState.NEEDS_DECISION, answer=record.answer, error=STILL_THERE.format(" ".join(left))
            )
            return
        over = [step for step in record.steps if journal.states[step.id] is StepState.DONE]
        done = {step.id: decode(step.result) for step in over}
        sent = {**sent_before(record, journal), **await sent_of_items(record, journal)}
        await self._shop.origins.refresh()
        labels = foreseen(record.plan, self._shop.catalogue, reads_of(record))
        named = {step.id for step in record.plan.steps if named_by_content(step, record.plan, self._shop.catalogue)}
        unseen_ = unforeseen(record.plan, self._shop.catalogue) | named
        progress = Progress(approved=True, results=done, sent=sent, labels=labels, unseen=unseen_)
        stood(progress, record, journal)
        await self._carry_out(record, journal, progress)

    async def decide(self, run: str, step: str, happened: bool) -> None:
        """The person's word on an unknown outcome. Raises InputError when nothing is unknown there."""
        async with self._held(run) as record:
            journal = self._journal(record)
            if journal.states.get(step) is not StepState.UNKNOWN:
                raise InputError("Nothing is unknown about this step.", "See `lam-desktop history`.")
            await note_word(next(each for each in record.steps if each.id == step), journal, happened)

    async def go_on(self, run: str) -> RunReport:
        """Go on with a run that waited for a decision. Raises InputError while something is still unknown."""
        async with self._held(run) as record:
            if record.state is not RunState.NEEDS_DECISION:
                raise InputError("This run does not wait for anything.", "")
            if any(step.state is StepState.UNKNOWN for step in record.steps):
                raise InputError("It is not known yet what happened.", "Say first whether it did.")
            if why := await self._cannot_go_on(record):
                raise InputError(f"This run cannot go on. {why}", "Take it back, or go on after an update.")
            await self._go_on(record, self._journal(record))
        return await self.report(run)

    async def _cannot_go_on(self, record: RunRecord) -> str:
        """Why the open steps of a run cannot be carried out, or nothing."""
        return cannot_go_on(record, self._shop.catalogue) or ("" if await self._store.is_whole(record.id) else LOST)

    # looking

    async def report(self, run: str) -> RunReport:
        """What became of a run."""
        return await report_of(await self._seen(run), self._store, self._shop.catalogue)

    async def history(self, limit: int = 50, before: datetime | None = None) -> list[RunReport]:
        """The newest runs first."""
        return [
            await report_of(record, self._store, self._shop.catalogue)
            for record in await self._store.latest(limit, before)
        ]

    @asynccontextmanager
    async def _held(self, run: str) -> AsyncIterator[RunRecord]:
        """Own a run, and see it as it is from then on: it may have been somebody else's until now.

        Raises StateError when its records cannot be trusted.
        """
        async with self._leases.hold(run):
            record = await self._record(run)
            if not await self._store.is_sound(run):
                raise StateError(DAMAGED)
            yield record

    async def _record(self, run: str) -> RunRecord:
        """A run that can be worked on. Raises StateError when it cannot be read."""
        record = await self._seen(run)
        if record.fault:
            raise StateError(record.fault)
        return record

    async def _whole(self, run: str) -> RunRecord:
        """A run that can be carried out. Raises InputError when a secret it needs is no longer known."""
        record = await self._record(run)
        if record.lost:
            raise InputError(LOST, "Ask for it anew.")
        return record

    async def _seen(self, run: str) -> RunRecord:
        record = await self._store.get(run)
        if record is None:
            raise InputError(f"There is no run {run}.", "See `lam-desktop history`.")
        return record

    def _journal(self, record: RunRecord) -> Journal:
        return Journal(record, self._store, self._bus, self._shop.parts.clock)


_STANDS = (StepState.DONE, StepState.UNKNOWN)
_CAN_BE_AGAIN = (StepState.UNDONE, StepState.DONE, StepState.SKIPPED)


def _never_ended(step: StepRecord) -> bool:
    return step.state is StepState.UNDONE and step.receipt is None


def _is_open(journal: Journal) -> bool:
    return bool({StepState.UNKNOWN, StepState.UNDO_FAILED} & set(journal.states.values()))


def _admit(card: ApprovalCard, approved: str | None) -> None:
    if card.denied:
        raise _Refused(card.denied)
    if card.needed and approved is None:
        raise _NeedsYes("This plan needs your approval.", "Look at it, then approve it.")
    if approved is not None and approved != card.fingerprint:
        raise _NeedsYes("Something changed since you approved this plan.", "Look at it again.")


class _NeedsYes(InputError):
    status = "needs_input"


class _Refused(InputError):
    status = "refused"
