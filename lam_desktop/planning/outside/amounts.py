"""Numbers in a clause, as actions from outside take them: with their unit, currency or percent sign, in digits or words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from lam_desktop.planning.clause import Clause
from lam_desktop.planning.grammar import numbers
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.words import stem

_CURRENCIES = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee"}
_PLAIN = r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_JOINED = re.compile(rf"({_PLAIN}|[a-z]+)[-–]([a-z]+)(?:-[a-z]+)*", re.IGNORECASE)
_GLUED = re.compile(rf"({_PLAIN})\s?(k|m|bn|x|[a-z°µ%²³/]{{1,6}})", re.IGNORECASE)
_BIG = {"k": 10**3, "bn": 10**9, "mn": 10**6}
_LASTING = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "year": 31536000}
_NEXT = frozenset("next past last coming upcoming following previous".split())
_NO_NUMBERS = frozenset({"a", "an", "couple", "dozen", "second", "one's"})


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and the tokens it covers; `unit` is the word or sign that says of what, as it was said."""

    start: int
    end: int
    value: float
    unit: str = ""
    words: bool = False

    @property
    def number(self) -> int | float:
        """A whole number as one."""
        return int(self.value) if self.value == int(self.value) and abs(self.value) < 1e15 else self.value

    def in_units(self, wanted: str) -> Amount:
        """The same length of time in other units, where it is one and comes out even: two weeks are 14 days."""
        mine, other = (_LASTING.get(each.lower().removesuffix("s")) for each in (self.unit, wanted))
        if not mine or not other or mine <= other:
            return self
        mine, other = (12, 1) if (mine, other) == (_LASTING["year"], _LASTING["month"]) else (mine, other)
        return replace(self, value=self.value * mine / other)


def spans_of_time(clause: Clause) -> list[Amount]:
    """One unit of time without a number, "the next week", from left to right."""
    tokens = clause.reading.tokens
    return [
        Amount(index, index + 1, 1.0, tokens[index].low, words=True)
        for index in range(clause.start + 1, clause.end)
        if tokens[index].low in _LASTING and tokens[index - 1].low in _NEXT and clause.holds(index - 1, index + 1)
    ]


def unit_of_time(words: frozenset[str]) -> str:
    """The unit of time among the stems of a name, empty where there is none."""
    return next((unit for unit in _LASTING if stem(unit) in words), "")


def amounts(clause: Clause) -> list[Amount]:
    """All numbers of a clause from left to right; none inside a quoted text, an address or a path."""
    found: list[Amount] = []
    index = clause.start
    while index < clause.end:
        amount = _at(clause, index) if clause.holds(index, index + 1) else None
        if amount is not None:
            found.append(amount)
            index = amount.end
        else:
            index += 1
    return found


def _at(clause: Clause, index: int) -> Amount | None:
    token = clause.reading.tokens[index]
    if token.type not in (Type.NUMBER, Type.WORD):
        return None
    low = token.low
    money = _CURRENCIES.get(_mark(clause, index - 1), "")
    begin = index - 1 if money else index
    if token.type is Type.WORD and (compound := _compound(low)) is not None:
        return Amount(begin, index + 1, *compound, words=True)
    end, value = _plain(clause, index)
    if value is None:
        return None
    if _mark(clause, index - 1) in ("-", "−") and _touches(clause, index - 1) and not _touches(clause, index - 2):
        value, begin = -value, index - 1
    unit = money or _unit(clause, end)
    if unit == "%" or (end < clause.end and clause.reading.tokens[end].low == "percent"):
        return Amount(begin, end + 1, value, "%")
    return Amount(begin, end, value, unit, token.type is Type.WORD)


def _mark(clause: Clause, index: int) -> str:
    return clause.reading.tokens[index].value if clause.start <= index < clause.end else ""


def _touches(clause: Clause, index: int) -> bool:
    """Whether a token stands without a space before the next one."""
    tokens = clause.reading.tokens
    return clause.start <= index and index + 1 < clause.end and tokens[index].end == tokens[index + 1].start


def _unit(clause: Clause, end: int) -> str:
    if end >= clause.end:
        return ""
    token = clause.reading.tokens[end]
    return token.low if token.type is Type.WORD or token.value in ("%", "°") else ""


def _compound(low: str) -> tuple[float, str] | None:
    """ "16-foot", "three-month", "5k"."""
    joined = _JOINED.fullmatch(low)
    if joined and numbers.number(low) is None:
        value = numbers.number(joined[1]) if joined[1] not in _NO_NUMBERS else None
        return None if value is None else (value, joined[2])
    glued = _GLUED.fullmatch(low)
    if glued and (value := numbers.number(glued[1])) is not None:
        scale = _BIG.get(glued[2])
        return (value * scale, "") if scale else (value, glued[2])
    return None


def _plain(clause: Clause, index: int) -> tuple[int, float | None]:
    """A number in digits or words, as far as it goes: "two hundred and five", "2.5 million"."""
    tokens = clause.reading.tokens
    if tokens[index].low in _NO_NUMBERS:
        return index + 1, None
    best: tuple[int, float | None] = (index + 1, numbers.number(tokens[index].low))
    if best[1] is None or tokens[index].low in numbers.SCALES:
        return index + 1, None
    for end in range(index + 2, min(index + 7, clause.end + 1)):
        last = tokens[end - 1].low
        if last != "and" and last not in numbers.SCALES and last not in numbers.WORDS:
            break
        value = numbers.number(" ".join(token.low for token in tokens[index:end]))
        if value is not None:
            best = end, value
    return best
