"""Days and months in lists, ranges and ranks, and what a rule becomes without some of them."""

from __future__ import annotations

import re

from lam_desktop.planning.grammar import numbers

ALL = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
SHORT_DAY = r"(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?s?"
WORK = r"(?:week|work|working\s)\s?days?"
MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
MONTHS = rf"{MONTH}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|or)\s+|\s*&\s*)(?:in\s+)?{MONTH})*"
_SPAN = rf"{SHORT_DAY}(?:\s*[-–]\s*|\s+(?:to|through|till|until)\s+){SHORT_DAY}"
_SORT = rf"(?:{WORK}|(?:the\s+)?weekends?)"
_AND = r"(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+|\s*&\s*)(?:every\s+|each\s+|on\s+|a\s+)*"
_PART = rf"(?:{_SPAN}|{_SORT}|{SHORT_DAY})"
DAYS = rf"{_PART}\b(?:{_AND}{_PART}\b)*"
_DAYS_OFTEN = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days"
_OFTEN = rf"(?:{_DAYS_OFTEN}\s+(?:to|through|till|until)\s+{_DAYS_OFTEN}|{_DAYS_OFTEN})"
PLURAL = rf"(?:(?:(?<=\bon\s)(?:weekdays|workdays|working\s+days|weekends)|{_OFTEN})(?:{_AND}(?:{_OFTEN}|weekends|weekdays))*)"
"""Days that come again by their plural: "on Mondays and weekends"."""

_NTH = rf"(?:{'|'.join(numbers.ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"
_FROM_END = r"(?:second[\s-]+to[\s-]+last|second[\s-]+last|next[\s-]+to[\s-]+last|last\s+but\s+one|penultimate)"
_RANK = rf"(?:{_FROM_END}|last|{_NTH})"
RANKS = rf"{_RANK}(?:\s+day)?(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?:on\s+)?(?:the\s+)?{_RANK})*"
_CLOCK = r"(?:at\s+[\w:.]+(?:\s*[ap]\.?m\b\.?)?|\d[\d:.]*\s*(?:[ap]\.?m\b\.?)?|noon|midnight)"
_BUT = r"(?:except(?:ing)?(?:\s+for)?|(?:but|just|only)\s+not|apart\s+from|excluding|other\s+than|unless\s+it\s+is)"
_ON = r"(?:(?:on|in|during|for|a|an|the|every|each)\s+)*"
_AFTER = rf"(?P<clock>\s*,?\s+{_CLOCK})?(?P<left_out>\s*,?\s+\(?"
EXCEPT = re.compile(rf"{_AFTER}(?:{_BUT}|but)\s+{_ON}(?P<what>{DAYS}|{MONTHS})\b\)?)", re.IGNORECASE)
"""What a rhythm leaves out; its time of day may stand before."""
UNREAD_EXCEPT = re.compile(
    rf"{_AFTER}{_BUT}\s+{_ON}(?:[\w-]+\s+){{0,3}}?(?:\d{{1,2}}(?:st|nd|rd|th)|(?:holi|birth)?days?|weeks?|months?|{SHORT_DAY}|{MONTH})\b)",
    re.IGNORECASE,
)
"""The same where it is not known which days those are."""
LEFT_OUT = re.compile(rf"\b(?:{_BUT}|but)\s+$", re.IGNORECASE)
_HOUR = r"(?:\d{1,2}(?::00)?(?:\s*[ap]\.?m\b\.?)?|noon|midnight)"
HOURS = re.compile(
    rf"\s*,?\s+(?:between|from)\s+(?P<from>{_HOUR})\s*(?:-|–|and|to|till|until)\s*(?P<to>{_HOUR})(?![:.]?\d)",
    re.IGNORECASE,
)
"""The hours of the day in which something happens again and again."""


def is_day_name(text: str) -> bool:
    """Whether it is one day of the week by its name."""
    return re.fullmatch(SHORT_DAY, text, re.IGNORECASE) is not None


def days_in(text: str) -> list[str]:
    """The codes of the days in a text, in order of the week: "Monday to Thursday", "weekends and Mondays"."""
    found: set[str] = set()
    for part in re.finditer(_PART, text, re.IGNORECASE):
        names = re.findall(SHORT_DAY, part[0], re.IGNORECASE)
        if re.fullmatch(_SPAN, part[0], re.IGNORECASE):
            first, last = (ALL.index(_code(name)) for name in (names[0], names[-1]))
            found.update(ALL[(first + step) % 7] for step in range((last - first) % 7 + 1))
        elif re.fullmatch(WORK, part[0], re.IGNORECASE):
            found.update(ALL[:5])
        elif "weekend" in part[0].lower():
            found.update(ALL[5:])
        else:
            found.add(_code(part[0]))
    return sorted(found, key=ALL.index)


def _code(day: str) -> str:
    return next(code for code in ALL if code.lower() == day.lower()[:2])


def month_of(name: str) -> int:
    """1 for January."""
    return ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec").index(
        name.lower()[:3]
    ) + 1


def ranks_in(text: str) -> list[int]:
    """The places in a text: "the first and the last" is 1 and -1; counted from the end they are below zero."""
    if text.isdigit():
        return [int(text)]
    found = []
    for each in re.findall(_RANK, text, re.IGNORECASE):
        low = each.lower()
        found.append(-1 if low == "last" else -2 if re.fullmatch(_FROM_END, low) else numbers.ordinal(low) or 0)
    return list(dict.fromkeys(found)) if all(found) else []


def without(rule: str, said: str) -> str:
    """A rule without some days of the week or months; empty where that leaves nothing, or says nothing."""
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    if re.fullmatch(MONTHS, said, re.IGNORECASE):
        gone = {month_of(each) for each in re.findall(MONTH, said, re.IGNORECASE)}
        before = [int(each) for each in parts.get("BYMONTH", "").split(",") if each] or list(range(1, 13))
        months = [each for each in before if each not in gone]
        return _put({**parts, "BYMONTH": ",".join(map(str, months))}) if months and months != before else ""
    gone_days = days_in(said)
    if "BYSETPOS" in parts or any(len(code) > 2 for code in parts.get("BYDAY", "").split(",")):
        return ""  # "the first Monday except Mondays"
    had = parts.get("BYDAY", ",".join(ALL)).split(",")
    days = [code for code in had if code not in gone_days]
    if not days or days == had or (parts["FREQ"] == "WEEKLY" and "BYDAY" not in parts):
        return ""
    if parts["FREQ"] == "DAILY" and "INTERVAL" not in parts:
        parts["FREQ"] = "WEEKLY"
    return _put({**parts, "BYDAY": ",".join(days)})


def within(rule: str, hours: re.Match[str]) -> str:
    """A rule of minutes or hours that keeps to some hours of the day: "every hour from 9 to 5"."""
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    step, hourly = int(parts.pop("INTERVAL", "1")), parts["FREQ"] == "HOURLY"
    if not hourly and (step > 30 or 60 % step):
        return ""  # its minutes would be others in each hour
    first, last = _hour(hours["from"]), _hour(hours["to"])
    if last <= first and not re.search(r"[ap]\.?m|noon|midnight", hours["to"], re.IGNORECASE):
        last += 12
    last += 24 * (last <= first)
    kept = sorted({each % 24 for each in range(first, last + hourly, step if hourly else 1)})
    minutes = [0] if hourly else range(0, 60, step)
    parts |= {"BYHOUR": ",".join(map(str, kept)), "BYMINUTE": ",".join(map(str, minutes)), "BYSECOND": "0"}
    return _put({**parts, "FREQ": "HOURLY"})


def _hour(text: str) -> int:
    low = text.lower().replace(".", "")
    if low in ("noon", "midnight"):
        return 12 if low == "noon" else 0
    hour = int(re.match(r"\d+", low)[0])  # type: ignore[index]
    return hour % 12 + (12 if low.endswith("pm") else 0) if low.endswith("m") else hour % 24


def either(first: str, second: str) -> str:
    """One rule for both where there is one: days of the week, and places of them in the month."""
    parts = [dict(part.split("=", 1) for part in rule.split(";")) for rule in (first, second)]
    if any(each.keys() != {"FREQ", "BYDAY"} or each["FREQ"] not in ("WEEKLY", "MONTHLY") for each in parts):
        days = [each.get("BYMONTHDAY") for each in parts]
        alike = all(each.keys() == {"FREQ", "BYMONTHDAY"} and each["FREQ"] == "MONTHLY" for each in parts)
        return f"FREQ=MONTHLY;BYMONTHDAY={','.join(map(str, days))}" if alike else ""
    kind = "WEEKLY" if all(each["FREQ"] == "WEEKLY" for each in parts) else "MONTHLY"
    codes = list(dict.fromkeys(code for each in parts for code in each["BYDAY"].split(",")))
    if kind == "MONTHLY":  # days with and without a place do not go together: every Tuesday is the first to fifth
        codes = [full for code in codes for full in ([code] if len(code) > 2 else [f"{n}{code}" for n in range(1, 6)])]
    return f"FREQ={kind};BYDAY={','.join(dict.fromkeys(codes))}"


def _put(parts: dict[str, str]) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items())
