"""Which kinds of requests there are, and how often each comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from random import Random

from training.example import Example
from training.generator import kinds_control, kinds_flow, kinds_near, kinds_outside, kinds_several, kinds_single
from training.generator.links import Links
from training.generator.world import World, at_home, made_up

Maker = Callable[[Random, World, Links], Example]


def _alone(maker: Callable[[Random, World], Example]) -> Maker:
    return lambda rng, world, _: maker(rng, world)


AFRESH = 8192  # examples after which other things are invented
HOME = 0.22  # share of the built-in catalogue
MIX: tuple[tuple[Maker, float], ...] = (
    (_alone(kinds_single.single), 24.0),
    (_alone(kinds_near.near), 14.0),
    (_alone(kinds_near.intent), 9.0),
    (_alone(kinds_single.missing), 3.0),
    (_alone(kinds_several.row), 9.0),
    (_alone(kinds_several.fan_out), 8.0),
    (_alone(kinds_several.shared_value), 3.0),
    (_alone(kinds_several.corrected), 2.0),
    (_alone(kinds_several.refused), 1.5),
    (kinds_flow.flow, 8.0),
    (kinds_flow.nested, 5.0),
    (_alone(kinds_control.trigger), 3.0),
    (kinds_control.condition, 3.0),
    (kinds_control.for_each, 2.5),
    (_alone(kinds_outside.near_miss), 5.0),
    (_alone(kinds_outside.elsewhere), 2.0),
    (_alone(kinds_outside.small_talk), 3.0),
)


KINDS = """single near intent missing row fan-out shared corrected refused flow nested trigger condition foreach outside talk""".split()


def examples(seed: int, held_out: bool = False, home: float = HOME) -> Iterator[Example]:
    """Examples without end, a share `home` of them for the built-in actions. What is `held_out`, whole domains and some
    phrasings, never comes otherwise.
    """
    rng = Random(seed)
    own = at_home(held_out)
    makers = [maker for maker, _ in MIX]
    weights = [weight for _, weight in MIX]
    for invention in count():
        worlds = [made_up(held_out, seed if held_out else seed * 1000 + invention), own]
        places = [(world, Links(world)) for world in worlds]
        for maker in rng.choices(makers, weights, k=AFRESH):
            world, links = places[rng.random() < home]
            yield maker(rng, world, links)
