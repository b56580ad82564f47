"""Numbers, sizes, percentages and durations as people write them. Rule: no match is better than a guessed one."""

from __future__ import annotations

import re
from datetime import timedelta

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen".split()
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORDS: dict[str, int] = {word: value for value, word in enumerate(_ONES)}
WORDS |= {word: (value + 2) * 10 for value, word in enumerate(_TENS)}
WORDS |= {f"{ten}-{_ONES[one]}": WORDS[ten] + one for ten in _TENS for one in range(1, 10)}
WORDS |= {"dozen": 12, "hundred": 100, "couple": 2}
ORDINALS: dict[str, int] = {
    word: value + 1
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
    )
}

NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)"
COUNT = rf"(?:{NUMBER}|an?|half an?|a couple of|a few|{'|'.join(sorted(WORDS, key=len, reverse=True))})"

_SIZE_UNITS = {
    "b": 1, "byte": 1, "bytes": 1,
    "k": 10**3, "kb": 10**3, "kib": 2**10, "kilobyte": 10**3, "kilobytes": 10**3,
    "m": 10**6, "mb": 10**6, "mib": 2**20, "meg": 10**6, "megs": 10**6, "megabyte": 10**6, "megabytes": 10**6,
    "g": 10**9, "gb": 10**9, "gib": 2**30, "gig": 10**9, "gigs": 10**9, "gigabyte": 10**9, "gigabytes": 10**9,
    "tb": 10**12, "terabyte": 10**12, "terabytes": 10**12,
}  # fmt: skip
SIZE = rf"({COUNT})\s*({'|'.join(sorted(_SIZE_UNITS, key=len, reverse=True))})\b"

_SECONDS = {
    "second": 1, "sec": 1, "s": 1, "minute": 60, "min": 60, "m": 60, "hour": 3600, "hr": 3600, "h": 3600,
    "day": 86400, "d": 86400, "week": 604800, "fortnight": 1209600, "month": 30 * 86400, "quarter": 91 * 86400,
    "year": 365 * 86400,
}  # fmt: skip
_LONGEST = 1000 * _SECONDS["year"]  # beyond it no calendar reaches
_UNIT = r"(seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|fortnights?|months?|years?)"
DURATION = rf"(?:half an hour|(?:an? |one |a free )?hour and a half|(?:{COUNT})[\s-]*{_UNIT}(?:\s+and\s+(?:{COUNT})\s*{_UNIT})?)\b"


def number(text: str) -> float | None:
    """The number a text stands for: "84,200", "3.5", "twelve", "a", "half a"; None when it is none."""
    low = text.strip().lower()
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", low):
        return float(low.replace(",", ""))
    if re.fullmatch(r"[-+]?\d+([.,]\d+)?", low):
        return float(low.replace(",", "."))
    if low in ("a", "an"):
        return 1.0
    if low in ("half a", "half an"):
        return 0.5
    if low == "a couple of":
        return 2.0
    if low == "a few":
        return 3.0
    value = _in_words(low)
    return None if value is None else float(value)


SCALES = {"dozen": 12, "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9}


def _in_words(low: str) -> float | None:
    """ "Forty-two", "a dozen", "three hundred and five thousand", "2.5 million"."""
    words = [word for word in re.split(r"[\s-]+", low.removeprefix("a ")) if word]
    total = part = 0.0
    said = False
    for index, word in enumerate(words):
        if word == "and" and said and index + 1 < len(words):
            continue
        scale = SCALES.get(word)
        if scale is not None:
            part = (part or 1.0) * scale
            if scale >= 1000:
                total, part = total + part, 0.0
        elif (value := _plain(word)) is not None and (not said or not part or _goes_after(part, value)):
            part += value
        else:
            return None
        said = True
    return total + part if said else None


def _plain(word: str) -> float | None:
    if re.fullmatch(r"\d+(\.\d+)?", word):
        return float(word)
    value = WORDS.get(word)
    return None if value is None else float(value)


def _goes_after(part: float, value: float) -> bool:
    """ "Twenty" and "five" are one number, "five" and "six" are two."""
    return (part % 100 == 0 and value < 100) or (part % 100 >= 20 and part % 10 == 0 and value < 10)


def ordinal(text: str) -> int | None:
    """The rank a text stands for: "3rd", "third"; None when it is none."""
    match = re.fullmatch(r"(\d+)(?:st|nd|rd|th)", text.lower())
    return int(match[1]) if match else ORDINALS.get(text.lower())


def size(text: str) -> int | None:
    """Bytes, decimal units (1 MB is a million bytes) unless written KiB, MiB, GiB."""
    match = re.fullmatch(SIZE, text.strip(), re.IGNORECASE)
    if not match:
        return None
    amount = number(match[1])
    return None if amount is None else round(amount * _SIZE_UNITS[match[2].lower()])


def duration(text: str) -> timedelta | None:
    """A length of time, at most a thousand years; months count 30 days and years 365, as in "older than 3 months"."""
    low = text.strip().lower()
    if low == "half an hour":
        return timedelta(minutes=30)
    if low.endswith("hour and a half"):
        return timedelta(minutes=90)
    total, found = 0.0, False
    for match in re.finditer(rf"({COUNT})[\s-]*{_UNIT}\b", low):
        amount = number(match[1])
        unit = match[2].rstrip("s") if match[2] != "s" else "s"
        if amount is None:
            return None
        total, found = total + amount * _SECONDS[unit], True
    return timedelta(seconds=total) if found and total <= _LONGEST else None
