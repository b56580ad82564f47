"""Texts that are shown rather than named: how numbers look, "1) 2) 3)", and the two marks that a part stands between."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lam_desktop.core.action import Param
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span

_SHOWN = 2.5  # what a numbering is worth that is shown by example
_MARKED = 2.2  # what the marks are worth between which a part stands
_COUNTED = re.compile(  # "as 1. 2. 3. with a space after the dot"
    r"(?:\b(?:as|like|so)\s+|:\s*)?\b(?P<first>\d)(?P<sign>[.):\-–]+)(?P<gap> ?),?\s*(?:and\s+)?(?!(?P=first))\d(?P=sign)(?:,?\s*(?:and\s+)?\d+(?P=sign))*"
    r"(?:,?\s*(?:and so on|etc\.?|…|\.\.\.))?(?P<space>,?\s*with\s+(?P<no>no\s+)?(?:an?\s+|one\s+)?(?:space|blank)\s+(?:after|behind)\s+(?:the|each|every)\s+(?:dot|number|full stop|point|bracket|colon|dash|sign))?",
    re.IGNORECASE,
)
_MARK = r"(?:\"(?:[^\"]+)\"|“(?:[^”]+)”|'(?:[^']+)'|‘(?:[^’]+)’|(?:(?!and\b)[^\s,;()]+)(?:\s+(?!and\b|in\b|of\b|from\b|to\b|into\b|as\b|out\b|save\b|is\b)[^\s,;()]+){0,4}?)"
_NOUNS = (
    r"(?:(?:the|both|two)\s+)*(?:(?:lines?|words?|headings?|marks?|markers?|titles?|rows?)\s+(?:saying\s+|with\s+)?)?"
)
_BETWEEN = re.compile(
    rf"\bbetween\s+{_NOUNS}(?P<after>{_MARK})\s+and\s+{_NOUNS}(?P<before>{_MARK})(?=\s*(?:[,;()]|[.!?](?:\s|$)|$)|\s+(?:and|in|of|from|to|into|as|out|save|is|then)\b)",
    re.IGNORECASE,
)


def numbering(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Numbers shown by example: "'01 - ', '02 - ' and so on" tell what stands between number and name."""
    shown = [
        (index, match[1])
        for index in finder.literal(Type.QUOTED)
        if (match := re.fullmatch(r"\d+(\W+)", finder.token(index).value))
    ]
    if shown:
        yield Candidate(param.name, shown[0][1], Span(shown[0][0], shown[-1][0] + 1), _SHOWN, how="derived")
    for match in _COUNTED.finditer(finder.clause.text):
        value = match["sign"] + ("" if match["no"] else " ")
        yield Candidate(param.name, value, finder.span_of(*match.span()), _SHOWN, how="derived")


def between(finder: Finder, param: Param) -> Iterator[Candidate]:
    """The words behind which a part begins, and those in front of which it ends: "between the lines A and B"."""
    names = {each.name for each in finder.card.params}
    found = _BETWEEN.search(finder.clause.text) if {"after", "before"} <= names else None
    if found is not None and param.name in ("after", "before"):
        value = found[param.name]
        plain = value.strip("\"'“”‘’") if value[0] in "\"'“‘" else value
        yield Candidate(param.name, plain, finder.span_of(*found.span(param.name)), _MARKED)
