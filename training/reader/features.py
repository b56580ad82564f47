"""Examples as groups: one clause as tokens, the cards of its action and of wrong ones, and what is right."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lam_desktop.model.layout import CardPart, Layout, Utterance
from lam_desktop.model.reading import FILLS, MARKS
from training.example import ActionCard, Example, Fill, Step

LONGEST = 128  # tokens of an utterance that is trained on
MOST_STEPS = 3
HELD_OUT = 1_000_003  # seed of the examples that are only scored on
# Where an action's values stand is harder to learn than whether it fits, so only some groups have wrong cards too, and
# only some of the single steps are marked. Cards without descriptions of parameters are quick and teach to read names.
SHORT_CARDS, WRONG_CARDS, SECOND_WRONG, MARKED = 0.35, 0.6, 0.4, 0.35
CONTRASTED = {"near", "intent"}  # kinds whose whole lesson is which of several cards is meant


@dataclass(frozen=True)
class Target:
    """What is right for one parameter of the right card."""

    fill: int
    spans: tuple[tuple[int, int], ...]  # tokens, the last included
    choice: int


@dataclass(frozen=True)
class Group:
    """One clause with its cards; the right one is the first, if any is."""

    utterance: Utterance
    roles: list[int]
    cards: list[CardPart]
    right: bool
    targets: list[Target]
    marks: list[tuple[int, int, int]] | None  # tokens and label; only with one group of each example
    kind: str

    @property
    def width(self) -> int:
        return len(self.utterance.ids) + max(len(card.ids) for card in self.cards)


class Features:
    """Turns examples into groups. With `exact` (for scores) nothing is varied: full cards and given clauses."""

    def __init__(self, layout: Layout, seed: int, exact: bool = False) -> None:
        self._layout = layout
        self._random = random.Random(seed)
        self._exact = exact

    def groups(self, example: Example) -> Iterator[Group]:
        """One group for each of some steps, or one group without a right card."""
        utterance = self._layout.utterance(example.utterance)
        if not 2 < len(utterance.ids) <= LONGEST:
            return
        steps = list(example.steps)
        marks: list[tuple[int, int, int]] | None = None
        if self._exact or len(steps) > 1 or self._random.random() < MARKED:
            marks = [(*_tokens(utterance, mark.start, mark.end), MARKS.index(mark.label)) for mark in example.marks]
        if len(steps) > MOST_STEPS and not self._exact:
            steps = self._random.sample(steps, MOST_STEPS)
        for step in steps:
            yield self._step(utterance, example, step, marks)
            marks = None
        if not steps:
            wrong = self._negatives(example.offered, 2)
            if wrong:
                cards = [self._card(each) for each in wrong]
                yield Group(utterance, utterance.roles(None), cards, False, [], marks, example.kind)

    def _step(
        self, utterance: Utterance, example: Example, step: Step, marks: list[tuple[int, int, int]] | None
    ) -> Group:
        short = not self._exact and self._random.random() < SHORT_CARDS
        parts = self._layout.card(step.card.name, step.card.description, step.card.parameters, short)
        part = parts[0] if self._exact else self._random.choice(parts)
        fills = {fill.parameter: fill for fill in step.fills}
        shown = step.card.parameters[part.first : part.first + len(part.params)]
        targets = [
            _target(utterance, fills.get(each.name), len(places))
            for each, places in zip(shown, part.choices, strict=True)
        ]
        most = int(self._random.random() < WRONG_CARDS) * (1 + (self._random.random() < SECOND_WRONG))
        most = 2 if example.kind in CONTRASTED else most
        most += short and most > 0
        wrong = self._negatives(step.negatives or example.offered, most, step.card)
        others = [self._card(each, short) for each in wrong]
        cards = [part, *(each for each in others if each.ids != part.ids)]  # the same to the reader: no lesson
        roles = utterance.roles(self._clause(step, len(example.steps)))
        return Group(utterance, roles, cards, True, targets, marks, example.kind)

    def _clause(self, step: Step, of: int) -> tuple[int, int] | None:
        if self._exact:
            return step.start, step.end
        chance = self._random.random()
        if of == 1 and chance < 0.4:
            return None
        if chance > 0.9:
            return step.start + self._random.randint(-6, 6), step.end + self._random.randint(-6, 6)
        return step.start, step.end

    def _negatives(self, cards: Sequence[ActionCard], most: int, right: ActionCard | None = None) -> list[ActionCard]:
        others = [each for each in cards if each != right]
        if self._exact:
            return others[:4]
        picked: list[ActionCard] = []
        while others and len(picked) < most:
            first = min(int(self._random.expovariate(0.6)), len(others) - 1)  # the hard ones come first
            picked.append(others.pop(first))
        return picked

    def _card(self, card: ActionCard, short: bool = False) -> CardPart:
        return self._layout.card(card.name, card.description, card.parameters, short)[0]


def _tokens(utterance: Utterance, start: int, end: int) -> tuple[int, int]:
    """First and last token of some characters."""
    within = utterance.tokens(start, end)
    return (within[0], within[-1]) if within else (0, 0)


def _target(utterance: Utterance, fill: Fill | None, choices: int) -> Target:
    if fill is None:
        return Target(FILLS.index("absent"), (), -1)
    spans = tuple(_tokens(utterance, *span) for span in fill.spans)
    return Target(
        FILLS.index(fill.how),
        tuple(dict.fromkeys(span for span in spans if span[0])),
        fill.choice if 0 <= fill.choice < choices else -1,
    )
