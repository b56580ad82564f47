"""A workflow: a saved plan with a name and parameters. A plan may call it; then its steps stand in the call's place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from lam_desktop.core.plan import Condition, Plan, Step
from lam_desktop.core.values import Ref, Template

CALL = "workflow:"  # how the action of a step begins that calls a saved plan


@dataclass(frozen=True, slots=True)
class Parameter:
    """A name by which one argument of one step can be given another value when the plan is called."""

    name: str
    step: str
    argument: str


@dataclass(frozen=True, slots=True)
class Workflow:
    """A saved plan. `problem` says why it cannot be read, if it cannot; then it has no steps."""

    name: str
    plan: Plan
    parameters: tuple[Parameter, ...] = ()
    created: datetime | None = None
    problem: str = ""

    @property
    def action(self) -> str:
        """The action of a step that calls it."""
        return CALL + self.name


def called(step: Step) -> str:
    """The name of the saved plan a step calls, or nothing."""
    return step.action.removeprefix(CALL) if step.action.startswith(CALL) else ""


def groups(plan: Plan, step: str) -> tuple[str, ...]:
    """The names of the saved plans a step came from, the outermost first; a step of the plan's own has none."""
    found = [part for part in plan.parts if step.startswith(f"{part.id}.")]
    return tuple(called(part) for part in sorted(found, key=lambda part: len(part.id)))


def renamed(step: Step, results: Mapping[str, str], order: Mapping[str, tuple[str, ...]]) -> Step:
    """A step with other ids for the steps it needs: those whose result it uses, and those it comes after."""
    when = step.when
    if when is not None:
        when = Condition(_with_refs(when.left, results), when.op, _with_refs(when.right, results))
    after = [new for old in step.depends_on for new in order.get(old, (old,))]
    return replace(
        step, args={name: _with_refs(value, results) for name, value in step.args.items()}, when=when,
        for_each=_with_refs(step.for_each, results), depends_on=tuple(dict.fromkeys(after)),
        instead_of=results.get(step.instead_of, step.instead_of),
    )  # fmt: skip


def _with_refs(value: Any, results: Mapping[str, str]) -> Any:
    if isinstance(value, Ref):
        return Ref(results.get(value.step, value.step), value.field)
    if isinstance(value, Template):
        return Template(tuple(_with_refs(part, results) for part in value.parts))
    if isinstance(value, Mapping):
        return {key: _with_refs(item, results) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_with_refs(item, results) for item in value)
    return value
