"""The answer of a run: what the user asked to know, and what was done, in plain text."""

from __future__ import annotations

from lam_desktop.core.action import Catalogue, Effect
from lam_desktop.core.events import StepState
from lam_desktop.core.plan import Plan, needs
from lam_desktop.store.runs import RunRecord, StepRecord

_LONG = 400


def compose(plan: Plan, record: RunRecord, catalogue: Catalogue) -> str:
    """One text from the steps' sentences. Means to an end (a table read to be sorted) are left out."""
    consumed = {needed for step in plan.steps for needed in needs(step)}
    lines = []
    for step in record.steps:
        if step.state is StepState.SKIPPED:
            continue
        if step.id in consumed and _is_means(step, catalogue):
            continue
        if step.answer.strip():
            lines.append(step.answer.strip())
    if not lines:
        skipped = any(step.state is StepState.SKIPPED for step in record.steps)
        return "Nothing had to be done: the condition did not hold." if skipped else "Done."
    return "\n".join(dict.fromkeys(lines))


def _is_means(step: StepRecord, catalogue: Catalogue) -> bool:
    action = catalogue.get(step.action)
    return (
        action is not None
        and action.card.effects <= {Effect.READ, Effect.DISCLOSE}
        and (len(step.answer) > _LONG or "\n" in step.answer)
    )
