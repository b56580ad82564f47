"""Readings of one value for an action from outside, by its type. Rule: a value is said, chosen, denied or reckoned, never made up."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate
from lam_desktop.planning.grammar import lists
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.outside.amounts import Amount, spans_of_time, unit_of_time
from lam_desktop.planning.outside.days import wants_clock, written
from lam_desktop.planning.outside.fitting import LABELS, Sight, Words, around, in_order, of_unit, role
from lam_desktop.planning.outside.leaves import Leaf, described, named
from lam_desktop.planning.outside.stretches import Stretch, without_ending
from lam_desktop.planning.outside.told import choices_told, parts_of, said_choices
from lam_desktop.planning.words import STOP, VERBS, stem

NUMBERS = (Kind.INTEGER, Kind.NUMBER)
_BEFORE_TIMES = frozenset("on at by from in for the between".split())
_RANGES = frozenset("to until till through and - – ,".split())
_DATES = re.compile(r"\bdates?\b|\bdays?\b|yyyy|\bwhen\b|\bcheck.?(?:in|out)\b", re.IGNORECASE)
_TIMES = re.compile(r"\btimes?\b|\bclock\b|hh:mm", re.IGNORECASE)
_SHARE = re.compile(r"percent|%", re.IGNORECASE)
_FRACTION = re.compile(r"\bdecimal\b|\bfraction\b|\b0\.\d", re.IGNORECASE)  # "5 % is 0.05"
_WRITTEN = re.compile(r"\[\s*(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:\s*,\s*-?(?:0|[1-9]\d*)(?:\.\d+)?)*)\s*\]")
_POINTING = frozenset("the these those both all".split())  # "the two tanks" are those that were spoken of
_NO = frozenset("without no not don't exclude excluding disable disabled off never isn't doesn't non".split())
_EITHER_WAY = re.compile(r"plus or minus|positive or negative|negative (?:number|value|to)|[+]/-|±", re.IGNORECASE)
_CHANGES = frozenset(stem(word) for word in ("change", "delta", "adjustment", "offset", "increment"))
_LESS = frozenset(
    stem(word)
    for word in "decrease reduce reduction lower cut down less minus drop trim diminish shrink subtract shave soften weaken"
    " quieter smaller shorter lessen dim slow back fewer subdue".split()
)
_ASKED = frozenset(stem(verb) for verb in VERBS)
_JOINTS = frozenset({",", "and", "&", "or", "also", "plus", "/"})
VAGUE = frozenset(
    "information info details detail assistance help data task tasks result results specific particular certain given various"
    " following things thing stuff type types kind id name names number list question request please need needs use way ways"
    " required necessary relevant related available current process best latest new one ones some any data level".split()
)
_COUNTED = frozenset("count size quantity seat guest people person party age capacity year duration".split())
_FLAG_WORDS = frozenset(
    "is has includ use availabl whether return want should default true fals user optional enabl disabl want flag".split()
)


def readings(sight: Sight, words: Words, leaf: Leaf) -> list[Candidate]:
    """All readings of one value, best first."""
    param = leaf.param
    if {choice.lower() for choice in param.choices} == {"true", "false"}:
        spelled = {choice.lower(): choice for choice in param.choices}
        found = [replace(each, value=spelled[str(each.value).lower()], how="enum") for each in _flags(sight, leaf)]
    elif param.choices:
        found = list(_choices(sight, leaf))
    elif param.kind is Kind.BOOLEAN:
        found = list(_flags(sight, leaf))
    elif param.kind in NUMBERS:
        found = list(_numbers(sight, words, leaf))
    elif param.kind is Kind.LINES:
        found = list(_several(sight, words, leaf))
    elif param.kind is Kind.JSON:
        found = list(_data(sight, leaf))
    else:
        among = replace(leaf, param=replace(param, choices=choices_told(param.description)))
        found = [*_moments(sight, words, leaf), *_choices(sight, among), *_texts(sight, words, leaf)]
        if param.kind is Kind.ANY:
            found += _numbers(sight, words, leaf)
    return sorted(found, key=lambda each: -each.score)


def _told(sight: Sight, leaf: Leaf, value: Any, start: int, end: int, base: float, how: str = "span") -> Candidate:
    score = base + around(sight, leaf, start, end) + role(sight, leaf, start)
    return Candidate(leaf.key, value, Span(start, end), score, how)


def _choices(sight: Sight, leaf: Leaf) -> Iterator[Candidate]:
    """One of the values a schema allows, said by all of its words, or by the first letters of a long one."""
    own = named(sight.card.name) | described(sight.card.summary)
    for choice, span in said_choices(sight.clause, leaf.param.choices):
        doubt = 0.5 if own.issuperset(parts_of(choice)) and not leaf.param.required else 0.0
        yield _told(sight, leaf, choice, span.start, span.end, 1.2 - doubt, "enum")


def _flags(sight: Sight, leaf: Leaf) -> Iterator[Candidate]:
    """True where the words of a yes-or-no value are said, False where they are denied."""
    own = {stem(word) for word in re.findall(r"[a-z]+", sight.card.name.lower())}
    told = {word for word in described(leaf.param.description) if len(word) > 3}
    wanted = ({word for word in named(leaf.param.name) if len(word) > 2} | told) - _FLAG_WORDS
    for index in range(sight.clause.start, sight.clause.end):
        word = stem(sight.low(index))
        if word not in wanted or not sight.clause.holds(index, index + 1):
            continue
        denied = any(sight.low(index - back) in _NO for back in (1, 2, 3))
        others = sum(stem(sight.low(near)) in wanted for near in range(index + 1, index + 4))
        yield Candidate(
            leaf.key, not denied, Span(index, index + 1), (1.2 if word not in own else 0.2) + 0.4 * others, "derived"
        )


def _numbers(sight: Sight, words: Words, leaf: Leaf) -> Iterator[Candidate]:
    label, lasting = bool(LABELS & named(leaf.param.name)), unit_of_time(named(leaf.param.name))
    for amount in spans_of_time(sight.clause) if lasting else ():
        value = _as_wanted(leaf, amount.in_units(lasting))
        if value is not None and lasting != amount.unit:
            yield _told(sight, leaf, value, amount.start, amount.end, 0.9, "reckoned")
    for place, amount in enumerate(words.amounts):
        value = _as_wanted(leaf, amount.in_units(lasting))
        if value is None:
            continue
        value = -value if value > 0 and _is_taken_away(sight, leaf) else value
        dated = not label and _is_dated(words, amount, leaf)
        base = 0.9 + of_unit(leaf, amount.unit) + in_order(sight.card, leaf, NUMBERS, place) - 1.2 * dated
        base -= 1.5 * (amount.words and sight.low(amount.start - 1) in _POINTING)
        if leaf.param.kind is Kind.ANY:
            base -= 0.6
        yield _told(sight, leaf, value, amount.start, amount.end, base)


def _is_taken_away(sight: Sight, leaf: Leaf) -> bool:
    """Whether an amount that may go up or down is to go down: "cut it by 5" is a change of -5."""
    told = f"{leaf.param.name} {leaf.param.description} {sight.card.summary}"
    if not _EITHER_WAY.search(told) and not named(leaf.param.name) & _CHANGES:
        return False
    return any(stem(sight.low(index)) in _LESS for index in range(sight.clause.start, sight.clause.end))


def _is_dated(words: Words, amount: Amount, leaf: Leaf) -> bool:
    """Whether a number is part of a day or a time of day; one of a stretch of time is not."""
    year = "year" in named(leaf.param.name) and 1000 <= amount.value <= 2999
    for when, span in words.whens:
        if span.start <= amount.start < span.end and (when.day is not None or when.clock is not None) and not year:
            said = words.clause.reading.slice(span.start, span.end)
            return (
                re.search(
                    r"\b(?:in|for|next|last|past|within|every)?\s*[\w-]+[\s-]+(?:days?|weeks?|months?|years?|hours?|minutes?)\b",
                    said,
                )
                is None
            )
    return False


def _as_wanted(leaf: Leaf, amount: Amount) -> int | float | None:
    """A share as a fraction unless percent are wanted; None when a whole number is wanted and it is none."""
    value = amount.number
    about = f"{leaf.param.name} {leaf.param.description}"
    percent = _SHARE.search(about) is not None and _FRACTION.search(about) is None
    if amount.unit == "%" and leaf.param.kind is Kind.NUMBER and not percent:
        value = round(value / 100, 10)
    if leaf.param.kind is Kind.INTEGER and not isinstance(value, int):
        return None
    return value


def _moments(sight: Sight, words: Words, leaf: Leaf) -> Iterator[Candidate]:
    """A day or a time of day, for what speaks of one, in the form it asks for."""
    param = leaf.param
    about = f"{param.name.replace('_', ' ')} {param.description}"
    for place, (when, span) in enumerate(words.whens):
        order = _in_line(sight, leaf, place)
        while span.start < span.end - 1 and sight.low(span.start) in _BEFORE_TIMES:
            span = Span(span.start + 1, span.end)
        said = sight.text(span.start, span.end)
        if when.day is not None and (param.kind is Kind.DATE or _DATES.search(about)):
            year = None if re.search(r"\b\d{4}\b", said) else _year_said_later(sight, words, place)
            day = _in_year(when.day, year) if year else when.day
            value = written(day, f"{said}, {year}" if year else said, param)
            yield _told(sight, leaf, value, span.start, span.end, 1.3 + order, "derived")
        elif when.clock is not None and (param.kind is Kind.TIME or _TIMES.search(about)):
            value = f"{when.clock:%H:%M}" if wants_clock(param) else said
            yield _told(sight, leaf, value, span.start, span.end, 1.3 + order, "derived")


def _year_said_later(sight: Sight, words: Words, place: int) -> int | None:
    """The year of "from 3 May to 9 May 2031", which is that of both."""
    if place + 1 >= len(words.whens):
        return None
    (_, span), (later, after) = words.whens[place : place + 2]
    between = [sight.low(index) for index in range(span.end, after.start)]
    joined = len(between) < 3 and all(low in _RANGES for low in between)
    written = re.search(r"\b\d{4}\b", sight.text(after.start, after.end))
    return later.day.year if joined and written and later.day is not None else None


def _in_year(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:  # the 29th of February
        return day


def _in_line(sight: Sight, leaf: Leaf, place: int) -> float:
    """The first day said is the one that an action lists first."""
    alike = [
        each.name for each in sight.card.params if _DATES.search(f"{each.name.replace('_', ' ')} {each.description}")
    ]
    return 0.3 if place < len(alike) and alike[place] == leaf.param.name else 0.0


def _texts(sight: Sight, words: Words, leaf: Leaf) -> Iterator[Candidate]:
    names = [each for each in words.stretches if each.kind in ("name", "literal", "code")]
    begins = sorted({each.start for each in names})
    for each in words.stretches:
        place = begins.index(each.start) if each.start in begins else 99
        base = _form(sight, words, leaf, each) + 0.5 * in_order(sight.card, leaf, (Kind.TEXT,), place)
        token = sight.clause.reading.tokens[each.start]
        value = token.value if each.kind == "literal" else without_ending(sight.clause, each.start, each.end)
        yield _told(sight, leaf, value, each.start, each.end, base)
    yield from _figures(sight, words, leaf)


def _figures(sight: Sight, words: Words, leaf: Leaf) -> Iterator[Candidate]:
    """Numbers where a text is wanted that names or counts something; a long one looks like the number of a telephone."""
    own = named(leaf.param.name)
    if not own & (LABELS | _COUNTED):
        return
    for amount in words.amounts:
        said = sight.text(amount.start, amount.end)
        start = amount.start
        if sight.low(start - 1) == "+" and sight.clause.holds(start - 1, start):
            said, start = f"+{said}", start - 1
        long = sum(sign.isdigit() for sign in said) >= 5
        value = said if not said.isalpha() else str(amount.number)
        base = 0.6 + 0.8 * (long and bool(own & {"phone", "number"})) + of_unit(leaf, amount.unit)
        yield _told(sight, leaf, value, start, amount.end, base)


def _form(sight: Sight, words: Words, leaf: Leaf, each: Stretch) -> float:
    """What a stretch is worth by its form, for a text of this name and description."""
    own, about = named(leaf.param.name), named(leaf.param.name) | described(leaf.param.description)
    token = sight.clause.reading.tokens[each.start]
    dated = any(span.start <= each.start and each.end <= span.end for _, span in words.whens)
    if each.kind == "literal":
        wanted = {Type.EMAIL: {"email", "mail"}, Type.URL: {"url", "link", "websit"}}.get(
            token.type, {"file", "path", "document"}
        )
        return 1.5 if token.type is Type.QUOTED else 1.3 if about & wanted else 0.2
    if each.kind == "code":
        return (1.2 if own & LABELS else 0.6) - 1.2 * (stem(token.low) in sight.cues.vocabulary)
    base = 0.9 if each.kind == "name" else 0.35 + 0.05 * (each.end - each.start)
    if own & LABELS:
        base -= 0.8
    lows = [sight.low(index) for index in range(each.start, each.end)]
    stems = [stem(low) for low in lows]
    vocabulary = sight.cues.vocabulary
    known = sum(each_ in vocabulary for each_ in stems)
    if each.kind == "words":
        base -= 0.3 * known + (0.7 if known == len(stems) else 0.0)
        base -= 0.35 * (stems[-1] in own) + 0.35 * (stems[0] in own)
        base -= 0.7 * (
            stems[0] in _ASKED and (each.start == sight.clause.start or sight.low(each.start - 1) in STOP | _JOINTS)
        )
        base -= 0.1 * (not each.whole) + 0.6 * all(low in VAGUE for low in lows) + 0.25 * lows[0].endswith("ed")
    elif stems[-1] in own and len(stems) > 1:
        base -= 0.1
    return base - 0.8 * dated


def _several(sight: Sight, words: Words, leaf: Leaf) -> Iterator[Candidate]:
    """A list: in brackets, or values joined by commas and "and"."""
    items = leaf.param.schema.get("items") or {}
    kind = str(items.get("type", "string")) if isinstance(items, dict) else "string"
    if kind in ("integer", "number", "float"):
        yield from _rows_of_numbers(sight, words, leaf)
        return
    if not items:
        yield from _rows_of_numbers(sight, words, leaf)
    for found in re.finditer(r"\[([^\[\]]+)\]", sight.clause.text):
        begin = sight.clause.offset + found.start()
        span = sight.clause.reading.span(begin, begin + len(found[0]))
        yield _told(sight, leaf, lists.items(found[1]), span.start, span.end, 1.4)
    if isinstance(items, dict) and items.get("enum"):
        among = replace(leaf, param=replace(leaf.param, choices=tuple(map(str, items["enum"]))))
        singles = list(_choices(sight, among))
        yield from _wherever(singles)
    else:
        singles = [*_texts(sight, words, leaf)]
    best: dict[int, list[Candidate]] = {}
    for each in sorted(singles, key=lambda one: -one.score):
        best.setdefault(each.span.start, []).append(each)
    for start in sorted(best):
        for first in best[start][:2]:
            yield from _rows(sight, leaf, best, first)


def _wherever(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """All choices that are said, also where other words stand between them."""
    values = list(dict.fromkeys(each.value for each in sorted(found, key=lambda each: each.span.start)))
    if len(values) > 1:
        best = max(found, key=lambda each: each.score)
        yield replace(best, value=values, score=best.score + 0.5 * (len(values) - 1) ** 0.5)


def _rows(sight: Sight, leaf: Leaf, best: dict[int, list[Candidate]], first: Candidate) -> Iterator[Candidate]:
    values, end, score = [first.value], first.span.end, first.score
    yield replace(first, value=list(values))
    while (after := _joint(sight, end)) in best and len(values) < 50:
        item = best[after][0]
        values, end = [*values, item.value], item.span.end
        more = score + 0.5 * (len(values) - 1) ** 0.5
        yield replace(first, value=list(values), span=Span(first.span.start, end), score=more)


def _joint(sight: Sight, index: int) -> int:
    """Where the next item of an enumeration begins."""
    begin = index
    while sight.low(index) in _JOINTS or (index > begin and sight.low(index) in ("the", "a", "an")):
        index += 1
    return index if index > begin else -1


def _rows_of_numbers(sight: Sight, words: Words, leaf: Leaf) -> Iterator[Candidate]:
    in_brackets = list(_WRITTEN.finditer(sight.clause.text))
    for row in in_brackets:  # "[100,200]": in brackets a comma parts numbers
        begin = sight.clause.offset + row.start()
        span = sight.clause.reading.span(begin, begin + len(row[0]))
        values = [json.loads(each) for each in row[1].split(",")]
        yield _told(sight, leaf, values, span.start, span.end, 0.7 + 0.3 * min(len(values), 5))
    found = words.amounts
    for first in range(len(found)):
        last = first
        while last + 1 < len(found) and all(
            sight.low(index) in (",", "and", "&", "to") or sight.clause.reading.tokens[index].value in "[](){}"
            for index in range(found[last].end, found[last + 1].start)
        ):
            last += 1
        for group in _groups(sight, found[first : last + 1]):
            start, end = group[0].start, group[-1].end
            if sight.low(start - 1) in ("[", "(") and sight.low(end) in ("]", ")"):
                start, end = start - 1, end + 1
            several = len(group) > 1 or end - start > group[-1].end - group[0].start  # one in brackets is a list, too
            base = 0.6 + 0.3 * min(len(group), 5) if several else 0.3
            if in_brackets and not several:
                continue
            yield _told(sight, leaf, [amount.number for amount in group], start, end, base)


def _groups(sight: Sight, row: Sequence[Amount]) -> list[Sequence[Amount]]:
    """A row of numbers, or the groups that brackets make of it: "(1, 2) and (3, 4)"."""
    cuts = [
        at
        for at in range(1, len(row))
        if any(sight.low(index) in (")", "]") for index in range(row[at - 1].end, row[at].start))
    ]
    edges = [0, *cuts, len(row)]
    return [row[left:right] for left, right in pairwise(edges)]


def _data(sight: Sight, leaf: Leaf) -> Iterator[Candidate]:
    for found in lists.data(sight.clause.text):
        begin = sight.clause.offset
        span = sight.clause.reading.span(begin + found.start, begin + found.end)
        yield Candidate(leaf.key, found.value, span, 0.9 - found.cost)
