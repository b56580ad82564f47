"""The JSON shapes the command line promises to scripts."""

from __future__ import annotations

from typing import Any

from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.outcome import RunReport, UndoReport
from lam_desktop.core.plan import Plan, to_json
from lam_desktop.core.wording import trigger_text
from lam_desktop.engine.schedules import Schedule
from lam_desktop.store.schedules import Entry

EXIT = {"succeeded": 0, "scheduled": 0, "failed": 1, "cancelled": 1, "needs_input": 3, "refused": 4}
_STATUS = {
    RunState.SUCCEEDED: "succeeded", RunState.CANCELLED: "cancelled", RunState.UNDONE: "succeeded",
    RunState.PARTLY_UNDONE: "succeeded", RunState.WAITING: "needs_input", RunState.NEEDS_DECISION: "needs_input",
    RunState.RUNNING: "running",
}  # fmt: skip


def plan_json(plan: Plan | None) -> dict[str, Any]:
    """The steps and the trigger of a plan."""
    if plan is None:
        return {"steps": [], "trigger": None}
    data = to_json(plan)
    keys = ("id", "action", "args", "depends_on", "confidence", "when", "for_each", "optional", "instead_of")
    steps = [{key: step[key] for key in keys if step.get(key) is not None} for step in data["steps"]]
    shape = {"steps": steps, "trigger": data["trigger"], "confidence": plan.confidence}
    return {**shape, "author": plan.author} if plan.author else shape


def status_of(report: RunReport) -> str:
    """The status word of a run."""
    return report.refusal or _STATUS.get(report.state, "failed")


def run_json(
    status: str,
    plan: Plan | None = None,
    run_id: str = "",
    answer: str = "",
    question: str = "",
    report: RunReport | None = None,
) -> dict[str, Any]:
    """The one object `run` and `plan` print."""
    steps = [
        {
            "id": step.id,
            "status": step.state.value,
            "result": step.result,
            "undo": step.undo,
            **({"note": step.error} if step.left_out else {}),
        }
        for step in (report.steps if report else ())
        if step.state is not StepState.PLANNED
    ]
    return {
        "status": status, "run_id": run_id, "answer": answer, "question": question, "plan": plan_json(plan),
        "steps": steps,
    }  # fmt: skip


def undo_json(report: UndoReport) -> dict[str, Any]:
    """What `undo` prints."""
    return {
        "status": report.state.value,
        "run_id": report.run,
        "undone": list(report.undone),
        "left": list(report.left),
        "remarks": list(report.remarks),
    }


def schedule_json(schedule: Schedule) -> dict[str, Any]:
    """One row of `schedules --json`."""
    known = {name: getattr(schedule.trigger, name) for name in schedule.trigger.__slots__}
    said = {name: value for name, value in known.items() if isinstance(value, str)}
    trigger = {"rrule": None, "zone": None, **said, "text": trigger_text(schedule.trigger)}
    return {
        "id": schedule.id, "request": schedule.request, "title": schedule.title,
        "next_run": schedule.next_run.isoformat() if schedule.next_run else None, "recurring": schedule.recurring,
        "trigger": trigger, "enabled": schedule.enabled,
    }  # fmt: skip


def schedule_details(schedule: Schedule, address: str) -> dict[str, Any]:
    """What `schedules show` tells besides: how it went last, what happens after the computer was off, where to call."""
    last = schedule.last
    return {
        **schedule_json(schedule), "missed": schedule.missed, "waits": schedule.waits, "problem": schedule.problem,
        "address": address, "last": entry_json(last) if last else None,
    }  # fmt: skip


def entry_json(entry: Entry) -> dict[str, Any]:
    """One row of the ledger."""
    return {
        "schedule": entry.schedule, "occurrence": entry.occurrence, "outcome": entry.outcome.value,
        "at": entry.at.isoformat(timespec="seconds") if entry.at else "", "run_id": entry.run, "note": entry.note,
        "count": entry.count, "duplicates": entry.duplicates,
    }  # fmt: skip
