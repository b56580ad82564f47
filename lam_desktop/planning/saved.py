"""Saved plans in a request: which one is called, with which values, and its steps in the place of the call.

The plan that is shown, approved, run and taken back holds the steps themselves, so all that is promised of a plan holds
for them too (see docs/decisions/0018).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from lam_desktop.core.action import Card, Param
from lam_desktop.core.errors import InputError
from lam_desktop.core.plan import Plan, Provenance, Step
from lam_desktop.core.values import Kind
from lam_desktop.core.workflow import Workflow, called, renamed
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.reader import read_clause

WORKFLOWS = "workflows"
_DEEPEST = 8
_CERTAIN = 8.0  # the score of a clause that calls a saved plan by its name
_LEFT_OVER = 1.4  # what a word costs that the call does not explain


class Saved:
    """The saved plans that can be called."""

    def __init__(self, workflows: Sequence[Workflow], cards: Sequence[Card]) -> None:
        self._by_name = {each.name.lower(): each for each in workflows}
        self._known = {card.name: card for card in cards}
        self.cards = {each.action: card_of(each, self._known) for each in self._by_name.values()}
        self.names = tuple(each.name for each in self._by_name.values())

    def draft(self, clause: Clause) -> Draft | None:
        """A clause that calls a saved plan, read as such a call."""
        if not clause.calls:
            return None
        card = self.cards[self._by_name[clause.calls[0][1].lower()].action]
        draft = read_clause(Cues((card,)), clause, {card.name: 1.0}, linked=False)[0]
        said = {clause.reading.tokens[token].value for token, _ in clause.calls}
        left = tuple(word for word in draft.unexplained if word not in said)
        score = _CERTAIN * (2 - len(clause.calls)) - _LEFT_OVER * len(left)
        return replace(draft, score=score, retrieval=1.0, unexplained=left, missing=(), strange=False)

    def in_place(self, plan: Plan) -> Plan:
        """The plan with the steps of the saved plans it calls. Raises InputError when they call each other in a circle."""
        steps, parts = self._expanded(plan.steps, ())
        return replace(plan, steps=steps, parts=parts) if parts else plan

    def _expanded(self, steps: Sequence[Step], path: tuple[str, ...]) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
        found: list[Step] = []
        parts: list[Step] = []
        results: dict[str, str] = {}
        order: dict[str, tuple[str, ...]] = {}
        for step in steps:
            step = renamed(step, results, order)
            if not called(step):
                found.append(step)
                continue
            inner, inside = self._steps_of(step, path)
            needed = {each for one in inner for each in one.needs}
            ends = tuple(one.id for one in inner if one.id not in needed)
            results[step.id], order[step.id] = ends[-1], ends
            found += inner
            parts += [step, *inside]
        return tuple(found), tuple(parts)

    def _steps_of(self, call: Step, path: tuple[str, ...]) -> tuple[list[Step], list[Step]]:
        """The steps of one call, under ids of their own."""
        workflow = self._called(call, path)
        plan = workflow.plan
        for each in workflow.parameters:
            if call.args.get(each.name) is not None:
                plan = plan.with_argument(each.step, each.argument, call.args[each.name])
        inner, inside = self._expanded(plan.steps, (*path, workflow.name))
        ids = {step.id: f"{call.id}.{step.id}" for step in inner}
        after = {old: (new,) for old, new in ids.items()}
        steps = [self._within(call, replace(renamed(step, ids, after), id=ids[step.id])) for step in inner]
        return steps, [replace(part, id=f"{call.id}.{part.id}") for part in inside]

    def _called(self, call: Step, path: tuple[str, ...]) -> Workflow:
        name = called(call)
        workflow = self._by_name.get(name.lower())
        if workflow is not None and (why := workflow.problem or self._gone(workflow)):
            raise InputError(f"The saved plan “{name}” cannot be run. {why}", "Save it anew, or update the program.")
        if workflow is None or not workflow.plan.steps:
            raise InputError(f"There is no saved plan called “{name}”.", "See `lam-desktop workflows`.")
        if workflow.name in path:
            circle = " runs ".join(f"“{each}”" for each in (*path[path.index(workflow.name) :], workflow.name))
            raise InputError(f"These saved plans run each other in a circle: {circle}.", "Take one of them out.")
        if len(path) >= _DEEPEST:
            raise InputError(f"Saved plans run each other more than {_DEEPEST} deep, down to “{name}”.", "")
        several = len(workflow.plan.steps) > 1 or workflow.plan.steps[0].when or workflow.plan.steps[0].for_each
        if several and (call.when is not None or call.for_each is not None):
            raise InputError(
                f"“{name}” cannot be put under a condition or a “for each”.", "Run it by itself, or say its steps."
            )
        return workflow

    def _gone(self, workflow: Workflow) -> str:
        """Which of its actions is no longer there, in a sentence, or nothing."""
        for step in workflow.plan.steps:
            if not called(step) and step.action not in self._known:
                return f"The action {step.action} is no longer there."
        return ""

    @staticmethod
    def _within(call: Step, step: Step) -> Step:
        """What was said of the call counts for its steps: those that need none of their own come after what it needs."""
        first = not step.needs
        mine = {name: how if how.how == "user" else Provenance("context") for name, how in step.provenance.items()}
        return replace(
            step, depends_on=(*step.depends_on, *call.needs) if first else step.depends_on, provenance=mine,
            when=call.when or step.when, for_each=step.for_each if call.for_each is None else call.for_each,
            optional=step.optional or call.optional, instead_of=step.instead_of or call.instead_of,
            confidence=call.confidence,
        )  # fmt: skip


def card_of(workflow: Workflow, cards: Mapping[str, Card]) -> Card:
    """The card of a saved plan: an action by its name, whose parameters have the saved values if nothing is said."""
    params = []
    for each in workflow.parameters:
        step = next((step for step in workflow.plan.steps if step.id == each.step), None)
        known = cards[step.action].params if step is not None and step.action in cards else ()
        for param in known:
            if step is not None and param.name == each.argument:
                params.append(_param(param, each.name, step.args.get(param.name)))
    says = (
        f"run {workflow.name}",
        f"run my {workflow.name}",
        *(f"run {workflow.name} on {{{each.name}}}" for each in params),
    )
    summary = f"Run the saved plan “{workflow.name}”: {workflow.plan.request}"
    return Card(workflow.action, summary, tuple(params), Kind.ANY, says, frozenset(), WORKFLOWS)


def _param(param: Param, name: str, value: object) -> Param:
    return replace(param, name=name, required=False, default=value)


def collapsed(plan: Plan, saved: Saved) -> Plan:
    """The plan with its calls in the place of the steps they stand for, where those are just as they were saved."""
    if not plan.parts:
        return plan
    calls = [part for part in plan.parts if "." not in part.id]
    ends: dict[str, str] = {}
    for step in plan.steps:
        for part in calls:
            if step.id.startswith(f"{part.id}."):
                ends[step.id] = part.id
    order = {old: (new,) for old, new in ends.items()}
    own = [renamed(step, ends, order) for step in plan.steps if step.id not in ends]
    whole = replace(plan, steps=_woven(plan, own, [renamed(call, ends, order) for call in calls]), parts=())
    try:
        same = saved.in_place(whole).fingerprint() == plan.fingerprint()
    except InputError:
        same = False
    return whole if same else plan


def _woven(plan: Plan, own: Sequence[Step], calls: Sequence[Step]) -> tuple[Step, ...]:
    """Steps and calls in the order of the plan."""
    by_id = {step.id: step for step in (*own, *calls)}
    order = dict.fromkeys(step.id if step.id in by_id else step.id.partition(".")[0] for step in plan.steps)
    return tuple(by_id[each] for each in order)
