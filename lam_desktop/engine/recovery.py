"""After a crash: what is known of an interrupted run, and what is done about it.

Every step is known as done, not done or unknown. File changes tell themselves how far they got; what may have left this
computer and cannot be looked up is unknown, is never repeated, and the person decides.
"""

from __future__ import annotations

from typing import Any

from lam_desktop.core.action import Catalogue
from lam_desktop.core.events import RunState, StepState
from lam_desktop.engine.journal import Journal
from lam_desktop.engine.undo import undo_items, undo_steps
from lam_desktop.store.runs import RunRecord

_OPEN = (StepState.INTENT, StepState.UNDONE, StepState.FAILED, StepState.CANCELLED)
PARKED = "The program ended in the middle of this. Whether this happened is not known: {}. Look, then decide."
TAKEN_BACK = "The program ended in the middle of this. What it had done was taken back."


def left_open(intent: Any) -> list[str]:
    """What an interrupted step may have sent, in words."""
    return [change["what"] for change in (intent or {}).get("outward", ()) if change["effect"] != "show"]


async def mark_unknown(record: RunRecord, journal: Journal) -> list[str]:
    """Mark the steps whose outward effect may have happened; returns what that was."""
    unknown = []
    for step in record.steps:
        if step.state is not StepState.INTENT:
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


async def take_up(record: RunRecord, journal: Journal, catalogue: Catalogue) -> None:
    """Make an interrupted run ready to go on: what was half done is taken back, and all that is not done planned again.

    Of a for-each the items that were done stay so.
    """
    if journal.state is not RunState.RUNNING:
        await journal.finish(RunState.RUNNING)
    begun = [step for step in record.steps if journal.states[step.id] is StepState.INTENT]
    for step in begun:
        if "items" in (step.intent or {}):
            await undo_items(journal, step.id, catalogue.get(step.action), (StepState.INTENT,))
    await undo_steps(record, journal, catalogue, [step.id for step in begun if "items" not in (step.intent or {})])
    for step in record.steps:
        if journal.states[step.id] in _OPEN:
            await journal.step(step.id, StepState.PLANNED)
