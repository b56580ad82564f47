"""Says one step: an action and its values as a question, an order, a wish, a list of keywords, a noun phrase."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from training.example import ActionCard
from training.generator import saying, values
from training.generator.cards import Made, Manner, make
from training.generator.draft import Draft
from training.generator.names import bare, spoken
from training.generator.pools import phrases
from training.generator.pools.chatter import GRAMMAR
from training.generator.saying import Said
from training.generator.schemas import ActionSpec, ParameterSpec, Template
from training.generator.tables.sentence_words import ASKING, CLOSERS, LOOKING, OPENERS, QUESTION_WORDS, WISHES


@dataclass(slots=True)
class Plan:
    """One step before it is said: its card, its values and the template it follows, if any."""

    made: Made
    said: dict[str, Said]
    template: Template | None
    earlier: dict[str, int]  # parameter -> step whose output it is
    rivals: list[ActionCard] = field(default_factory=list)  # cards most easily taken for this one, if any are known
    clear: bool = False  # its verb is said, because without it another action might be meant


def plan(
    rng: Random,
    spec: ActionSpec,
    without: frozenset[str] = frozenset(),
    some: float = 0.3,
    given: Mapping[str, Said] | None = None,
    manner: Manner | None = None,
    alone: bool = False,
) -> Plan:
    """Decide what is wanted of an action; nobody says values for `without`, those of `given` are decided already.

    A request that stands `alone` may speak of "them" without a word of what they are.
    """
    given = given or {}
    usable: Sequence[Template] = spec.templates
    if without:
        usable = [each for each in usable if not without & {*each.slots, *(name for name, _ in each.implied)}]
    template = None
    if usable and (spec.exclusive or rng.random() < _templated(spec, manner)):
        template = _chosen(rng, spec, usable, without, given) if spec.card and not alone else rng.choice(usable)
    must = frozenset((*template.slots, *(name for name, _ in template.implied))) if template else frozenset()
    must |= given.keys()
    without |= spec.exclusive - must
    if alone and template and (pointed := _pointed_at(spec, template)) and rng.random() < 0.75:
        without |= pointed - given.keys()
    made = make(rng, spec, must | without, manner)
    implied = dict(template.implied) if template else {}
    known = {each.name for each in spec.parameters}
    said: dict[str, Said] = {}
    for name, each in made.specs.items():
        wanted = name in must or each.required or rng.random() < (some if name in known else some / 9)
        if not wanted or name in without or each.kind == "object":
            continue
        if name in given:
            said[name] = given[name]
            continue
        for _ in range(4):
            said[name] = saying.choose(rng, _as_placed(each, template), implied.get(name, ""))
            if not any(said[name].text == other.text for key, other in said.items() if key != name):
                break
        else:
            if name not in must and not each.required:
                del said[name]
    for name in implied:
        said[name].text = ""
    _units(rng, made, said)
    return Plan(made, said, template, {})


_THINGS = ("files", "file", "table", "tables", "archive", "archives", "to", "attachments", "event")
_POINTING = re.compile(r"\b(it|its|them|they|their|those|these|this|that|there)\b", re.IGNORECASE)


def _pointed_at(spec: ActionSpec, template: Template) -> frozenset[str]:
    """The things that a phrasing of a built-in action only points at: "sort it by price"."""
    needed = [each.name for each in spec.parameters if each.required] if spec.card else []
    known = {*template.slots, *(name for name, _ in template.implied)}
    unsaid = [name for name in needed if name not in known and (name == needed[0] or name in _THINGS)]
    return frozenset(unsaid if unsaid and _POINTING.search(" ".join(template.parts[::2])) else ())


def _chosen(
    rng: Random, spec: ActionSpec, usable: Sequence[Template], without: frozenset[str], given: Mapping[str, Said]
) -> Template | None:
    """A phrasing for a step among others: with a place for what is given, and pointing only at what comes from elsewhere."""
    for _ in range(20):
        template = rng.choice(usable)
        if given.keys() <= {*template.slots} and _pointed_at(spec, template) <= without:
            return template
    return None


def _as_placed(spec: ParameterSpec, template: Template | None) -> ParameterSpec:
    """The parameter with the kind of value that its place in the template takes."""
    if template and spec.name in template.slots:
        place = 2 * template.slots.index(spec.name) + 1
        before = template.parts[place - 1]
        if not before.strip() and place > 1:
            before = template.parts[place - 3]  # who in {table} {where}
        kind = values.suited(spec.kind, before, template.parts[place + 1])
    else:
        kind = values.suited(spec.kind, "where", "")
    return spec if kind == spec.kind else replace(spec, kind=kind)


def _templated(spec: ActionSpec, manner: Manner | None) -> float:
    return 0.97 if spec.card or not spec.parameters else 0.85 if manner else 0.62


def _units(rng: Random, made: Made, said: dict[str, Said]) -> None:
    """A unit behind a figure answers the parameter for units, where its choices know it."""
    spec = made.specs.get("unit")
    if spec is None or not spec.choices or "unit" in said:
        return
    for each in said.values():
        unit = each.after.strip()
        if unit in spec.choices and not each.unit:
            each.unit = "unit"
            said["unit"] = Said(spec, "choice", "", choice=spec.choices.index(unit))
            return
    if rng.random() < 0.1:
        said["unit"] = saying.choose(rng, spec)


def say(rng: Random, draft: Draft, step: int, plan: Plan, plain: bool = False) -> None:
    """Say the whole step. `plain` keeps to forms that can be joined with others."""
    spec = plan.made.spec
    rest = [name for name in plan.said if plan.said[name].text]
    roll = rng.random()
    if plan.template:
        _template(rng, draft, step, plan, plain)
        rest = [name for name in rest if name not in plan.template.slots]
        return frames(rng, draft, step, plan, rest)
    if plan.clear:
        draft.say(f"{opener(rng, plain)}{rng.choice(spec.verbs)} {rng.choice(spec.nouns)}")
        return frames(rng, draft, step, plan, rest)
    if not plain and roll < 0.08 and rest:
        return _terse(rng, draft, step, plan, rest)
    if not plain and roll < 0.2 and 0 < len(rest) < 5:
        return _facts_first(rng, draft, step, plan, rest)
    noun = rng.choice(spec.nouns)
    if roll < 0.5 and spec.verbs[0] in LOOKING and not noun.startswith("for "):
        draft.say(wish(rng, noun))
    elif not plain and roll < 0.56 and spec.verbs[0] in LOOKING:
        draft.say(noun)
    else:
        verb = rng.choice(spec.verbs)
        draft.say(f"{opener(rng, plain)}{verb} {noun}")
    if not plain and 0.56 < roll < 0.62 and len(rest) > 1:
        return _listed(rng, draft, step, plan, rest)
    return frames(rng, draft, step, plan, rest)


def wish(rng: Random, noun: str) -> str:
    """A thing one wants to know, asked for."""
    asked = rng.choice(WISHES)
    if noun.split(" of ", maxsplit=1)[0].endswith("s") and asked.startswith("what"):
        asked = "what are "
    return (asked if asked != "what are " or noun.split(" of ", maxsplit=1)[0].endswith("s") else "what is ") + noun


def opener(rng: Random, plain: bool) -> str:
    """Words before an order."""
    return "" if plain and rng.random() < 0.75 else rng.choice(OPENERS)


def _template(rng: Random, draft: Draft, step: int, plan: Plan, plain: bool) -> None:
    assert plan.template
    parts = plan.template.parts
    first = parts[0].split(" ", 1)[0].lower()
    if any(parts[0].startswith(verb + " ") for verb in plan.made.spec.verbs) and first not in QUESTION_WORDS:
        draft.say(opener(rng, plain))
    for place, part in enumerate(parts):
        if place % 2 == 0:
            draft.say(_fitting(phrases.GRAMMAR.fill(rng, part) if "<" in part else part, plan, place))
            continue
        said = plan.said[part]
        _no_unit_twice(said, parts[place + 1])
        before, after = "", ""
        if parts[place - 1].endswith(" ") and _wants_frame(plan, parts, place):
            around = saying.frame(rng, said.spec)
            if around and around[0].strip() and '"' not in around[0]:
                before, after = around
        saying.put(rng, draft, step, said, (before, after))


_PAGES = re.compile(r"(.*\b)?pages? $", re.IGNORECASE | re.DOTALL)


_ALIKE = (  # what a value is called before it is said: not "the mail the mail from Anna"
    ("photo", "picture", "image"),
    ("mail", "email", "e-mail", "message", "eml"),
    ("pdf",),
    ("document",),
    ("scan",),
    ("file",),
    ("table",),
    ("spreadsheet",),
)
_CALLED = re.compile(
    rf"(.*\b)?the (?:saved )?({'|'.join(word for group in _ALIKE for word in group)})s? $", re.IGNORECASE | re.DOTALL
)
_DETERMINED = re.compile(r"(?:the|my|our|these|this|that|all|every|both|an?)\b", re.IGNORECASE)


def _fitting(text: str, plan: Plan, place: int) -> str:
    """The words of a template as they go with the values beside them: "pages 2 and 3" but "the last page"."""
    assert plan.template
    slots = plan.template.parts
    after = plan.said.get(slots[place + 1]) if place + 1 < len(slots) else None
    before = plan.said.get(slots[place - 1]) if place else None
    if after and after.spec.kind == "d_pages" and after.how == "span":
        found = _PAGES.fullmatch(text)
        if found and not after.text[:1].isdigit():
            text = found[1] or ""
        elif not found and after.text[:1].isdigit():
            text += "pages " if after.text.strip("0123456789") else "page "
    if after and after.how == "span" and (found := _CALLED.fullmatch(text)) and _DETERMINED.match(after.text):
        alike = next(group for group in _ALIKE if found[2].lower() in group)
        if any(word in after.text.lower() for word in alike):
            text = found[1] or ""
    if before and before.spec.kind == "d_turn" and before.how == "span" and not before.text.strip("-").isdigit():
        text = re.sub(r"^(?: degrees|°)", "", text)
    return text


def _no_unit_twice(said: Said, following: str) -> None:
    """Leave the unit out where the template says it: "for {minutes} minutes"."""
    word = following.lstrip(" -").split(" ", 1)[0].rstrip("s,.?")
    if (
        said.after
        and word
        and said.spec.kind in values.UNITS
        and any(word == each.rstrip("s") for each in values.KINDS[said.spec.kind].units)
    ):
        said.after = ""


_PLACED = ("room", "date", "datetime", "time", "recurrence", "duration")


def _wants_frame(plan: Plan, parts: tuple[str, ...], place: int) -> bool:
    """Whether the place of a template stands for the value with its preposition: "lights on {room}"."""
    before = parts[place - 1].rstrip().rsplit(" ", 1)[-1].lower()
    if before in (
        "in",
        "on",
        "at",
        "to",
        "for",
        "the",
        "from",
        "my",
        "of",
        "until",
        "timer",
        "down",
        "no",
        "by",
        "a",
        "block",
        "make",
        "is",
        "be",
        "does",
        "and",
        "between",
        "since",
        "till",
        "after",
        "before",
        "keep",
        "mark",
        "reserve",
        "wipe",
    ):
        return False
    name = parts[place]
    if name == "by" or (plan.made.spec.card and plan.said[name].spec.kind == "duration"):
        return False  # the phrasings of the built-in actions carry the words before a length of time
    if name == "room":
        return bool(parts[place - 1].strip()) and before not in (
            "dim",
            "turn",
            "bring",
            "heat",
            "water",
            "clean",
            "vacuum",
            "hoover",
        )
    return name in _PLACED[1:] and bool(parts[place - 1].strip())


def frames(rng: Random, draft: Draft, step: int, plan: Plan, rest: list[str]) -> None:
    """Say values behind the rest of the clause."""
    rng.shuffle(rest)
    named: list[Said] = []
    for name in rest:
        said = plan.said[name]
        around = saying.frame(rng, said.spec)
        if around is None:
            named.append(said)
            continue
        if said.spec.kind == "d_pages" and not said.text[:1].isdigit():
            around = (re.sub(r"pages? $", "", around[0]), around[1])
        elif said.spec.kind == "d_turn" and not said.text.strip("-").isdigit():
            around = (around[0], around[1].removesuffix(" degrees"))
        if said.how not in ("span", "earlier") and rng.random() < 0.25:
            draft.say(",")
        if around[0][:1] not in (":", ","):
            draft.gap()
        saying.put(rng, draft, step, said, around)
    if named:
        draft.gap()
        saying.put_named(rng, draft, step, named, plan.made.names)


def _terse(rng: Random, draft: Draft, step: int, plan: Plan, rest: list[str]) -> None:
    """Keywords: "weather oslo tomorrow"."""
    words = " ".join(bare(rng.choice(plan.made.spec.nouns)))
    rng.shuffle(rest)
    lead = rng.random() < 0.75
    if lead:
        draft.say(words)
    for name in rest:
        draft.gap()
        said = plan.said[name]
        kind = values.KINDS[said.spec.kind]
        if kind.type in saying.NUMERIC and rng.random() < 0.6:
            draft.say(spoken(name) + " ")
        saying.put(rng, draft, step, said)
        if len(rest) > 1 and rng.random() < 0.2:
            draft.say(",")
    if not lead:
        draft.gap()
        draft.say(words)


def _facts_first(rng: Random, draft: Draft, step: int, plan: Plan, rest: list[str]) -> None:
    """What is given, then what is wanted: "The radius is 5. What is the area?"."""
    spec = plan.made.spec
    rng.shuffle(rest)
    style = rng.randrange(4)
    draft.say(("", "I have ", "given ", "let's say ")[style])
    for number, name in enumerate(rest):
        if number:
            draft.say(" and " if number == len(rest) - 1 else ", ")
        words = spoken(plan.made.names.get(name, name))
        said = plan.said[name]
        if said.how in ("true", "false"):
            saying.put(rng, draft, step, said)
        elif style in (0, 3):
            saying.put(rng, draft, step, said, (f"the {words} is " if rng.random() < 0.7 else f"my {words} is ", ""))
        else:
            article = "an" if words[0] in "aeiou" else "a"
            saying.put(rng, draft, step, said, (f"{article} {words} of " if style == 1 else f"{words} ", ""))
    draft.say(rng.choice((". ", ". ", ", ", "; ", ", so ", " - ")))
    mark = len(draft.pieces)
    noun = rng.choice(spec.nouns)
    if spec.verbs[0] in LOOKING and rng.random() < 0.6:
        draft.say(wish(rng, noun))
    else:
        draft.say(f"{rng.choice(OPENERS)}{rng.choice(spec.verbs)} {noun}")
    if draft.pieces[mark - 1].text == ". ":
        draft.capital(mark)


def _listed(rng: Random, draft: Draft, step: int, plan: Plan, rest: list[str]) -> None:
    """Values as a list of settings: "(radius=5, height=3)"."""
    opening, sign, between, closing = rng.choice(
        (
            (" (", "=", ", ", ")"),
            (": ", ": ", ", ", ""),
            (":\n", ": ", "\n", ""),
            (" - ", " ", ", ", ""),
            (" with ", "=", " and ", ""),
        )
    )
    draft.say(opening)
    for number, name in enumerate(rest):
        if number:
            draft.say(between)
        said = plan.said[name]
        if said.how not in ("true", "false"):
            name = plan.made.names.get(name, name) if rng.random() < 0.5 else spoken(name)
            draft.say(name + sign)
        saying.put(rng, draft, step, said)
    draft.say(closing)


def finish(rng: Random, draft: Draft, start: int) -> None:
    """End a single request: politeness and the mark that fits."""
    text = "".join(piece.text for piece in draft.pieces[start:]).strip().lower()
    asked = text.startswith((*(f"{word} " for word in QUESTION_WORDS), *ASKING))
    closing = rng.choice(CLOSERS) if rng.random() < 0.5 else ""
    if asked and not closing.endswith("?"):
        closing = (closing if rng.random() < 0.3 else "") + ("?" if rng.random() < 0.8 else "")
    elif not closing.endswith("?"):
        closing += rng.choice(("", "", ".", ".", "!")) if rng.random() < 0.75 else ""
    if not closing and not text.endswith("?") and rng.random() < 0.06:
        closing = " " + GRAMMAR.expand(rng, "tail") + rng.choice(("", ".", "."))
    draft.say(closing)
