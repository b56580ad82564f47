"""The examples: spans are what is said, cards are whole, the same seed gives the same, and nothing comes too often."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import islice, pairwise

import pytest

from training.example import ActionCard, Example
from training.generator import examples
from training.generator.mix import KINDS
from training.generator.schemas import domains
from training.generator.world import World, at_home, made_up

TYPES = {"string", "integer", "number", "boolean", "array", "object"}
DIGEST = """
import hashlib
from itertools import islice
from training.generator import examples
print(hashlib.sha256(repr(list(islice(examples(11), 120))).encode()).hexdigest())
"""


@cache
def some(count: int = 2500) -> list[Example]:
    return list(islice(examples(5), count))


def test_spans_hold_what_is_said() -> None:
    for example in some():
        text = example.utterance
        stretches = [(mark.start, mark.end) for mark in example.marks]
        stretches += [(step.start, step.end) for step in example.steps]
        stretches += [span for step in example.steps for fill in step.fills for span in fill.spans]
        for start, end in stretches:
            assert 0 <= start < end <= len(text), (start, end, text)
            assert text[start:end].strip() == text[start:end], text[start:end]


def test_fills_answer_every_parameter_once() -> None:
    for example in some():
        for number, step in enumerate(example.steps):
            parameters = {each.name: each for each in step.card.parameters}
            assert [fill.parameter for fill in step.fills] == list(parameters)
            for fill in step.fills:
                parameter = parameters[fill.parameter]
                assert (fill.choice >= 0) == (fill.how == "choice")
                assert fill.how != "choice" or fill.choice < len(parameter.choices)
                assert (fill.step >= 0) == (fill.how == "earlier")
                assert fill.how != "earlier" or (fill.step < len(example.steps) and fill.step != number)
                assert fill.how != "span" or fill.spans
                assert fill.how != "absent" or not fill.spans
                if parameter.type == "boolean":
                    assert fill.how in ("true", "false", "absent", "earlier"), (fill, example.utterance)


def test_values_of_one_step_do_not_overlap() -> None:
    for example in some():
        for step in example.steps:
            firsts = sorted(fill.spans[0] for fill in step.fills if fill.how == "span")
            for (_, end), (start, _) in pairwise(firsts):
                assert end <= start, (firsts, example.utterance)


def test_cards_are_whole() -> None:
    cards: set[ActionCard] = set()
    for example in some():
        names = [card.name for card in example.offered]
        assert len(names) == len(set(names))
        assert {step.card for step in example.steps} <= set(example.offered)
        cards.update(example.offered)
        for step in example.steps:
            assert all(card.name != step.card.name for card in step.negatives)
            cards.update(step.negatives)
    assert len(cards) > 2000
    for card in cards:
        assert card.name.strip()
        assert len({each.name for each in card.parameters}) == len(card.parameters), card
        assert {each.type for each in card.parameters} <= TYPES
        assert all(len(set(each.choices)) == len(each.choices) for each in card.parameters), card


def test_nothing_is_marked_where_nothing_fits() -> None:
    outside = [each for each in some() if not each.steps]
    assert len(outside) > 100
    for example in outside:
        assert example.offered
        assert all(mark.label == "chatter" for mark in example.marks)


def test_the_same_seed_gives_the_same_everywhere() -> None:
    """Also in a process whose sets come in another order."""
    found = []
    for order in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": order}
        run = subprocess.run(
            [sys.executable, "-c", DIGEST], capture_output=True, text=True, check=True, timeout=60, env=environment
        )
        found.append(run.stdout)
    assert found[0] == found[1]
    assert list(islice(examples(1), 50)) != list(islice(examples(2), 50))


def test_no_way_of_asking_is_more_than_a_hundredth() -> None:
    frames: Counter[str] = Counter()
    for example in some():
        spans = sorted({span for step in example.steps for fill in step.fills for span in fill.spans}, reverse=True)
        text = example.utterance
        for start, end in spans:
            text = f"{text[:start]}_{text[end:]}"
        frames[re.sub(r"\W+", " ", text.lower()).strip()] += 1
    assert frames.most_common(1)[0][1] <= len(some()) / 100, frames.most_common(3)
    assert len(frames) > len(some()) * 0.8


def test_every_kind_comes() -> None:
    assert {each.kind for each in some()} == set(KINDS)


def test_there_are_many_domains() -> None:
    assert len(domains()) >= 150
    assert sum(map(len, domains().values())) >= 1000


@pytest.mark.parametrize("make", [made_up, at_home])
def test_what_is_kept_for_measuring_is_not_trained_on(make: Callable[[bool], World]) -> None:
    trained, kept = make(False), make(True)
    ours = {(spec.domain, each) for spec in trained.specs for each in spec.templates}
    assert ours.isdisjoint((spec.domain, each) for spec in kept.specs for each in spec.templates)
    assert any(spec.templates for spec in kept.specs)


def test_it_needs_no_model() -> None:
    code = "import sys, training.generator; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert {"torch", "numpy", "onnxruntime"}.isdisjoint(run.stdout.split())
