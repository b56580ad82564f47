"""One step of a run: its condition, the door, its deed or items, its end. Rule: the door is asked before each step."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from lam_desktop.core.action import Action
from lam_desktop.core.errors import Cancelled, RefusedError
from lam_desktop.core.events import StepState
from lam_desktop.core.labels import Integrity, Label, joined
from lam_desktop.core.plan import Step
from lam_desktop.core.text import as_text
from lam_desktop.core.values import Kind, encode
from lam_desktop.decision.door import MOST_LED, Decision, Verdict
from lam_desktop.decision.inward import check_inward
from lam_desktop.engine.answers import answer_for
from lam_desktop.engine.asking import values_of
from lam_desktop.engine.binding import Scope, bind_aside, reach, settle
from lam_desktop.engine.conditions import flat, holds_aside, items, items_aside
from lam_desktop.engine.deed import NOTHING, Deed, Facts, read_of, with_label
from lam_desktop.engine.foreach import ForEach
from lam_desktop.engine.journal import Journal
from lam_desktop.engine.labelling import control_of, labels_of, named_by_content, result_label
from lam_desktop.engine.progress import Progress
from lam_desktop.engine.resilience.patient import OLD_COPY
from lam_desktop.engine.workshop import Workshop
from lam_desktop.system.usage import Meter

Tell = Callable[[str, float, str], None]
Ask = Callable[[str, tuple[str, ...]], Awaitable[bool]]
_LONGEST_RESULT = 1_000_000  # characters kept in the journal; what is longer stands in the files themselves


@dataclass(frozen=True, slots=True)
class _StepEntry:
    journal: Journal
    step: str

    async def intend(self, facts: Facts) -> None:
        await self.journal.step(self.step, StepState.INTENT, intent=facts)


class StepRunner:
    """Runs the steps of one run.

    Args:
        tell: progress of a step, 0 to 1, with a note.
        ask: the person's yes or no to a step that turned out to need one while the run is going.
    """

    def __init__(self, shop: Workshop, journal: Journal, progress: Progress, tell: Tell, ask: Ask) -> None:
        self._shop = shop
        self._journal = journal
        self._progress = progress
        self._tell = tell
        self._ask = ask
        self._meter = Meter()
        self._scope = Scope(progress.results)

    async def run(self, step: Step) -> None:
        """Do the step. Raises LamError when it failed; then nothing of it remains, or OutcomeUnknown."""
        if self._progress.stop.is_set():
            raise Cancelled("Stopped.", "")
        clock = self._shop.parts.clock
        begun, started, mark = clock.monotonic(), clock.now().isoformat(), self._meter.mark()
        scope = self._scope
        if step.when is not None and not await holds_aside(step.when, scope, self._shop.transaction(step.id)):
            self._progress.results[step.id] = None
            self._journal.step_ends(step.id, StepState.SKIPPED)
            return
        self._journal.step_begins(step.id)
        action, label, decision = await self._admitted(step, scope)
        try:
            result, answer, receipt = await self._act(decision, step, action, scope, label)
        finally:
            self._progress.deeds.pop(step.id, None)
        self._progress.results[step.id] = result
        self._progress.labels[step.id] = label.join(read_of(receipt))
        self._journal.step_ends(
            step.id, StepState.DONE, message=answer, receipt=receipt, result=_storable(result), answer=answer,
            started=started, seconds=clock.monotonic() - begun, usage=self._meter.since(mark),
        )  # fmt: skip

    async def _admitted(self, step: Step, scope: Scope) -> tuple[Action, Label, Decision]:
        """Ask the door, and the person where the door says so; with the label of what is made. Raises RefusedError."""
        action = self._shop.catalogue.get(step.action)
        labels = labels_of(step, self._progress.labels)
        control = control_of(step, self._progress.labels)
        count = await self._led_to(step, action) if control.integrity is Integrity.UNTRUSTED else 0
        named = named_by_content(step, self._journal.plan, self._shop.catalogue)
        decision = self._shop.door.decide(action, labels, step.confidence, control, count, named)
        if decision.verdict is Verdict.DENY or action is None:
            raise RefusedError(" ".join(decision.reasons) or "This is not allowed.", "")
        await _check_inward(step, action, labels, scope, self._shop)
        if decision.verdict is Verdict.ASK:
            reasons = (*decision.reasons, *values_of(step, action, scope))
            if not self._was_seen(step, count) and not await self._ask(step.id, reasons):
                raise RefusedError("This was not approved.", "Look at the plan and approve it.")
            decision = replace(decision, agreed=True)
        return action, joined(labels.values()).join(result_label(action, step.args)), decision

    def _was_seen(self, step: Step, count: int) -> bool:
        """Whether the yes to the card was a yes to this step, as it is now."""
        grown = count > max(MOST_LED, self._progress.counted.get(step.id, 0))
        shown = self._progress.asked_about is None or step.id in self._progress.asked_about
        return self._progress.approved and shown and step.id not in self._progress.unseen and not grown

    async def _led_to(self, step: Step, action: Action | None) -> int:
        """How many items a step works on; looked at only where content from outside decides about it."""
        scope, files = self._scope, self._shop.transaction(step.id)
        if step.for_each is not None:
            return len(await items_aside(step.for_each, scope, files))
        return reach(await bind_aside(action, step.args, scope, files)) if action else 0

    def _traced(self, step: str, kind: str, text: str) -> None:
        """Note it; what changes the worth of an answer is said with it too."""
        self._journal.note(step, kind, text)
        if kind == OLD_COPY:
            self._progress.remarks[text] = None

    async def _act(
        self, decision: Decision, step: Step, action: Action, scope: Scope, label: Label
    ) -> tuple[Any, str, Facts]:
        trace = partial(self._traced, step.id)
        if step.for_each is not None:
            found = await items_aside(step.for_each, scope, self._shop.transaction(step.id))
            await self._journal.step(step.id, StepState.INTENT, intent={**NOTHING, "items": len(found)})
            each = ForEach(self._shop, self._journal, self._progress, partial(self._tell, step.id), trace)
            results = flat(await each.run(decision, step, action, found, scope, label))
            receipt = with_label({**NOTHING, "items": len(found)}, each.read)
            return results, answer_for(action, results, step, {}), receipt
        deed = Deed(
            self._shop, f"{self._journal.run}/{step.id}", _StepEntry(self._journal, step.id), self._progress,
            partial(self._tell, step.id), trace, label,
        )  # fmt: skip
        self._progress.deeds[step.id] = deed.line
        done = await deed.do(decision, action, step.args, [scope])
        return done.results[0], answer_for(action, done.results[0], step, done.bound[0]), done.receipt


async def _check_inward(step: Step, action: Action, labels: Mapping[str, Label], scope: Scope, shop: Workshop) -> None:
    """Raise RefusedError when an address from outside leads into this network; no yes changes that."""
    for param in action.card.params:
        label = labels.get(param.name)
        if param.kind is not Kind.URL or label is None or label.integrity is not Integrity.UNTRUSTED:
            continue
        each = [None] if step.for_each is None else items(step.for_each, scope, shop.transaction(step.id))
        for item in each:
            url = as_text(settle(step.args[param.name], Scope(scope.results, item)))
            check_inward(url, label, await shop.parts.allowed())


def _storable(result: Any) -> Any:
    """A result for the journal; very long ones are left out, since the files themselves hold them."""
    try:
        encoded = encode(result)
    except TypeError:
        return str(result)[:10_000]
    return encoded if len(str(encoded)) < _LONGEST_RESULT else None
