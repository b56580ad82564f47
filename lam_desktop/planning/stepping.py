"""From clauses that were read to steps, with their conditions, what they are done for each of, and leeway to fail."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from lam_desktop.core.action import Card
from lam_desktop.core.plan import Condition, Step
from lam_desktop.core.values import Ref
from lam_desktop.core.workflow import renamed
from lam_desktop.planning.asked_first import asked_first
from lam_desktop.planning.assembler import Assembler
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.control import Block, condition_of, inverted
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.mentions import Reading, Span
from lam_desktop.planning.moods import saved_as

IDLE = Card("", "words that ask for nothing", ())
SAVE = Card("", "save what came before", ())


@dataclass(frozen=True, slots=True)
class Read:
    """A block with its clauses read: drafts with their confidence."""

    block: Block
    drafts: tuple[tuple[Draft, float], ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """As the value of a candidate: the result of the step made from so-and-so-many-th draft, counted from 0."""

    draft: int


class Steps:
    """Turns read blocks into steps, with their conditions and for-each."""

    def __init__(self, reading: Reading, assembler: Assembler) -> None:
        self._reading = reading
        self._assembler = assembler
        self._sure: dict[str, float] = {}
        self._made: list[str] = []
        self._tries: set[str] = set()
        self._instead: dict[str, str] = {}
        self._about: Ref | None = None
        self._looked: dict[Span, Ref] = {}  # by condition, what was looked up for it
        self._found: dict[Span, Condition] = {}  # by the words of it, before what is done where it holds
        self.unclear: list[str] = []  # conditions that were not understood: then the plan must not run

    def add_block(self, read: Read) -> None:
        block = read.block
        when = self._condition(block)
        if when is not None and block.negated:
            with self._assembler.otherwise(inverted(when)):
                self._add(read, when)
        else:
            self._add(read, when)

    def _add(self, read: Read, when: Condition | None) -> None:
        block = read.block
        source = self._each(block)
        for draft, sure in read.drafts:
            if draft.card is IDLE:
                self._assembler.listen(draft.clause)
                continue
            if draft.card is SAVE:
                place = saved_as(draft.clause)
                if place is not None:
                    self._assembler.save(place, draft.clause, when)
                continue
            before = self._assembler.last
            apart = bool(draft.clause.calls) or draft.clause.hears(self._reading.asides.instead)
            step = self._assembler.add(self._linked(draft), when, source, apart)
            self._note_leeway(draft.clause, step, before)
            self._made.append(step.id)
            self._sure[step.id] = min(sure, self._sure.get(step.id, 1.0))

    def _note_leeway(self, clause: Clause, step: Step, before: Ref | None) -> None:
        """ "Try to …", "if possible": the step may fail. "If that fails, …": it is done instead of the one before."""
        if clause.hears(self._reading.asides.tries):
            self._tries.add(step.id)
        if before is not None and before.step != step.id and clause.hears(self._reading.asides.instead):
            self._instead[step.id] = self._instead.get(before.step, before.step)

    def _linked(self, draft: Draft) -> Draft:
        """The draft with results of earlier steps in the place of the drafts they were made from."""
        args = {
            name: replace(each, value=Ref(self._made[each.value.draft])) if isinstance(each.value, Earlier) else each
            for name, each in draft.args.items()
        }
        return replace(draft, args=args)

    def _condition(self, block: Block) -> Condition | None:
        if block.condition is None:
            return None
        if (asked := asked_first(self._reading, block.condition)) is not None:
            if block.condition not in self._looked:
                self._looked[block.condition] = self._assembler.look_up(asked)
            looked = Condition(self._looked[block.condition], asked.op, asked.right)
            return inverted(looked) if block.negated else looked
        if block.negated and block.condition in self._found:
            return inverted(self._found[block.condition])  # what was spoken of meanwhile is not what it asks about
        anchor, last = self._assembler.anchor, self._about or self._assembler.last
        found = condition_of(self._reading, block.condition, block.negated, anchor, last)
        if found is None:
            self.unclear.append(self._reading.slice(block.condition.start, block.condition.end))
            return None
        if isinstance(found.left, Ref):
            self._about = found.left  # what a further "if it is less" is about, too
        heard = self._assembler.hear(found)
        if not block.negated:
            self._found[block.condition] = heard
        return heard

    def _each(self, block: Block) -> Any:
        if block.each is None:
            return None
        if block.each_of == "files":
            return block.each.query
        return self._assembler.read_items(block.each.query, block.each_of, block.each_noun)

    def finish(self) -> tuple[Step, ...]:
        steps = [
            replace(step, confidence=round(self._sure.get(step.id, step.confidence), 3))
            for step in self._assembler.finish()
        ]
        order = {new: (new, old) for new, old in self._instead.items()}
        return tuple(
            replace(
                step if step.id in self._instead else renamed(step, self._instead, order),
                optional=step.optional or (step.id in self._tries and len(steps) > 1),
                instead_of=self._instead.get(step.id, step.instead_of),
            )
            for step in steps
        )  # fmt: skip
