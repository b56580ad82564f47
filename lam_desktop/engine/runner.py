"""Runs from draft to report: preview, card, start, stop, undo, recovery. Window and command line call only this."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Collection
from datetime import datetime

from lam_desktop.core.action import Effect
from lam_desktop.core.changes import OutwardChange, Preview
from lam_desktop.core.errors import Cancelled, InputError, LamError, OutcomeUnknown
from lam_desktop.core.events import Bus, PreviewReady, RunCreated, RunState, StepProgress, StepState
from lam_desktop.core.outcome import ApprovalCard, RunReport, StepReport, UndoReport
from lam_desktop.core.plan import Plan, Step, needs
from lam_desktop.decision.cards import card_for
from lam_desktop.decision.door import Decision
from lam_desktop.engine.answers import compose
from lam_desktop.engine.journal import Journal
from lam_desktop.engine.preview import preview_plan
from lam_desktop.engine.steps import Progress, StepRunner, Workshop, labels_of
from lam_desktop.engine.throttle import Throttle
from lam_desktop.engine.undo import undo_steps
from lam_desktop.store.runs import RunRecord, RunStore, StepRecord
from lam_desktop.system.files.operations import Operation


class Runner:
    """Owns all runs of this program."""

    def __init__(self, shop: Workshop, store: RunStore, bus: Bus, throttle: Throttle) -> None:
        self._shop = shop
        self._store = store
        self._bus = bus
        self._throttle = throttle
        self._going: dict[str, Progress] = {}

    async def draft(self, plan: Plan, chat: str = "") -> str:
        """Write a plan down as a run that waits; returns its id."""
        run = uuid.uuid4().hex[:12]
        await self._store.create(run, chat, plan, self._shop.parts.clock.now())
        self._bus.publish(RunCreated(run=run, plan=plan))
        return run

    async def edit(self, run: str, plan: Plan) -> None:
        """Put a changed plan in place of a waiting one; any approval given before is void."""
        await self._store.replan(run, plan)
        self._bus.publish(RunCreated(run=run, plan=plan))

    async def preview(self, run: str) -> tuple[Preview, ...]:
        """What would happen, step by step, by a dry run. Raises LamError when the plan cannot work as things are."""
        record = await self._record(run)
        previews = await preview_plan(record.plan, self._shop, run)
        self._bus.publish(PreviewReady(run=run, previews=previews))
        return previews

    async def card(self, run: str) -> ApprovalCard:
        """The approval card, drawn from a fresh dry run."""
        return (await self._judged(run))[0]

    async def _judged(self, run: str) -> tuple[ApprovalCard, RunRecord]:
        record = await self._record(run)
        previews = await self.preview(run)
        decisions = self._decisions(record.plan)
        final = []
        for step in record.plan.steps:
            action = self._shop.catalogue.get(step.action)
            if action and action.irreversible and action.card.effects & {Effect.SEND, Effect.EXECUTE}:
                final.append(f"Cannot be undone: {action.irreversible}.")
        card = card_for(run, record.plan, previews, decisions, self._shop.home, tuple(dict.fromkeys(final)))
        now = self._shop.parts.clock.now()
        for step_id, decision in decisions.items():
            facts = {"reasons": list(decision.reasons), "risk": decision.scores.risk, "reward": decision.scores.reward}
            await self._store.note_decision(run, step_id, decision.verdict.value, facts, now)
        return card, record

    def _decisions(self, plan: Plan) -> dict[str, Decision]:
        """Verdicts as far as they can be known before: labels of results are taken from the actions that make them."""
        decisions = {}
        for step in plan.steps:
            action = self._shop.catalogue.get(step.action)
            decisions[step.id] = self._shop.door.decide(
                action, labels_of(step, {}), min(step.confidence, plan.confidence)
            )
        return decisions

    async def start(self, run: str, approved: str | None) -> RunReport:
        """Do it. `approved` is the fingerprint of the card the person said yes to; None runs only what needs no yes.

        Never raises for what goes wrong in a run: the report says it.
        """
        try:
            card, record = await self._judged(run)
            self._admit(card, approved)
        except LamError as error:
            return await self._refused(run, error)
        progress = Progress(approved=approved is not None)
        self._going[run] = progress
        journal = self._journal(record)
        await journal.finish(RunState.RUNNING)
        try:
            await self._execute(record.plan, journal, progress)
        except LamError as error:
            await self._roll_back(run, journal, error)
        finally:
            self._going.pop(run, None)
        return await self.report(run)

    @staticmethod
    def _admit(card: ApprovalCard, approved: str | None) -> None:
        if card.denied:
            raise _Refused(card.denied)
        if card.needed and approved is None:
            raise _NeedsYes("This plan needs your approval.", "Look at it, then approve it.")
        if approved is not None and approved != card.fingerprint:
            raise _NeedsYes("Something changed since you approved this plan.", "Look at it again.")

    async def _refused(self, run: str, error: LamError) -> RunReport:
        record = await self._record(run)
        journal = self._journal(record)
        await journal.finish(RunState.FAILED, error=str(error))
        report = await self.report(run)
        return RunReport(
            report.run, report.request, report.plan, report.state, report.answer, str(error), report.steps,
            report.created, error.status,
        )  # fmt: skip

    async def _execute(self, plan: Plan, journal: Journal, progress: Progress) -> None:
        """All steps, as many at a time as need and throttle allow; the first failure ends admission."""

        def on_progress(step: str, done: float, note: str) -> None:
            self._bus.publish(StepProgress(run=journal.run, step=step, done=done, note=note))

        runner = StepRunner(self._shop, journal, progress, on_progress)
        waiting = {step.id: set(needs(step)) for step in plan.steps}
        going: dict[asyncio.Task[None], Step] = {}
        failure: LamError | None = None
        while waiting or going:
            ready = [step for step in plan.steps if step.id in waiting and not waiting[step.id]] if not failure else []
            for step in ready:
                del waiting[step.id]
                going[asyncio.create_task(self._timed(runner, step, journal))] = step
            if not going:
                break
            done, _ = await asyncio.wait(going, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                step = going.pop(task)
                failure = failure or _failure_of(task)
                for open_needs in waiting.values():
                    open_needs.discard(step.id)
        if failure:
            raise failure
        answer = compose(plan, await self._record(journal.run), self._shop.catalogue)
        await journal.finish(RunState.SUCCEEDED, answer=answer)

    async def _timed(self, runner: StepRunner, step: Step, journal: Journal) -> None:
        async with self._throttle.slot():
            try:
                await runner.run(step)
            except LamError as error:
                state = StepState.CANCELLED if isinstance(error, Cancelled) else StepState.FAILED
                if journal.states[step.id] is StepState.INTENT and isinstance(error, OutcomeUnknown):
                    state = StepState.UNKNOWN
                await journal.step(step.id, state, message=str(error), error=str(error))
                raise

    async def _roll_back(self, run: str, journal: Journal, error: LamError) -> None:
        """Take back what was done before the failure, and say what could not be."""
        _, left = await undo_steps(await self._record(run), journal, self._shop.catalogue)
        told = str(error) + (
            " Everything before it was taken back." if not left else f" Could not be taken back: {' '.join(left)}"
        )
        unknown = StepState.UNKNOWN in journal.states.values()
        state = RunState.CANCELLED if isinstance(error, Cancelled) else RunState.FAILED
        await journal.finish(RunState.NEEDS_DECISION if unknown else state, error=told)

    def stop(self, run: str) -> None:
        """Stop a run: no effect begins after this; what was done is rolled back."""
        if run in self._going:
            self._going[run].stop.set()

    async def undo(self, run: str, steps: Collection[str] | None = None) -> UndoReport:
        """Take a run back, wholly or some steps of it."""
        record = await self._record(run)
        if record.state in (RunState.RUNNING, RunState.WAITING):
            raise InputError("This run is not finished, so there is nothing to undo.", "Stop it instead.")
        if record.state is RunState.UNDONE:
            return UndoReport(run, RunState.UNDONE)
        if record.state is RunState.CANCELLED:
            return UndoReport(run, RunState.UNDONE)
        journal = self._journal(record)
        undone, left = await undo_steps(record, journal, self._shop.catalogue, steps)
        whole = steps is None and not left
        state = RunState.UNDONE if whole else RunState.PARTLY_UNDONE
        await journal.finish(state, answer=record.answer, error=" ".join(left))
        return UndoReport(run, state, tuple(undone), tuple(left))

    async def recover(self) -> list[RunReport]:
        """After a crash: runs that were going are taken back; outward effects that may have happened are shown."""
        reports = []
        for record in await self._store.unfinished():
            journal = self._journal(record)
            for step in record.steps:
                if step.state is StepState.INTENT and (step.intent or {}).get("outward"):
                    await journal.step(step.id, StepState.UNKNOWN, message="It may or may not have happened.")
            _, left = await undo_steps(record, journal, self._shop.catalogue)
            unknown = StepState.UNKNOWN in journal.states.values()
            told = "The program ended in the middle of this. What it had done was taken back. " + " ".join(left)
            await journal.finish(RunState.NEEDS_DECISION if unknown else RunState.FAILED, error=told.strip())
            reports.append(await self.report(record.id))
        return reports

    async def report(self, run: str) -> RunReport:
        """What became of a run."""
        record = await self._record(run)
        return _report(record, self._shop)

    async def history(self, limit: int = 50, before: datetime | None = None) -> list[RunReport]:
        """The newest runs first."""
        return [_report(record, self._shop) for record in await self._store.latest(limit, before)]

    async def _record(self, run: str) -> RunRecord:
        record = await self._store.get(run)
        if record is None:
            raise InputError(f"There is no run {run}.", "See `lam-desktop history`.")
        return record

    def _journal(self, record: RunRecord) -> Journal:
        states = {step.id: step.state for step in record.steps}
        return Journal(record.id, record.plan, self._store, self._bus, self._shop.parts.clock, states, record.state)


class _NeedsYes(InputError):
    status = "needs_input"


class _Refused(InputError):
    status = "refused"


def _failure_of(task: asyncio.Task[None]) -> LamError | None:
    error = task.exception()
    if error is None or isinstance(error, LamError):
        return error
    return LamError(f"Something went wrong inside the program: {error!r}.", "The log has the details.")


def _report(record: RunRecord, shop: Workshop) -> RunReport:
    steps = tuple(_step_report(step, shop) for step in record.steps)
    return RunReport(
        record.id, record.request, record.plan, record.state, record.answer, record.error, steps, record.created
    )


def _step_report(step: StepRecord, shop: Workshop) -> StepReport:
    action = shop.catalogue.get(step.action)
    facts = step.receipt or {"operations": [], "outward": []}
    changes = [Operation.from_json(each).change() for each in facts["operations"]]
    outward = [OutwardChange(Effect(each["effect"]), each["what"], each["details"]) for each in facts["outward"]]
    undo = "none needed"
    if outward and action and action.irreversible:
        undo = action.irreversible
    elif changes:
        undo = "exact"
    return StepReport(
        step.id, step.action, step.state, step.result, step.answer, (*changes, *outward), step.error, undo,
        step.started, step.seconds,
    )  # fmt: skip
