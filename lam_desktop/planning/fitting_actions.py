"""How well the likeliest built-in actions fit a clause, by the learned matcher: it has heard each asked for in many more ways
than a card lists. Which values there are stays with the rules.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, runtime_checkable

from lam_desktop.core.action import Card, Param
from lam_desktop.core.errors import LamError
from lam_desktop.core.values import Kind
from lam_desktop.model.reading import ReadCard, ReadParam
from lam_desktop.planning.cues import Cues, is_for_each
from lam_desktop.planning.draft import Draft

log = logging.getLogger(__name__)
_WIDTH = 6  # readings of a clause that are asked about
_BEHIND = 2.0  # one whose score is that much lower than the best is not: the rules are sure enough
_ALIKE = 0.35  # one that is less like the clause is asked about even where no other comes near
_LEAST, _MOST = -1.5, 2.5  # how far an opinion counts, in natural units; being against an action is not for another
_WORTH = 0.6  # what a unit of it is worth beside what the rules say
_APIECE = re.compile(r"\bfor\s+(?:each|every|all)\b", re.IGNORECASE)
_VALUE = re.compile(r"[\d/@]|\w\.\w")  # a name of a file, an address or a number, which hardly anybody says for nothing
_ARRAYS = {Kind.FILES, Kind.LINES, Kind.COLUMNS, Kind.HEADINGS, Kind.EMAILS, Kind.PAGES, Kind.TABLES, Kind.ROW_TESTS}
_TYPES = {
    Kind.INTEGER: "integer",
    Kind.SIZE: "integer",
    Kind.NUMBER: "number",
    Kind.BOOLEAN: "boolean",
    Kind.JSON: "object",
}
_PLAIN = {Kind.TEXT, Kind.INTEGER, Kind.NUMBER, Kind.BOOLEAN, Kind.CHOICE, Kind.ANY}


@runtime_checkable
class Matches(Protocol):
    """The learned matcher, wherever it runs."""

    async def fits(self, text: str, clause: tuple[int, int], cards: Sequence[ReadCard]) -> list[float]:
        """Log odds of each action that the clause asks for it. Raises LamError kinds when it is away."""
        ...


def type_of(kind: Kind) -> str:
    """A kind of value as one of the model's types."""
    return "array" if kind in _ARRAYS else _TYPES.get(kind, "string")


def told(card: Card) -> ReadCard:
    """A built-in action as the matcher is told of it, in training and here: the kind of a value is its format."""
    return ReadCard(card.name, card.summary, tuple(_told(each) for each in card.params))


def _told(param: Param) -> ReadParam:
    kind = "" if param.kind in _PLAIN else param.kind.value
    return ReadParam(param.name, type_of(param.kind), param.description, param.required, param.choices, kind)


async def fitted(model: object, cues: Cues, options: Sequence[Draft]) -> list[Draft]:
    """The readings of a clause, best first, with what the matcher says of those between which the rules waver; as they are
    where it is away.
    """
    clause = options[0].clause
    known = [each for each in options if each.card.name in cues.cards]
    near = [each for each in known if each.score > options[0].score - _BEHIND][:_WIDTH]
    sure = len(near) < 2 and options[0].retrieval > _ALIKE
    if not isinstance(model, Matches) or sure or _APIECE.search(clause.text) or is_for_each(clause.shown):
        return list(options)  # what is done with each thing is told by the whole sentence
    likest = max(known, key=lambda each: each.retrieval)
    near += [likest] if likest not in near else []
    tokens = clause.reading.tokens
    place = (tokens[clause.start].start, tokens[clause.end - 1].end)
    try:
        found = await model.fits(clause.reading.text, place, [told(each.card) for each in near])
    except LamError as error:
        log.info("planning without the learned matcher: %s", error)
        return list(options)
    fits = [max(_LEAST, min(_most(cues, draft), each)) for draft, each in zip(near, found, strict=True)]
    heard = [replace(each, score=each.score + _WORTH * fit, fit=fit) for each, fit in zip(near, fits, strict=True)]
    rest = [each for each in options if each not in near]
    return sorted([*heard, *rest], key=lambda each: -each.score)


def _most(cues: Cues, draft: Draft) -> float:
    """How far an opinion may speak for a reading: not at all where it leaves out a value, or "each" that nobody said."""
    against = cues.cards[draft.card.name].for_each_alone or any(map(_VALUE.search, draft.unexplained))
    return 0.0 if against else _MOST
