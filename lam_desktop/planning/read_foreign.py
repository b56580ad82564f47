"""Readings of values for actions from outside, told only by the names, types and descriptions of their schema."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar import lists, numbers
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.words import STOP, VERBS, content_stems, stem

_ROLES: dict[str, frozenset[str]] = {
    "from": frozenset("from origin start source departure depart sender begin first old current".split()),
    "to": frozenset("to destination end target arrival arrive recipient receiver new until last".split()),
    "in": frozenset("city location place country state region area town language year currency unit province".split()),
    "at": frozenset("location place time venue address hour restaurant hotel".split()),
    "near": frozenset("location place city area address".split()),
    "on": frozenset("date day platform topic device".split()),
    "by": frozenset("author artist director writer creator name".split()),
    "for": frozenset("name person user purpose item product patient customer company".split()),
    "of": frozenset("name city location subject company country".split()),
    "about": frozenset("topic subject query keyword".split()),
    "called": frozenset("name title".split()), "named": frozenset("name title".split()),
    "titled": frozenset("title name".split()), "until": frozenset("end to".split()),
}  # fmt: skip
_ROLES |= {"into": _ROLES["to"], "within": _ROLES["in"], "around": _ROLES["near"], "since": _ROLES["from"]}
_INNER = frozenset({"of", "the", "de", "la", "&", "von", "van"})
_WEAK = frozenset(
    "between among during since until towards against without within across based using related given".split()
)
_ASKED = frozenset(stem(verb) for verb in VERBS)
_LABELS = frozenset("id number code isbn zip zipcode phone account pin key serial ticket".split())
_DATES = re.compile(r"\bdates?\b|\bdays?\b|yyyy|\bwhen\b", re.IGNORECASE)
_TIMES = re.compile(r"\btimes?\b|\bclock\b|hh:mm", re.IGNORECASE)
_SHARE = re.compile(r"percent|%", re.IGNORECASE)
_NO = frozenset("without no not don't exclude excluding disable disabled off never".split())
_NUMBERS = (Kind.INTEGER, Kind.NUMBER)


def slots(finder: Finder, param: Param) -> Iterator[Candidate]:
    """All readings of one parameter."""
    if param.choices:
        yield from _choices(finder, param)
    elif param.kind is Kind.BOOLEAN:
        yield from _flags(finder, param)
    elif param.kind in _NUMBERS:
        for place, (index, end, value) in enumerate(_amounts(finder, param)):
            yield _told(finder, param, value, index, end, 0.5 + _rank(finder, param, _NUMBERS, place))
    elif param.kind is Kind.LINES:
        yield from _several(finder, param)
    elif param.kind is Kind.JSON:
        for found in lists.data(finder.clause.text):
            span = finder.span_of(found.start, found.end)
            yield Candidate(param.name, found.value, span, 0.9 - found.cost)
    else:
        yield from _moments(finder, param)
        yield from _literals(finder, param)
        yield from _stretches(finder, param)


@lru_cache(maxsize=4096)
def _names(name: str) -> frozenset[str]:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_.\-/]|(?<=[a-z])(?=\d)", " ", name).lower().split()
    return frozenset(stem(word) for word in words)


@lru_cache(maxsize=4096)
def _described(description: str) -> frozenset[str]:
    return frozenset(content_stems(description))


def _told(finder: Finder, param: Param, value: Any, start: int, end: int, base: float, how: str = "span") -> Candidate:
    """A candidate with what the words around it say for this parameter, and how its place among the values fits."""
    score = base + _around(finder, param, start, end) + _role(finder, param, start)
    return Candidate(param.name, value, Span(start, end), score, how)


def _around(finder: Finder, param: Param, start: int, end: int) -> float:
    """Words near a value that the parameter's name or description has."""
    named, described = _names(param.name), _described(param.description)
    found = 0.0
    for index in (*range(start - 4, start), *range(end, end + 3)):
        low = finder.low(index)
        if not low or low in STOP:
            continue
        distance = start - index if index < start else index - end + 1.5
        worth = 0.9 if stem(low) in named else 0.3 if stem(low) in described else 0.0
        found += worth / distance**0.5
    return min(found, 1.6)


def _role(finder: Finder, param: Param, start: int) -> float:
    """What the preposition before a value says: "from Rome" is the origin, "to Oslo" where it goes."""
    index = start - 1
    while finder.low(index) in ("the", "a", "an", "my", "city", "around", "about"):
        index -= 1
    word = finder.low(index)
    roles = _ROLES.get(word)
    if roles is None:
        return 0.0
    named = {each.removesuffix("e") for each in _names(param.name)} | set(_names(param.name))
    mine = any(stem(role) in named or role in named for role in roles)
    opposite = {"from": "to", "to": "from"}.get(word)
    theirs = opposite is not None and any(stem(role) in named or role in named for role in _ROLES[opposite])
    said = any(stem(role) in _described(param.description) for role in roles)
    return 0.9 if mine else -0.9 if theirs else 0.25 if said else 0.0


def _rank(finder: Finder, param: Param, kinds: tuple[Kind, ...], place: int) -> float:
    """Values tend to be said in the order in which an action lists them."""
    alike = [each.name for each in finder.card.params if each.kind in kinds]
    return 0.3 if place < len(alike) and alike[place] == param.name else 0.0


def _choices(finder: Finder, param: Param) -> Iterator[Candidate]:
    """One of the values a schema allows, said as it is or by all of its words."""
    clause = finder.clause
    own = set(finder.cues.cards[finder.card.name].vocabulary)
    for choice in param.choices:
        words = re.findall(r"[^\W_]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", choice).lower())
        for index in range(clause.start, clause.end - len(words) + 1 if words else clause.start):
            said = [finder.low(index + offset) for offset in range(len(words))]
            if not clause.holds(index, index + len(words)) or [stem(each) for each in said] != [stem(w) for w in words]:
                continue
            exact = 0.9 if said == words else 0.6
            doubt = 0.5 if set(map(stem, words)) <= own and not param.required else 0.0
            yield _told(finder, param, choice, index, index + len(words), exact - doubt, "enum")


def _flags(finder: Finder, param: Param) -> Iterator[Candidate]:
    """True where the words of a yes-or-no parameter are said, False where they are denied."""
    own = {stem(word) for word in re.findall(r"[a-z]+", finder.card.name.lower())}
    named = {word for word in _names(param.name) if len(word) > 2} - {"is", "has", "includ", "use"}
    for index in range(finder.clause.start, finder.clause.end):
        word = stem(finder.low(index))
        if word not in named or not finder.clause.holds(index, index + 1):
            continue
        denied = any(finder.low(index - back) in _NO for back in (1, 2, 3))
        base = 0.8 if word not in own else 0.2
        yield Candidate(param.name, not denied, Span(index, index + 1), base, "derived")


def _amounts(finder: Finder, param: Param) -> Iterator[tuple[int, int, Any]]:
    """Numbers with their tokens: "$2 million", "12%", "seven"."""
    days = [span for when, span in finder.whens() if when.day is not None or when.rule is not None]
    index = finder.clause.start
    while index < finder.clause.end:
        end, value = _number_at(finder, index)
        inside = any(span.start <= index < span.end for span in days) and not _LABELS & _names(param.name)
        if value is None or inside or not finder.clause.holds(index, end):
            index += 1
            continue
        if finder.low(end) in ("%", "percent"):
            share = param.kind is Kind.NUMBER and not _SHARE.search(f"{param.name} {param.description}")
            value = round(value / 100, 10) if share else value
        whole = float(value) == int(value)
        if whole or param.kind is Kind.NUMBER:
            start = index - 1 if finder.low(index - 1) in ("$", "€", "£") else index
            yield start, end, int(value) if whole else value
        index = end


def _number_at(finder: Finder, index: int) -> tuple[int, float | None]:
    low = finder.low(index)
    value = numbers.number(low) if low not in ("a", "an", "couple") else None
    end = index + 1
    if value is not None and finder.low(end) in numbers.SCALES:
        value, end = value * numbers.SCALES[finder.low(end)], end + 1
    return end, value


def _several(finder: Finder, param: Param) -> Iterator[Candidate]:
    """A list: in brackets, or values joined by commas and "and"."""
    items = param.schema.get("items") or {}
    kind = str(items.get("type", "string")) if isinstance(items, dict) else "string"
    if kind in ("integer", "number", "float"):
        yield from _rows_of_numbers(finder, param)
        return
    for found in re.finditer(r"\[([^\[\]]+)\]", finder.clause.text):
        span = finder.span_of(*found.span())
        yield _told(finder, param, lists.items(found[1]), span.start, span.end, 1.2)
    singles = [*_literals(finder, param), *_stretches(finder, param)]
    best: dict[int, Candidate] = {}
    for each in singles:
        if each.span.start not in best or each.score > best[each.span.start].score:
            best[each.span.start] = each
    for start in sorted(best):
        values, end = [best[start].value], best[start].span.end
        yield Candidate(param.name, list(values), Span(start, end), best[start].score)
        while (after := _joined(finder, end)) in best:
            values, end = [*values, best[after].value], best[after].span.end
            yield Candidate(param.name, list(values), Span(start, end), best[start].score + 0.4 * (len(values) - 1))


def _joined(finder: Finder, index: int) -> int:
    """Where the next item of an enumeration begins."""
    begin = index
    while finder.low(index) in (",", "and", "&", "or", "also"):
        index += 1
    return index if index > begin else -1


def _rows_of_numbers(finder: Finder, param: Param) -> Iterator[Candidate]:
    amounts = list(_amounts(finder, param))
    for first in range(len(amounts)):
        last = first
        while last + 1 < len(amounts) and all(
            finder.low(index) in (",", "and", "&") for index in range(amounts[last][1], amounts[last + 1][0])
        ):
            last += 1
        start, end = amounts[first][0], amounts[last][1]
        if finder.low(start - 1) in ("[", "(") and finder.low(end) in ("]", ")"):
            start, end = start - 1, end + 1
        values = [value for _, _, value in amounts[first : last + 1]]
        yield _told(finder, param, values, start, end, 0.4 + 0.2 * min(len(values), 5))


def _moments(finder: Finder, param: Param) -> Iterator[Candidate]:
    """A day or a time of day, for parameters that speak of one, in the form they ask for."""
    about = f"{param.name.replace('_', ' ')} {param.description}"
    for when, span in finder.whens():
        said = finder.clause.reading.slice(span.start, span.end)
        said = re.sub(r"^(?:on|at|by|from|in|for|the)\s+", "", said, flags=re.IGNORECASE)
        if when.day is not None and (param.kind is Kind.DATE or _DATES.search(about)):
            formal = param.kind is Kind.DATE or "yyyy" in about.lower() or re.search(r"\d{4}-\d\d-\d\d", about)
            value: Any = when.day.isoformat() if formal else said
            yield _told(finder, param, value, span.start, span.end, 1.1, "derived")
        elif when.clock is not None and (param.kind is Kind.TIME or _TIMES.search(about)):
            formal = param.kind is Kind.TIME or "hh:mm" in about.lower() or re.search(r"\d\d:\d\d", about)
            yield _told(finder, param, f"{when.clock:%H:%M}" if formal else said, span.start, span.end, 1.1, "derived")


def _literals(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Quoted words, addresses, paths, and codes where the parameter wants one."""
    about = _names(param.name) | _described(param.description)
    for index in range(finder.clause.start, finder.clause.end):
        token = finder.token(index)
        if not finder.clause.holds(index, index + 1):
            continue
        if token.type is Type.QUOTED:
            yield _told(finder, param, token.value, index, index + 1, 0.9)
        elif token.type is Type.EMAIL:
            yield _told(finder, param, token.value, index, index + 1, 0.8 if about & {"email", "mail"} else 0.1)
        elif token.type is Type.URL:
            yield _told(finder, param, token.value, index, index + 1, 0.8 if about & {"url", "link"} else 0.1)
        elif token.type in (Type.PATH, Type.FILENAME, Type.GLOB):
            yield _told(finder, param, token.value, index, index + 1, 0.8 if about & {"file", "path"} else 0.3)
        elif re.search(r"\d", token.value) and (re.search(r"[^\W\d]", token.value) or _LABELS & _names(param.name)):
            yield _told(finder, param, token.value, index, index + 1, 0.6 if _LABELS & _names(param.name) else 0.3)


def _stretches(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Names written large, and the words that follow a preposition or the parameter's own name."""
    clause, own = finder.clause, set(finder.cues.cards[finder.card.name].vocabulary)
    until, place = clause.start, 0
    for start in range(clause.start, clause.end):
        token, before = finder.token(start), finder.low(start - 1)
        if token.type is not Type.WORD or not clause.holds(start, start + 1) or token.low in STOP | _WEAK:
            continue
        if start >= until and _is_large(finder, start):
            ends = list(_large_ends(finder, start))
            for end in ends:
                base = 0.7 + 0.5 * _rank(finder, param, (Kind.TEXT,), place) - 0.25 * (not param.required)
                yield _told(finder, param, clause.reading.slice(start, end), start, end, base)
            until, place = ends[0], place + 1
            continue
        led = before in _ROLES or before in STOP or stem(before) in _names(param.name) or not before
        asked = stem(token.low) in _ASKED
        if start < until or (asked and not param.required) or not (led or param.required):
            continue
        for end in _small_ends(finder, start):
            value = clause.reading.slice(start, end)
            plain = set(content_stems(value)) <= own
            base = (0.25 if led else -0.02) - 0.35 * plain + 0.04 * (end - start) - 0.25 * (not param.required)
            base -= 0.2 * asked
            yield _told(finder, param, value, start, end, base)


def _is_large(finder: Finder, index: int) -> bool:
    """A word written large that is not so only because it begins the sentence."""
    value = finder.token(index).value
    first = index == finder.clause.start or finder.low(index - 1) in (".", "!", "?")
    return value[:1].isupper() and (not first or (value.isupper() and len(value) > 1))


def _large_ends(finder: Finder, start: int) -> Iterator[int]:
    """Ends of a name: with its large words joined by small ones, and with the part after a comma, "Rome, Italy"."""
    end = _run(finder, start)
    yield end
    if finder.low(end) == "," and end + 1 < finder.clause.end and _is_large(finder, end + 1):
        yield _run(finder, end + 1)


def _run(finder: Finder, start: int) -> int:
    end = start + 1
    while end < finder.clause.end:
        step = end
        while finder.low(step) in _INNER and step - end < 2:
            step += 1
        large = step < finder.clause.end and finder.token(step).value[:1].isupper()
        if not large or finder.token(step).type is not Type.WORD:
            break
        end = step + 1
    return end


def _small_ends(finder: Finder, start: int) -> Iterator[int]:
    end = start
    while end < finder.clause.end and end - start < 5:
        token = finder.token(end)
        if (
            token.type not in (Type.WORD, Type.NUMBER)
            or token.low in _WEAK
            or (token.low in STOP and token.low != "of")
        ):
            break
        end += 1
    while end > start and finder.low(end - 1) in STOP:
        end -= 1
    if end > start:
        yield end
    if end > start + 1:
        yield start + 1
