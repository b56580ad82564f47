"""Texts that are shown rather than named: how numbers look, "1) 2) 3)", and the two marks that a part stands between."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lam_desktop.core.action import Param
from lam_desktop.planning.clause import Candidate, Clause, Finder
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span

_SHOWN = 2.5  # what a numbering is worth that is shown by example
_MARKED = 2.2  # what the marks are worth between which a part stands
_COUNTED = re.compile(  # "as 1. 2. 3. with a space after the dot"
    r"(?:\b(?:as|like|so)\s+|:\s*)?\b(?P<first>\d)(?P<sign>[.):\-–]+)(?P<gap> ?),?\s*(?:and\s+)?(?!(?P=first))\d(?P=sign)(?:,?\s*(?:and\s+)?\d+(?P=sign))*"
    r"(?:,?\s*(?:and so on|etc\.?|…|\.\.\.))?(?P<space>,?\s*with\s+(?P<no>no\s+)?(?:an?\s+|one\s+)?(?:space|blank)\s+(?:after|behind)\s+(?:the|each|every)\s+(?:dot|number|full stop|point|bracket|colon|dash|sign))?",
    re.IGNORECASE,
)
_BEFORE = r"(?:before|in\s+front\s+of|for|at\s+the\s+(?:start|beginning)\s+of|ahead\s+of|on)\s+(?:the\s+)?"
_HALVES = re.compile(  # "'1. ' before the first, '2. ' before the second and so on"
    rf"(?:(?:with|as|by|using|like|-|–|:)\s+)*(?:an?\s+)?(?P<quote>[\"'“‘]?)1(?P<sign>[.):\-–]*)(?P<gap>\s*)[\"'”’]?\s+{_BEFORE}(?:first|1st)(?:\s+(?:line|one))?\s*[,;]?\s*(?:and\s+)?(?:an?\s+)?"
    rf"[\"'“‘]?2(?P=sign)\s*[\"'”’]?\s+{_BEFORE}(?:second|2nd|next)(?:\s+(?:line|one))?(?:\s*[,;]?\s*(?:and\s+)?(?:so\s+on|so\s+forth|etc\.?|…|\.\.\.))?",
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
    for match in _HALVES.finditer(finder.clause.text):
        gap = match["gap"] if match["quote"] else " "
        yield Candidate(param.name, match["sign"] + gap, finder.span_of(*match.span()), _SHOWN + 1, how="derived")
    for match in _COUNTED.finditer(finder.clause.text):
        value = match["sign"] + ("" if match["no"] else " ")
        yield Candidate(param.name, value, finder.span_of(*match.span()), _SHOWN, how="derived")


def lone_sign(finder: Finder, param: Param) -> Iterator[Candidate]:
    """ "Put > before each line": a sign that stands alone is meant as it is; what only parts sentences is not."""
    for index in lone_signs(finder.clause):
        if param.required or finder.cued(param, index) >= _CUED:
            yield finder.candidate(param, finder.token(index).value, index, index + 1, _SIGN)


def lone_signs(clause: Clause) -> Iterator[int]:
    """Where signs stand alone that are none of a sentence."""
    tokens = clause.reading.tokens
    for index in range(clause.start + 1, clause.end):
        token, before = tokens[index], tokens[index - 1]
        apart = before.end < token.start and (index + 1 == len(tokens) or token.end < tokens[index + 1].start)
        if token.type is Type.MARK and token.value in _SIGNS and apart and clause.holds(index, index + 1):
            yield index


_CUED = 0.7  # how well words must announce a sign that need not be given
_SIGN = 1.3  # what a sign is worth that stands alone
_SIGNS = frozenset("><#*|;=+~@$%^_/\\")


def between(finder: Finder, param: Param) -> Iterator[Candidate]:
    """The words behind which a part begins, and those in front of which it ends: "between the lines A and B"."""
    names = {each.name for each in finder.card.params}
    found = _BETWEEN.search(finder.clause.text) if {"after", "before"} <= names else None
    if found is not None and param.name in ("after", "before"):
        value = found[param.name]
        plain = value.strip("\"'“”‘’") if value[0] in "\"'“‘" else value
        yield Candidate(param.name, plain, finder.span_of(*found.span(param.name)), _MARKED)
