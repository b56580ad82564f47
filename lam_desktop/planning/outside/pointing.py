"""Words that only point at something said before: "it", "this report". They are no value themselves."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.outside.values import VAGUE
from lam_desktop.planning.words import stem

_PRONOUNS = frozenset(
    "it its them they this that these those i i'm i've i'd me my mine you your he him she we us our there here".split()
)
_POINTERS = frozenset("this that these those".split())


def telling(clause: Clause, vocabulary: Collection[str], found: Sequence[Candidate]) -> list[Candidate]:
    """The readings of a value without those that only point back.

    Args:
        vocabulary: stems of the words of the action: "this painting" tells an action about paintings nothing.
    """
    return [each for each in found if each.how != "span" or not _points_back(clause, each, vocabulary)]


def _points_back(clause: Clause, each: Candidate, vocabulary: Collection[str]) -> bool:
    tokens = clause.reading.tokens[each.span.start : each.span.end]
    if not tokens or any(token.is_literal for token in tokens):
        return False
    lows = [token.low for token in tokens]
    if len(lows) == 1:
        return lows[0] in _PRONOUNS
    return lows[0] in _POINTERS and all(low in VAGUE or stem(low) in vocabulary for low in lows[1:])
