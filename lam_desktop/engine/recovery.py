"""After a crash: what is known of an interrupted run, and what is done about it.

Every step is known as done, not done or unknown. File changes tell themselves how far they got; what may have left this
computer and cannot be looked up is unknown, is never repeated, and the person decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lam_desktop.core.action import Catalogue, Effect
from lam_desktop.core.changes import OutwardChange
from lam_desktop.core.errors import InputError
from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.labels import Integrity, Label
from lam_desktop.core.plan import Plan, Step
from lam_desktop.decision.consent import unforeseen
from lam_desktop.engine.binding import check_written
from lam_desktop.engine.deed import NOTHING, read_of
from lam_desktop.engine.journal import Journal
from lam_desktop.engine.labelling import control_of, foreseen, labels_of, named_by_content
from lam_desktop.engine.undo import keep_sent_items, redo_steps, undo_items, undo_steps
from lam_desktop.store.runs import ItemRecord, RunRecord, StepRecord

_OPEN = (StepState.INTENT, StepState.UNDONE, StepState.FAILED, StepState.CANCELLED)
_HALF_UNDONE = (StepState.UNDOING, StepState.UNDO_FAILED)
PARKED = "The program ended in the middle of this. Whether this happened is not known: {}. Look, then decide."
TAKEN_BACK = "The program ended in the middle of this. What it had done was taken back."
DAMAGED = "The records of this run are damaged. Nothing of it was touched; what it had done stays as it is."
NO_LONGER = "The program ended in the middle of this, and it cannot go on. {} Take it back, or go on after an update."
SHOWN_FIRST = (
    "The program ended in the middle of this. What it would still send, start or delete is found on the way, so that "
    "you have to see first what it is. Go on, or take it back."
)
STILL_THERE = "This cannot go on yet. What it had begun could still not be taken back: {}"
UNDO_FINISHED = "The program ended while this was being taken back. The rest was taken back now."
UNDO_STOPPED = "The program ended while this was being taken back. Undo it again to take back the rest."


def cannot_go_on(record: RunRecord, catalogue: Catalogue) -> str:
    """Why the open steps of a run cannot be carried out by this version of the program, or nothing."""
    over = {step.id for step in record.steps if step.state in (StepState.DONE, StepState.SKIPPED)}
    for step in record.plan.steps:
        action = catalogue.get(step.action)
        if step.id in over:
            continue
        if action is None:
            return f"The action {step.action} is no longer there."
        try:
            check_written(action, step.args)
        except InputError as error:
            return str(error)
    return ""


def asks_first(record: RunRecord, catalogue: Catalogue) -> bool:
    """Whether an open step has to be asked about before it is done, so that the run cannot go on while nobody looks."""
    over = (StepState.DONE, StepState.SKIPPED)
    open_ = {step.id for step in record.steps if step.state not in over}
    known = foreseen(record.plan, catalogue, reads_of(record))
    led = {step.id for step in record.plan.steps if control_of(step, known).integrity is Integrity.UNTRUSTED}
    picked = {step.id for step in record.plan.steps if _picks_by_content(step, record.plan, catalogue, known)}
    return not open_.isdisjoint(unforeseen(record.plan, catalogue) | led | picked)


def _picks_by_content(step: Step, plan: Plan, catalogue: Catalogue, known: Mapping[str, Label]) -> bool:
    """Whether a step deletes files that something names, or changes those that something from outside names."""
    action, named = catalogue.get(step.action), named_by_content(step, plan, catalogue)
    labels = labels_of(step, known)
    outside = any(labels[name].integrity is Integrity.UNTRUSTED for name in named)
    return outside or (bool(named) and action is not None and Effect.DELETE in action.card.effects)


def reads_of(record: RunRecord) -> dict[str, Label]:
    """By step, the label of what it had read when it was done."""
    return {step.id: read_of(step.receipt) for step in record.steps}


def left_open(intent: Any) -> list[str]:
    """What an interrupted step may have sent, in words."""
    return [change["what"] for change in (intent or {}).get("outward", ()) if change["effect"] != "show"]


async def mark_unknown(record: RunRecord, journal: Journal) -> list[str]:
    """Mark the steps whose outward effect may have happened; returns what that was, and what was unknown already."""
    unknown = []
    for step in record.steps:
        if step.state is StepState.UNKNOWN:
            unknown += left_open(step.intent) or [step.error]
        done_again = step.receipt is not None  # then nothing is sent
        if step.state is not StepState.INTENT or done_again:
            continue
        sent = left_open(step.intent) + await _open_items(journal, step.id, step.intent)
        if sent:
            await journal.step(step.id, StepState.UNKNOWN, message="It may or may not have happened.")
            unknown += sent
    return unknown


async def _open_items(journal: Journal, step: str, intent: Any) -> list[str]:
    if "items" not in (intent or {}):
        return []
    last = await journal.store.items_before(journal.run, step, 2**62, limit=1)
    return left_open(last[0].intent) if last and last[0].state is StepState.INTENT else []


async def take_up(record: RunRecord, journal: Journal, catalogue: Catalogue) -> list[str]:
    """Make an interrupted run ready to go on: what was half done is taken back, and all that is not done planned again.

    Of a for-each the items that were done stay so. What had sent something is not carried out a second time. What an
    undo could not take back is tried once more: it can neither stay half taken back nor be done on top of that.

    Returns: what still cannot be taken back, and why; the run waits again then.
    """
    if journal.state is not RunState.RUNNING:
        await journal.finish(RunState.RUNNING)
    begun = [step for step in record.steps if journal.states[step.id] is StepState.INTENT]
    for step in begun:
        if "items" in (step.intent or {}):
            await undo_items(journal, step.id, catalogue.get(step.action), (StepState.INTENT,))
    half = [step.id for step in record.steps if journal.states[step.id] in _HALF_UNDONE]
    half += [step.id for step in begun if "items" not in (step.intent or {})]
    left = (await undo_steps(record, journal, catalogue, half)).left
    if StepState.UNDO_FAILED in journal.states.values():
        return left
    await redo_steps(record, journal, sent_only=True)
    for step in record.steps:
        if journal.states[step.id] not in _OPEN:
            continue
        if "items" in (step.intent or {}):  # planned again, it would not be seen that some items are done
            await keep_sent_items(journal, step.id)
            await journal.step(step.id, StepState.INTENT)
        else:
            await journal.step(step.id, StepState.PLANNED)
    return []


async def settle_undo(record: RunRecord, journal: Journal, catalogue: Catalogue) -> bool:
    """Finish the step that was being taken back when the program ended, and say how far it got.

    Returns: False when nothing was being taken back.
    """
    begun = [step for step, state in journal.states.items() if state is StepState.UNDOING]
    undone = StepState.UNDONE in journal.states.values()
    if not begun and not (undone and journal.state is RunState.SUCCEEDED):
        return False
    left = (await undo_steps(record, journal, catalogue, begun)).left
    states = set(journal.states.values())
    waits = states & {StepState.UNKNOWN, StepState.INTENT}
    if journal.state is RunState.NEEDS_DECISION and waits:
        state, told = RunState.NEEDS_DECISION, record.error
    elif waits or states & {StepState.DONE, StepState.UNDO_FAILED}:
        state, told = RunState.PARTLY_UNDONE, UNDO_STOPPED
    else:
        state, told = RunState.PARTLY_UNDONE if left else RunState.UNDONE, UNDO_FINISHED
    await journal.finish(state, answer=record.answer, error=" ".join([told, *left]))
    return True


async def _note_single(step: StepRecord, journal: Journal, happened: bool) -> None:
    """Only the newest of what it sent was unknown. Mails may have been meant to follow: it goes on after those sent."""
    outward = (step.intent or NOTHING)["outward"]
    sent = {**NOTHING, "outward": outward if happened else outward[:-1]}
    if sent["outward"] and all("to" in change["details"] for change in outward):
        await journal.step(step.id, StepState.INTENT, intent=sent)
    elif happened:
        await journal.step(step.id, StepState.DONE, receipt=sent)
    else:
        await journal.step(step.id, StepState.FAILED, intent=sent)


def sent_before(record: RunRecord, journal: Journal) -> dict[str, list[OutwardChange]]:
    """What steps that are to be done had sent in an earlier attempt, by the name of their deed."""
    found = {}
    for step in record.steps:
        outward = (step.intent or NOTHING)["outward"]
        if outward and journal.states[step.id] is StepState.PLANNED:
            found[f"{record.id}/{step.id}"] = [_outward(change) for change in outward]
    return found


async def sent_of_items(record: RunRecord, journal: Journal) -> dict[str, list[OutwardChange]]:
    """The same of items that were broken off in the middle: of a for-each it is the last that was begun."""
    found = {}
    for step in record.steps:
        if "items" in (step.intent or {}) and journal.states[step.id] is StepState.INTENT:
            for items in await journal.store.items_before(record.id, step.id, 2**62, limit=1):
                outward = (items.intent or NOTHING)["outward"]
                if left_open(items.intent) and items.state is StepState.UNDONE and not items.receipt:
                    found[f"{record.id}/{step.id}/{items.first}"] = [_outward(change) for change in outward]
    return found


def _outward(change: dict[str, Any]) -> OutwardChange:
    return OutwardChange(Effect(change["effect"]), change["what"], change["details"])


async def note_word(step: StepRecord, journal: Journal, happened: bool) -> None:
    """Write down the person's word on an unknown outcome. Of a for-each it is about one item; the others stay open."""
    if "items" not in (step.intent or {}):
        await _note_single(step, journal, happened)
        return
    for items in await journal.store.items_before(journal.run, step.id, 2**62, limit=1):
        if items.state is StepState.INTENT and happened:
            nothing = [None] * (items.last - items.first + 1)
            items = ItemRecord(items.first, items.last, StepState.DONE, receipt=items.intent, result=nothing)
        elif items.state is StepState.INTENT:
            items = ItemRecord(items.first, items.last, StepState.FAILED)
        await journal.items(step.id, items)
    await journal.step(step.id, StepState.INTENT)
