"""How the value of one parameter is said: by the concept's own frames or with the words of the parameter's name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from training.example import How
from training.generator import values
from training.generator.draft import Draft
from training.generator.names import spoken
from training.generator.schemas import ParameterSpec
from training.generator.tables.choice_words import CHOICE_WORDS

NUMERIC = ("integer", "number")
NAMED = (  # first, following: how several values are said by name in a row
    ("with a {} of @", "a {} of @"),
    ("with a {} of @", "{} of @"),
    ("with {} @", "{} @"),
    ("with {} of @", "{} of @"),
    ("where the {} is @", "the {} is @"),
    ("given a {} of @", "a {} of @"),
    ("given that the {} is @", "the {} is @"),
    ("using {} @", "{} @"),
    ("using a {} of @", "a {} of @"),
    ("for a {} of @", "a {} of @"),
    ("for {} @", "{} @"),
    ("if the {} is @", "the {} is @"),
    ("{} @", "{} @"),
    ("{} = @", "{} = @"),
    ("{}: @", "{}: @"),
    ("when the {} is @", "the {} is @"),
    ("having a {} of @", "a {} of @"),
    ("at a {} of @", "a {} of @"),
    ("{} being @", "{} being @"),
    ("set {} to @", "{} to @"),
    ("taking @ as the {}", "@ as the {}"),
    ("with @ as {}", "@ as {}"),
    ("{} is @", "{} is @"),
    ("({} @", "{} @"),
)
QUOTES = (('"', '"'), ("'", "'"), ("“", "”"), ("«", "»"))
_CHOICE_FRAMES = (
    "@",
    "in @",
    "as @",
    "with {} @",
    "{} @",
    "@ {}",
    "using @",
    "with the {} set to @",
    "{}: @",
    "use @ for the {}",
)
_YES = (
    "with {}",
    "{}",
    "and {}",
    "with {} on",
    "{} enabled",
    "set {} to true",
    "make it {}",
    "{}: yes",
    "{} = true",
    "turn on {}",
)
_NO = (
    "without {}",
    "no {}",
    "not {}",
    "with {} off",
    "{} disabled",
    "set {} to false",
    "{} = false",
    "{}: no",
    "don't use {}",
)


@dataclass(slots=True)
class Said:
    """What is said for one parameter."""

    spec: ParameterSpec
    how: How
    text: str
    before: str = ""
    after: str = ""
    choice: int = -1
    wrong: str = ""  # said first, then corrected
    more: tuple[str, ...] = ()  # values of further calls
    joint: bool = False  # their unit is said once: "1, 5 and 10 years"
    both: bool = False  # "for both Oslo and Rome"
    unit: str = ""  # parameter that the unit behind the value answers
    inner: Callable[[], None] | None = None  # says the step whose output the value is


def choose(rng: Random, spec: ParameterSpec, implied: str = "") -> Said:
    """Make up what somebody wants for a parameter."""
    if spec.kind == "bool":
        wanted = rng.random() < 0.65 if not implied else implied == "true"
        phrases = spec.positive if wanted else spec.negative
        if not phrases or rng.random() < 0.2:
            words = spoken(spec.name).removeprefix("is ").removeprefix("include ").removeprefix("has ")
            if spec.name.startswith("include_"):
                phrases = (
                    ("including {}", "with {}", "include {} too") if wanted else ("excluding {}", "without {}", "no {}")
                )
            else:
                phrases = _YES if wanted else _NO
            return Said(spec, "true" if wanted else "false", rng.choice(phrases).format(words))
        return Said(spec, "true" if wanted else "false", rng.choice(phrases))
    if spec.choices:
        number = spec.choices.index(implied) if implied else rng.randrange(len(spec.choices))
        words = spec.choices[number].replace("_", " ")
        if rng.random() < 0.35:
            words = rng.choice(CHOICE_WORDS.get(words, (words,)))
        return Said(spec, "choice", words, choice=number)
    value = values.make(rng, spec.kind)
    return Said(spec, "span", value.text, value.before, value.after)


def frame(rng: Random, spec: ParameterSpec) -> tuple[str, str] | None:
    """Words around a value that are known for the concept, or None when the name has to do."""
    kind = values.KINDS[spec.kind]
    if spec.kind == "bool":
        return "", ""
    if spec.choices and (not spec.frames or rng.random() < 0.5):
        words = spoken(spec.name)
        before, _, after = rng.choice(_CHOICE_FRAMES).replace("{}", words).partition("@")
        return before, after
    if not spec.frames or rng.random() < (0.22 if kind.type in NUMERIC else 0.1):
        return None
    return rng.choice(spec.frames)


def put(rng: Random, draft: Draft, step: int, said: Said, around: tuple[str, str] = ("", "")) -> None:
    """Add a value with the words around it."""
    before, after = around
    if said.how == "earlier":  # nobody quotes words that point
        before, after = before.replace('"', ""), after.replace('"', "") if not said.inner else ""
    quote = ("", "")
    if said.how == "span" and before.endswith('"') is False and _quotable(said) and rng.random() < 0.12:
        quote = rng.choice(QUOTES[:2] if rng.random() < 0.9 else QUOTES)
    if quote[0] and quote[0] in said.text:
        quote = ("", "")
    if said.wrong:
        draft.say(before + said.wrong + rng.choice(REGRETS) + (before if rng.random() < 0.4 else "") + said.text)
        draft.pieces[-1].text = draft.pieces[-1].text.removesuffix(said.text)
        draft.value(step, said.spec.name, said.text)
        return draft.say(said.after + after)
    draft.say(before + ("both " if said.both else "") + quote[0] + said.before)
    if said.inner:
        draft.open_value(step, said.spec.name)
        said.inner()
        draft.close()
    else:
        draft.value(step, said.spec.name, said.text)
    if said.joint:
        draft.say(quote[1])
    elif said.unit and not said.inner:
        draft.say(" " if said.after.startswith(" ") else "")
        draft.value(step, said.unit, said.after.strip())
        draft.say(quote[1])
    else:
        draft.say(quote[1] + said.after)
    for number, text in enumerate(said.more, 1):
        draft.close()
        last = number == len(said.more)
        joint = " and " if said.both else rng.choice(LAST_JOINTS) if last else ", "
        draft.say(joint)
        draft.open("step", step + number)
        draft.say(quote[0] + said.before)
        draft.value(step + number, said.spec.name, text)
        draft.say(quote[1] + ("" if said.joint and not last else said.after))
    return draft.say(after)


LAST_JOINTS = (" and ", " and ", ", and ", " and also ", " & ", " as well as ", " plus ")
REGRETS = (
    ", no wait, ",
    ", I mean ",
    " - sorry, ",
    ", actually ",
    ", no, ",
    "... no, make that ",
    ", or rather ",
    " oops I mean ",
    ", wait, ",
    " uh no ",
    ", sorry, I meant ",
    ", correction: ",
    ", no no, ",
    " hmm actually ",
    ", scratch that, ",
    "… or better ",
)


def _quotable(said: Said) -> bool:
    return values.KINDS[said.spec.kind].type == "string" and said.spec.kind not in (
        "date",
        "time",
        "datetime",
        "duration",
    )


def put_named(rng: Random, draft: Draft, step: int, group: list[Said], names: dict[str, str]) -> None:
    """Add values with the words of their parameters' names, as one list."""
    first, following = rng.choice(NAMED)
    if "{}" not in first.split("@")[0] and any(len(said.text) > 30 for said in group):
        first, following = NAMED[2]
    last = rng.choice((" and ", " and ", ", and ", ", ")) if len(group) > 1 else ""
    for number, said in enumerate(group):
        if number:
            draft.say(last if number == len(group) - 1 else ", ")
        words = (
            spoken(names.get(said.spec.name.rstrip("~"), said.spec.name.rstrip("~")))
            if rng.random() < 0.8
            else spoken(said.spec.name.rstrip("~"))
        )
        before, _, after = (following if number else first).replace("{}", words).partition("@")
        before = (
            before.replace("a a", "an a").replace(" a i", " an i").replace(" a e", " an e").replace(" a o", " an o")
        )
        put(rng, draft, step, said, (before, after))
    if first.startswith("("):
        draft.say(")")
