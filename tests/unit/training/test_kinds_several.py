"""One action for several values: each call has its own, a unit said once counts for all, pairs stay pairs."""

from __future__ import annotations

from functools import cache
from random import Random

from training.example import Example, Step
from training.generator import kinds_several
from training.generator.values import KINDS, UNITS
from training.generator.world import World, made_up


@cache
def world() -> World:
    return made_up(False)


def said(example: Example, step: Step) -> dict[str, str]:
    return {
        fill.parameter: example.utterance[slice(*fill.spans[0])].lower() for fill in step.fills if fill.how == "span"
    }


def test_figures_of_several_calls_are_all_said() -> None:
    rng = Random(5)
    units = sorted({unit.lower() for kind in UNITS for unit in KINDS[kind].units if len(unit) > 3})
    once = 0
    for _ in range(200):
        example = kinds_several.figures(rng, world())
        figures = [said(example, step) for step in example.steps]
        if len(figures) > 1:
            changed = {name for name in figures[0] if len({values.get(name) for values in figures}) > 1}
            assert len(changed) == 1, example
            own = [values[name] for values in figures for name in changed]
            assert not any(value.endswith(unit) for value in own for unit in units), example
            between = example.utterance[: example.steps[-1].start].lower()
            once += not any(f" {unit}" in between for unit in units)
    assert once > 40


def test_pairs_are_told_apart_in_order() -> None:
    rng = Random(6)
    pairs = 0
    for _ in range(300):
        example = kinds_several.respectively(rng, world(), world().pick(rng))
        if not any(word in example.utterance.lower() for word in ("respectively", "in this order", "in that order")):
            continue
        pairs += 1
        first, second = example.steps
        places = [
            (one.spans[0], other.spans[0])
            for one, other in zip(first.fills, second.fills, strict=True)
            if one.how == other.how == "span" and one.spans != other.spans
        ]
        assert len(places) == 2, example
        for one, other in places:
            assert one[1] <= other[0], example
            assert " and " in example.utterance[one[1] : other[0]].lower(), example
    assert pairs > 20


def test_both_is_said_once() -> None:
    rng = Random(7)
    found = [kinds_several.fan_out(rng, world()).utterance.lower() for _ in range(1500)]
    several = [each for each in found if "both " in each]
    assert several
    assert not any("and both " in each for each in several)
