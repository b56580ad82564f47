"""A recurrence rule in words. Rule: two rules that come back at different times are never said alike."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

_UNITS = {
    "MINUTELY": "minute", "HOURLY": "hour", "DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year",
}  # fmt: skip
_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAYS = dict(zip(_CODES, "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(), strict=True))
MONTHS = "January February March April May June July August September October November December".split()
_RANKS = {-1: "last", -2: "second to last", 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth"}


def rule_text(rule: str, at: datetime | None) -> str:
    """ "Every month on the last Friday at 17:00". `at`: the first time, for its time of day."""
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    every, unit = int(parts.get("INTERVAL", "1")), _UNITS[parts["FREQ"]]
    text = f"every {unit}" if every == 1 else f"every {every} {unit}s"
    return text + _days(parts) + _months(parts) + _clock(parts, at)


def _days(parts: dict[str, str]) -> str:
    codes = [code for code in parts.get("BYDAY", "").split(",") if code]
    dates = [int(each) for each in parts.get("BYMONTHDAY", "").split(",") if each]
    names = [_day(code) for code in codes]
    if "BYSETPOS" in parts:
        what = (
            "weekday"
            if codes == list(_CODES[:5])
            else "weekend day"
            if codes == list(_CODES[5:])
            else " or ".join(names)
        )
        return f" on the {_and(_rank(int(each)) for each in parts['BYSETPOS'].split(','))} {what}"
    if dates:
        said = _and(f"the {_rank(each)} day" if each < 0 else f"day {each}" for each in dates)
        return f" on {said}" + (f" if it is a {' or '.join(names)}" if names else "")
    if any(len(code) > 2 for code in codes):
        always = [day for day in _CODES if {f"{rank}{day}" for rank in range(1, 6)} <= {*codes}]
        others = [name for name, code in zip(names, codes, strict=True) if code[-2:] not in always]
        return f" on {_and([*(f'every {_DAYS[day]}' for day in always), *others])}"
    return f" on {', '.join(names)}" if names else ""


def _day(code: str) -> str:
    """ "FR" is Friday, "-1FR" the last Friday."""
    name = _DAYS.get(code[-2:], code)
    return f"the {_rank(int(code[:-2]))} {name}" if code[:-2] else name


def _rank(number: int) -> str:
    if number in _RANKS:
        return _RANKS[number]
    if number < 0:
        return f"{_rank(-number)} to last"
    teen = 10 < number % 100 < 14
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _and(words: Iterable[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


def _months(parts: dict[str, str]) -> str:
    months = [int(each) for each in parts.get("BYMONTH", "").split(",") if each]
    if not months:
        return ""
    others = [each for each in range(1, 13) if each not in months]
    shown, word = (others, "not in") if others and len(others) < 4 else (months, "in")
    return f" {word} {_and(MONTHS[each - 1] for each in shown)}"


def _clock(parts: dict[str, str], at: datetime | None) -> str:
    hours, minutes = parts.get("BYHOUR", ""), parts.get("BYMINUTE", "0")
    if hours and parts["FREQ"] == "HOURLY":
        listed, each = [int(hour) for hour in hours.split(",")], [int(minute) for minute in minutes.split(",")]
        more = f" at minute {_listed(minutes)}" if len(each) > 1 else ""
        if listed == list(range(listed[0], listed[-1] + 1)):
            return f"{more} from {listed[0]}:{each[0]:02} to {listed[-1]}:{each[-1]:02}"
        return f"{more} at {_listed(hours)} o'clock"
    if "," in hours or "," in minutes:
        return f" at minute {_listed(minutes)} of hour {_listed(hours or '0')}"
    return f" at {at:%H:%M}" if hours and at else ""


def _listed(numbers: str) -> str:
    """A list of numbers; long ones as what they run through."""
    found = numbers.split(",")
    return ", ".join(found) if len(found) <= 6 else f"{found[0]}, {found[1]} … {found[-1]}"
