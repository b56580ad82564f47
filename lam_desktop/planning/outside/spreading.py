"""One clause that asks for the same with several values: "the weather in Rome and in Oslo", "for 5, 10 and 20 years"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.outside.amounts import Amount, amounts
from lam_desktop.planning.outside.choosing import by_choice, takes_all
from lam_desktop.planning.outside.leaves import named
from lam_desktop.planning.outside.stretches import is_code
from lam_desktop.planning.words import STOP, stem

NUMBERS = (Kind.INTEGER, Kind.NUMBER)
_MOST = 8
_STRONG = 0.8
_NEAR = 6
_JOINTS = frozenset({",", "and", "&", "or", "also", "plus", ";", "then", "another", "."})
_ORDINALS = frozenset("first second third fourth fifth sixth last other next".split())
_SEVERAL = frozenset("both two three four five several each".split())
_APART = re.compile(r"\b(?:respectively|each of|for both|in both|separately|individually)\b", re.IGNORECASE)
Read = Callable[[Clause], Draft]


def spread(draft: Draft, read: Read) -> list[Draft]:
    """The draft, and one more for each further set of values that stands beside its own; what is said once holds for all."""
    if draft.missing or not draft.args:
        return [draft]
    return by_choice(_in_line(_by_place(draft, read)), _APART.search(draft.clause.text) is not None)


def _in_line(found: list[Draft]) -> list[Draft]:
    """Of sets said one after another, each has the values of its turn: the first city goes with the first day."""
    for name in found[0].args:
        values = [each.args[name] for each in found if name in each.args]
        apart = len(values) == len(found) == len({each.span for each in values})
        if apart and all(each.span.start < each.span.end for each in values):
            values.sort(key=lambda each: each.span.start)
            found = [replace(each, args={**each.args, name: value}) for each, value in zip(found, values, strict=True)]
    return found


def _by_place(draft: Draft, read: Read) -> list[Draft]:
    """The sets of values that stand beside each other, in the order in which they were said."""
    found, clause = [draft], draft.clause
    if row := in_a_row(draft) or in_brackets(draft):
        return row
    while len(found) < _MOST:
        clause = replace(clause, hidden=clause.hidden.union(*map(_covered, found)))
        again = read(clause)
        taken = clause.hidden | _covered(again)
        own = {name: each for name, each in again.args.items() if _is_beside(draft, found, name, each, taken)}
        if not own:
            return found
        begin = min(each.span.start for each in own.values())
        own |= {  # what goes with the new value stands behind it, without a joint of its own
            name: each
            for name, each in again.args.items()
            if each.span.start > begin and _is_one_more(draft, found, name, each)
        }
        found.append(replace(draft, args={**draft.args, **own}, clause=draft.clause))
        found.sort(key=_place)
    return found


def _place(draft: Draft) -> list[int]:
    """Where the values of a draft stand, to have them in the order in which they were said."""
    return sorted(each.span.start for each in draft.args.values())


def in_a_row(draft: Draft) -> list[Draft]:
    """One draft for each value of a row said for one value: "in 2017, 2018 and 2019"; none where there is no row.

    Two rows of the same length go side by side: "5 and 7 metres for the hall and the yard respectively".
    """
    rows = {name: row for name, each in draft.args.items() if len(row := _row(draft, name, each)) > 1}
    if not rows or len({len(row) for row in rows.values()}) > 1:
        return []
    (length,) = {len(row) for row in rows.values()}
    if len(rows) == 1 or _APART.search(draft.clause.text):
        return [
            replace(draft, args={**draft.args, **{name: row[place] for name, row in rows.items()}})
            for place in range(min(length, _MOST))
        ]
    return []


def in_brackets(draft: Draft) -> list[Draft]:
    """One draft for each bracket that holds a number for every value that needs one: "the pairs (2, 6) and (4, 8)"."""
    names = [param.name for param in draft.card.params if param.kind in NUMBERS and param.required]
    if len(names) < 2:
        return []
    tokens, sets = draft.clause.reading.tokens, list[list[Amount]]()
    for amount in amounts(draft.clause):
        if tokens[amount.start - 1].value in ("(", "["):
            sets.append([amount])
        elif sets and len(sets[-1]) < len(names) and tokens[amount.start - 1].value == ",":
            sets[-1].append(amount)
        else:
            return []
    closed = all(
        len(each) == len(names) and (each[-1].end < len(tokens) and tokens[each[-1].end].value in (")", "]"))
        for each in sets
    )
    if len(sets) < 2 or not closed:
        return []
    return [
        replace(
            draft, args=draft.args | {name: _made(draft, name, each) for name, each in zip(names, row, strict=True)}
        )
        for row in sets[:_MOST]
    ]


def _made(draft: Draft, name: str, amount: Amount) -> Candidate:
    return replace(draft.args[name], value=amount.number, span=Span(amount.start, amount.end))


def _row(draft: Draft, name: str, each: Candidate) -> list[Candidate]:
    """The values that stand in a row with one, itself among them."""
    param, clause = draft.card.param(name), draft.clause
    if param.kind in NUMBERS:
        return _numbers(draft, each)
    if param.kind is not Kind.TEXT or each.how != "span" or not isinstance(each.value, str):
        return []
    if takes_all(param):
        return []
    tokens = clause.reading.tokens
    start, end = each.span.start, each.span.end
    ends = [at for at in range(start, end) if tokens[at].low in ("and", "&", ",")]
    before = [tokens[at].low for at in range(max(clause.start, start - _NEAR), start)]
    several = any(low in _SEVERAL for low in before) or _APART.search(clause.text)
    parts = [(left + 1, right) for left, right in pairwise([start - 1, *ends, end]) if right > left + 1]
    joined = any(tokens[at].low in ("and", "&") for at in ends)  # "LA, CA" is one place
    codes = joined and all(is_code(clause.reading.slice(left, right)) for left, right in parts)
    if not ends or not (several or codes) or any(token.is_literal for token in tokens[start:end]):
        return []
    return [replace(each, value=clause.reading.slice(left, right), span=Span(left, right)) for left, right in parts]


def _numbers(draft: Draft, each: Candidate) -> list[Candidate]:
    """Numbers joined to one by nothing but commas, "and" and their unit, that no other value has taken."""
    clause = draft.clause
    tokens, found = clause.reading.tokens, amounts(clause)
    own = next((at for at, amount in enumerate(found) if amount.start == each.span.start), None)
    taken = {index for other in draft.args.values() if other is not each for index in _places(other)}
    if own is None or isinstance(each.value, bool) or each.value != found[own].number:
        return []

    def joined(left: Amount, right: Amount) -> bool:
        between = [token.low for token in tokens[left.end : right.start]]
        if between[:1] == [left.unit] and left.unit not in _JOINTS:
            between = between[1:]
        free = not taken & set(range(right.start, right.end)) and not taken & set(range(left.start, left.end))
        plain = bool(between) and all(low in (",", "and", "or", "&") for low in between)
        same = bool(left.unit) and left.unit == right.unit and _ORDINALS & set(between)
        place = left.end + (clause.reading.tokens[left.end].low == left.unit)
        return free and (
            plain or (bool(same) and _leads_on(clause, Span(left.start, place), Span(right.start, right.end)))
        )

    first = last = own
    while first > 0 and joined(found[first - 1], found[first]):
        first -= 1
    while last + 1 < len(found) and joined(found[last], found[last + 1]):
        last += 1
    if tokens[found[first].start - 1].low in ("between", "(", "[") and found[first].start > clause.start:
        return []
    return [
        replace(each, value=amount.number, span=Span(amount.start, amount.end)) for amount in found[first : last + 1]
    ]


def _places(each: Candidate) -> range:
    return range(each.span.start, each.span.end)


def _covered(draft: Draft) -> frozenset[int]:
    return frozenset(index for each in draft.args.values() for index in range(each.span.start, each.span.end))


def _is_beside(draft: Draft, found: list[Draft], name: str, each: Candidate, covered: frozenset[int]) -> bool:
    """Whether a value is one more of the kind that the draft has, joined to one of those."""
    if not _is_one_more(draft, found, name, each):
        return False
    near = min(found, key=lambda other: abs(other.args[name].span.start - each.span.start)).args[name]
    if each.span.start > near.span.start:
        return _is_joined(draft.clause, near, each)
    small = _form(draft.clause, each) == "small"
    own = named(draft.card.param(name).name)
    return _leads_on(draft.clause, each.span, near.span, frozenset() if small else covered, own)


def _is_one_more(draft: Draft, found: list[Draft], name: str, each: Candidate) -> bool:
    """Whether a value looks like the one that the draft has, and is another."""
    first = draft.args.get(name)
    if (
        first is None
        or not draft.card.param(name).required
        or takes_all(draft.card.param(name))
        or isinstance(each.value, list | dict | bool)
    ):
        return False
    taken = {str(other.args[name].value).lower() for other in found}
    alike = _form(draft.clause, first) == _form(draft.clause, each) and each.score >= _STRONG
    return alike and str(each.value).lower() not in taken


def _leads_on(
    clause: Clause,
    left: Span,
    right: Span,
    covered: frozenset[int] = frozenset(),
    own: frozenset[str] | set[str] = frozenset(),
) -> bool:
    """Whether only a joint, small words and words said before stand between: "a hall of 5 metres and a yard of".

    Args:
        covered: tokens that other values have.
        own: stems of words that name what is wanted.
    """
    tokens = clause.reading.tokens
    said = {token.low for token in tokens[clause.start : left.start]} | STOP | _ORDINALS | _JOINTS
    between = range(left.end, right.start)
    joint = any(tokens[index].low in _JOINTS for index in between)
    return joint and all(
        tokens[index].low in said or index in covered or stem(tokens[index].low) in own for index in between
    )


def _form(clause: Clause, each: Candidate) -> str:
    """What a value looks like: a number, quoted, a day, a name or other words."""
    token = clause.reading.tokens[each.span.start]
    if isinstance(each.value, int | float):
        return "number" if token.type is not Type.WORD else "number in words"  # "two tanks" is how many there are
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
