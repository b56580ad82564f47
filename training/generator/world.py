"""All made-up actions of one seed: picks, confusable neighbours, and cards made once and offered again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache, cached_property
from random import Random
from zlib import crc32

from training.example import ActionCard
from training.generator import cards, families, invented, values
from training.generator.cards import Made
from training.generator.names import bare
from training.generator.own import own_domains
from training.generator.pools.words import coined
from training.generator.schemas import ActionSpec, ParameterSpec, domains, parameter_like
from training.generator.verbs import other_meaning, same_meaning

VARIANTS = 8
MODIFIERS = """historical nearby archived premium shared group default weekly batch favourite local international cheapest
upcoming previous scheduled temporary public private annual detailed estimated average recurring deleted backup
emergency student corporate virtual manual hourly monthly global custom featured internal""".split()
BY = (
    "id:id",
    "email:email",
    "phone:phone",
    "city:city",
    "date:date",
    "category:tag",
    "username:handle",
    "postcode:postcode",
)

LIKE_HOME = set(  # domains that do things which the built-in actions do too
    """cloud_files notes_and_docs spreadsheets text_tools calendar email image_generation video_editing audio reminders
    web_tools security time_and_date statistics algebra git messaging timers alarms contacts meetings printers_and_devices
    small_tools home_desk machine_learning databases languages servers phone domains_and_mail_servers""".split()
)


def is_held_out(name: str) -> bool:
    """Whether a domain or a phrasing is kept for measuring: about one in sixteen."""
    return crc32(name.encode()) % 16 == 3


@cache
def about(spec: ActionSpec) -> frozenset[str]:
    """The words of what an action is about."""
    return frozenset(word for noun in spec.nouns for word in bare(noun))


class World:
    """The actions of all domains, and what is easily taken for each of them."""

    def __init__(self, known: Mapping[str, tuple[ActionSpec, ...]]) -> None:
        self.domains = dict(known)
        self.beside: list[ActionSpec] = []  # of other worlds, what nothing here does
        self.real = any(spec.card for specs in known.values() for spec in specs)
        self.names = sorted(self.domains)
        self.specs = [spec for name in self.names for spec in self.domains[name]]
        self.intents = [spec for spec in self.specs if not spec.parameters and spec.templates and not spec.card]
        self.things: list[str] = []  # what families are about
        self.objects: list[str] = []
        self.quantities: list[str] = []
        self._shelf: dict[tuple[str, int], ActionCard] = {}
        self._requiring: dict[str, list[ActionSpec]] = {}

    def pick(self, rng: Random) -> ActionSpec:
        """Any action; small domains come as often as large ones half of the time."""
        if rng.random() < 0.3:
            return rng.choice(self.domains[rng.choice(self.names)])
        return rng.choice(self.specs)

    def with_required(self, name: str) -> list[ActionSpec]:
        """The actions that need a parameter of that name."""
        if name not in self._requiring:
            self._requiring[name] = [
                spec for spec in self.specs if any(each.name == name and each.required for each in spec.parameters)
            ]
        return self._requiring[name]

    @cached_property
    def with_figures(self) -> list[tuple[ActionSpec, str]]:
        """The actions that need a figure with a unit, and its name."""
        return [
            (spec, each.name)
            for spec in self.specs
            for each in spec.parameters
            if each.required and not each.choices and each.kind in values.UNITS
        ]

    def shelved(self, rng: Random, spec: ActionSpec) -> ActionCard:
        """A card of the action, one of a few made before: cheap, and the same whenever it was made."""
        key = spec.key, rng.randrange(VARIANTS)
        card = self._shelf.get(key)
        if card is None:
            card = cards.make(Random(f"{key[0]} {key[1]}"), spec).card
            self._shelf[key] = card
        return card

    def siblings(self, rng: Random, spec: ActionSpec, count: int) -> list[ActionSpec]:
        """Other actions of the domain, those that share a verb or words of what they are about first."""
        others = [each for each in self.domains.get(spec.domain, ()) if each is not spec]
        rng.shuffle(others)
        verbs, words = set(spec.verbs), about(spec)
        return sorted(others, key=lambda each: -bool(verbs & set(each.verbs)) - len(words & about(each)))[:count]

    def negatives(self, rng: Random, made: Made) -> tuple[ActionCard, ...]:
        """Cards easily taken for this one, hard ones first."""
        spec = made.spec
        found: list[ActionCard] = []
        if rng.random() < 0.75:
            found.append(twisted(rng, made))
        found += [self.shelved(rng, each) for each in self.siblings(rng, spec, rng.choice((1, 2, 2, 3)))]
        found += [
            self.shelved(rng, each) for each in rng.choices(self.specs, k=rng.choice((1, 1, 2))) if each is not spec
        ]
        return tuple(each for each in found if each.name != made.card.name)


def made_up(held_out: bool, seed: int = 0) -> World:
    """The world of the tables, or what of it is kept for measuring, and things that this seed invents."""
    told = {name: specs for name, specs in domains().items() if is_held_out(name) == held_out}
    things = [each for each in invented.THINGS if is_held_out(each) == held_out]
    world = World(told | invented.domains(Random(f"{seed} {held_out}"), 4 if held_out else 50, things))
    return _about(world, held_out)


def _about(world: World, held_out: bool) -> World:
    world.things = [each for each in invented.THINGS if is_held_out(each) == held_out]
    world.objects = [each for each in families.OBJECTS if is_held_out(each) == held_out]
    world.quantities = [each for each in families.QUANTITIES if is_held_out(each) == held_out]
    return world


def at_home(held_out: bool) -> World:
    """The built-in catalogue with the phrasings that are trained on, or those that are kept for measuring."""
    world = World({name: tuple(_kept(spec, held_out) for spec in specs) for name, specs in own_domains().items()})
    for name, specs in domains().items():
        if name not in LIKE_HOME and is_held_out(name) == held_out:
            world.beside += specs
    return _about(world, held_out)


def _kept(spec: ActionSpec, held_out: bool) -> ActionSpec:
    kept = tuple(each for each in spec.templates if is_held_out("".join(each.parts)) == held_out)
    return replace(spec, templates=kept)


def twisted(rng: Random, made: Made) -> ActionCard:
    """A near duplicate that does something else: another verb, a narrower thing, found by something else."""
    spec = made.spec
    roll = rng.random()
    if roll < 0.4:
        verb = rng.choice(other_meaning(spec.verbs[0]))
        changed = replace(spec, verbs=(verb,), templates=(), descriptions=(), card=None)
    elif roll < 0.75:
        word = rng.choice(MODIFIERS)
        nouns = tuple(_modified(noun, word) for noun in spec.nouns)
        changed = replace(
            spec, nouns=nouns, verbs=same_meaning(spec.verbs[0])[:4], templates=(), descriptions=(), card=None
        )
    elif roll < 0.9 and spec.parameters:
        other: ParameterSpec = parameter_like(*rng.choice(BY).split(":"), True)
        nouns = tuple(f"{noun} by {other.name}" for noun in spec.nouns)
        changed = replace(spec, nouns=nouns, parameters=(other,), templates=(), descriptions=(), card=None)
    else:
        thing = coined(rng)
        changed = replace(spec, nouns=(f"the {thing}", f"{thing}s"), templates=(), descriptions=(), card=None)
    return cards.make(rng, changed).card


def _modified(noun: str, word: str) -> str:
    for article in ("the ", "a ", "an ", "my ", "some "):
        if noun.startswith(article):
            return (
                f"{'the ' if article in ('a ', 'an ') and word[0] in 'aeiou' else article}{word} {noun[len(article) :]}"
            )
    return f"{word} {noun}"
