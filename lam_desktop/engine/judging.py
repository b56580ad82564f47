"""The look before a run: what would happen, what the door says of it, and the card that shows both to the person."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from lam_desktop.core.action import Effect
from lam_desktop.core.changes import Preview
from lam_desktop.core.errors import Cancelled, LamError, RefusedError
from lam_desktop.core.events import Bus, PreviewReady
from lam_desktop.core.labels import NEUTRAL, Label, joined
from lam_desktop.core.outcome import ApprovalCard
from lam_desktop.core.plan import Plan, Step
from lam_desktop.decision.cards import card_for
from lam_desktop.decision.consent import stakes_of
from lam_desktop.decision.door import Decision
from lam_desktop.decision.door import Verdict as Said
from lam_desktop.engine.labelling import control_of, labels_of, named_by_content, result_label, with_read
from lam_desktop.engine.moments import Moments
from lam_desktop.engine.order import in_order
from lam_desktop.engine.preview import preview_plan
from lam_desktop.engine.workshop import Workshop
from lam_desktop.store.runs import RunRecord, RunStore, Verdict

_NOT_YET = "It will work on the files that come, and on no others."
_KEPT = 16  # plans that only read, whose last look is remembered
_READ = frozenset({Effect.READ})


@dataclass(frozen=True, slots=True)
class Judged:
    """The card, how many items it shows of each step, and the steps whose files it cannot show."""

    card: ApprovalCard
    counted: Mapping[str, int]
    blind: frozenset[str]


class Judge:
    """Looks at plans that wait. Rule: it touches nothing."""

    def __init__(self, shop: Workshop, store: RunStore, bus: Bus) -> None:
        self._shop = shop
        self._store = store
        self._bus = bus
        self._moments = Moments(shop.parts.clock)
        self._readings: dict[str, tuple[str, Judged]] = {}  # with the fingerprint of the plan, by run

    def forget(self, run: str) -> None:
        """The next look at a run is the first."""
        self._moments.forget(run)
        self._readings.pop(run, None)

    async def preview(self, record: RunRecord) -> tuple[Preview, ...]:
        """What would happen, step by step, by a dry run. Raises LamError when the plan cannot work as things are."""
        previews = await preview_plan(record.plan, self._at_its_moment(record.id), record.id)
        self._bus.publish(PreviewReady(run=record.id, previews=previews))
        return previews

    async def judge(self, record: RunRecord) -> Judged:
        """Judge a plan by a fresh look. Raises LamError as `preview` does, unless the plan is kept for later."""
        judged = await self._judge(record, None)
        if judged.card.looks and not judged.card.asked and not judged.card.denied and self._only_reads(record.plan):
            self._readings[record.id] = record.plan.fingerprint(), judged
            if len(self._readings) > _KEPT:
                del self._readings[next(iter(self._readings))]
        return judged

    async def judge_again(self, record: RunRecord, stop: threading.Event) -> Judged:
        """Judge a plan that is about to be done: things may have changed since its card was drawn.

        One that only reads is not read twice for that: it can come to no harm by what has changed, reading may take
        long, and each step is decided anew when it is done.
        """
        print_, judged = self._readings.get(record.id, ("", None))
        return judged if judged and print_ == record.plan.fingerprint() else await self._judge(record, stop)

    async def _judge(self, record: RunRecord, stop: threading.Event | None) -> Judged:
        try:
            previews = await self._looked(record, stop)
        except RefusedError as error:
            refused = Verdict(error.step, Said.DENY.value, {"reasons": [str(error)]})
            await self._store.note_verdicts(record.id, [refused], self._shop.parts.clock.now())
            raise
        plan, counted = record.plan, {preview.step: preview.items for preview in previews}
        decisions = self._decisions(plan, counted, {preview.step: preview.read for preview in previews})
        facts = (record.id, plan, previews, decisions, self._shop.home, self._final(plan))
        card = await asyncio.to_thread(card_for, *facts)  # thousands of changes are thousands of lines
        card = replace(card, stakes=stakes_of(plan, previews, self._shop.catalogue))
        verdicts = [Verdict(step, each.verdict.value, _why(each)) for step, each in decisions.items()]
        await self._store.note_verdicts(record.id, verdicts, self._shop.parts.clock.now())
        unknown = (plan.step(preview.step) for preview in previews if preview.unknown)
        return Judged(card, counted, frozenset(step.id for step in unknown if self._picks(step, plan)))

    def _only_reads(self, plan: Plan) -> bool:
        actions = [self._shop.catalogue.get(step.action) for step in plan.steps]
        return plan.trigger is None and all(action is not None and action.card.effects <= _READ for action in actions)

    def _at_its_moment(self, run: str) -> Workshop:
        return replace(self._shop, parts=replace(self._shop.parts, clock=self._moments.of(run)))

    async def _looked(self, record: RunRecord, stop: threading.Event | None) -> tuple[Preview, ...]:
        """A preview. What is saved for later need not work as things are now: its files may be still to come."""
        trigger = record.plan.trigger
        why = _NOT_YET if trigger and trigger.files else ""
        try:
            previews = await preview_plan(record.plan, self._at_its_moment(record.id), record.id, stop)
        except LamError as error:
            if trigger is None or isinstance(error, RefusedError | Cancelled):
                raise
            previews, why = (), why or f"As things are now it could not run: {error}"
        if why:
            previews = tuple(Preview(step.id, unknown=why) for step in record.plan.steps)
        self._bus.publish(PreviewReady(run=record.id, previews=previews))
        return previews

    def _final(self, plan: Plan) -> tuple[str, ...]:
        """What cannot be undone, a sentence for each kind."""
        final = []
        for step in plan.steps:
            action = self._shop.catalogue.get(step.action)
            if action and action.irreversible and action.card.effects & {Effect.SEND, Effect.EXECUTE}:
                final.append(f"Cannot be undone: {action.irreversible}.")
        return tuple(dict.fromkeys(final))

    def _picks(self, step: Step, plan: Plan) -> bool:
        """Whether it matters which files a step comes to: a yes to a card without them is no yes to them."""
        action = self._shop.catalogue.get(step.action)
        deletes = action is not None and Effect.DELETE in action.card.effects
        return deletes or bool(named_by_content(step, plan, self._shop.catalogue))

    def _decisions(self, plan: Plan, counted: Mapping[str, int], read: Mapping[str, Label]) -> dict[str, Decision]:
        """Verdicts as far as they can be known before: labels of results are taken from the actions that make them.

        Args:
            read: by step, the label of what a dry run has found in files.
        """
        known: dict[str, Label] = {}
        decisions = {}
        for step in in_order(plan):
            action, found = self._shop.catalogue.get(step.action), read.get(step.id, NEUTRAL)
            labels = labels_of(step, known)
            made = NEUTRAL if action is None else result_label(action, step.args)
            known[step.id] = joined(labels.values()).join(made).join(found)
            decisions[step.id] = self._shop.door.decide(
                action, with_read(labels, action, found), min(step.confidence, plan.confidence),
                control_of(step, known), counted.get(step.id, 0), named_by_content(step, plan, self._shop.catalogue),
            )  # fmt: skip
        return decisions if plan.is_in_order else {step.id: decisions[step.id] for step in plan.steps}


def _why(decision: Decision) -> dict[str, Any]:
    return {"reasons": list(decision.reasons), "risk": decision.scores.risk, "reward": decision.scores.reward}
