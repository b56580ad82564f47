"""Requests whose action stands among actions that are nearly the same."""

from __future__ import annotations

from random import Random

from training.example import ActionCard, Example
from training.generator import cards, clause, families, kinds_several
from training.generator.assemble import assemble, unanswerable
from training.generator.cards import Made
from training.generator.draft import Draft
from training.generator.names import bare, spoken, words_of
from training.generator.pools.chatter import chatter
from training.generator.schemas import ActionSpec
from training.generator.world import World


def near(rng: Random, world: World) -> Example:
    """One or two of a family whose members differ by verb, by kind, by what is given or by direction."""
    specs = families.family(rng, world.things, world.objects, world.quantities)
    manner = cards.manner(rng)
    count = 2 if rng.random() < 0.15 and len(specs) > 2 else 1
    wanted = rng.sample(specs, count)
    plans = [clause.plan(rng, each, some=rng.choice((0.1, 0.3)), manner=manner) for each in wanted]
    for plan in plans:
        plan.clear = True
    if count == 2 and plans[0].made.card.name == plans[1].made.card.name:
        plans.pop()
    made = [cards.make(rng, each, manner=manner) for each in specs if each not in wanted]
    draft = Draft()
    if rng.random() < 0.1:
        chatter(rng, draft)
    start = len(draft.pieces)
    if len(plans) == 1 and rng.random() < 0.13:
        clause.say(rng, draft, 0, plans[0])
        clause.finish(rng, draft, start)
        others = _unlike(rng, plans[0].made, made)[: rng.randint(1, 5)]
        return unanswerable(rng, world, draft, others, "outside", {plans[0].made.spec.key})
    for plan in plans:
        plan.rivals = _unlike(rng, plan.made, [*made, *(each.made for each in plans if each is not plan)])
    _said(rng, draft, plans)
    if rng.random() < 0.6:
        draft.capital(start)
    return assemble(rng, world, draft, plans, "near")


def _said(rng: Random, draft: Draft, plans: list[clause.Plan]) -> None:
    """All steps, to the mark at the end."""
    if len(plans) > 1:
        kinds_several.lines(rng, draft, plans)
        return kinds_several.ending(rng, draft)
    start = len(draft.pieces)
    draft.open("step", 0)
    clause.say(rng, draft, 0, plans[0])
    clause.finish(rng, draft, start)
    return draft.close()


def _unlike(rng: Random, wanted: Made, others: list[Made]) -> list[ActionCard]:
    """Cards that can be told from the one that is wanted, in any order."""
    found = {each.card.name: each.card for each in others if told_apart(each.card, wanted.card)}
    kept = list(found.values())
    rng.shuffle(kept)
    return kept[:6]


def told_apart(one: ActionCard, other: ActionCard) -> bool:
    """Whether the names of two cards differ by more than their spelling."""
    return words_of(spoken(one.name)) != words_of(spoken(other.name))


def intent(rng: Random, world: World) -> Example:
    """A request that is all intent, among many intents of one catalogue; now and then its own is missing."""
    if world.real or not world.intents:
        return near(rng, world)
    spec = rng.choice(world.intents)
    plan = clause.plan(rng, spec, some=0.0)
    likes = alike(rng, world, spec, 6)
    draft = Draft()
    if rng.random() < 0.06:
        chatter(rng, draft)
    start = len(draft.pieces)
    missing = rng.random() < 0.2
    if missing:
        clause.say(rng, draft, 0, plan)
        clause.finish(rng, draft, start)
    else:
        _said(rng, draft, [plan])
    if rng.random() < 0.5:
        draft.capital(start)
    rivals = [world.shelved(rng, each) for each in likes]
    rivals = [each for each in rivals if told_apart(each, plan.made.card)]
    if missing:
        own = {word for each in (*spec.nouns, *spec.verbs) for word in bare(each)}
        rivals = [each for each in rivals if not own.issuperset(words_of(each.name))]  # too vague to say no to
        return unanswerable(rng, world, draft, rivals[: rng.randint(1, 6)], "outside", {spec.key})
    plan.rivals = rivals
    return assemble(rng, world, draft, [plan], "intent")


def alike(rng: Random, world: World, spec: ActionSpec, count: int) -> list[ActionSpec]:
    """Other intents, those that share words or the catalogue first."""
    words = set(bare(spec.nouns[0]))
    others = [each for each in world.domains[spec.domain] if each is not spec and not each.parameters]
    others += rng.sample(world.intents, min(6, len(world.intents)))
    rng.shuffle(others)
    ranked = sorted(others, key=lambda each: -2 * len(words & set(bare(each.nouns[0]))) - (each.domain == spec.domain))
    unique = {each.key: each for each in ranked if each is not spec}
    return list(unique.values())[:count]
