"""Which lines are meant, by the word before them: "the ERROR lines". Rule: words for where lines stand are no words in them."""

from __future__ import annotations

from collections.abc import Iterator

from lam_desktop.core.action import Param
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.words import STOP


def lines_of(finder: Finder, param: Param) -> Iterator[Candidate]:
    """ "The ERROR lines": the word before says what stands in them."""
    for index in range(finder.clause.start, finder.clause.end):
        word = finder.token(index)
        plain = word.type is Type.QUOTED or (word.type is Type.WORD and word.low not in STOP | WHICH_LINES)
        led = finder.low(index - 1) in ("the", "all", "every", "only", "any") or word.value.isupper()
        if plain and led and finder.low(index + 1) in ("line", "lines") and finder.clause.holds(index, index + 1):
            yield Candidate(param.name, word.value, Span(index, index + 1), 1.6)


WHICH_LINES = frozenset(
    "empty blank first last duplicate duplicated double doubled repeated same identical next following other top bottom long"
    " short single odd even matching remaining number numbered comment new old middle second third command".split()
)
