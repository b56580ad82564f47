"""Actions that are nearly the same: what can be done with one thing, one action on like things, one value from others.

All members of a family are made alike and asked for alike, so that only what they mean tells them apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from random import Random

from training.generator import alternatives
from training.generator.pools.words import coined
from training.generator.schemas import ActionSpec, ParameterSpec, parameter, template
from training.generator.tables import deeds, formulas, qualifiers
from training.generator.verbs import same_meaning

NAMED = (
    "name:title!",
    "name:made_brand!",
    "name:id!",
    "name:tag!",
    "name:int_id!",
    "name:made_brand!",
    "name:full_name!",
)
PLACES = {"new_name": "new_name:title!", "destination": "destination:place!", "other_name": "other_name:made_brand!",
          "format": "format{pdf,csv,json,xlsx}!"}  # fmt: skip
EXTRA = """city country date time person email category tags priority status start_date end_date amount quantity limit year
month language company address""".split()
_ALTERNATIVES = 0.28  # share of the families that are told apart by the kind of thing meant
KEYS = (
    ("id", "id", "{n} {id};the {n} with number {id};{n} no. {id};what is {n} {id}"),
    ("name", "title", "the {n} called {name};the {n} {name};a {n} by the name of {name}"),
    ("email", "email", "the {n} of {email};the {n} that goes with {email};{email}, which {n} is that"),
    ("phone", "phone", "the {n} for the number {phone};whose {n} is {phone};the {n} behind {phone}"),
    ("customer", "full_name", "{customer}'s {n};the {n} of {customer};which {n} does {customer} have"),
    ("date", "date", "the {n} from {date};which {n} was it on {date};the {n} of {date}"),
    ("city", "city", "any {n} in {city};the {n} in {city};is there a {n} around {city}"),
    ("category", "tag", "{n}s to do with {category};the {n} filed under {category};{category} {n}s"),
    ("company", "company", "{company}'s {n}s;every {n} we have with {company};the {n} of {company}"),
    ("url", "url", "the {n} behind {url};which {n} is at {url};{url}, what {n} is that"),
)


def _listed(text: str, by: str = ";") -> list[str]:
    return [each.strip() for each in text.replace("\n", " ").split(by) if each.strip()]


@cache
def _deeds() -> tuple[tuple[tuple[tuple[str, ...], tuple[str, ...]], ...], ...]:
    """Groups of things to do: verbs and requests."""
    groups: list[list[tuple[tuple[str, ...], tuple[str, ...]]]] = []
    for line in deeds.DEEDS.strip().splitlines():
        if line.startswith("#"):
            groups.append([])
            continue
        verbs, said = line.split(" | ")
        groups[-1].append((tuple(_listed(verbs, ",")), tuple(_listed(said))))
    return tuple(map(tuple, groups))


def family(rng: Random, things: Sequence[str], objects: Sequence[str], quantities: Sequence[str]) -> list[ActionSpec]:
    """Two to nine actions that are easily taken for each other."""
    if rng.random() < _ALTERNATIVES:
        return alternatives.union(rng) if rng.random() < 0.65 else alternatives.in_order(rng)
    maker = rng.choices(
        (_done, _varied, _measured, _found, _related, _solved, _converted), (34, 10, 10, 10, 16, 16, 4)
    )[0]
    source = quantities if maker is _measured else things if maker is _done and rng.random() < 0.5 else objects
    thing = rng.choice(source) if rng.random() < 0.9 else coined(rng, 3)
    domain = f"{thing} {rng.choice(('service', 'api', 'desk', 'hub', 'app', 'tools'))}".replace(" ", "_")
    return maker(rng, domain, thing)


def _more(rng: Random, taken: set[str], most: int) -> list[ParameterSpec]:
    names = rng.sample(EXTRA, rng.randint(0, most))
    return [parameter(name) for name in names if name not in taken]


def plural(noun: str) -> str:
    """Several of it."""
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"


def _worded(text: str, thing: str) -> str:
    return text.replace("{n}s", plural(thing)).replace("{n}", thing)


def _spec(rng: Random, domain: str, verbs: tuple[str, ...], nouns: tuple[str, ...], texts: Sequence[str],
          named: dict[str, str], most: int = 2) -> ActionSpec:  # fmt: skip
    """An action whose parameters are what its requests name."""
    templates = tuple(template(text) for text in texts)
    slots = dict.fromkeys(slot for each in templates for slot in each.slots)
    everywhere = set(slots).intersection(*(each.slots for each in templates))
    parameters = [parameter(named.get(slot, f"{slot}!").rstrip("!") + "!" * (slot in everywhere)) for slot in slots]
    parameters += _more(rng, set(slots), most)
    return ActionSpec(
        f"{domain}/{verbs[0]} {nouns[0]} {rng.getrandbits(40)}", domain, verbs, nouns, tuple(parameters), templates, ()
    )


def _done(rng: Random, domain: str, thing: str) -> list[ActionSpec]:
    """What can be done with one thing: nearly the same, and the contrary."""
    groups = rng.sample(_deeds(), rng.choice((1, 1, 2)))
    rows = [row for group in groups for row in group]
    named = PLACES | {"name": rng.choice(NAMED)}
    extras = rng.choice((0, 0, 1, 2))
    specs = []
    for verbs, said in rng.sample(rows, min(len(rows), rng.randint(4, 9))):
        many = "{name}" not in "".join(said)
        nouns = (plural(thing),) if many else (f"{'an' if thing[0] in 'aeiou' else 'a'} {thing}", f"the {thing}")
        specs.append(_spec(rng, domain, verbs, nouns, [_worded(text, thing) for text in said], named, extras))
    return specs


@cache
def _axes(table: str) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]:
    axes = []
    for line in table.strip().splitlines():
        words = [each.split(" = ") for each in line.split(" | ")]
        axes.append(tuple((word.strip(), tuple(_listed(said, ","))) for word, said in words))
    return tuple(axes)


@cache
def _manners() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    rows = (line.split(" | ") for line in qualifiers.MANNERS.strip().splitlines())
    return tuple((tuple(_listed(verbs, ",")), tuple(_listed(said, "."))) for verbs, said in rows)


def _varied(rng: Random, domain: str, thing: str) -> list[ActionSpec]:
    """One thing, in which state or for whom: the open ones, the late ones."""
    return _qualified(rng, domain, thing, rng.choice(_axes(qualifiers.OF_THINGS)))


def _measured(rng: Random, domain: str, thing: str) -> list[ActionSpec]:
    """One quantity, of which kind: the average, the highest, the total."""
    return _qualified(rng, domain, thing, rng.choice(_axes(qualifiers.OF_QUANTITIES)))


def _qualified(rng: Random, domain: str, thing: str, axis: Sequence[tuple[str, tuple[str, ...]]]) -> list[ActionSpec]:
    verbs, manners = rng.choice(_manners())
    shared = _more(rng, set(), 2)
    if shared and rng.random() < 0.6:
        shared[0] = parameter(f"{shared[0].name}!")
    specs = []
    for word, said in axis:
        many = "{n}s" in said[0]
        name = f"{word} {plural(thing) if many else thing}"
        texts = [_asked(rng, manners, _worded(each, thing)) for each in said for _ in range(2)]
        nouns = (name if many else f"the {name}", name)
        specs.append(_with(domain, verbs, nouns, tuple(dict.fromkeys(texts)), shared))
    return specs


def _asked(rng: Random, manners: Sequence[str], words: str) -> str:
    """A question for something; nobody asks whether there is any the."""
    definite = words.startswith(("the ", "my ", "our ", "today", "how ", "what "))
    fitting = [each for each in manners if not (definite and each.startswith(("any ", "is there", "are there")))]
    if words.startswith(("a ", "an ")):
        fitting = [each for each in fitting if not each.startswith("are there")]
    clause = words.startswith(("how ", "what "))
    if clause:
        fitting = [
            each
            for each in fitting
            if each.startswith(("tell", "can you find out", "I want", "do you", "I'm", "report"))
        ]
    return rng.choice(fitting).format(words) if fitting else words


def _with(domain: str, verbs: tuple[str, ...], nouns: tuple[str, ...], texts: Sequence[str],
          parameters: Sequence[ParameterSpec], outputs: tuple[ParameterSpec, ...] = ()) -> ActionSpec:  # fmt: skip
    templates = tuple(template(text) for text in texts)
    return ActionSpec(f"{domain}/{verbs[0]} {nouns[0]}", domain, verbs, nouns, tuple(parameters), templates, outputs)


def _found(rng: Random, domain: str, thing: str) -> list[ActionSpec]:
    """One thing, found by its number, its name, its owner, its day."""
    asked, manners = rng.choice(_manners()[:2])
    verbs = same_meaning(asked[0])[:4]
    specs = []
    told = rng.random() < 0.7
    for name, kind, said in rng.sample(KEYS, rng.randint(3, 5)):
        key = {"id": f"{thing.replace(' ', '_')}_id", "name": "name"}.get(name, name)
        texts = []
        for each in said.replace(f"{{{name}}}", f"{{{key}}}").split(";"):
            words = _worded(each, thing)
            bare = words.startswith(("any", "is", "wh", "{")) or ", " in words
            texts.append(words if bare else _asked(rng, manners, words))
        nouns = (f"{thing} by {name}",) if told else (f"the {thing}", f"{thing}")
        parameters = [parameter(f"{key}:{kind}!"), *_more(rng, {key}, 1)]
        specs.append(_with(f"{domain} {name}", verbs, nouns, texts, parameters))
    return specs


@cache
def _relations() -> tuple[tuple[str, str, str, str], ...]:
    found = []
    for each in _listed(deeds.RELATIONS.replace("\n", " | "), "|"):
        (child, kind), (parent, other) = (part.split(":") for part in each.split(";"))
        found.append((child, kind, parent, other))
    return tuple(found)


def _related(rng: Random, domain: str, thing: str) -> list[ActionSpec]:
    """Things and what holds them: put in, take out, list one or the other."""
    child, kind, parent, other = rng.choice(_relations())
    domain = f"{parent}_{domain.rsplit('_', 1)[-1]}".replace(" ", "_")
    first, second = f"{child}_name".replace(" ", "_"), f"{parent}_name".replace(" ", "_")
    if rng.random() < 0.5:
        first, second = child.replace(" ", "_"), parent.replace(" ", "_")
    named = {first: f"{first}:{kind}!", second: f"{second}:{other}!", "new_name": "new_name:title!"}
    specs = []
    lines = deeds.DEALINGS.strip().splitlines()
    for line in rng.sample(lines, rng.randint(4, len(lines))):
        head, said = (
            each.replace("{child}s", plural(child))
            .replace("{parent}s", plural(parent))
            .replace("{child}", child)
            .replace("{parent}", parent)
            for each in line.split(" | ")
        )
        verbs, noun = head.split(" > ")
        said = said.replace("{c}", f"{{{first}}}").replace("{p}", f"{{{second}}}")
        specs.append(_spec(rng, domain, tuple(verbs.split(",")), (noun,), said.split(";"), named, 1))
    return specs


@cache
def _formulas() -> tuple[tuple[str, tuple[tuple[str, str, tuple[str, ...]], ...]], ...]:
    found = []
    for line in formulas.FORMULAS.strip().splitlines():
        domain, rest = line.split(" | ")
        quantities = []
        for each in rest.split(";"):
            named, asked = each.split(" = ")
            name, kind = named.strip().split(":")
            quantities.append((name, kind, tuple(_listed(asked, ","))))
        found.append((domain.replace(" ", "_"), tuple(quantities)))
    return tuple(found)


def _solved(rng: Random, domain: str, thing: str) -> list[ActionSpec]:
    """One quantity from the others that it follows from, and the other way round."""
    domain, quantities = rng.choice(_formulas())
    specs = []
    told = rng.random() < 0.4
    for name, kind, asked in quantities:
        words = name.replace("_", " ")
        rest = [each for each in quantities if each[0] != name]
        parameters = [parameter(f"{other}:{of}!") for other, of, _ in rest]
        by = " and ".join(other.replace("_", " ") for other, _, _ in rest)
        nouns = (f"the {words}", f"{words}") if not told else (f"{words} from {by}",)
        verbs = ("calculate", "compute", "find", "determine", "work out")
        texts = [*asked, f"what is the {words}", words, f"I need the {words}"]
        output = ParameterSpec(name, kind, False)
        specs.append(_with(domain, verbs, nouns, texts, parameters, (output,)))
    return specs


@cache
def _measures() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(_listed(each, ",")) for each in _listed(formulas.MEASURES.replace("\n", " | "), "|"))


def _converted(rng: Random, domain: str, thing: str) -> list[ActionSpec]:
    """One measure as another, and back."""
    words = rng.choice(_measures())
    pairs = [(one, other) for one in words for other in words if one != other]
    slot = rng.choice(("value", "amount", "x", "quantity", ""))
    specs = []
    for one, other in rng.sample(pairs, min(len(pairs), 5)):
        name = slot or one.replace(" ", "_")
        texts = (
            f"how many {other} are {{{name}}} {one}",
            f"{{{name}}} {one} in {other}",
            f"what are {{{name}}} {one} in {other}",
            f"I have {{{name}}} {one} but need {other}",
            f"{{{name}}} {one} is how many {other}",
            f"turn {{{name}}} {one} into {other}",
        )
        specs.append(
            _with(f"convert_{words[0]}", ("convert",), (f"{one} to {other}",), texts, [parameter(f"{name}:num!")])
        )
    return specs


OBJECTS, QUANTITIES = _listed(qualifiers.OBJECTS), _listed(qualifiers.QUANTITIES)
