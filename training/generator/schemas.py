"""Reads the tables into specifications of actions.

A line of a domain's table is `verbs > nouns | parameters | templates | outputs`. A parameter is
`name`, `name:kind` or `name:kind{choice,choice}`, with `!` behind it when it is required. Its name is looked up among the
concepts, which know how its value is said; unknown names are said with the words of the name itself ("with a radius of
5"). Templates are whole requests with {parameter} where a value stands; what they leave out is added behind them.
`~parameter=choice` at the end of a template says what it implies.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from training.example import ActionCard
from training.generator import values
from training.generator.tables.concepts import BOOLEANS, CONCEPTS
from training.generator.tables.domains import table_texts

_PARAMETER = re.compile(r"(\w+)(?::(\w+))?(?:\{([^}]*)\})?(!?)")
_WORDS = re.compile(r"(?:[^\s{]|\{[^}]*\})+")
_SLOT = re.compile(r"\{(\w+)\}")
_IMPLIED = re.compile(r"\s*~(\w+)=([\w .-]+)$")
_TAILS = {
    "_id": "id",
    "_date": "date",
    "_time": "time",
    "_name": "title",
    "_count": "count",
    "_number": "int_id",
    "_url": "url",
    "_file": "file",
    "_email": "email",
}
Concept = tuple[str, tuple[str, ...], tuple[str, ...], tuple[tuple[str, str], ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Template:
    """A request with places for values: texts at even places, names of parameters at odd ones."""

    parts: tuple[str, ...]
    implied: tuple[tuple[str, str], ...] = ()

    @property
    def slots(self) -> tuple[str, ...]:
        return self.parts[1::2]


@dataclass(frozen=True, slots=True)
class ParameterSpec:
    """A parameter before it gets the style of one card."""

    name: str
    kind: str
    required: bool
    choices: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    frames: tuple[tuple[str, str], ...] = ()  # text before and after the value
    descriptions: tuple[str, ...] = ()
    positive: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action before it gets the style of one card."""

    key: str
    domain: str
    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    parameters: tuple[ParameterSpec, ...]
    templates: tuple[Template, ...]
    outputs: tuple[ParameterSpec, ...]
    descriptions: tuple[str, ...] = ()
    card: ActionCard | None = None  # of an action that exists
    exclusive: frozenset[str] = frozenset()  # parameters that are only said where a template has a place for them

    def parameter(self, name: str) -> ParameterSpec:
        """The parameter of that name. Raises StopIteration."""
        return next(each for each in self.parameters if each.name == name)


def template(text: str) -> Template:
    """Read one template."""
    implied = []
    while found := _IMPLIED.search(text):
        implied.append((found[1], found[2].strip()))
        text = text[: found.start()]
    return Template(tuple(_SLOT.split(text.strip())), tuple(implied))


def _split(text: str, by: str = ",") -> tuple[str, ...]:
    return tuple(each.strip() for each in text.split(by) if each.strip())


def _frame(text: str) -> tuple[str, str]:
    before, _, after = text.partition("@")
    return before, after


@cache
def concepts() -> dict[str, Concept]:
    """What is known of common parameters: kind, choices, names, frames, descriptions."""
    known: dict[str, Concept] = {}
    for line in CONCEPTS.strip().splitlines():
        name, kind, names, frames, told = (each.strip() for each in line.split(" | "))
        parsed = _PARAMETER.fullmatch(f"x:{kind}")
        assert parsed, line
        choices = _split(parsed[3] or "")
        known[name] = parsed[2], choices, _split(names), tuple(map(_frame, _split(frames, ";"))), _split(told, ";")
    return known


@cache
def booleans() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """How yes and no are said for some names."""
    rows = (line.split(" | ") for line in BOOLEANS.strip().splitlines())
    return {name.strip(): (_split(yes, ";"), _split(no, ";")) for name, yes, no in rows}


def _kind_of(name: str) -> str:
    return next((kind for tail, kind in _TAILS.items() if name.endswith(tail)), "str")


def parameter(text: str) -> ParameterSpec:
    """Read one parameter."""
    parsed = _PARAMETER.fullmatch(text)
    assert parsed, text
    name, kind, choices, required = parsed[1], parsed[2], _split(parsed[3] or ""), bool(parsed[4])
    if name in booleans() or kind == "bool":
        yes, no = booleans().get(name, ((), ()))
        return ParameterSpec(name, "bool", required, (), (), (), (), yes, no)
    known = concepts()
    found: Concept = known.get(name, (kind or _kind_of(name), (), (), (), ()))
    if kind in values.UNITS or (kind and name not in known and kind not in known):
        found = kind, (), (), (), ()  # said with the words of its own name
    elif kind in known and (name not in known or found[0] != kind):
        found = known[kind][0], known[kind][1], (), known[kind][3], ()
    elif kind and found[0] != kind:
        found = kind, (), (), (), ()
    kind, base_choices, names, frames, told = found
    assert kind in values.KINDS, f"unknown kind {kind} in {text}"
    return ParameterSpec(name, kind, required, choices or base_choices, names, frames, told)


@cache
def parameter_like(name: str, kind: str, required: bool) -> ParameterSpec:
    """A parameter made at run time."""
    return parameter(f"{name}:{kind}{'!' if required else ''}")


def action(domain: str, line: str) -> ActionSpec:
    """Read one line of a domain's table."""
    head, parameters, templates, outputs = (each.strip() for each in f"{line} | | |".split("|")[:4])
    verbs, nouns = head.split(">")
    specs = tuple(parameter(each) for each in _WORDS.findall(parameters))
    made = tuple(template(each) for each in _split(templates, ";"))
    names = {each.name for each in specs}
    for each in made:
        unknown = {*each.slots, *(name for name, _ in each.implied)} - names
        assert not unknown, f"{domain}: {line}: {unknown}"
    results = tuple(_output(each) for each in outputs.split())
    return ActionSpec(f"{domain}/{head}", domain, _split(verbs), _split(nouns), specs, made, results)


def _output(text: str) -> ParameterSpec:
    name, _, kind = text.partition(":")
    if name in concepts() and not kind:
        return parameter(name)
    return ParameterSpec(name, kind or _output_kind(name), False)


def _output_kind(name: str) -> str:
    known = {"phone": "phone", "email": "email", "price": "money"}
    return known.get(name) or _kind_of(name)


@cache
def domains() -> dict[str, tuple[ActionSpec, ...]]:
    """All actions of the tables by domain."""
    found: dict[str, list[ActionSpec]] = {}
    for text in table_texts():
        domain = ""
        for line in text.strip().splitlines():
            if line.startswith("#"):
                domain = line.strip("# ")
            elif line.strip():
                found.setdefault(domain, []).append(action(domain, line))
    return {name: tuple(specs) for name, specs in found.items()}
