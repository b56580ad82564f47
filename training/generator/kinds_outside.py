"""Requests that nothing on offer does: near misses of the same domain, other domains, talk."""

from __future__ import annotations

from random import Random

from training.example import ActionCard, Example
from training.generator import clause, kinds_several
from training.generator.assemble import unanswerable
from training.generator.draft import Draft
from training.generator.pools.chatter import chatter
from training.generator.pools.talk import talk
from training.generator.world import World, twisted


def near_miss(rng: Random, world: World) -> Example:
    """A request whose own action is not on offer, only its neighbours and near duplicates."""
    spec = world.pick(rng)
    plan = clause.plan(rng, spec, some=0.2)
    near = [world.shelved(rng, each) for each in world.siblings(rng, spec, rng.choice((1, 2, 3, 5)))]
    if rng.random() < 0.4:
        near.append(twisted(rng, plan.made))
    cards = rng.choice((near, near, near[:1], []))
    return _asked(rng, world, plan, cards, spec.key)


def elsewhere(rng: Random, world: World) -> Example:
    """A request to a catalogue of quite another domain."""
    spec = rng.choice(world.beside) if world.beside and rng.random() < 0.7 else world.pick(rng)
    domain = rng.choice([name for name in world.names if name != spec.domain])
    others = rng.sample(world.domains[domain], min(len(world.domains[domain]), rng.randint(1, 8)))
    cards = [world.shelved(rng, each) for each in others]
    return _asked(rng, world, clause.plan(rng, spec, some=0.2), cards, spec.key)


def _asked(rng: Random, world: World, plan: clause.Plan, cards: list[ActionCard], key: str) -> Example:
    draft = Draft()
    if rng.random() < 0.1:
        chatter(rng, draft)
    start = len(draft.pieces)
    clause.say(rng, draft, 0, plan)
    clause.finish(rng, draft, start)
    if rng.random() < 0.6:
        draft.capital(start)
    return unanswerable(rng, world, draft, cards, "outside", {key})


def small_talk(rng: Random, world: World) -> Example:
    """Talk, opinions and questions that no action answers."""
    draft = Draft()
    draft.say(talk(rng))
    kinds_several.ending(rng, draft)
    domain = world.domains[rng.choice(world.names)]
    cards = [world.shelved(rng, each) for each in rng.sample(domain, min(len(domain), rng.randint(1, 6)))]
    return unanswerable(rng, world, draft, cards, "talk", set())
