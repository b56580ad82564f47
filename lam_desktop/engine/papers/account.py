"""All that is known of one run, from the journal: what the page and the data of a report are made of."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from lam_desktop.core.changes import OutwardChange
from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.hiding import KNOWN
from lam_desktop.core.outcome import RunReport, StepReport
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.wording import argument_text, condition_text, leeway_texts, title_of
from lam_desktop.core.workflow import groups
from lam_desktop.decision.cards import one_line
from lam_desktop.engine.runner import Runner
from lam_desktop.store.runs import Verdict
from lam_desktop.store.trace import Entry, Took, TraceStore

MOST_ENTRIES = 2000  # rows of the log; a for-each over very many items has more
_RUN_WORDS = {
    RunState.WAITING: "not run", RunState.RUNNING: "running", RunState.SUCCEEDED: "done", RunState.FAILED: "failed",
    RunState.CANCELLED: "stopped", RunState.NEEDS_DECISION: "needs you", RunState.UNDONE: "taken back",
    RunState.PARTLY_UNDONE: "partly taken back",
}  # fmt: skip
_STEP_WORDS = {
    StepState.PLANNED: "not begun", StepState.RUNNING: "preparing", StepState.INTENT: "under way",
    StepState.DONE: "done", StepState.FAILED: "failed", StepState.SKIPPED: "not needed",
    StepState.CANCELLED: "stopped", StepState.UNKNOWN: "outcome unknown", StepState.UNDOING: "being taken back",
    StepState.UNDONE: "taken back", StepState.UNDO_FAILED: "could not be taken back",
}  # fmt: skip
_KINDS = {each.value: words for each, words in _STEP_WORDS.items()}
_RUN_KINDS = {each.value: words for each, words in _RUN_WORDS.items()}
_NOTES = {
    "retry": "tried again", "wait": "waited", "server": "server", "old copy": "older copy", "slow": "slow",
    "throttle": "fewer at once", "word": "your word", "plan": "planned", "left out": "went on without it",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof of one file change: the beginnings of the SHA-256 of what was there before and after, where known."""

    path: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Happening:
    """A line of the log in words. `note` is True for what changes no state: a retry, a wait."""

    at: datetime
    step: str
    what: str
    text: str
    note: bool


@dataclass(frozen=True, slots=True)
class StepAccount:
    """One step: what was wanted, asked, done and measured."""

    step: Step
    report: StepReport
    arguments: tuple[tuple[str, str], ...]
    asked: Verdict | None
    took: Took | None
    receipts: tuple[Receipt, ...]

    @property
    def title(self) -> str:
        return title_of(self.step.action)

    @property
    def words(self) -> str:
        return "left out" if self.report.left_out else _STEP_WORDS[self.report.state]

    @property
    def sent(self) -> list[OutwardChange]:
        return [change for change in self.report.changes if isinstance(change, OutwardChange)]


@dataclass(frozen=True, slots=True)
class Account:
    """One run. `fold` is True when the log is longer than what is here."""

    report: RunReport
    steps: tuple[StepAccount, ...]
    happenings: tuple[Happening, ...]
    fold: bool
    home: Path
    written: datetime

    @property
    def plan(self) -> Plan:
        return self.report.plan

    @property
    def words(self) -> str:
        return self.report.fate or _RUN_WORDS[self.report.state] + (", with notes" if self.report.with_notes else "")

    @property
    def seconds(self) -> float:
        """From the first step's start to the last one's end."""
        spans = [(each.started.timestamp(), each.seconds) for each in self.report.steps if each.started]
        return max(start + took for start, took in spans) - min(start for start, _ in spans) if spans else 0.0

    @property
    def undo_words(self) -> str:
        """Whether it can be taken back, in one sentence."""
        state, steps = self.report.state, self.report.steps
        if state is RunState.RUNNING:
            return "It is under way, and can be taken back when it is over."
        if state is RunState.UNDONE:
            but = ", but for what is named above" if self.report.error else ""
            return f"It was taken back: everything is as it was before{but}."
        if state is RunState.PARTLY_UNDONE:
            return "It was taken back in part; what was left is named above."
        if state not in (RunState.SUCCEEDED, RunState.NEEDS_DECISION):
            return "Nothing of it remains, so there is nothing to take back."
        done = [each for each in steps if each.state is StepState.DONE]
        final = [each.undo for each in done if each.undo not in ("exact", "none needed")]
        if final:
            return f"It can be taken back, except for what left this computer: {'; '.join(dict.fromkeys(final))}."
        if any(each.undo == "exact" for each in done):
            return "It can be taken back exactly, while copies of the old content are kept."
        return "It changed nothing, so there is nothing to take back."


async def account_of(run: str, runner: Runner, trace: TraceStore, home: Path, now: datetime) -> Account:
    """Gather everything. What is made of it may be passed on, so secrets are left out. Raises InputError for no run."""
    report = await runner.report(run)
    entries = await trace.entries(run, MOST_ENTRIES + 1)
    verdicts = await trace.verdicts(run)
    took = {each.step: each for each in reversed(await trace.took(MOST_ENTRIES, run))}
    reports = {each.id: each for each in report.steps}
    steps = tuple(
        StepAccount(
            step, reports.get(step.id, StepReport(step.id, step.action, StepState.PLANNED)),
            _arguments(step, home, report.plan),
            verdicts.get(step.id), took.get(step.id), _receipts(step.id, entries, home),
        )
        for step in report.plan.steps
    )  # fmt: skip
    happenings = tuple(_happening(each) for each in entries[:MOST_ENTRIES])
    account = Account(report, steps, happenings, len(entries) > MOST_ENTRIES, home, now)
    return cast(Account, await asyncio.to_thread(KNOWN.tell, account, run))


def _arguments(step: Step, home: Path, plan: Plan) -> tuple[tuple[str, str], ...]:
    said = [(name.replace("_", " "), argument_text(value, home)) for name, value in step.args.items()]
    if step.when is not None:
        said.append(("only if", condition_text(step.when, home)))
    if step.for_each is not None:
        said.append(("once for each of", argument_text(step.for_each, home)))
    said += [("part of", name) for name in groups(plan, step.id)]
    said += [("leeway", text) for text in leeway_texts(step, {each.id: title_of(each.action) for each in plan.steps})]
    return tuple(said)


def _receipts(step: str, entries: list[Entry], home: Path) -> tuple[Receipt, ...]:
    """From the last receipt of the step, and from those of its items."""
    whole = [each.data["receipt"] for each in entries if each.step == step and each.data.get("receipt")]
    items = [each.data["receipt"] for each in entries if each.step.startswith(f"{step} ") and each.data.get("receipt")]
    return tuple(
        Receipt(_short(operation["path"], home), _digest(operation, "before"), _digest(operation, "after"))
        for receipt in [*whole[-1:], *items]
        for operation in receipt.get("operations", [])
    )


def _digest(operation: Mapping[str, Any], when: str) -> str:
    return str((operation.get(when) or {}).get("digest", ""))


def _short(path: str, home: Path) -> str:
    place = Path(path)
    return one_line(str(place.relative_to(home)) if place.is_relative_to(home) and place != home else path)


def _happening(entry: Entry) -> Happening:
    words = (_KINDS if entry.step else _RUN_KINDS).get(entry.kind)
    text = str(entry.data.get("text") or entry.data.get("error") or "")
    return Happening(entry.at, entry.step, words or _NOTES.get(entry.kind, entry.kind), text, words is None)
