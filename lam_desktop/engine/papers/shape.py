"""The report of a run as plain JSON data. The shape is a promise to scripts."""

from __future__ import annotations

from typing import Any

from lam_desktop.core.changes import Change, OutwardChange
from lam_desktop.core.plan import to_json
from lam_desktop.engine.papers.account import Account, StepAccount


def shape(account: Account) -> dict[str, Any]:
    """Everything the page says."""
    report = account.report
    return {
        "run_id": report.run, "request": report.request, "state": report.state.value,
        "created": report.created.isoformat() if report.created else "", "seconds": round(account.seconds, 6),
        "answer": report.answer, "error": report.error, "undo": account.undo_words, "plan": to_json(report.plan),
        "steps": [_step(each) for each in account.steps],
        "log": [
            {"at": each.at.isoformat(), "step": each.step, "what": each.what, "text": each.text}
            for each in account.happenings
        ],
        "log_is_whole": not account.fold, "written": account.written.isoformat(),
    }  # fmt: skip


def _step(each: StepAccount) -> dict[str, Any]:
    report, took = each.report, each.took
    return {
        "id": report.id, "action": report.action, "state": report.state.value,
        "needs": list(each.step.needs), "arguments": dict(each.arguments),
        "started": report.started.isoformat() if report.started else "", "seconds": round(report.seconds, 6),
        "cpu_percent": took.cpu if took else None, "memory_bytes": took.memory if took else None,
        "answer": report.answer, "error": report.error, "undo": report.undo,
        "verdict": each.asked.verdict if each.asked else "",
        "reasons": list(each.asked.facts.get("reasons", [])) if each.asked else [],
        "changes": [_change(change) for change in report.changes],
        "receipts": [{"path": one.path, "before": one.before, "after": one.after} for one in each.receipts],
    }  # fmt: skip


def _change(change: Change) -> dict[str, Any]:
    if isinstance(change, OutwardChange):
        return {"kind": change.effect.value, "what": change.what, "details": dict(change.details)}
    source = str(change.source) if change.source else ""
    return {"kind": change.kind.value, "path": str(change.path), "source": source, "size": change.size}
