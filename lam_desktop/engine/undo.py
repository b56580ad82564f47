"""Takes runs back: steps in reverse order of need, file changes exactly, the person's later edits respected."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import Any

from lam_desktop.core.action import Catalogue
from lam_desktop.core.errors import LamError
from lam_desktop.core.events import StepState
from lam_desktop.engine.journal import Journal
from lam_desktop.engine.order import in_order
from lam_desktop.store.runs import RunRecord, StepRecord
from lam_desktop.system.files.operations import Operation, revert

_TAKEN_BACK = (StepState.DONE, StepState.INTENT, StepState.UNDO_FAILED)


async def undo_steps(
    record: RunRecord, journal: Journal, catalogue: Catalogue, only: Collection[str] | None = None
) -> tuple[list[str], list[str]]:
    """Take back what was done. Returns ids of undone steps, and sentences on what was left and why."""
    by_id = {step.id: step for step in record.steps}
    undone, left = [], []
    for step in reversed(in_order(record.plan)):
        known = by_id.get(step.id)
        if known is None or journal.states[step.id] not in _TAKEN_BACK or (only is not None and step.id not in only):
            continue
        sentences = await _undo_one(known, journal, catalogue)
        left += sentences
        undone.append(step.id)
    return undone, left


async def _undo_one(step: StepRecord, journal: Journal, catalogue: Catalogue) -> list[str]:
    await journal.step(step.id, StepState.UNDOING)
    record = step.receipt or step.intent or {"operations": [], "outward": []}
    try:
        left = await asyncio.to_thread(_revert_all, record["operations"])
    except LamError as error:
        await journal.step(step.id, StepState.UNDO_FAILED, error=error.message)
        return [error.message]
    action = catalogue.get(step.action)
    why = action.irreversible if action and action.irreversible else "it has left this computer"
    left += [
        f"{change['what']}: {why}." for change in record["outward"] if change["effect"] not in ("show", "disclose")
    ]
    await journal.step(step.id, StepState.UNDONE, message="; ".join(left))
    return left


def _revert_all(operations: list[dict[str, Any]]) -> list[str]:
    """Revert in reverse order; all sentences about what was left alone."""
    sentences = [revert(Operation.from_json(operation)) for operation in reversed(operations)]
    return [sentence for sentence in sentences if sentence]
