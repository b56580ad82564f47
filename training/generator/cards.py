"""Makes cards of actions: the same action as many different programmers would declare and describe it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from training.example import ActionCard, Parameter
from training.generator import values
from training.generator.names import STYLES, parameter_name, spoken, styled
from training.generator.pools import phrases
from training.generator.schemas import ActionSpec, ParameterSpec, parameter
from training.generator.verbs import same_meaning

EXTRAS = tuple(
    parameter(each)
    for each in """limit page language sort_by format{json,xml,csv,text} include_details:bool verbose timeout:seconds
    api_key:password user_id dry_run callback:url session_id:id notify priority tags note timezone fields:str
    offset:int unit{metric,imperial} precision:count options:object metadata:object case_sensitive cache:bool
    start_date end_date currency category status public""".split()
)
_NAMED_CHOICES = ("lower", "lower", "lower", "snake", "upper", "title")
_OPTIONS = (
    "Options: {}.",
    "Can be {}.",
    "({})",
    "Possible values: {}",
    "One of {}.",
    "e.g. {}",
    "Allowed: {}. Default is the first.",
)
_INFINITIVES = ("to use", "to look up", "of interest", "to apply", "given by the user", "")


@dataclass(frozen=True, slots=True)
class Made:
    """A card, and which of its parameters stands for which of the specification's."""

    card: ActionCard
    spec: ActionSpec
    names: dict[str, str]  # specification's name -> card's name
    specs: dict[str, ParameterSpec]  # specification's name -> parameter, extras included
    open: frozenset[str] = frozenset()  # parameters whose choices the card tells in words only


@dataclass(frozen=True, slots=True)
class Manner:
    """How one programmer names and describes all actions of a service; `start` None is each in its own way."""

    style: str
    start: str | None


def manner(rng: Random) -> Manner:
    """The manner of one catalogue: terse, wordy, mixed or without a word."""
    roll = rng.random()
    start = None if roll < 0.4 else "" if roll < 0.6 else rng.choice(_STARTS)
    return Manner(rng.choice(STYLES), start)


def make(rng: Random, spec: ActionSpec, must: frozenset[str] = frozenset(), manner: Manner | None = None) -> Made:
    """A card of the action, in a random style unless a manner is given; the parameters in `must` are on it.

    One that exists stays as it is.
    """
    if spec.card:
        return Made(
            spec.card,
            spec,
            {each.name: each.name for each in spec.parameters},
            {each.name: each for each in spec.parameters},
        )
    style = manner.style if manner else rng.choice(STYLES)
    lean = rng.random()
    chosen = [each for each in spec.parameters if each.required or each.name in must or rng.random() < 0.25 + lean]
    if rng.random() < 0.3:
        extras = rng.sample(EXTRAS, rng.randint(1, 3))
        known = {each.name for each in spec.parameters}
        chosen += [each for each in extras if each.name not in known]
    if rng.random() < 0.15:
        rng.shuffle(chosen)
    names: dict[str, str] = {}
    parameters: list[Parameter] = []
    voice, all_optional = rng.random(), rng.random() < 0.04
    told_only = frozenset(each.name for each in chosen if each.choices and rng.random() < 0.15)
    for each in chosen:
        name = parameter_name(rng, _alias(rng, each, set(names.values())), style)
        if name in names.values():
            name = parameter_name(rng, each.name, style)
        if name in names.values():  # the short forms of two names may be one
            name += "_2"
        names[each.name] = name
        made = _parameter(rng, each, name, voice, each.required and not all_optional)
        if each.name in told_only:
            told = f"{made.description} {rng.choice(_OPTIONS).format(', '.join(made.choices))}".strip()
            made = replace(made, choices=(), description=told)
        parameters.append(made)
    outputs = tuple(
        Parameter(parameter_name(rng, each.name, style), values.KINDS[each.kind].type, _told(rng, each, each.name, 0.5))
        for each in spec.outputs
        if rng.random() < 0.9
    )
    if not spec.parameters and not manner and rng.random() < 0.75:
        card = _intent(rng, spec, style, tuple(parameters), outputs)
        return Made(card, spec, names, {each.name: each for each in chosen}, told_only)
    other = not manner and rng.random() < 0.1
    verb = rng.choice(same_meaning(spec.verbs[0]) if other else spec.verbs)
    noun = rng.choice(spec.nouns) if spec.nouns else ""
    card = ActionCard(
        styled(rng, verb, noun, spec.domain, style),
        description(rng, spec, verb, noun, chosen, manner.start if manner else None),
        tuple(parameters),
        outputs,
    )
    return Made(card, spec, names, {each.name: each for each in chosen}, told_only)


_ABOUT = (
    "",
    "",
    "",
    "{noun}",
    "{Noun}.",
    "The user asks about {noun}.",
    "User wants to {verb} {noun}",
    "Intent: {verb} {noun}",
    "Questions about {noun}.",
    "Anything to do with {noun}",
    "Requests to {verb} {noun}.",
    "Handles {noun} requests.",
    "Customer intent {noun} ({domain}).",
    "{Verb} {noun}",
)


def _intent(
    rng: Random, spec: ActionSpec, style: str, parameters: tuple[Parameter, ...], outputs: tuple[Parameter, ...]
) -> ActionCard:
    """A card of an action that is all intent: named after what it is about."""
    noun, verb = rng.choice(spec.nouns), rng.choice(spec.verbs)
    named = styled(rng, "", noun, spec.domain, "terse" if style == "dotted" else style) if rng.random() < 0.7 else ""
    told = rng.choice(_ABOUT)
    if spec.templates and rng.random() < 0.12:
        told = f"{told} {rng.choice(_EXAMPLES).format(example(rng, spec))}".strip()
    for mark, word in (("verb", verb), ("noun", noun), ("domain", spoken(spec.domain))):
        told = told.replace("{" + mark + "}", word).replace("{" + mark.capitalize() + "}", word[:1].upper() + word[1:])
    return ActionCard(named or styled(rng, verb, noun, spec.domain, style), told, parameters, outputs)


def _alias(rng: Random, spec: ParameterSpec, taken: set[str]) -> str:
    if not spec.names or rng.random() < 0.5:
        return spec.name
    name = rng.choice(spec.names)
    return spec.name if name in taken else name


def _parameter(rng: Random, spec: ParameterSpec, name: str, voice: float, required: bool) -> Parameter:
    facts = values.KINDS[spec.kind]
    kind = facts.type
    if spec.choices:
        kind = "string"
    elif kind in ("integer", "number") and rng.random() < 0.12:
        kind = rng.choice(("number", "integer", "string"))
    told = _told(rng, spec, name, voice)
    named = facts.format if rng.random() < 0.25 else ""
    return Parameter(name, kind, told, required, choices_in_style(rng, spec.choices), named)


def choices_in_style(rng: Random, choices: tuple[str, ...]) -> tuple[str, ...]:
    """The choices as one programmer would write them."""
    if len({each.lower() for each in choices}) < len(choices):
        return choices
    style = rng.choice(_NAMED_CHOICES)
    if style == "upper":
        return tuple(each.upper().replace(" ", "_") for each in choices)
    if style == "snake":
        return tuple(each.replace(" ", "_").replace("-", "_") for each in choices)
    return tuple(each.title() for each in choices) if style == "title" else choices


def _told(rng: Random, spec: ParameterSpec, name: str, voice: float) -> str:
    """The description of a parameter."""
    if voice < 0.15 or rng.random() < 0.05:
        return ""
    words = spoken(name)
    if spec.kind == "bool":
        words = words.removeprefix("is ").removeprefix("include ")
        return rng.choice(
            (
                f"Whether {words}.",
                f"If true, {words}.",
                f"Set to true for {words}. Default is false.",
                f"{words.capitalize()} or not",
                f"Flag: {words}",
                f"Whether to use {words}. Defaults to {rng.choice(('true', 'false'))}.",
            )
        )
    told = rng.choice(spec.descriptions) if spec.descriptions and rng.random() < 0.7 else f"the {words}"
    if rng.random() < 0.2:
        told = f"{told} {rng.choice(_INFINITIVES)}".strip()
    told = told[:1].upper() + told[1:]
    roll = rng.random()
    if spec.choices and roll < 0.4:
        told += f". One of: {', '.join(spec.choices)}"
    elif roll < 0.16 and spec.kind not in ("object", "expression"):
        told += f" {rng.choice(('(e.g. {})', 'such as {}', ', for example {}', '. Example: {}'))}".format(
            values.make(rng, spec.kind).text
        )
    elif roll < 0.2 and values.KINDS[spec.kind].units:
        told += f" in {rng.choice(values.KINDS[spec.kind].units)}"
    elif roll < 0.3 and not spec.required:
        told += rng.choice(
            (". Optional.", " (optional)", ", if any", f". Defaults to {rng.choice(('none', 'all', '10', 'null'))}.")
        )
    return told + ("." if rng.random() < 0.5 and told[-1].isalnum() else "")


_STARTS = (
    "{Verb} {noun}.",
    "{Verb} {noun}",
    "{Verb}s {noun}.",
    "This function can {verb} {noun}.",
    "Use this to {verb} {noun}.",
    "Allows you to {verb} {noun}.",
    "A tool to {verb} {noun}.",
    "{Verb} {noun}{by}.",
    "{Verb} {noun}{by}",
    "{Verb}s {noun}{by}.",
    "{Noun}",
    "API to {verb} {noun}{by}.",
    "{Verb} {noun} in the {domain} service.",
    "{Domain}: {verb} {noun}.",
    "Call this when the user wants to {verb} {noun}.",
    "This endpoint {verb}s {noun}{by}.",
)


def _third(verb: str) -> str:
    """looks up, gets owner of."""
    first, space, rest = verb.partition(" ")
    return first + ("es" if first.endswith(("s", "sh", "ch", "x")) else "s") + space + rest


_EXAMPLES = ("Example: '{}'", 'For instance "{}".', "Use it for requests like: {}", "e.g. {}", "When somebody says: {}")


def example(rng: Random, spec: ActionSpec) -> str:
    """A request such as the action answers, for its description."""
    parts = rng.choice(spec.templates).parts
    said = [
        (phrases.GRAMMAR.fill(rng, part) if "<" in part else part)
        if place % 2 == 0
        else rng.choice(spec.parameter(part).choices or (values.make(rng, spec.parameter(part).kind).text,))
        for place, part in enumerate(parts)
    ]
    return "".join(said)


def description(
    rng: Random, spec: ActionSpec, verb: str, noun: str, chosen: list[ParameterSpec], start: str | None = None
) -> str:
    """What the card says the action does, in a given way or any."""
    roll = rng.random()
    if start == "" or (start is None and roll < 0.1):
        return ""
    if spec.descriptions and roll < 0.6:
        return rng.choice(spec.descriptions)
    if rng.random() < 0.5 and len(spec.nouns) > 1:
        noun = rng.choice(spec.nouns)
    if rng.random() < 0.4:
        verb = rng.choice(spec.verbs)
    inputs = [spoken(each.name) for each in chosen if each.required]
    by = ""
    if inputs:
        listed = inputs[0] if len(inputs) == 1 else f"{', '.join(inputs[:-1])} and {inputs[-1]}"
        by = rng.choice(
            (" by {}", " given {}", " based on the {}", " for a given {}", " from the {}", " using {}")
        ).format(listed)
    domain = spoken(spec.domain)
    text = (start or rng.choice(_STARTS)).replace("{verb}s", _third(verb)).replace("{Verb}s", _third(verb).capitalize())
    for mark, word in (("verb", verb), ("noun", noun), ("domain", domain)):
        text = text.replace("{" + mark + "}", word).replace("{" + mark.capitalize() + "}", word[:1].upper() + word[1:])
    text = text.replace("{by}", by)
    if roll > 0.93 and spec.outputs:
        text += f" Returns the {' and the '.join(spoken(each.name) for each in spec.outputs)}."
    elif roll > 0.8 and spec.templates:
        text += f" {rng.choice(_EXAMPLES).format(example(rng, spec))}"
    elif roll > 0.76:
        text += rng.choice(
            (
                " Requires authentication.",
                " Fast and reliable.",
                " Part of the core API.",
                " See also the manual.",
                " Beta.",
            )
        )
    return text.strip()
