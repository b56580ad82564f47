"""Recurrences as people say them, as RFC 5545 rules: "every other Friday", "on the 1st and 15th of every month", "daily".

A recurrence is a rhythm ("every weekday"), perhaps with what it leaves out ("except Fridays"). Rule: what is left out is
read together with its rhythm or neither is; a chore that runs on a day it should not is worse than a question.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from lam_desktop.planning.grammar import daysets, numbers
from lam_desktop.planning.grammar.daysets import (
    ALL,
    DAYS,
    EXCEPT,
    HOURS,
    LEFT_OUT,
    MONTH,
    MONTHS,
    SHORT_DAY,
    UNREAD_EXCEPT,
    WORK,
)

_EVERY = r"(?:every|each)"
_MOST = 1000  # so many times a unit at most: no calendar counts farther
_SHARE = re.compile(r"\b(?:for|per|by) each \w+$", re.IGNORECASE)  # "a folder for each month": one a month, not monthly
_SHARE_OF_TIME = re.compile(
    r"\b(?:for|per|by) every (?:day|week|month|quarter|year)\b(?! (?:at|around)\b)", re.IGNORECASE
)
_NAME = re.compile(  # "folders for Monday to Friday", "a column yearly": what something is called
    r"\b(?:(?:folders?|director(?:y|ies)) (?:for|called|named)|columns?(?: called| named)?|called|named|rename\b[^.;,]*\bto)\s+$",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:minutes?|hours?|days?|nights?|weeks?|months?|evenings?)\s+(?:before|after)\s+(?:the\s+)?(?:(?:end|start|beginning)\s+of\s+)?$",
    re.IGNORECASE,
)
_APIECE = re.compile(r"each\s+(?:of\s+)?(?:\d|an?\s|half|one|two|three)", re.IGNORECASE)
_AND = re.compile(r"[\s,]*\band\s+(?:also\s+)?(?:on\s+)?", re.IGNORECASE)
_TIMES = (
    r"(?:twice|thrice|(?:two|three|four|five|six|several|a\s+few|\d+)\s+times)"
    r"\s+(?:a|an|per|each|every)\s+(?:hour|day|week|month|year)"
)
_UNCLEAR = (  # at the beginning or the end, where a rhythm stands; elsewhere it may be about something else
    re.compile(rf"^\s*(?:please\s+)?(?P<when>{_TIMES}|{_EVERY}\s+{MONTH})\b(?![-./]|\s+(?:the\s+)?\d)", re.IGNORECASE),
    re.compile(rf"\b(?P<when>{_TIMES}|{_EVERY}\s+{MONTH})\s*[.!]*$", re.IGNORECASE),
)


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A rule without its time of day. `timed`: the rule itself says when in the day (every 15 minutes).

    `besides`: where the words lie for what it leaves out, if its time of day stands between.
    """

    start: int
    end: int
    rule: str
    timed: bool = False
    besides: tuple[int, int] | None = None


def first_of(rule: str, since: datetime) -> datetime:
    """The first moment of a rule, not before `since`; its time of day is that of `since`."""
    from dateutil.rrule import rrulestr

    found: datetime | None = rrulestr(rule, dtstart=since).after(since, inc=True)
    return found or since


def recurrences(text: str, now: datetime) -> Iterator[Recurrence]:
    """Every recurrence in a text, longest reading first, none overlapping."""
    yield from _read(text)[0]


def gathered(text: str) -> str:
    """A text with what its rhythm leaves out right behind it, where that is said at the very end."""
    found, _ = _read(text)
    rhythm = found[0] if len(found) == 1 and not found[0].besides else None
    if rhythm is None:
        return text
    last = [each for each in EXCEPT.finditer(text, rhythm.end) if not text[each.end() :].strip(" .!")]
    if not last or last[-1].start() <= rhythm.end or last[-1]["clock"]:
        return text
    less = last[-1]
    return f"{text[: rhythm.end]}{text[less.start() : less.end()]}{text[rhythm.end : less.start()]}{text[less.end() :]}"


def unclear(text: str) -> tuple[int, int] | None:
    """Where a request says when in the way of a rhythm, but in none that is known here."""
    said = next(filter(None, (pattern.search(text) for pattern in _UNCLEAR)), None)
    return said.span("when") if said else _read(text)[1]


def _read(text: str) -> tuple[list[Recurrence], tuple[int, int] | None]:
    """What comes back, and the first that has the form of it and was not understood."""
    taken: list[tuple[int, int]] = []
    found: list[Recurrence] = []
    unread: tuple[int, int] | None = None
    for pattern, rule_of in _FORMS:
        for match in pattern.finditer(text):
            before = text[: match.start()]
            if any(match.start() < end and match.end() > start for start, end in taken):
                continue
            shares = _SHARE.search(text[: match.end()]) or any(
                each.end() == match.end() for each in _SHARE_OF_TIME.finditer(text)
            )
            if shares or _NAME.search(before) or LEFT_OUT.search(before):
                continue
            rule = "" if _MOVED.search(before) else rule_of(match)
            if rule.startswith(("FREQ=MINUTELY", "FREQ=HOURLY")) and _APIECE.match(match[0]):
                continue  # "as Rehearsal, each 90 minutes": so long is each
            each = _narrowed(text, match, rule) if rule else None
            taken.append(match.span())
            if each:
                taken += [(each.start, each.end), each.besides or match.span()]
                found.append(each)
            else:
                unread = unread or match.span()
    joined = _joined(text, found)
    return (joined, unread) if joined is not None else ([], (found[0].start, found[-1].end))


def _narrowed(text: str, match: re.Match[str], rule: str) -> Recurrence | None:
    """The recurrence with its hours, and with what it leaves out, right after it or after its time of day."""
    start, end, besides = *match.span(), None
    timed = "HOURLY" in rule or "MINUTELY" in rule
    hours = HOURS.match(text, end) if timed else None
    if hours:
        rule, end = daysets.within(rule, hours), hours.end()
        if not rule:
            return None
    said = EXCEPT.match(text, end)
    less = daysets.without(rule, said["what"]) if said else ""
    if said and less:
        rule = less
        if said["clock"]:
            besides = said.span("left_out")
        else:
            end = said.end()
    elif said or UNREAD_EXCEPT.match(text, end):
        return None
    return Recurrence(start, end, rule, timed, besides)


def _joined(text: str, found: list[Recurrence]) -> list[Recurrence] | None:
    """All of them, but "every hour on weekdays" and "every Tuesday and the first Sunday of the month" are one each.

    None where two are said to count and no rule is both.
    """
    joined: list[Recurrence] = []
    found.sort(key=lambda one: one.start)
    for each in found:
        between = text[joined[-1].end : each.start] if joined else ""
        both = _together(joined[-1], each, between) if joined else None
        if both:
            joined[-1] = both
        elif joined and _AND.fullmatch(between):
            return None
        else:
            joined.append(each)
    return joined


def _together(first: Recurrence, second: Recurrence, between: str) -> Recurrence | None:
    rule = ""
    if first.timed != second.timed and not between.strip(" ,"):
        timed, days = (first, second) if first.timed else (second, first)
        only_days = re.fullmatch(r"FREQ=WEEKLY;(BYDAY=[A-Z,]+)", days.rule)
        rule = f"{timed.rule};{only_days[1]}" if only_days and "BYDAY" not in timed.rule else ""
    elif not first.timed and not second.timed and _AND.fullmatch(between):
        rule = daysets.either(first.rule, second.rule)
    besides = first.besides or second.besides
    return Recurrence(first.start, second.end, rule, first.timed or second.timed, besides) if rule else None


def _interval(text: str | None) -> str:
    if not text:
        return ""
    low = text.strip().lower()
    amount = 2 if low in ("other", "second", "2nd") else int(numbers.number(low) or numbers.ordinal(low) or 1)
    amount = min(amount, _MOST)
    return f";INTERVAL={amount}" if amount > 1 else ""


_UNITS = {
    "minute": "MINUTELY", "min": "MINUTELY", "hour": "HOURLY", "day": "DAILY", "night": "DAILY", "morning": "DAILY",
    "evening": "DAILY", "afternoon": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY",
}  # fmt: skip
_LONG_UNITS = {"fortnight": ("WEEKLY", 2), "quarter": ("MONTHLY", 3)}


def _plain(match: re.Match[str]) -> str:
    stem = match["unit"].lower().rstrip("s")
    if stem not in _LONG_UNITS:
        return f"FREQ={_UNITS[stem]}{_interval(match['step'])}"
    frequency, length = _LONG_UNITS[stem]
    times = int(_interval(match["step"]).rpartition("=")[2] or 1)
    return f"FREQ={frequency};INTERVAL={min(length * times, _MOST)}"


def _weekly(match: re.Match[str]) -> str:
    days = daysets.days_in(match["days"])
    step = _interval(match["step"]) or (";INTERVAL=2" if match.groupdict().get("fortnight") else "")
    return f"FREQ=WEEKLY{step};BYDAY={','.join(days)}" if days and len(days) < len(ALL) else f"FREQ=DAILY{step}"


def _ranked(match: re.Match[str]) -> str:
    """ "The first Monday", "the 1st and the 15th", "the last working day": days of the month by their place."""
    what = (match["what"] or "day").lower()
    step = _interval(match.groupdict().get("step"))
    ranks = daysets.ranks_in(match["ranks"])
    most = 31 if what == "day" else 5 if daysets.is_day_name(what) else 23
    if not ranks or any(not -most <= rank <= most for rank in ranks):
        return ""
    head, listed = f"FREQ=MONTHLY{step}", ",".join(map(str, ranks))
    if what == "day":
        return f"{head};BYMONTHDAY={listed}"
    if daysets.is_day_name(what):
        codes = daysets.days_in(what)
        return f"{head};BYDAY={','.join(f'{rank}{code}' for rank in ranks for code in codes)}"
    return f"{head};BYDAY={','.join(daysets.days_in(what))};BYSETPOS={listed}"


def _edge(match: re.Match[str]) -> str:
    """ "At the end of every quarter"; of a week it is no certain day, so that is not read."""
    ends = match["edge"].lower() == "end"
    day = "BYMONTHDAY=-1" if ends else "BYMONTHDAY=1"
    match match["unit"].lower():
        case "month":
            return f"FREQ=MONTHLY;{day}"
        case "quarter":
            return f"FREQ=YEARLY;BYMONTH={'3,6,9,12' if ends else '1,4,7,10'};{day}"
        case _:
            return f"FREQ=YEARLY;BYMONTH={12 if ends else 1};{day}"


def _yearly(match: re.Match[str]) -> str:
    day, month = int(match["before"] or match["after"]), daysets.month_of(match["month"])
    return f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}" if day <= _LONGEST[month - 1] else ""


_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ADVERBS = {
    "daily": "FREQ=DAILY", "nightly": "FREQ=DAILY", "weekly": "FREQ=WEEKLY", "monthly": "FREQ=MONTHLY",
    "yearly": "FREQ=YEARLY", "annually": "FREQ=YEARLY", "hourly": "FREQ=HOURLY", "quarterly": "FREQ=MONTHLY;INTERVAL=3",
    "fortnightly": "FREQ=WEEKLY;INTERVAL=2", "biweekly": "FREQ=WEEKLY;INTERVAL=2",
}  # fmt: skip
_STEP = rf"(?P<step>other|second|third|fourth|2nd|3rd|4th|{numbers.COUNT})"
_NO_STEP = r"(?P<step>(?!x)x)?"
_OF_MONTH = rf"\s+(?:of|in)\s+(?:{_EVERY}|the|a)\s+(?:(?P<step>other|second|third|{numbers.COUNT})\s+)?months?"
_ON_QUARTER = (
    rf"(?:{_EVERY}\s+quarter|quarterly|once a quarter),?\s+on\s+(?:the\s+)?(?P<rank>first|last|1st)(?:\s+day)?"
)
_OFTEN = r"(?:once|twice|thrice|(?:two|three|four|five|six|\d)\s+times)"
_ON_MONTH = rf"(?:{_EVERY}\s+(?:(?P<step>other|second|third|{numbers.COUNT})\s+)?months?|monthly|{_OFTEN}\s+(?:a|per)\s+month)\s*[,:(]?\s+on\s+"
_RANKS = rf"(?P<ranks>{daysets.RANKS})"
_WHAT = rf"(?:\s+(?P<what>{SHORT_DAY}|{WORK}|weekend\s+day|day))"
_DATE = (
    rf"(?:(?:the\s+)?(?P<before>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+day)?\s+(?:of\s+)?)?(?P<month>{MONTH})\b\.?"
    r"(?(before)|\s+(?:the\s+)?(?P<after>\d{1,2})(?:st|nd|rd|th)?\b)"
)


def _form(
    pattern: str, rule_of: Callable[[re.Match[str]], str]
) -> tuple[re.Pattern[str], Callable[[re.Match[str]], str]]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), rule_of


_FORMS = (
    _form(rf"{_EVERY}\s+(?P<day>{SHORT_DAY})\s+the\s+13th", lambda match: f"FREQ=MONTHLY;BYDAY={daysets.days_in(match['day'])[0]};BYMONTHDAY=13"),
    _form(rf"(?:on\s+)?(?:(?:the|{_EVERY})\s+)?{_RANKS}{_WHAT}?{_OF_MONTH}", _ranked),
    _form(rf"{_ON_MONTH}(?:the\s+)?{_RANKS}{_WHAT}?", _ranked),
    _form(rf"{_ON_MONTH}(?:the\s+)?(?P<ranks>\d{{1,2}})(?P<what>(?!x)x)?(?!\s*(?:[ap]m\b|[:.]\d))", _ranked),
    _form(rf"{_EVERY}\s+(?P<ranks>first|last|1st){_WHAT}", _ranked),
    _form(rf"{_EVERY}\s+(?P<ranks>\d{{1,2}}(?:st|nd|rd|th))(?P<what>(?!x)x)?(?!\s+(?:{MONTHS}|{SHORT_DAY}|minute|min|hour|day|night|week|month|year|quarter))", _ranked),
    _form(_ON_QUARTER, lambda match: f"FREQ=YEARLY;BYMONTH={'3,6,9,12;BYMONTHDAY=-1' if match['rank'].lower() == 'last' else '1,4,7,10;BYMONTHDAY=1'}"),
    _form(rf"(?:at|on)\s+the\s+(?P<edge>end|start|beginning)\s+of\s+(?:{_EVERY}|the)\s+(?P<unit>month|quarter|year)", _edge),
    _form(rf"(?:{_EVERY}\s+year|yearly|annually|once a year),?\s+on\s+{_DATE}", _yearly),
    _form(rf"(?:on\s+)?{_DATE},?\s+(?:(?:of\s+)?{_EVERY}\s+year|yearly|annually)", _yearly),
    _form(rf"{_EVERY}\s+{_DATE}", _yearly),
    _form(rf"{_EVERY}\b(?=\s+(?:midnight|noon|midday)\b)", lambda _: "FREQ=DAILY"),
    _form(rf"{_EVERY}\s+(?:{_STEP}\s+)?weeks?,?\s+on\s+(?P<days>{DAYS})", _weekly),
    _form(rf"(?:weekly|once a week|(?P<fortnight>biweekly|fortnightly|{_EVERY}\s+fortnight)),?\s+on\s+{_NO_STEP}(?P<days>{DAYS})", _weekly),
    _form(rf"{_OFTEN}\s+(?:a|per)\s+week\s*[,:(–-]?\s*(?:on\s+)?{_NO_STEP}(?P<days>{DAYS})", _weekly),
    _form(rf"{_EVERY}\s+(?:(?P<step>other|second|third|fourth|2nd|3rd|4th)\s+)?(?P<days>{DAYS})", _weekly),
    _form(rf"(?:on\s+)?{_NO_STEP}(?P<days>{daysets.PLURAL})", _weekly),
    _form(rf"(?:on\s+)?{_NO_STEP}(?P<days>{DAYS})(?=\s+(?:mornings|afternoons|evenings|nights)\b)", _weekly),
    _form(rf"{_NO_STEP}(?P<days>(?:from\s+)?monday\s+(?:to|through|till)\s+friday|(?:weekdays|workdays)(?=\s+at))", _weekly),
    _form(rf"{_EVERY}\s+half(?:\s+an)?[\s-]+hour", lambda _: "FREQ=MINUTELY;INTERVAL=30"),
    _form(rf"{_EVERY}\s+quarter\s+(?:of\s+an\s+)?hour", lambda _: "FREQ=MINUTELY;INTERVAL=15"),
    _form(rf"{_EVERY}\s+(?:{_STEP}\s)?\s*(?P<unit>minutes?|mins?|hours?|days?|nights?|mornings?|evenings?|afternoons?|weeks?|fortnights?|months?|quarters?|years?)", _plain),
    _form(rf"once\s+(?:a|an|per)\s+{_NO_STEP}(?P<unit>hour|day|week|fortnight|month|quarter|year)", _plain),
    _form(rf"({'|'.join(_ADVERBS)})", lambda match: _ADVERBS[match[1].lower()]),
)  # fmt: skip
