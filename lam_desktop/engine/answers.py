"""Answers in plain text: of a step, and of a run: what the user asked to know, and what was done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Action, Catalogue, Effect
from lam_desktop.core.events import StepState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.text import as_text
from lam_desktop.core.wording import title_of
from lam_desktop.store.runs import StepRecord

_LONG = 400
_LONGEST = 20_000
_REMARKS = 3


def answer_for(action: Action, result: Any, step: Step, bound: Mapping[str, Any]) -> str:
    """The sentence of a step for the user; what has none of its own is its result as text."""
    if action.answer_body is not None and step.for_each is None:
        return action.answer_body(result, **bound)
    if isinstance(result, Path):
        return f"Saved as {result.name}."
    if isinstance(result, list) and result and all(isinstance(item, Path) for item in result):
        return f"{len(result)} files."
    return as_text(result)[:_LONGEST]


def compose(plan: Plan, steps: Sequence[StepRecord], catalogue: Catalogue, remarks: Iterable[str] = ()) -> str:
    """One text from the steps' sentences, then the remarks on what they are worth.

    Means to an end (a table read to be sorted) are left out.
    """
    consumed = {needed for step in plan.steps for needed in step.needs}
    lines = []
    for step in steps:
        if step.state is StepState.SKIPPED:
            lines += [f"Left out: {step.error} ({title_of(step.action)})"] if step.error else []
            continue
        if step.id in consumed and _is_means(step, catalogue):
            continue
        if step.answer.strip():
            lines.append(step.answer.strip())
    if not lines:
        skipped = any(step.state is StepState.SKIPPED for step in steps)
        lines = ["Nothing had to be done: the condition did not hold." if skipped else "Done."]
    said = list(remarks)
    more = [f"… and {len(said) - _REMARKS} more such remarks."] if len(said) > _REMARKS else []
    return "\n".join([*dict.fromkeys(lines), *said[:_REMARKS], *more])


def _is_means(step: StepRecord, catalogue: Catalogue) -> bool:
    action = catalogue.get(step.action)
    return (
        action is not None
        and action.card.effects <= {Effect.READ, Effect.DISCLOSE}
        and (len(step.answer) > _LONG or "\n" in step.answer)
    )
