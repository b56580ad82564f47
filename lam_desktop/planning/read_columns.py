"""Readings of what columns are made of: their new names, what stands between their parts, the form of their dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar import dateforms, newheadings, rows, separators
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.read_texts import texts


def new_column(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of what a column is called that is made."""
    for found in rows.new_columns(finder.clause.text):
        span = finder.span_of(found.start, found.end)
        if finder.clause.holds(span.start, span.end):
            yield Candidate(param.name, found.value, span, 2.0 - found.cost)
    for candidate in texts(finder, param):
        told = re.search(r"\s(?:telling|that|which|saying|with|for)\b", str(candidate.value)) is not None
        if str(candidate.value).lower().endswith(" column"):  # "add a total column"
            end = candidate.span.end - 1
            candidate = replace(candidate, value=str(candidate.value)[:-7], span=Span(candidate.span.start, end))
        if param.required or (finder.cued(param, candidate.span.start) > _CALLED and not told):
            yield candidate


_CALLED = 1.0  # how plainly the words before must announce a name that need not be given


def headings(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of what all columns of the result are called; as many as it has, no headings that are all there."""
    for found in newheadings.new_headings(finder.clause.text):
        span = finder.span_of(found.start, found.end)
        if finder.clause.holds(span.start, span.end):
            yield Candidate(param.name, found.value, span, _HEADED)


_HEADED = 2.6


def separator(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of what stands between parts: in quotes, or in words that say it stands between."""
    text = finder.clause.text
    for index in finder.literal(Type.QUOTED):
        if _between(finder, Span(index, index + 1)):
            yield Candidate(param.name, finder.token(index).value, Span(index, index + 1), 2.0)
    if any(each.kind is Kind.DATE_FORM for each in finder.card.params):
        yield from _shown(finder, param)
    for found in separators.separators(text):
        span = finder.span_of(found.start, found.end)
        if finder.clause.holds(span.start, span.end) and _between(finder, span):
            yield Candidate(param.name, found.value, span, 2.0, how="derived")


def _shown(finder: Finder, param: Param) -> Iterator[Candidate]:
    """In "2025-03-09_marsh.txt" the sign between a date and a name."""
    text = finder.clause.text
    for form in dateforms.date_forms(text):
        behind, before = _SIGN.match(text, form.end), _SIGN_BEFORE.search(text, 0, form.start)
        if behind is not None or before is not None:
            span = finder.span_of(form.start, form.end)
            sign = behind[0] if behind is not None else before[0] if before is not None else ""
            yield Candidate(param.name, sign, Span(span.start, span.start), 2.0, how="derived")


_SIGN = re.compile(r"(?: - |[-_ .]+)(?=[^\W\d_][\w -]*\.[a-z]\w{1,4}\b)", re.IGNORECASE)
_SIGN_BEFORE = re.compile(r"(?<=[^\W\d_])(?: - |[-_])$")


def _between(finder: Finder, span: Span) -> bool:
    """Whether the words around say that it parts things: "with … in between", "separated by …", "at the …"."""
    before = finder.clause.reading.slice(finder.clause.start, span.start)
    after = finder.clause.reading.slice(span.end, finder.clause.end)
    if _PARTING.match(after):
        return True
    return _LED.search(before) is not None or (_WITH.search(before) is not None and _BEHIND.match(after) is not None)


_LED = re.compile(
    r"\b(?:(?:separated|parted|divided|split|joined|delimited|connected|linked|apart)\s+(?:only\s+|just\s+)?(?:by|with|at|on)|separator|delimiter|at|by|between (?:them|each|the \w+|every \w+))"
    r"(?:\s+(?:the|an?|every|each|is|being|first|last|sign|put))*\s*$",
    re.IGNORECASE,
)
_PARTING = re.compile(r"\s*(?:in\s*between|between\s+(?:each|every|them|the|all|one))\b", re.IGNORECASE)
_WITH = re.compile(r"\b(?:with|put|insert|add|using|use)(?:\s+(?:just|only|the|an?))*\s*$", re.IGNORECASE)
_BEHIND = re.compile(
    r"\s*(?:\w+\s+)?(?:(?:in\s*)?between|as (?:a |the )?(?:separator|delimiter)|(?:into|to|as|in)\b|[.,;!?]?\s*$)",
    re.IGNORECASE,
)


def date_form(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of a form of dates: the one they shall get, or for a value that need not be given the one they have."""
    for found in dateforms.date_forms(finder.clause.text):
        span = finder.span_of(found.start, found.end)
        wanted = param.required or param.default is not None
        if (found.cost > 0) != wanted:
            yield Candidate(param.name, found.value, span, 2.0)
