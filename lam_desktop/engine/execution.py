"""The steps of one run, as many at a time as need and places allow, the most urgent first."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Mapping

from lam_desktop.core.action import Catalogue
from lam_desktop.core.errors import Cancelled, HalfDone, LamError, OutcomeUnknown, WorldError
from lam_desktop.core.events import StepState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.engine.admission import Admission, kind_of
from lam_desktop.engine.blame import shown
from lam_desktop.engine.journal import Journal
from lam_desktop.engine.leftout import LeftOut
from lam_desktop.engine.order import urgency
from lam_desktop.engine.progress import Progress
from lam_desktop.engine.steps import StepRunner
from lam_desktop.engine.vigil import Vigil

_SILENT = "This step showed no sign of life for a long time, so it was given up."
_TURN = 0.004  # seconds
_OVER = (StepState.DONE, StepState.SKIPPED)


class Execution:
    """Runs a plan's steps until all are over or one has failed; the first failure ends admission."""

    def __init__(
        self, plan: Plan, catalogue: Catalogue, journal: Journal, progress: Progress, runner: StepRunner,
        admission: Admission, seconds: Mapping[str, float],
    ) -> None:  # fmt: skip
        self._catalogue = catalogue
        self._journal = journal
        self._progress = progress
        self._runner = runner
        self._admission = admission
        self._loop = asyncio.get_running_loop()
        self._going: dict[str, asyncio.Task[None]] = {}
        self._failure: LamError | None = None
        self._wake = asyncio.Event()
        self._polite = progress.background
        self._patience: asyncio.TimerHandle | None = None
        self._yielded_to: set[str] = set()
        self._silent: set[str] = set()
        self._left_out = LeftOut(plan, catalogue, journal, progress)
        over = {step.id for step in plan.steps if journal.states[step.id] in _OVER}
        self._open = {step.id: self._left_out.waits_for(step) - over for step in plan.steps if step.id not in over}
        self._needed_by: dict[str, list[str]] = {}
        for step, open_needs in self._open.items():
            for needed in open_needs:
                self._needed_by.setdefault(needed, []).append(step)
        urgent = urgency(plan, seconds)
        self._ranked = sorted(plan.steps, key=lambda step: -urgent[step.id])  # as in the plan where equally urgent
        self._rank = {step.id: rank for rank, step in enumerate(self._ranked)}
        self._ready = [self._rank[step] for step, open_needs in self._open.items() if not open_needs]
        heapq.heapify(self._ready)

    async def run(self) -> None:
        """Do it. Raises the first failure, after what was under way has come to its end."""
        vigil = Vigil(self._progress.deeds, self._progress.going_on, self._give_up)
        with self._admission.waking(self._wake), vigil.kept():
            while self._going or (self._ready and self._failure is None):
                await self._progress.going_on.wait()
                self._admit()
                if not self._going and self._failure is not None:
                    break
                await self._wake.wait()
                self._wake.clear()
        if self._patience is not None:
            self._patience.cancel()
        failure = self._failure or self._left_out.nothing_worked()
        if failure is not None:
            raise failure

    def stop(self) -> None:
        """No effect begins after this; what only prepares is broken off, what takes effect is let finish."""
        self._progress.stop.set()
        self._progress.going_on.set()
        for step, task in self._going.items():
            deed = self._progress.deeds.get(step)
            if deed is None or not deed.sealed:
                self._loop.call_soon(task.cancel)  # not at once: what has not begun would never come to its end
        self._fail(Cancelled("Stopped.", ""))

    def _give_up(self, step: str) -> None:
        """What shows no sign of life fails. A thread that never looks at the button is waited for all the same."""
        self._silent.add(step)
        self._journal.note(step, "silent", _SILENT)
        self._progress.deeds[step].give_up()
        self._going[step].cancel()

    def _fail(self, error: LamError) -> None:
        self._failure = self._failure or error
        self._wake.set()

    def _admit(self, own: asyncio.Task[None] | None = None) -> tuple[Step, str] | None:
        """Start what is ready, in order of urgency, while there are places; returns the one that `own` is to do."""
        turned_away, its = [], None
        while self._ready and self._failure is None and not self._admission.is_full:
            rank = heapq.heappop(self._ready)
            step = self._ranked[rank]
            kind = kind_of(self._catalogue.get(step.action))
            if self._yields(step, kind) or not self._admission.enter(kind):
                turned_away.append(rank)
                if len(turned_away) > 8:
                    break
                continue
            if own is not None and its is None:
                its = step, kind
                self._going[step.id] = own
            else:
                self._going[step.id] = self._loop.create_task(self._work(step, kind))
        for rank in turned_away:
            heapq.heappush(self._ready, rank)
        return its

    def _yields(self, step: Step, kind: str) -> bool:
        """Work that nobody waits for lets others go first, as long as its patience lasts; to what is noted once."""
        courtesy = self._admission.courtesy
        if not self._polite or not courtesy.yields(kind):
            return False
        if self._patience is None:
            self._patience = self._loop.call_later(courtesy.patience, self._lose_patience)
        if courtesy.reason not in self._yielded_to:
            self._yielded_to.add(courtesy.reason)
            self._journal.note(step.id, "wait", f"{courtesy.reason} This waits for a better moment.")
        return True

    def _lose_patience(self) -> None:
        self._polite = False
        self._wake.set()

    async def _work(self, step: Step, kind: str) -> None:
        """Do a step, then others for as long as a window may stand still: to begin a task takes longer than many do."""
        own, until = asyncio.current_task(), self._loop.time() + _TURN
        following: tuple[Step, str] | None = (step, kind)
        while following is not None:
            (step, kind), goes_on = following, False
            try:
                if await self._settled(step):
                    self._over(step)
                    goes_on = own is not None and not own.cancelling() and self._loop.time() < until
            except LamError as error:  # the journal cannot be written
                self._fail(error)
            finally:
                following = self._leave(step, kind, own if goes_on else None)

    def _leave(self, step: Step, kind: str, own: asyncio.Task[None] | None) -> tuple[Step, str] | None:
        """A step is over, and its place is given to others; returns the one that `own` is to do."""
        del self._going[step.id]
        self._admission.leave(kind, self._wake)
        following = self._admit(own) if self._progress.going_on.is_set() else None
        if not self._going or not self._progress.going_on.is_set():
            self._wake.set()
        return following

    async def _settled(self, step: Step) -> bool:
        """Do a step, or leave it out; False when the run fails with it."""
        why = self._left_out.why_not(step)
        if why is None:
            error = await self._attempt(step)
            if error is None:
                self._left_out.done(step)
                return True
            if not self._left_out.may_go_on(step, error):
                await self._failed(step, error)
                return False
            why = str(error)
        await self._left_out.leave_out(step, why)
        return True

    async def _attempt(self, step: Step) -> LamError | None:
        try:
            await self._runner.run(step)
        except Cancelled as error:
            return error if step.id not in self._silent else _given_up(error)
        except LamError as error:
            return error
        except asyncio.CancelledError:
            return Cancelled("Stopped.", "") if step.id not in self._silent else _given_up()
        except Exception as error:
            return shown(error)
        return None

    def _over(self, step: Step) -> None:
        for each in self._needed_by.get(step.id, ()):
            if each in self._open:
                self._open[each].discard(step.id)
                if not self._open[each]:
                    heapq.heappush(self._ready, self._rank[each])

    async def _failed(self, step: Step, error: LamError) -> None:
        state = StepState.CANCELLED if isinstance(error, Cancelled) else StepState.FAILED
        if isinstance(error, OutcomeUnknown) and self._journal.states[step.id] is StepState.INTENT:
            state = StepState.UNKNOWN
        self._fail(error)
        if isinstance(error, HalfDone) and self._journal.states[step.id] is StepState.INTENT:
            await self._journal.step(step.id, StepState.UNDOING)  # what is left of it is tried again with the rest
            state = StepState.UNDO_FAILED
        await self._journal.step(step.id, state, message=str(error), error=str(error))


def _given_up(stopped: Cancelled | None = None) -> LamError:
    """Why a silent step failed, with what had been sent by then."""
    sent = stopped.message.removeprefix("Stopped.") if stopped else ""
    return WorldError(f"{_SILENT}{sent}", "Try again, with less at a time.")
