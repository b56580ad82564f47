"""A step in words: its arguments, when it runs, what state it is in. Plain text, no Qt."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Action
from lam_desktop.core.events import StepState
from lam_desktop.core.plan import Condition, Plan, Step
from lam_desktop.core.values import Ref, Template
from lam_desktop.core.wording import argument_text, title_of
from lam_desktop.decision.cards import visible
from lam_desktop.ui.board import Board

STATE = {
    StepState.PLANNED: "planned", StepState.RUNNING: "working", StepState.INTENT: "working",
    StepState.DONE: "done", StepState.FAILED: "failed", StepState.SKIPPED: "not needed",
    StepState.CANCELLED: "stopped", StepState.UNKNOWN: "outcome unknown", StepState.UNDOING: "taking back",
    StepState.UNDONE: "taken back", StepState.UNDO_FAILED: "could not be taken back",
}  # fmt: skip


def state_words(board: Board, step: str) -> str:
    """The state of a step; what the run went on without is told apart from what was not needed."""
    outcome = board.outcome(step)
    deselected = step in board.left_out
    return "left out" if deselected or (outcome is not None and outcome.left_out) else STATE[board.state(step)]


_OPS = {
    ">": "is more than", ">=": "is at least", "<": "is less than", "<=": "is at most", "=": "is", "!=": "is not",
    "empty": "is empty", "not_empty": "is not empty", "exists": "exists", "missing": "does not exist",
    "contains": "contains",
}  # fmt: skip


def titles_of(plan: Plan) -> dict[str, str]:
    """Step ids to what people call them; steps of the same action are numbered."""
    names = [title_of(step.action) for step in plan.steps]
    titles = {}
    for index, step in enumerate(plan.steps):
        nth = names[: index + 1].count(names[index])
        titles[step.id] = names[index] if names.count(names[index]) == 1 else f"{names[index]} ({nth})"
    return titles


def homely(text: str, home: Path) -> str:
    """A sentence with the paths below home as people write them."""
    return visible(text.replace(f"{home}{os.sep}", ""))


def argument(value: Any, home: Path, titles: Mapping[str, str]) -> str:
    """An argument as people say it; results are called by the step they come from."""
    if isinstance(value, Ref):
        name = titles.get(value.step, value.step)
        return f"{value.field} from “{name}”" if value.field else f"result of “{name}”"
    if isinstance(value, Template):
        return "".join(part if isinstance(part, str) else f"‹{argument(part, home, titles)}›" for part in value.parts)
    if isinstance(value, list | tuple) and any(isinstance(item, Ref | Template) for item in value):
        return ", ".join(argument(item, home, titles) for item in value)
    return visible(argument_text(value, home))


def shown_arguments(step: Step, action: Action | None, home: Path, titles: Mapping[str, str]) -> list[tuple[str, str]]:
    """Names and words of what is set, required ones first, switches that are off left out."""
    required = [param.name for param in action.card.params if param.required] if action else []
    names = sorted(step.args, key=lambda name: (name not in required, required.index(name) if name in required else 0))
    return [
        (name.replace("_", " "), argument(step.args[name], home, titles).replace("\n", " "))
        for name in names
        if step.args[name] not in (None, False, "")
    ]


def condition(when: Condition, home: Path, titles: Mapping[str, str]) -> str:
    """When a step runs."""
    right = "" if when.right is None else f" {argument(when.right, home, titles)}"
    return f"only if {argument(when.left, home, titles)} {_OPS.get(when.op, when.op)}{right}"


def duration(seconds: float) -> str:
    """How long something took, short."""
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    return f"{seconds:.1f} s" if seconds < 60 else f"{seconds // 60:.0f} min {seconds % 60:.0f} s"
