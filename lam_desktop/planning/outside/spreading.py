"""One clause that asks for the same with several values: "the weather in Rome and in Oslo", "for 5, 10 and 20 years"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.words import STOP

_MOST = 8
_STRONG = 0.8
_NEAR = 6
_JOINTS = frozenset({",", "and", "&", "or", "also", "plus", ";", "then", "another", "."})
Read = Callable[[Clause], Draft]


def spread(draft: Draft, read: Read) -> list[Draft]:
    """The draft, and one more for each further set of values that stands beside its own; what is said once holds for all."""
    found, clause = [draft], draft.clause
    if draft.missing or not draft.args:
        return found
    while len(found) < _MOST:
        last = found[-1]
        clause = replace(clause, hidden=clause.hidden | _covered(last))
        again = read(clause)
        own = {name: each for name, each in again.args.items() if _is_beside(draft, found, name, each)}
        if not own:
            return found
        args = {**draft.args, **own}
        found.append(replace(draft, args=args, clause=replace(draft.clause, hidden=draft.clause.hidden)))
    return found


def _covered(draft: Draft) -> frozenset[int]:
    return frozenset(index for each in draft.args.values() for index in range(each.span.start, each.span.end))


def _is_beside(draft: Draft, found: list[Draft], name: str, each: Candidate) -> bool:
    """Whether a value is one more of the kind that the draft has, joined to those before it."""
    first = draft.args.get(name)
    if first is None or not draft.card.param(name).required or isinstance(each.value, list | dict | bool):
        return False
    taken = {str(other.args[name].value).lower() for other in found}
    alike = _form(draft.clause, first) == _form(draft.clause, each) and each.score >= _STRONG
    return alike and str(each.value).lower() not in taken and _is_joined(draft.clause, first, each)


def _form(clause: Clause, each: Candidate) -> str:
    """What a value looks like: a number, quoted, a day, a name or other words."""
    token = clause.reading.tokens[each.span.start]
    if isinstance(each.value, int | float):
        return "number"
    if token.is_literal:
        return token.type.value
    if each.how == "enum":
        return "enum"
    return "large" if token.value[:1].isupper() else "small" if token.type is Type.WORD else "number"


def _is_joined(clause: Clause, first: Candidate, each: Candidate) -> bool:
    """Whether "and" or a comma stands a few words before a value, after the first one of its kind."""
    tokens = clause.reading.tokens
    if each.span.start < first.span.end:
        return False
    small = _form(clause, each) == "small"  # of words without a form of their own only those in a row are alike
    for index in range(each.span.start - 1, max(each.span.start - _NEAR, first.span.end) - 1, -1):
        if tokens[index].low in _JOINTS:
            return True
        hidden = index in clause.hidden
        if tokens[index].type is Type.WORD and (small or (tokens[index].low not in STOP and hidden)):
            return False
    return False
