"""Which kinds of requests there are, and how often each comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from training.example import Example
from training.generator import kinds_single
from training.generator.world import World

Maker = Callable[[Random, World], Example]

MIX: tuple[tuple[Maker, float], ...] = (
    (kinds_single.single, 40.0),
    (kinds_single.missing, 3.0),
)


def examples(seed: int, held_out: bool = False) -> Iterator[Example]:
    """Examples without end. What is `held_out`, whole domains and some phrasings, never comes otherwise."""
    rng = Random(seed)
    world = World(held_out)
    makers = [maker for maker, _ in MIX]
    weights = [weight for _, weight in MIX]
    while True:
        for maker in rng.choices(makers, weights, k=256):
            yield maker(rng, world)
