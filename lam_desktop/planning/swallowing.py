"""Words taken for a value that say something else besides: no name and no cell goes on over the end of a sentence."""

from __future__ import annotations

import re

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar.lexer import Type

_SHORT = (Kind.NAME, Kind.PATTERN, Kind.COLUMN, Kind.NEW_COLUMN)
_GOES_ON = re.compile(
    r"[.!?;]\s+\w"  # another sentence
    r"|:\s+\S+\s+\S+"  # what is explained
    r"|^[^(]*\)"  # what began in a bracket before
    r"|,\s+(?:\w+\s+){2,}\w+",  # more than an entry of a list
)


_BRACKET = re.compile(r"^[^(]*\)")
_SENTENCE = re.compile(r"[.!?;]\s+\w")


def swallows(finder: Finder, param: Param, candidate: Candidate) -> bool:
    """Whether a value that should be short goes on over what is said next. What stands in quotes is meant as it is."""
    if not isinstance(candidate.value, str) or candidate.how != "span":
        return False
    start = candidate.span.start
    if param.description.startswith("the cells"):
        return False  # "Ann from Rome, not paid yet": what stands in a row goes on
    if finder.token(start).type is Type.QUOTED:
        return False
    if finder.card.subject == "files" and param.kind in _SHORT and _is_reckoned(finder, start, candidate.value):
        return True
    short = param.kind in _SHORT or (param.kind is Kind.TEXT and finder.card.subject == "tables")
    if param.name == "subject" and _BRACKET.search(candidate.value):
        return True  # "(subject Boats) that we come"
    told = param.kind is Kind.TEXT_SOURCE and finder.low(start - 1) != ":"
    return (short and _GOES_ON.search(candidate.value) is not None) or (
        told and _SENTENCE.search(candidate.value) is not None
    )


def _is_reckoned(finder: Finder, start: int, text: str) -> bool:
    """ "Put the date in front of each name": what differs from file to file is no text that all of them get."""
    led = finder.low(start) in _LED or finder.low(start - 1) in _LED
    return led and _RECKONED.match(text) is not None


_LED = frozenset("the a an its their each today's today’s current".split())
_RECKONED = re.compile(
    r"^(?:(?:the|an?|its|their|each|today['’]s|current|running|modification|file|creation)\s+)*(?:dates?|years?|months?|days?|numbers?|counters?|times?|timestamps?|size)\b",
    re.IGNORECASE,
)
