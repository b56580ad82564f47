"""Which way an order goes, as people say it: "from cheap to dear", "oldest first", "the biggest at the top", "Z to A"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lam_desktop.planning.grammar import numbers

_SCALES = {  # what is measured: words for much of it, words for little of it
    "money": ("expensive dear dearer dearest pricey pricier priciest costly costlier costliest", "cheap cheaper cheapest affordable inexpensive"),
    "length": ("long longer longest", "short shorter shortest brief briefest"),
    "weight": ("heavy heavier heaviest", "light lighter lightest"),
    "height": ("tall taller tallest", ""),
    "pace": ("slow slower slowest", "fast faster fastest quick quicker quickest"),
    "age": ("old older oldest", "young younger youngest"),
    "day": ("new newer newest late later latest recent", "early earlier earliest"),
    "warmth": ("warm warmer warmest hot hotter hottest", "cold colder coldest cool cooler coolest"),
    "worth": ("good better best", "bad worse worst"),
    "amount": (
        "big bigger biggest large larger largest high higher highest great greater greatest most more many top",
        "small smaller smallest low lower lowest least less few fewer fewest little tiny tiniest",
    ),
}  # fmt: skip
_MEANS = {
    word: (about, high)
    for about, both in _SCALES.items()
    for high, words in ((True, both[0]), (False, both[1]))
    for word in words.split()
}
_WORD = rf"(?:(?:most|least)\s+(?:{'|'.join(_MEANS)})|{'|'.join(sorted(_MEANS, key=len, reverse=True))})"
_MORE = rf"(?:(?:most|least)\s+(?:{'|'.join(_MEANS)})|{'|'.join(word for word in sorted(_MEANS, key=len, reverse=True) if word.endswith(('est', 'st', 'top', 'worst')))})"
_FIRST = r"(?:comes?|goes|go|being|shown|listed)?\s*(?:first|on top|at the (?:top|start|beginning|head|front)|to the (?:top|front)|up ?front|leading)"
_LAST = r"(?:comes?|goes|go|being|shown|listed)?\s*(?:last|at the (?:bottom|end)|to the (?:bottom|end))"
_BETWEEN = r"(?:\s+(?!to\b|till\b|and\b|or\b|first\b|last\b|by\b|in\b|of\b|the\b|from\b|with\b)[\w-]+){0,3}?"
_FORMS = (
    ("pair", rf"(?:from\s+)?(?:the\s+)?\b(?P<one>{_WORD})\b{_BETWEEN}\s+(?:down\s+|up\s+)?(?:to|till|until|through to)\s+(?:the\s+)?(?P<two>{_WORD})\b"),
    ("first", rf"\b(?:the\s+)?(?P<one>{_MORE})\b{_BETWEEN}\s+{_FIRST}\b"),
    ("first", rf"\b(?:start|starts|starting|begin|begins|beginning)\s+(?:with|from|at)\s+(?:the\s+)?(?P<one>{_MORE})\b"),
    ("last", rf"\b(?:the\s+)?(?P<one>{_MORE})\b{_BETWEEN}\s+{_LAST}\b"),
    ("down", r"\bdescending(?:ly)?\b|\bfrom high\b|\b(?:in\s+)?(?:falling|decreasing) order\b|\bz\s?(?:to|-|–)\s?a\b|\b(?:in\s+)?revers\w*(?:\s+(?:alphabetical\w*\s+)?order)?\b|\bdownwards?\b|\bbackwards?\b"),
    ("up", r"\bascending(?:ly)?\b|\bfrom low\b|\b(?:in\s+)?(?:rising|increasing) order\b|\ba\s?(?:to|-|–)\s?z\b|\bupwards?\b"),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _FORMS)
_SUPERLATIVE = re.compile(rf"\b(?P<one>{_MORE})\b", re.IGNORECASE)
_MANY = rf"(?P<{{}}>\d+|{'|'.join(numbers.WORDS)})"
_COUNTED = re.compile(
    rf"\b{_MANY.format('before')}\s+{_MORE}\b|\b(?:{_MORE}|bottom)\s+{_MANY.format('behind')}\b", re.IGNORECASE
)
_A_DAY = re.compile(r"year|date|born|birth|since|join|\bday\b|\btime\b|when|month|updated|created", re.IGNORECASE)
_A_PACE = re.compile(r"speed|pace|km/?h|mph|rate", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Direction:
    """An order at character offsets. `falling`: from much to little of what it is `about`, which may be nothing."""

    falling: bool
    about: str
    start: int
    end: int

    def falls(self, heading: str, is_day: bool) -> bool:
        """Whether the values of a column go from high to low. Who is old was born early, what is fast takes little."""
        if self.about == "age" and (is_day or _A_DAY.search(heading)):
            return not self.falling
        if self.about == "pace" and _A_PACE.search(heading):
            return not self.falling
        return self.falling


def direction(text: str) -> Direction | None:
    """The order that a text asks for, or None."""
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if found := _read(kind, match):
                return found
    return None


def superlative(text: str) -> Direction | None:
    """The first word for most or least of something: "the cheapest drink". None where there is none."""
    match = _SUPERLATIVE.search(text)
    return _read("first", match) if match else None


def counted(text: str) -> re.Match[str] | None:
    """How many of the first in an order are wanted: "the three fastest", "the best 5", "the top ten"."""
    return _COUNTED.search(text)


def _read(kind: str, match: re.Match[str]) -> Direction | None:
    if kind in ("down", "up"):
        return Direction(kind == "down", "", *match.span())
    about, high = _meant(match["one"])
    if kind == "pair":
        other, much = _meant(match["two"])
        if high == much and not {about, other} <= {"age", "day"}:
            return None
        if {about, other} == {"age", "day"}:  # "new to old"
            return Direction(about == "day", "day", *match.span())
        if other != about and {about, other} != {"length", "height"}:
            return None
    return Direction(high != (kind == "last"), about, *match.span())


def _meant(words: str) -> tuple[str, bool]:
    """What a word measures, and whether it means much of it: "least expensive" is cheap."""
    parts = words.lower().split()
    about, high = _MEANS[parts[-1]]
    return about, high if parts[0] != "least" or len(parts) == 1 else not high
