"""What is said to a plan that is shown: "only the jpgs", "to Old instead", "copy them", "and mail it to Anna".

Rule: the steps themselves are changed, so that what nobody spoke of stays as it is, also what was edited by hand.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from lam_desktop.core.action import Card
from lam_desktop.core.errors import LamError
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Kind, Ref
from lam_desktop.planning.assembler import Assembler
from lam_desktop.planning.changewords import SPARING, Change, heard
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.control import Block
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.editing import edits, excluded, kept, swapped
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.world import World
from lam_desktop.planning.linker import Done
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.retiming import retimed
from lam_desktop.planning.settle import Settler
from lam_desktop.planning.so_far import SOURCES
from lam_desktop.planning.stepping import Read, Steps
from lam_desktop.planning.words import STOP, stem

_WIDTH = 8  # so many readings of another order are looked at
_NEEDED, _TAKEN_OVER = 1.5, 0.5  # what it is worth that one takes over a value of the step: more goes on as before
ReadBlock = Callable[[Reading, Block], Awaitable[Read]]
ReadClause = Callable[[Clause], Awaitable[Sequence[Draft]]]


class Changes:
    """Changes one plan by what is said.

    Args:
        cards: of all actions, by name.
        read: reads words as orders, after those that came before.
        ranked: reads them as one order, in all ways, best first.
    """

    def __init__(
        self, cues: Cues, cards: Mapping[str, Card], world: World, read: ReadBlock, ranked: ReadClause
    ) -> None:
        self._cues = cues
        self._cards = cards
        self._world = world
        self._read = read
        self._ranked = ranked

    async def of(self, plan: Plan, said: str) -> Plan | None:
        """The plan with the change, or None where the words are none of it."""
        change = heard(plan.request, said, self._world)
        if change is None or not all(step.action in self._cards for step in plan.steps):
            return None
        orders = change.is_order(self._cues) and not (change.more or change.less)
        if orders and change.meant and (found := await self._guarded(self._with_another, plan, change)) is not None:
            return found
        for way in (self._swapped, self._dropped, self._less, self._retimed, self._edited):
            if (found := way(plan, change)) is not None:
                return self._told(found, change)
        if orders and change.first and (found := await self._guarded(self._with_one_before, plan, change)) is not None:
            return found
        return await self._guarded(self._with_more, plan, change) if change.more or orders else None

    async def _guarded(
        self, way: Callable[[Plan, Change], Awaitable[Plan | None]], plan: Plan, change: Change
    ) -> Plan | None:
        """What the words make of a plan; None where they are no order that could be read."""
        try:
            found = await way(plan, change)
        except LamError:
            return None
        return self._told(found, change) if found is not None else None

    @staticmethod
    def _told(plan: Plan, change: Change) -> Plan:
        sure = min(step.confidence for step in plan.steps)
        return replace(plan, request=change.clause.reading.text, confidence=sure)

    def _swapped(self, plan: Plan, change: Change) -> Plan | None:
        """ "Holiday instead of trip": the new words in the place of the old ones in a name or a text."""
        if not change.old:
            return None
        for step in plan.steps:
            args = swapped(step.args, change.old, change.clause.text)
            if args is not None:
                return self._with(plan, step, (replace(step, args=args),))
        return None

    def _edited(self, plan: Plan, change: Change) -> Plan | None:
        """Other values for what a step was given, the last step first."""
        clause = change.clause
        silent = replace(clause, end=clause.start)  # the words are used up: they ask for nothing more
        for each in edits(self._cues, plan, self._cards, change.clause, more=change.more, swaps=bool(change.old)):
            if (steps := self._rebuilt(plan, each.step, self._cards[each.step.action], each.given, silent)) is not None:
                if not each.apart:
                    return self._with(plan, each.step, steps)
                anew = replace(steps[-1], id=f"s{self._number(plan) + len(steps) - 1}")
                return self._with(plan, each.step, (each.step, *steps[:-1], anew))
        return None

    def _dropped(self, plan: Plan, change: Change) -> Plan | None:
        """ "Don't mail it": without the one step that is called so."""
        tokens = change.clause.reading.tokens[change.clause.start : change.clause.end]
        words = {stem(token.low) for token in tokens if token.type is Type.WORD and token.low not in STOP | SPARING}
        called = [step for step in plan.steps if words and words <= set(self._cues.cards[step.action].verbs)]
        left = plan.without(called[0].id) if change.less and len(called) == 1 else plan
        return left if left.steps and left.steps != plan.steps else None

    def _less(self, plan: Plan, change: Change) -> Plan | None:
        """ "Without a.pdf", "keep the zips": left out of the files that the plan itself names."""
        for step in plan.steps if change.less else ():
            args = excluded(step, self._cards[step.action], change.clause)
            if args is not None:
                return self._with(plan, step, (replace(step, args=args),))
        return None

    def _retimed(self, plan: Plan, change: Change) -> Plan | None:
        """Another time for the plan, or for what it puts down for a time."""
        return retimed(plan, self._cards, change.clause)

    async def _with_more(self, plan: Plan, change: Change) -> Plan | None:
        """ "And mail it": further steps, after those that are there."""
        read = await self._read(change.clause.reading, Block(change.clause.start, change.clause.end))
        assembler = self._assembler(plan, plan.steps)
        steps = Steps(change.clause.reading, assembler)
        steps.add_block(read)
        found = steps.finish()
        return replace(plan, steps=found) if found != plan.steps and not steps.unclear else None

    async def _with_another(self, plan: Plan, change: Change) -> Plan | None:
        """ "Copy them", "zip them instead": another action for what a step was to be done with."""
        for draft, step, given in await self._fitting(plan, change):
            steps = self._rebuilt(plan, step, draft.card, {**given, **draft.args}, change.clause)
            if steps is not None:
                return self._with(plan, step, steps)
        return None

    async def _with_one_before(self, plan: Plan, change: Change) -> Plan | None:
        """ "Zip them first": what a step is done with goes through another one before."""
        for draft, step, given in await self._fitting(plan, change):
            sources = [name for name in given if draft.card.param(name).kind in SOURCES]
            own = [
                each.name for each in self._cards[step.action].params if each.kind in SOURCES and each.name in step.args
            ]
            taken = {name: given[name] for name in sources}
            steps = self._rebuilt(plan, step, draft.card, {**taken, **draft.args}, change.clause)
            if steps is None or len(sources) != 1 or len(own) != 1 or Kind.NOTHING is draft.card.result:
                continue
            made = replace(steps[-1], id=f"s{self._number(plan) + len(steps) - 1}")
            then = replace(step, args={**step.args, own[0]: Ref(made.id)})
            return self._with(plan, step, (*steps[:-1], made, then))
        return None

    async def _fitting(self, plan: Plan, change: Change) -> list[tuple[Draft, Step, dict[str, Candidate]]]:
        """The actions that words may ask for, each with the step whose values it takes over, the likeliest first."""
        drafts = [each for each in await self._ranked(change.clause) if each.card.name in self._cards]
        ways = [
            (draft, step, kept(step, self._cards[step.action], draft))
            for draft in drafts[:_WIDTH]
            for step in reversed(plan.steps)
        ]
        ways = [each for each in ways if each[2] and _is_filled(each[0], each[2])]
        return sorted(ways, key=lambda each: -_worth(each[0], each[2]))

    def _rebuilt(
        self, plan: Plan, old: Step, card: Card, given: Mapping[str, Candidate], clause: Clause
    ) -> tuple[Step, ...] | None:
        """A step anew with these values, and what has to be done before it; None where it cannot be done so."""
        before = plan.steps[: plan.steps.index(old)]
        assembler = self._assembler(plan, before)
        try:
            made = assembler.add(Draft(card, clause, dict(given)), old.when, old.for_each, apart=True)
        except LamError:
            return None
        origin = {
            name: old.provenance.get(name, how) if how.start < 0 else how for name, how in made.provenance.items()
        }
        added = [step for step in assembler.finish() if step.id != made.id and step not in before]
        anew = replace(made, id=old.id, provenance=origin, optional=old.optional, instead_of=old.instead_of)
        return (*added, replace(anew, confidence=old.confidence, depends_on=old.depends_on))

    def _assembler(self, plan: Plan, done: tuple[Step, ...]) -> Assembler:
        settler = Settler(self._world)
        for step in done or plan.steps:
            for name, value in step.args.items():
                settler.note(value, self._cards[step.action].param(name).kind)
        return Assembler(settler, self._cards, tuple(self._done(done)), self._number(plan))

    @staticmethod
    def _number(plan: Plan) -> int:
        """The number of the next step."""
        return max((int(step.id[1:]) for step in plan.steps if re.fullmatch(r"s\d+", step.id)), default=0) + 1

    def _done(self, steps: tuple[Step, ...]) -> Iterator[Done]:
        yield from (Done(step, self._cards[step.action]) for step in steps)

    @staticmethod
    def _with(plan: Plan, old: Step, steps: tuple[Step, ...]) -> Plan:
        at = plan.steps.index(old)
        return replace(plan, steps=(*plan.steps[:at], *steps, *plan.steps[at + 1 :]))


def _worth(draft: Draft, given: Mapping[str, Candidate]) -> float:
    return draft.score + sum(_NEEDED if draft.card.param(name).required else _TAKEN_OVER for name in given)


def _is_filled(draft: Draft, given: Mapping[str, Candidate]) -> bool:
    """Whether nothing is missing that could not be derived."""
    needed = [
        each for each in draft.card.params if each.required and not (each.kind is Kind.NEW_FILE and draft.card.suffix)
    ]
    return all(each.name in given or each.name in draft.args for each in needed)
