"""Places that have no name: "this room" is where the person is, "the whole house" is everywhere. Neither is a value."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.outside.leaves import Leaf, named
from lam_desktop.planning.words import stem

_PLACES = frozenset(stem(word) for word in "area room location place zone space floor home house".split())
_HERE = frozenset("room place space area home house apartment flat building rooms".split())
_POINTING = frozenset("this the our my your every each whole entire all that these".split())
_ALL_OVER = frozenset("home house apartment flat building rooms everywhere".split())
_CITY = frozenset((stem("city"), "town"))
_WIDER = frozenset(stem(word) for word in ("country", "state", "province", "region"))
_ALL = frozenset("every each all whole entire".split())


def named_places(clause: Clause, leaf: Leaf, found: Sequence[Candidate], beside: Sequence[Leaf]) -> list[Candidate]:
    """Without those that only point at a place where one is wanted by its name, and without "Rome, Italy" for a city
    or a country where both are asked for.
    """
    whole, own = not is_place(leaf.param.name), named(leaf.param.name)
    others = [named(each.param.name) for each in beside if each.key != leaf.key]
    apart = any((own & _CITY and other & _WIDER) or (own & _WIDER and other & _CITY) for other in others)
    tokens = clause.reading.tokens
    return [
        each
        for each in found
        if (whole or not _points(clause, each))
        and not (apart and any(token.value == "," for token in tokens[each.span.start : each.span.end]))
    ]


def is_place(name: str) -> bool:
    """Whether a value of this name says where."""
    return bool(named(name) & _PLACES)


def is_all_over(clause: Clause) -> bool:
    """Whether something is wanted everywhere, so not just where the person is."""
    lows = [token.low for token in clause.reading.tokens[clause.start : clause.end]]
    pairs = pairwise(lows)
    return "everywhere" in lows or any(
        (word in _POINTING and place in _ALL_OVER) or (word in _ALL and place in _HERE) for word, place in pairs
    )


def _points(clause: Clause, each: Candidate) -> bool:
    tokens = clause.reading.tokens
    lows = [token.low for token in tokens[each.span.start : each.span.end]]
    before = tokens[each.span.start - 1].low if each.span.start > clause.start else ""
    bare = [low for low in lows if low not in _POINTING]
    return len(bare) == 1 and bare[0] in _HERE and (before in _POINTING or len(lows) > 1)
