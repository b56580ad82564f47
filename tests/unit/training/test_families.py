"""Families of near actions: each has its own request, and what is offered beside the right card is something else."""

from __future__ import annotations

from functools import cache
from itertools import islice
from random import Random

from training.example import ActionCard, Example
from training.generator import cards, families, kinds_near
from training.generator.mix import examples
from training.generator.names import spoken, words_of
from training.generator.schemas import ActionSpec
from training.generator.world import World, made_up


@cache
def world() -> World:
    return made_up(False)


def made(count: int = 150) -> list[list[ActionSpec]]:
    rng, about = Random(3), world()
    return [families.family(rng, about.things, about.objects, about.quantities) for _ in range(count)]


def near_ones(count: int = 300) -> list[Example]:
    rng = Random(8)
    return [kinds_near.near(rng, world()) for _ in range(count)]


def words(card: ActionCard) -> list[str]:
    return words_of(spoken(card.name))


def test_no_request_is_that_of_another_member() -> None:
    for members in made():
        assert len(members) > 1
        seen: dict[tuple[str, ...], str] = {}
        for spec in members:
            assert spec.templates, spec.key
            for each in spec.templates:
                assert seen.setdefault(each.parts, spec.key) == spec.key, (each.parts, spec.key, seen[each.parts])


def test_members_share_no_verb_for_the_same_thing() -> None:
    """Otherwise an order would mean two of them."""
    for members in made():
        orders = [
            (verb, noun, tuple(sorted(each.name for each in spec.parameters if each.required)))
            for spec in members
            for verb in dict.fromkeys(spec.verbs)
            for noun in dict.fromkeys(spec.nouns)
        ]
        assert len(orders) == len(set(orders)), sorted(orders)


def test_cards_of_one_family_are_written_alike() -> None:
    rng = Random(1)
    for members in made(40):
        manner = cards.Manner("snake", "")
        shown = [cards.make(rng, each, manner=manner).card for each in members]
        assert not any(each.description for each in shown)
        assert not any(sign in each.name for each in shown for sign in "-. "), [each.name for each in shown]


def test_rivals_are_told_apart_from_what_is_wanted() -> None:
    steps = [step for example in near_ones() for step in example.steps]
    assert len(steps) > 200
    for step in steps:
        for rival in step.negatives:
            assert words(rival) != words(step.card), (rival, step.card)
    assert sum(len(step.negatives) > 1 for step in steps) > len(steps) * 0.9


def test_what_is_missing_is_refused() -> None:
    refused = [example for example in near_ones() if not example.steps]
    assert refused
    assert {example.kind for example in refused} == {"outside"}


def test_an_intent_stands_among_others_of_its_catalogue() -> None:
    rng, about = Random(4), world()
    found = [each for each in (kinds_near.intent(rng, about) for _ in range(200)) if each.steps]
    assert all(each.kind == "intent" and len(each.steps[0].negatives) > 2 for each in found)
    assert not any(fill.how != "absent" for each in found for fill in each.steps[0].fills)


def test_near_actions_are_a_good_part_of_all() -> None:
    kinds = [each.kind for each in islice(examples(2), 1500)]
    assert kinds.count("near") + kinds.count("intent") > len(kinds) * 0.12
