"""The program's own catalogue as specifications: real cards, the phrasings they carry, and the ways their options are said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TypeVar

import lam_desktop.actions
from lam_desktop.core.action import Card, Param, load_actions
from lam_desktop.core.values import Kind
from lam_desktop.planning.fitting_actions import told, type_of
from training.example import ActionCard, Parameter
from training.generator.schemas import ActionSpec, ParameterSpec, Template, template
from training.generator.tables import (
    own_more_archives,
    own_more_calendar,
    own_more_files,
    own_more_mail,
    own_more_names,
    own_more_pdf,
    own_more_pictures,
    own_more_system,
    own_more_tables_a,
    own_more_tables_b,
    own_more_text,
    own_more_text_lines,
    own_more_web,
    own_phrases,
)
from training.generator.tables.own_choices import UNTOLD, worded
from training.generator.tables.own_values import (
    ALONE,
    BY_NAME,
    FLOWS,
    HELD,
    MADE_OF,
    NEW_FILES,
    RESULT_WORDS,
    SUITED,
)
from training.generator.tables.own_words import OPTIONS, YES

_T = TypeVar("_T")
_MORE = (
    own_more_archives.MORE,
    own_more_calendar.MORE,
    own_more_files.MORE,
    own_more_mail.MORE,
    own_more_names.MORE,
    own_more_pdf.MORE,
    own_more_pictures.MORE,
    own_more_system.MORE,
    own_more_tables_a.MORE,
    own_more_tables_b.MORE,
    own_more_text.MORE,
    own_more_text_lines.MORE,
    own_more_web.MORE,
    own_phrases.MORE,
)
_SOME_PAGES = re.compile(r"the (?:first|last)(?: two| three)? pages?\b")  # said in a phrasing where any pages may be


def card_of(card: Card) -> ActionCard:
    """The program's card as the reader is told of it, with what its result is called."""
    outputs = (Parameter(RESULT_WORDS[card.result], type_of(card.result)),) if card.result in RESULT_WORDS else ()
    params = (
        Parameter(each.name, each.type, each.description, each.required, each.choices, each.format)
        for each in told(card).params
    )
    return ActionCard(card.name, card.summary, tuple(params), outputs)


def _named(table: Mapping[str, _T], card: Card, param: Param) -> _T | None:
    """What stands for the parameter of this action, of its subject, or for all of its name."""
    keys = (f"{card.name}.{param.name}", f"{card.subject}.{param.name}", param.name)
    return next((table[key] for key in keys if key in table), None)


def _kind(card: Card, param: Param) -> str:
    """The kind of value that a parameter holds."""
    if param.kind is Kind.BOOLEAN:
        return "bool"
    kind = MADE_OF[param.kind]
    if param.kind not in (Kind.COLUMN, Kind.COLUMNS):
        kind = BY_NAME.get(param.name, kind)
    words = set(card.name.split("_"))
    suited = next((kinds for wanted, kinds in SUITED if words & set(wanted)), {})
    kind = suited.get(kind, kind)
    if kind == "d_new":
        kind = NEW_FILES.get(card.subject, kind)
    return _named(HELD, card, param) or kind


def _spec(card: Card, param: Param) -> ParameterSpec:
    frames = tuple(
        (before, after) for before, _, after in (text.partition("@") for text in _named(OPTIONS, card, param) or ())
    )
    if param.kind is Kind.DURATION and param.name == "by":
        frames = (("by ", ""),)
    yes, no = _named(YES, card, param) or ((), ())
    return ParameterSpec(param.name, _kind(card, param), param.required, param.choices, (), frames, (), yes, no)


def _template(card: Card, text: str) -> Template:
    """A phrasing; words in it that answer an option are what it implies."""
    if any(param.name == "pages" and param.required for param in card.params) and "{pages}" not in text:
        text = _SOME_PAGES.sub("{pages}", text, count=1)
    made = template(text)
    implied = dict(made.implied)
    unknown = {*made.slots, *implied} - {param.name for param in card.params}
    if unknown:
        raise ValueError(f"{card.name} has no {unknown}: {text}")
    lower = text.lower()
    for param in card.params:
        answer = _answer(card, param, lower) if param.name not in {*made.slots, *implied} else ""
        if answer:
            implied[param.name] = answer
    return Template(made.parts, tuple(implied.items()))


def _answer(card: Card, param: Param, lower: str) -> str:
    """What the words of a phrasing answer for an option."""
    yes, _ = (_named(YES, card, param) if param.kind is Kind.BOOLEAN else None) or ((), ())
    if any(re.search(rf"\b{re.escape(phrase)}\b", lower) for phrase in yes):
        return "true"
    return worded(card.name, param.name, lower)


def _phrasings(card: Card) -> tuple[str, ...]:
    """All ways to ask for the action, each once."""
    told = dict.fromkeys((*card.says, *(text for more in _MORE for text in more.get(card.name, ()))))
    return tuple(text for text in told if text not in UNTOLD)


@cache
def own_cards() -> tuple[Card, ...]:
    """The cards of all built-in actions."""
    return tuple(each.card for each in load_actions(lam_desktop.actions))


@cache
def own_domains() -> dict[str, tuple[ActionSpec, ...]]:
    """All built-in actions by subject."""
    found: dict[str, list[ActionSpec]] = {}
    for card in own_cards():
        verb, _, noun = card.name.partition("_")
        templates = tuple(_template(card, text) for text in _phrasings(card))
        spec = ActionSpec(
            f"own/{card.name}",
            card.subject,
            (verb,),
            (noun.replace("_", " ") or verb,),
            tuple(_spec(card, param) for param in card.params),
            templates,
            _outputs(card),
            (),
            card_of(card),
            frozenset(ALONE.get(card.name, ())),
        )
        found.setdefault(card.subject, []).append(spec)
    return {subject: tuple(specs) for subject, specs in found.items()}


def _outputs(card: Card) -> tuple[ParameterSpec, ...]:
    word = RESULT_WORDS.get(card.result)
    return (ParameterSpec(word, MADE_OF[card.result], False),) if word else ()


@cache
def taken_by() -> dict[str, tuple[str, ...]]:
    """By name of a result, the kinds of parameters it may become."""
    return {RESULT_WORDS[kind]: tuple(MADE_OF[each] for each in takers) for kind, takers in FLOWS.items()}
