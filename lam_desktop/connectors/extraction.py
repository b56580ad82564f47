"""Things people look for in texts: addresses, numbers, dates, … Rule: what is found is given back as it was written."""

from __future__ import annotations

import re
from collections.abc import Callable

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = re.compile(
    rf"(?<![\w.-])(?:\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{4}}|\d{{2}})"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?\s+(?:of\s+)?{_MONTH}\b\.?(?:,?\s+\d{{4}})?"
    rf"|{_MONTH}\b\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?!\s*[:.]\d)(?:,?\s+\d{{4}})?)(?![\w-])(?!\.\d)",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![\w:.-])(?:(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:\s?(?:[ap]m\b|[ap]\.m\.))?|(?:1[0-2]|0?[1-9])\s?(?:[ap]m\b|[ap]\.m\.))(?![\w:])",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+'-]*[\w+-]@[\w-]+(?:\.[\w-]+)+", re.UNICODE)
_URL = re.compile(r"(?:https?://|ftp://|(?<![\w@./-])www\.)[^\s<>\"“”«»|\\^`{}]+", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w+@#/.,-])(?:\+|00)?\(?\d(?:[\s\u00a0./()-]{0,2}\d){5,15}(?![\w@])(?![-/]\d)")
# Digits in running text: groups may be parted by a space only where decimals follow, for "100 200" are two numbers.
RUNNING = r"\d{1,3}(?:[,.'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,3}(?: \d{3})+[.,]\d+|\d+(?:[.,]\d+)?"
_NUMBER = re.compile(rf"(?<![\w.,/])(?<!\d:)(?:(?<!\d)[-+−](?=\d))?(?:{RUNNING})(?!\w|:\d|/\d|[.,]\d)")
_CODE = r"(?:EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|CZK|HUF|JPY|CNY|AUD|CAD|INR|NZD)"
_SUM = r"\d{1,3}(?:[,.'’ \u00a0]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)"
_AMOUNT = re.compile(
    rf"[-−]?(?:US|R|A|C)?(?:[€$£¥₹₽₩₺₴]|(?<!\w){_CODE})\s?[-−]?(?:{_SUM})"
    rf"|(?<![\w.,])[-−]?(?:{_SUM})\s?(?:[€£¥₹₽₩₺₴$]|(?:{_CODE}|euros?|dollars?|pounds?|kr|zł|Kč|Ft)(?!\w))"
)
_HASHTAG = re.compile(r"(?<![\w&/#])#\w*[^\W\d]\w*")

KINDS = (
    "e-mail addresses",
    "web addresses",
    "phone numbers",
    "numbers",
    "dates",
    "times",
    "amounts",
    "hashtags",
    "lines",
)


def extract(text: str, what: str) -> list[str]:
    """All things of a kind (one of KINDS) in order of appearance, as written."""
    return _FINDERS[what](text)


def without_moments(text: str) -> str:
    """The text with dates and times blanked out, so that their digits are not taken for numbers."""
    return _TIME.sub(" ", _DATE.sub(" ", text))


def _all(pattern: re.Pattern[str]) -> Callable[[str], list[str]]:
    return lambda text: [match[0].strip() for match in pattern.finditer(text)]


def _urls(text: str) -> list[str]:
    return [_unpunctuated(match[0]) for match in _URL.finditer(text)]


def _unpunctuated(url: str) -> str:
    """Without the full stop or bracket of the sentence around it."""
    while url and (url[-1] in ".,;:!?'’*_" or (url[-1] == ")" and url.count(")") > url.count("("))):
        url = url[:-1]
    return url


def _phones(text: str) -> list[str]:
    found = []
    for match in _PHONE.finditer(_EMAIL.sub(" ", _URL.sub(" ", text))):
        said = match[0].strip()
        digits = re.sub(r"\D", "", said)
        spread = re.search(r"\d[\s\u00a0./()-]+\d", said) is not None
        if 7 <= len(digits) <= 15 and not _DATE.search(said) and (spread or said[0] in "+0" or len(digits) >= 9):
            found.append(said if said.count("(") == said.count(")") else said.strip("()"))
    return found


def _numbers(text: str) -> list[str]:
    return [match[0] for match in _NUMBER.finditer(without_moments(_EMAIL.sub(" ", _URL.sub(" ", text))))]


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


_FINDERS: dict[str, Callable[[str], list[str]]] = {
    "e-mail addresses": _all(_EMAIL),
    "web addresses": _urls,
    "phone numbers": _phones,
    "numbers": _numbers,
    "dates": _all(_DATE),
    "times": lambda text: _all(_TIME)(_DATE.sub(" ", text)),
    "amounts": _all(_AMOUNT),
    "hashtags": _all(_HASHTAG),
    "lines": _lines,
}
