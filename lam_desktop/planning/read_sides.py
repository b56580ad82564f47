"""Which way a thing is to be turned that is said to be turned already: "it lies on its left side, turn it upright"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lam_desktop.core.action import Param
from lam_desktop.planning.clause import Candidate, Finder

_SIDE = r"(?:left|right|clockwise|counter-?\s?clockwise|anti-?\s?clockwise)"
_QUARTER = r"(?:(?:by\s+)?(?:90(?:\s*degrees|°)?|a\s+quarter(?:\s+turn)?|one\s+quarter)\s+)?"
_TO = r"(?:(?:to|on|at|towards?|over\s+to)\s+)?(?:(?:the|its|their)\s+)?"
_BEING = r"(?:(?:is|are|was|were|has\s+been|have\s+been|got|came\s+out|comes?\s+out|lies?|lay|lying|stands?|sits?|it['’]s|they['’]re|all|both)\s+)"
_STATE = re.compile(  # what is so now: "is rotated to the left", "lies on its right side", "the top points to the right"
    rf"{_BEING}(?:(?!to\b|be\b)\w+\s+){{0,2}}?(?:(?:rotated|turned|tilted|tipped|leaning|lying|flipped|scanned|fallen)\s+(?:over\s+)?)?{_QUARTER}{_TO}(?P<one>{_SIDE})\b(?:\s+(?:side|hand))*"
    rf"|\b(?:top|head|heads|upper\s+(?:edge|side)|sky)\s+(?:(?:of|in)\s+(?:\S+\s+){{1,3}}?)?(?:(?:is|are)\s+(?:pointing|facing)?|points?|faces?|looks?|shows?|lies|pointing|facing)\s*{_TO}(?P<two>{_SIDE})\b(?:\s+side)?",
    re.IGNORECASE,
)
_ANY_SIDE = re.compile(rf"\b{_SIDE}\b(?!\s+(?:way|side)\s+up)", re.IGNORECASE)
_TURNED_BACK = 3.5


def turned_back(finder: Finder, param: Param) -> Iterator[Candidate]:
    """The other side than the one to which it is said to be turned, unless the order itself names a side."""
    text = finder.clause.text
    states = list(_STATE.finditer(text))
    if not states:
        return
    ordered = [
        said
        for said in _ANY_SIDE.finditer(text)
        if not any(each.start() <= said.start() < each.end() for each in states)
    ]
    if ordered:
        span = finder.span_of(*ordered[-1].span())
        yield Candidate(param.name, _side(ordered[-1][0]), span, _TURNED_BACK, how="derived")
        return
    side = _side(states[0]["one"] or states[0]["two"])
    span = finder.span_of(*states[0].span())
    yield Candidate(param.name, "left" if side == "right" else "right", span, _TURNED_BACK, how="derived")


def _side(word: str) -> str:
    return "right" if word.lower() in ("right", "clockwise") else "left"
