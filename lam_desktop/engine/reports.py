"""Runs as they are shown, from the journal."""

from __future__ import annotations

import asyncio
from typing import Any

from lam_desktop.core.action import Catalogue, Effect
from lam_desktop.core.changes import FileChange, OutwardChange
from lam_desktop.core.events import StepState
from lam_desktop.core.outcome import RunReport, StepReport
from lam_desktop.store.runs import RunRecord, RunStore, StepRecord
from lam_desktop.system.files.operations import Operation

_TAKEN_BACK = (StepState.UNDOING, StepState.UNDO_FAILED, StepState.UNDONE)
_MANY = 200  # changes: more take longer to read than a window may stand still
_ITEMS_SHOWN = 20  # portions of a for-each whose changes a report lists


async def report_of(record: RunRecord, store: RunStore, catalogue: Catalogue) -> RunReport:
    """What became of a run."""
    steps = tuple([await _step_report(record.id, step, store, catalogue) for step in record.steps])
    return RunReport(
        record.id, record.request, record.plan, record.state, record.answer, record.error, steps, record.created
    )


async def _step_report(run: str, step: StepRecord, store: RunStore, catalogue: Catalogue) -> StepReport:
    action = catalogue.get(step.action)
    begun = step.intent if step.state in _TAKEN_BACK else None  # it never ended, so that it has no receipt
    facts = step.receipt or begun or {"operations": [], "outward": []}
    operations, sent = list(facts["operations"]), list(facts["outward"])
    if "items" in facts:
        for items in await store.items(run, step.id, limit=_ITEMS_SHOWN):
            receipt = items.receipt or (items.intent if begun else None) or {"operations": [], "outward": []}
            operations += receipt["operations"]
            sent += receipt["outward"]
    changes = await asyncio.to_thread(_changes, operations) if len(operations) > _MANY else _changes(operations)
    outward = [OutwardChange(Effect(each["effect"]), each["what"], each["details"]) for each in sent]
    undo = "none needed"
    if outward and action and action.irreversible:
        undo = action.irreversible
    elif changes:
        undo = "exact"
    return StepReport(
        step.id, step.action, step.state, step.result, step.answer, (*changes, *outward), step.error, undo,
        step.started, step.seconds,
    )  # fmt: skip


def _changes(operations: list[dict[str, Any]]) -> list[FileChange]:
    return [Operation.from_json(each).change() for each in operations]
