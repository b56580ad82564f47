"""Recurrences as people say them, as RFC 5545 rules: "every other Friday", "on the 15th of every month", "daily"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from lam_desktop.planning.grammar import numbers

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY = r"(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?s?"
_EVERY = r"(?:every|each)"
_MOST = 1000  # so many times a unit at most: no calendar counts farther
_SHARE = re.compile(r"\b(?:for|per|by) each \w+$", re.IGNORECASE)  # "a folder for each month": one a month, not monthly
_NAME = re.compile(  # "folders for Monday to Friday", "a column yearly": what something is called
    r"\b(?:(?:folders?|director(?:y|ies)) (?:for|called|named)|columns?(?: called| named)?|called|named)\s+$",
    re.IGNORECASE,
)
_RANK = r"(?:first|second|third|fourth|last|1st|2nd|3rd|4th)"


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A rule without its time of day. `timed`: the rule itself says when in the day (every 15 minutes)."""

    start: int
    end: int
    rule: str
    timed: bool = False


def first_of(rule: str, since: datetime) -> datetime:
    """The first moment of a rule, not before `since`; its time of day is that of `since`."""
    from dateutil.rrule import rrulestr

    found: datetime | None = rrulestr(rule, dtstart=since).after(since, inc=True)
    return found or since


def recurrences(text: str, now: datetime) -> Iterator[Recurrence]:
    """Every recurrence in a text, longest reading first, none overlapping."""
    taken: list[tuple[int, int]] = []
    for pattern, rule_of in _FORMS:
        for match in pattern.finditer(text):
            if any(match.start() < end and match.end() > start for start, end in taken):
                continue
            if _SHARE.search(text[: match.end()]) or _NAME.search(text[: match.start()]):
                continue
            rule = rule_of(match)
            if rule:
                taken.append(match.span())
                yield Recurrence(match.start(), match.end(), rule, "HOURLY" in rule or "MINUTELY" in rule)


def _code(day: str) -> str:
    low = day.lower()
    return next(code for code in _CODES if code.lower() == low[:2])


def _interval(text: str | None) -> str:
    if not text:
        return ""
    low = text.strip().lower()
    amount = 2 if low in ("other", "second", "2nd") else int(numbers.number(low) or numbers.ordinal(low) or 1)
    amount = min(amount, _MOST)
    return f";INTERVAL={amount}" if amount > 1 else ""


def _frequency(unit: str) -> str:
    stem = unit.lower().rstrip("s")
    return {"minute": "MINUTELY", "min": "MINUTELY", "hour": "HOURLY", "day": "DAILY", "night": "DAILY",
            "morning": "DAILY", "evening": "DAILY", "afternoon": "DAILY", "week": "WEEKLY", "month": "MONTHLY",
            "year": "YEARLY"}[stem]  # fmt: skip


def _days(match: re.Match[str]) -> str:
    days = re.findall(_DAY, match["days"], re.IGNORECASE)
    codes = sorted({_code(day) for day in days}, key=_CODES.index)
    return f"FREQ=WEEKLY{_interval(match['step'])};BYDAY={','.join(codes)}"


def _ranked(match: re.Match[str]) -> str:
    word = match["rank"].lower()
    rank = -1 if word == "last" else numbers.ordinal(word) or 1
    day = match["day"].lower()
    if day == "day":
        return f"FREQ=MONTHLY;BYMONTHDAY={rank}"
    if day in ("weekday", "workday", "working day"):
        return f"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS={rank}"
    return f"FREQ=MONTHLY;BYDAY={rank}{_code(day)}"


def _plain(match: re.Match[str]) -> str:
    return f"FREQ={_frequency(match['unit'])}{_interval(match['step'])}"


def _adverb(match: re.Match[str]) -> str:
    return {"daily": "FREQ=DAILY", "nightly": "FREQ=DAILY", "weekly": "FREQ=WEEKLY", "monthly": "FREQ=MONTHLY",
            "yearly": "FREQ=YEARLY", "annually": "FREQ=YEARLY", "hourly": "FREQ=HOURLY", "fortnightly": "FREQ=WEEKLY;INTERVAL=2",
            "quarterly": "FREQ=MONTHLY;INTERVAL=3"}[match[1].lower()]  # fmt: skip


def _form(
    pattern: str, rule_of: Callable[[re.Match[str]], str]
) -> tuple[re.Pattern[str], Callable[[re.Match[str]], str]]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), rule_of


_DAY_LIST = rf"{_DAY}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*|\s*,\s*and\s+)(?:{_EVERY}\s+|on\s+)?{_DAY})*"
_ORDINAL = "|".join(numbers.ORDINALS)
_FORMS = (
    _form(rf"(?:on\s+)?the\s+(?P<rank>{_RANK})\s+(?P<day>{_DAY}|day|weekday|workday|working day)\s+(?:of|in)\s+(?:{_EVERY}|the)\s+month", _ranked),
    _form(rf"{_EVERY}\s+(?P<rank>{_RANK})\s+(?P<day>{_DAY}|day)\s+(?:of|in)\s+(?:the|a|{_EVERY})\s+month", _ranked),
    _form(
        rf"(?:on\s+)?(?:the\s+)?(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:day\s+)?of\s+(?:{_EVERY}|the)\s+month|(?:{_EVERY}\s+month|monthly),?\s+on\s+(?:the\s+)?(\d{{1,2}})(?:st|nd|rd|th)?|{_EVERY}\s+(\d{{1,2}})(?:st|nd|rd|th)(?:\s+of\s+the\s+month)?",
        lambda match: f"FREQ=MONTHLY;BYMONTHDAY={match[1] or match[2] or match[3]}",
    ),
    _form(
        rf"(?:on\s+)?the\s+({_ORDINAL})\s+(?:day\s+)?of\s+(?:{_EVERY}|the)\s+month|(?:{_EVERY}\s+month|monthly),?\s+on\s+the\s+({_ORDINAL})",
        lambda match: f"FREQ=MONTHLY;BYMONTHDAY={numbers.ordinal(match[1] or match[2])}",
    ),
    _form(rf"(?:{_EVERY}\s+month|monthly),?\s+on\s+the\s+last\s+day|at\s+the\s+end\s+of\s+(?:{_EVERY}|the)\s+month", lambda _: "FREQ=MONTHLY;BYMONTHDAY=-1"),
    _form(rf"{_EVERY}\s+(?:week|work|working )\s?days?|on\s+(?:weekdays|workdays|working days)|(?:weekdays|workdays)(?=\s+at)|monday\s+(?:to|through|till)\s+friday", lambda _: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    _form(rf"{_EVERY}\s+weekend|on\s+weekends", lambda _: "FREQ=WEEKLY;BYDAY=SA,SU"),
    _form(rf"{_EVERY}\s+(?P<step>other|second|2nd|third)?\s*(?P<days>{_DAY_LIST})", _days),
    _form(rf"(?:{_EVERY}\s+week|weekly|once a week),?\s+on\s+(?P<step>(?!x)x)?(?P<days>{_DAY_LIST})", _days),
    _form(r"(?:on\s+)?(?P<step>(?!x)x)?(?P<days>(?:mon|tues|wednes|thurs|fri|satur|sun)days(?:(?:\s*,\s*|\s+and\s+)(?:mon|tues|wednes|thurs|fri|satur|sun)days)*)", _days),
    _form(rf"{_EVERY}\s+(?P<step>other\s|second\s|third\s|{numbers.COUNT}\s)?\s*(?P<unit>minutes?|mins?|hours?|days?|nights?|mornings?|evenings?|afternoons?|weeks?|months?|years?)", _plain),
    _form(r"once\s+(?:a|an|per)\s+(?P<step>(?!x)x)?(?P<unit>hour|day|week|month|year)", _plain),
    _form(r"(daily|nightly|weekly|monthly|yearly|annually|hourly|fortnightly|quarterly)", _adverb),
)  # fmt: skip
