"""Families told apart by what kind of thing is meant: one action for several kinds, and the steps along a row of things."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from random import Random

from training.generator.schemas import ActionSpec, Template, parameter, template
from training.generator.tables import unions

_KIND_NAMES = ("kind", "type", "by", "what", "selection", "mode", "target_type", "search_by")
_PREFIXES = ("", "", "", "target_", "what_", "wanted_", "item_", "query_")
_ANY = "any"
Way = tuple[str, str, tuple[str, ...]]  # a kind, its parameter with the kind of its value, requests


@cache
def _unions() -> tuple[tuple[str, tuple[str, ...], str, tuple[Way, ...], str], ...]:
    found = []
    for line in unions.UNIONS.strip().splitlines():
        domain, head, ways, sibling = line.split(" | ")
        verbs, what = head.split(" > ")
        told = []
        for each in ways.split("; "):
            head, said = each.split(" = ")
            kind, slot = head.split(" : ")
            told.append((kind, slot, tuple(said.split(","))))
        found.append((domain.replace(" ", "_"), tuple(verbs.split(",")), what, tuple(told), sibling))
    return tuple(found)


def union(rng: Random) -> list[ActionSpec]:
    """An action for several kinds of thing and one for something narrower. The kind follows from what is said."""
    domain, verbs, what, ways, sibling = rng.choice(_unions())
    kinds = rng.sample(ways, rng.randint(3, len(ways)))
    prefix = rng.choice(_PREFIXES)
    kind = prefix + "kind" if prefix else rng.choice(_KIND_NAMES)
    slots = {slot.split(":")[0]: f"{prefix}{slot}" for _, slot, _ in kinds if slot != "-"}
    taken = {each.split(":")[0] for each in slots.values()}
    kind = kind if kind not in taken else f"{kind}_of_request"
    parameters = [parameter(f"{kind}:str{{{','.join(name for name, _, _ in kinds)}}}!")]
    parameters += [parameter(each) for each in slots.values()]
    templates = tuple(
        template(f"{_renamed(text.strip(), slots)} ~{kind}={name}") for name, _, said in kinds for text in said
    )
    spec = ActionSpec(
        f"{domain}/{verbs[0]} {rng.getrandbits(40)}", domain, verbs, (what,), tuple(parameters), templates, (),
        exclusive=frozenset(taken),
    )  # fmt: skip
    return [spec, _sibling(domain, sibling), *_more(rng, domain)]


def _renamed(text: str, slots: dict[str, str]) -> str:
    for name, told in slots.items():
        text = text.replace(f"{{{name}}}", f"{{{told.split(':')[0]}}}")
    return text


def _sibling(domain: str, line: str) -> ActionSpec:
    head, said = line.split(" = ")
    head, slot = head.split(" : ")
    verbs, noun = head.split(" > ")
    texts: tuple[Template, ...] = tuple(template(each) for each in said.split(","))
    return ActionSpec(
        f"{domain}/{noun}", domain, tuple(verbs.split(",")), (noun,), (parameter(slot),), texts, (),
        exclusive=frozenset({slot.split(":")[0]}),
    )  # fmt: skip


def _more(rng: Random, domain: str) -> list[ActionSpec]:
    """Steps along the same things, in most of the families."""
    return [replace(each, domain=domain) for each in in_order(rng, 3)] if rng.random() < 0.85 else []


@cache
def _steps() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    rows = (line.split(" | ") for line in unions.IN_ORDER.strip().splitlines())
    return tuple((tuple(verbs.split(",")), tuple(said.split(";"))) for verbs, said in rows)


def in_order(rng: Random, most: int = 9) -> list[ActionSpec]:
    """What is done with a row of things one is in the middle of: the next, the one before, the same again, go on."""
    thing = rng.choice(unions.ORDERED.replace("\n", "").split(";"))
    domain = f"{thing}_{rng.choice(('player', 'viewer', 'control', 'remote', 'session'))}".replace(" ", "_")
    bare = rng.random() < 0.3
    specs = []
    for verbs, said in rng.sample(_steps(), rng.randint(min(4, most), most)):
        texts = tuple(template(each.replace("{n}s", _plural(thing)).replace("{n}", thing)) for each in said)
        noun = _plural(thing) if verbs[0] in ("list", "shuffle") else thing
        parameters = (parameter("number:count!"),) if "{number}" in said[0] else ()
        nouns = () if bare and verbs[0] not in ("list", "first", "last") else (noun,)
        specs.append(
            ActionSpec(
                f"{domain}/{verbs[0]}",
                domain,
                verbs,
                nouns or ("",),
                parameters,
                texts,
                (),
                exclusive=frozenset(each.name for each in parameters),
            )
        )
    return specs


def _plural(noun: str) -> str:
    return noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
