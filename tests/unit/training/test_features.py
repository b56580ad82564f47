"""Examples as the trainer sees them: what is right in words is right in tokens."""

from __future__ import annotations

from itertools import islice

import pytest

from lam_desktop.model.layout import Layout
from lam_desktop.model.reading import FILLS
from lam_desktop.model.sessions import plain_tokenizer
from training.example import Example
from training.generator import examples
from training.reader.features import LONGEST, Features, Group


@pytest.fixture(scope="module")
def layout() -> Layout:
    return Layout(plain_tokenizer())


@pytest.fixture(scope="module")
def made() -> list[Example]:
    return list(islice(examples(11), 150))


def said(group: Group, text: str, span: tuple[int, int]) -> str:
    """The characters of some tokens."""
    offsets = group.utterance.offsets
    return text[offsets[span[0]][0] : offsets[span[1]][1]]


def test_the_tokens_of_a_value_are_the_value(layout: Layout, made: list[Example]) -> None:
    exact = of = 0
    for example in made:
        for step, group in zip(example.steps, Features(layout, 1, exact=True).groups(example), strict=False):
            fills = {fill.parameter: fill for fill in step.fills}
            for param, target in zip(step.card.parameters, group.targets, strict=False):
                fill = fills.get(param.name)
                assert FILLS[target.fill] == (fill.how if fill else "absent")
                values = [example.utterance[start:end].strip() for start, end in fill.spans] if fill else []
                found = [said(group, example.utterance, span) for span in target.spans]
                assert all(any(value in each for value in values) for each in found)
                exact += sum(each in values for each in found)
                of += len(found)
    assert of > 100 and exact > 0.97 * of


def test_the_right_card_comes_first_and_never_among_the_wrong(layout: Layout, made: list[Example]) -> None:
    features = Features(layout, 2)
    groups = [group for example in made for group in features.groups(example)]
    assert {group.right for group in groups} == {True, False}
    for group in groups:
        assert len(group.utterance.ids) <= LONGEST
        if group.right:
            assert len(group.targets) == len(group.cards[0].params) == len(group.cards[0].choices)
            assert all(card.ids != group.cards[0].ids for card in group.cards[1:])


def test_the_same_seed_gives_the_same_groups(layout: Layout, made: list[Example]) -> None:
    first, second = (
        [group for example in made[:30] for group in Features(layout, 3).groups(example)] for _ in range(2)
    )
    assert first == second
