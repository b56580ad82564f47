"""Requests for one thing."""

from __future__ import annotations

from random import Random

from training.example import Example
from training.generator import clause
from training.generator.assemble import assemble
from training.generator.draft import Draft
from training.generator.pools.chatter import chatter
from training.generator.world import World


def single(rng: Random, world: World) -> Example:
    """One action, said in one of many ways, sometimes amid talk."""
    draft = Draft()
    plan = clause.plan(rng, world.pick(rng), some=rng.choice((0.1, 0.3, 0.3, 0.6)), alone=True)
    if rng.random() < 0.14:
        chatter(rng, draft)
    start = len(draft.pieces)
    draft.open("step", 0)
    clause.say(rng, draft, 0, plan)
    clause.finish(rng, draft, start)
    draft.close()
    if rng.random() < 0.6:
        draft.capital(start)
    if rng.random() < 0.05:
        chatter(rng, draft, after=True)
    return assemble(rng, world, draft, [plan], "single")


def missing(rng: Random, world: World) -> Example:
    """One action without a value that it needs: the value is absent, not made up."""
    spec = world.pick(rng)
    needed = [each.name for each in spec.parameters if each.required]
    if not needed:
        return single(rng, world)
    without = frozenset(rng.sample(needed, rng.randint(1, len(needed))))
    plan = clause.plan(rng, spec, without, some=0.2, alone=True)
    draft = Draft()
    draft.open("step", 0)
    clause.say(rng, draft, 0, plan)
    clause.finish(rng, draft, 0)
    draft.close()
    if rng.random() < 0.6:
        draft.capital()
    return assemble(rng, world, draft, [plan], "missing")
