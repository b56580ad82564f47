"""What a run goes on without: steps that failed and may, those that need their result, and what is done instead.

Rule: nothing is deleted on the strength of a step that did not work.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from lam_desktop.core.action import Action, Catalogue, Effect
from lam_desktop.core.errors import Cancelled, HalfDone, LamError, OutcomeUnknown
from lam_desktop.core.events import StepState
from lam_desktop.core.plan import Plan, Step, uses
from lam_desktop.core.wording import title_of
from lam_desktop.engine.journal import Journal
from lam_desktop.engine.progress import Progress
from lam_desktop.store.runs import RunRecord

NOTE = "left out"
_NEEDED = "It needs what “{}” would have given, and that did not work."
_NOT_DELETED = "Nothing is deleted after “{}” did not work."


def why_not(step: Step, gone: Collection[str], titles: Mapping[str, str], catalogue: Catalogue) -> str | None:
    """Why a step is not begun after those that are gone, "" when it is simply not needed; None when it is begun."""
    if step.instead_of and step.instead_of not in gone:
        return ""
    if not gone:
        return None
    for each in uses(step):
        if each in gone:
            return _NEEDED.format(titles[each])
    action = catalogue.get(step.action)
    missed = [each for each in step.needs if each in gone and each != step.instead_of]
    if missed and action is not None and Effect.DELETE in action.card.effects:
        return _NOT_DELETED.format(titles[missed[0]])
    return None


class LeftOut:
    """Decides for the steps of one run."""

    def __init__(self, plan: Plan, catalogue: Catalogue, journal: Journal, progress: Progress) -> None:
        self._catalogue = catalogue
        self._journal = journal
        self._progress = progress
        self._steps = {step.id: step for step in plan.steps}
        self._titles = {step.id: title_of(step.action) for step in plan.steps}
        self._used = {each for step in plan.steps for each in step.needs}
        self._stand_ins = plan.stand_ins()
        self.failure: LamError | None = None

    def waits_for(self, step: Step) -> set[str]:
        """All that must be over before a step: what it needs, and what may be done instead of that."""
        if not self._stand_ins:
            return set(step.needs)
        more = {each for needed in step.needs for each in self._stand_ins.get(needed, ()) if each != step.id}
        return {*step.needs, *more} if not step.instead_of else set(step.needs)

    def why_not(self, step: Step) -> str | None:
        """See the function of that name."""
        return why_not(step, self._progress.left_out, self._titles, self._catalogue)

    def may_go_on(self, step: Step, error: LamError) -> bool:
        """Whether the run goes on though this step failed. What only shows something never brings a run down."""
        if isinstance(error, Cancelled | OutcomeUnknown | HalfDone):
            return False
        if not self._is_optional(step):
            return step.id not in self._used and _only_shows(self._catalogue.get(step.action))
        self.failure = self.failure or error
        return True

    def _is_optional(self, step: Step) -> bool:
        first = self._steps[step.instead_of] if step.instead_of else step
        return first.optional or step.optional or (first is step and step.id in self._stand_ins)

    async def leave_out(self, step: Step, why: str) -> None:
        """Write down that a step is not done; `why` is empty when it is simply not needed."""
        self._progress.results[step.id] = None
        if not why:
            self._journal.step_ends(step.id, StepState.SKIPPED)
            return
        self._progress.left_out[step.id] = why
        self._journal.note(step.id, NOTE, why)
        await self._journal.step(step.id, StepState.SKIPPED, message=why, error=why)

    def done(self, step: Step) -> None:
        """A step was done: it may stand for one that was left out."""
        if step.instead_of and self._progress.left_out.pop(step.instead_of, None) is not None:
            take_its_place(self._progress, step)

    def nothing_worked(self) -> LamError | None:
        """The first failure, when there is nothing that was done in spite of it."""
        return None if StepState.DONE in self._journal.states.values() else self.failure


def take_its_place(progress: Progress, step: Step) -> None:
    """What a stand-in gave counts as the result of the step it stands for."""
    progress.results[step.instead_of] = progress.results[step.id]
    if step.id in progress.labels:
        progress.labels[step.instead_of] = progress.labels[step.id]


def stood(progress: Progress, record: RunRecord, journal: Journal) -> None:
    """After a crash: what the run went on without before it, and what was done instead."""
    for known in record.steps:
        if journal.states[known.id] is StepState.SKIPPED:
            progress.results[known.id] = None
            if known.error:
                progress.left_out[known.id] = known.error
    for step in record.plan.steps:
        if step.instead_of and journal.states[step.id] is StepState.DONE:
            progress.left_out.pop(step.instead_of, None)
            take_its_place(progress, step)


def _only_shows(action: Action | None) -> bool:
    return action is not None and Effect.SHOW in action.card.effects <= {Effect.SHOW, Effect.READ}
