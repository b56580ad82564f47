"""Saving a plan under a name. Rule: what is saved can be called; a circle is refused before it is kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from lam_desktop.core.action import Card
from lam_desktop.core.errors import InputError
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Kind
from lam_desktop.core.workflow import Parameter, Workflow, called
from lam_desktop.planning.saved import Saved, collapsed

_LONGEST = 60
_OPEN = frozenset({  # kinds of values that may well be others the next time
    Kind.FILES, Kind.FILE, Kind.FOLDER, Kind.NEW_FILE, Kind.TABLE, Kind.TABLES, Kind.TEXT_SOURCE, Kind.EMAIL,
    Kind.EMAILS, Kind.URL,
})  # fmt: skip


class Shelf(Protocol):
    """Where saved plans are kept."""

    async def save(self, workflow: Workflow, now: datetime) -> None: ...
    async def all(self) -> tuple[Workflow, ...]: ...


class Keeper:
    """Saves plans.

    Args:
        cards: gives the present cards; they tell which arguments of a plan are open to other values.
    """

    def __init__(self, shelf: Shelf, cards: Callable[[], tuple[Card, ...]], now: Callable[[], datetime]) -> None:
        self._shelf = shelf
        self._cards = cards
        self._now = now

    async def keep(self, name: str, plan: Plan) -> Workflow:
        """Save a plan; one of that name makes room. What other saved plans gave it stays theirs, and follows them.

        One that calls its own name is an extension of what was there: it is saved with those steps.

        Raises: InputError for a name that cannot be called, an empty plan, a circle of saved plans.
        """
        name = _checked(name)
        if not plan.steps:
            raise InputError("There are no steps to save.", "Save a plan that does something.")
        cards = self._cards()
        known = await self._shelf.all()
        others = [each for each in known if each.name.lower() != name.lower()]
        whole = collapsed(plan, Saved(known, cards))
        if _calls(whole, name):
            whole = plan
        workflow = Workflow(
            name, replace(whole, trigger=None, parts=()), parameters_of(whole.steps, cards), self._now()
        )
        Saved([*others, workflow], cards).in_place(Plan("", (Step("s1", workflow.action),)))
        for other in others:
            if _calls(other.plan, name):
                Saved([*others, workflow], cards).in_place(Plan("", (Step("s1", other.action),)))
        await self._shelf.save(workflow, self._now())
        return workflow


def _calls(plan: Plan, name: str) -> bool:
    return any(called(step).lower() == name.lower() for step in plan.steps)


def _checked(name: str) -> str:
    """A name as it is kept. Raises InputError."""
    plain = " ".join(re.sub(r"[\"“”'‘’`]", "", name).split())
    if not 3 <= len(plain) <= _LONGEST or not re.search(r"[^\W\d_]{3}", plain) or not plain.isprintable():
        raise InputError(
            f"“{name[:80]}” cannot be the name of a saved plan.", "Take a few words, such as: Monday cleanup."
        )
    return plain


def parameters_of(steps: Sequence[Step], cards: Sequence[Card]) -> tuple[Parameter, ...]:
    """The arguments that stood in the words and may be others the next time; the first of each name."""
    kinds = {(card.name, param.name): param.kind for card in cards for param in card.params}
    found: dict[str, Parameter] = {}
    for step in steps:
        for argument, origin in step.provenance.items():
            said = origin.how in ("span", "user") and kinds.get((step.action, argument)) in _OPEN
            if said and argument not in found:
                found[argument] = Parameter(argument, step.id, argument)
    return tuple(found.values())
