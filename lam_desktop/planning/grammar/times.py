"""Dates, times, spans of time and recurrences relative to now. Recurrences become RFC 5545 rules."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from lam_desktop.planning.grammar import numbers
from lam_desktop.planning.grammar.recurrence import Recurrence, recurrences

_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS = "january february march april may june july august september october november december".split()
_DAY = rf"(?:{'|'.join(_DAYS)}|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)"
_MONTH = rf"(?:{'|'.join(_MONTHS)}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
_CLOCK = r"(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s*(?:am|pm|a\.m\.|p\.m\.)|(?:[01]?\d|2[0-3]):[0-5]\d|(?<=\bat\s)(?:[01]?\d|2[0-3])\.[0-5]\d(?!\d)"
_HOUR = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_MINUTES = "five|ten|twenty|twenty[- ]five"
_SPOKEN = rf"(?:half past|(?:a\s+)?quarter past|(?:a\s+)?quarter to)\s+\w+|(?:{_MINUTES})\s+past\s+(?:{_HOUR})\b|(?<=\bat\s)(?:{_MINUTES})\s+to\s+(?:{_HOUR})\b"
_TIME = rf"(?:{_CLOCK}|noon|midday|midnight|{_SPOKEN}|\w+\s+o'clock)"
_PART = r"(?<![sS]['’]\s)(?<!['’][sS]\s)(?:in the |this )?\b(?:morning|afternoon|evening)s?|(?:at |(?<=day )|(?<=tomorrow ))nights?|tonight"

_EVENTS = re.compile(  # "the parents evening", "a quiz evening" are events, and no time of the day
    rf"\b(?!this\b|always\b|days\b|{_DAY}s?\b)(?:[a-z]{{3,}}s|quiz|film|movie|music|info|information|coffee|bingo|craft|tea)\s+$",
    re.IGNORECASE,
)
_NAMED_DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\b\.?(?:,?\s+\d{{4}})?|{_MONTH}\.?\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?)\b"
_DATE_FORMS = (
    rf"{_DAY}\.?\s*,?\s+(?:the\s+)?(?:{_NAMED_DATE}|\d{{4}}-\d{{1,2}}-\d{{1,2}}\b|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}\b)",
    r"the day after tomorrow|day after tomorrow",
    r"today|tonight|tomorrow|yesterday",
    r"\d{4}-\d{1,2}-\d{1,2}",
    r"\d{1,2}[./]\d{1,2}[./]\d{2,4}",
    r"\d{1,2}\.\d{1,2}\.(?![\d\w])",
    rf"(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\.?(?:,?\s+\d{{4}})?\b",
    rf"{_MONTH}\.?\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?\b",
    rf"(?:next|this|coming|this coming|last)\s+{_DAY}\b",
    rf"{_DAY}\s+(?:next week|in (?:a|one|two|three|four|\d) weeks?(?:['’]? time)?)",
    r"(?:next|this)\s+(?:week|month|year)|last\s+(?:week|month|year)(?!['’]s\b)",
    rf"in\s+{numbers.COUNT}\s+(?:days?|weeks?|months?|years?)(?:'? time)?",
    rf"{numbers.COUNT}\s+(?:days?|weeks?|months?|years?)\s+(?:from (?:now|today)|ago)",
    r"(?:the\s+)?(?:end of|last day of)\s+(?:the|this|next)\s+(?:month|year|week)",
    rf"(?:the\s+)?(?:end of|last day of)\s+{_MONTH}(?:\s+\d{{4}})?\b",
    r"the\s+\d{1,2}(?:st|nd|rd|th)(?:\s+of\s+(?:this|next)\s+month)?\b",
    rf"{_DAY}\b",
)
_DAY_BEFORE = re.compile(
    rf"^{_DAY}\.?\s*,? (?:the )?(?=\d|{_MONTH}\b\.? )", re.IGNORECASE
)  # the date itself says which day
_DATE = re.compile("|".join(f"(?:{form})" for form in _DATE_FORMS), re.IGNORECASE)
_RANGE = re.compile(
    rf"(?:from\s+|between\s+)?({_TIME}|\d{{1,2}}(?:\.[0-5]\d(?=\s*(?:-|–|to|until|till)\s*\d{{1,2}}[.:]?\d?\d?\s*[ap]\.?m))?)\s*(?:-|–|to|until|till|and)\s*({_TIME})",
    re.IGNORECASE,
)
_RANGE_TO_HOUR = re.compile(  # "noon to 3", "from 9:30 to 11": the second hour is said like a number
    rf"(?:from\s+|between\s+)?({_TIME})\s*(?:-|–|to|until|till|and)\s*(\d{{1,2}})(?![\w/%-]|[:.]\d|\s+(?:files?|times|people|pages?|rows?|lines?|days?|hours?|min)\b)",
    re.IGNORECASE,
)
_HOURS = re.compile(  # "Monday 9 to 11": bare hours are times only beside a day
    rf"\b(?:(?:{_DAY}|today|tomorrow),?\s+|{_NAMED_DATE},?\s+(?=from\s|between\s))(?P<hours>(?:from\s+|between\s+)?(?P<since>\d{{1,2}})\s*(?:-|–|to|until|till|and)\s*(?P<until>\d{{1,2}}))"
    r"(?![\w/%-]|[:.]\d|\s+(?:files?|times|people|pages?|rows?|lines?)\b)",
    re.IGNORECASE,
)
_HOURS_ON = re.compile(  # "from 9 to 12 on Monday"
    rf"\b(?:from|between)\s+(?P<since>\d{{1,2}})\s*(?:-|–|to|until|till|and)\s*(?P<until>\d{{1,2}})(?=\s+(?:on\s+)?(?:(?:this|next|every|each)\s+)?(?:{_DAY}|today|tomorrow|weekdays)\b)",
    re.IGNORECASE,
)
_AT = re.compile(
    rf"(?:\b(?:at|by|from|to|for)\s+)?(?:\b(?:around|about|roughly)\s+)?((?<![\w:.])(?:\d{{1,2}}|{_HOUR})\s+(?:in the (?:morning|afternoon|evening)|at night))\b"
    r"|\bat\s+(?:around|about|roughly)\s+(\d{1,2})(?![\w/-]|\.(?=\S)|:(?!\s)|\s*(?:%|files?|days?|min|hours?))"
    rf"|(?:at|by|from|to|for)\s+(?:({_TIME})|(?<=at\s|by\s|to\s)(\d{{1,2}}))(?![\w/-]|\.(?=\S)|:(?!\s)|\s*(?:%|files?|days?|min|hours?))"
    rf"|\bat\s+({_HOUR})(?=[\s,.;!?]*(?:$|[.,;!?]|(?:in|on|and|for|then|every|each|sharp|tomorrow|today|please)\b))",
    re.IGNORECASE,
)
_BARE = re.compile(rf"\b({_TIME})(?!\w|:(?!\s))", re.IGNORECASE)
_SOON = re.compile(rf"\bin\s+(?P<ahead>{numbers.DURATION})|(?P<from>{numbers.DURATION})\s+from now", re.IGNORECASE)
_BESIDE = re.compile(
    rf"\b(?:at\s+)?(?P<much>{numbers.DURATION})\s+(?P<way>before|after|past)\s+(?P<clock>{_TIME})(?![\w:])",
    re.IGNORECASE,
)
_LENGTH = re.compile(numbers.DURATION, re.IGNORECASE)
_JOIN = re.compile(
    r"[\s,()\-–]*(?:(?:at|on|the|from|for|by|of|and|about|around|starting|lasting|in)[\s,]*)*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of words that says when. `start`, `end`: character offsets. `part`: of the day, as in "every night"."""

    start: int
    end: int
    day: date | None = None
    clock: time | None = None
    until: time | None = None
    length: timedelta | None = None
    moment: datetime | None = None
    rule: Recurrence | None = None
    part: str = ""

    def at(self, now: datetime) -> datetime | None:
        """The moment meant, or None when only a length is known. A clock time alone means the next such time."""
        if self.moment is not None:
            return self.moment
        if self.day is None and self.clock is None:
            return None
        moment = datetime.combine(self.day or now.date(), self.clock or time(9), now.tzinfo)
        if self.day is None and moment <= now:
            moment += timedelta(days=1)
        return moment


def whens(text: str, now: datetime) -> tuple[When, ...]:
    """Every time expression in a text, parts that belong together fused ("tomorrow at 12:30 for one hour")."""
    atoms = sorted(_atoms(text, now), key=lambda when: (when.start, when.start - when.end))
    clean: list[When] = []
    for atom in atoms:
        if not clean or atom.start >= clean[-1].end:
            clean.append(atom)
    fused: list[When] = []
    for atom in clean:
        last = fused[-1] if fused else None
        gap = text[last.end : atom.start] if last else ""
        by = atom.length is not None and re.search(r"\bby\b", gap, re.IGNORECASE)  # "move Monday's by a day"
        together = _fuse(last, atom) if last and not by and _JOIN.fullmatch(gap) else None
        if together:
            fused[-1] = together
        else:
            fused.append(atom)
    return tuple(_in_its_part(when) for when in fused)


def _in_its_part(when: When) -> When:
    """The hour in the part of the day that is said with it: "tomorrow evening at 8"; "every morning" alone is one, too."""
    if not when.part:
        return when
    if when.clock is None:
        return replace(when, clock=_BEGINS[when.part])
    hour = when.clock.hour
    if when.part == "morning" or (when.part == "night" and not 6 <= hour < 12):
        hour = hour % 12 if 12 <= hour <= 18 else hour  # a bare 1 to 6 was taken for the afternoon
    elif hour < 12:
        hour += 12
    return replace(when, clock=when.clock.replace(hour=hour), until=_after(when.until, hour))


def _after(until: time | None, hour: int) -> time | None:
    """The end of a stretch that begins at that hour: "Friday evening from 7 to 9"."""
    return until.replace(hour=until.hour + 12) if until and until.hour <= hour < until.hour + 12 < 24 else until


_BEGINS = {"morning": time(9), "afternoon": time(15), "evening": time(18), "night": time(20)}


def _part_of(text: str) -> str:
    """The part of the day that words name, if any."""
    low = text.lower()
    return next((part for part in _BEGINS if part in low), "")


def _fuse(first: When, second: When) -> When | None:
    """Both as one, unless they contradict each other."""
    for name in ("day", "clock", "length", "rule", "moment", "part"):
        if getattr(first, name) and getattr(second, name):
            return None
    return When(
        first.start,
        second.end,
        first.day or second.day,
        first.clock or second.clock,
        first.until or second.until,
        first.length or second.length,
        first.moment or second.moment,
        first.rule or second.rule,
        first.part or second.part,
    )


def _atoms(text: str, now: datetime) -> Iterator[When]:
    taken: list[tuple[int, int]] = []

    def free(match: re.Match[str]) -> bool:
        open_here = all(match.end() <= start or match.start() >= end for start, end in taken)
        if open_here:
            taken.append(match.span())
        return open_here

    for rule in recurrences(text, now):
        taken.append((rule.start, rule.end))
        yield When(rule.start, rule.end, rule=rule, part=_part_of(text[rule.start : rule.end]))
        if rule.besides:
            taken.append(rule.besides)
            yield When(*rule.besides)
    for match in _RANGE.finditer(text):
        until = clock_time(match[2])
        clock = clock_time(match[1], like=until)
        if clock and until and free(match):
            yield When(match.start(), match.end(), clock=clock, until=until)
    for match in _RANGE_TO_HOUR.finditer(text):
        clock, last = clock_time(match[1]), clock_time(match[2])
        until = _after(last, clock.hour) if clock and last else None
        if clock and until and clock < until and free(match):
            yield When(*match.span(), clock=clock, until=until)
    for match in _HOURS.finditer(text):
        clock, until = clock_time(match["since"]), clock_time(match["until"])
        start, end = match.span("hours")
        if clock and until and clock < until and all(end <= left or start >= right for left, right in taken):
            taken.append((start, end))
            yield When(start, end, clock=clock, until=until)
    for match in _HOURS_ON.finditer(text):
        clock, until = clock_time(match["since"]), clock_time(match["until"])
        if clock and until and clock < until and free(match):
            yield When(*match.span(), clock=clock, until=until)
    for match in _BESIDE.finditer(text):
        clock = _beside(match)
        if clock and free(match):
            yield When(*match.span(), clock=clock)
    for match in _SOON.finditer(text):
        length = numbers.duration(match["ahead"] or match["from"])
        if length and length < timedelta(days=1) and free(match):
            yield When(*match.span(), moment=_later(now, length))
    for match in _DATE.finditer(text):
        day = parse_date(match[0], now.date())
        if day and not _inside_word(text, match) and free(match):
            yield When(*match.span(), day=day, part=_part_of(match[0]))
    yield from _clocks(text, free)
    for match in _LENGTH.finditer(text):
        length = numbers.duration(match[0])
        if length and free(match):
            yield When(*match.span(), length=length)


def _beside(match: re.Match[str]) -> time | None:
    """ "An hour before midnight" is 11 pm; what would lie in another day is not read."""
    clock, much = clock_time(match["clock"]), numbers.duration(match["much"])
    if clock is None or much is None:
        return None
    minutes, shift = clock.hour * 60 + clock.minute, int(much.total_seconds() // 60)
    total = (minutes or 1440) - shift if match["way"].lower() == "before" else minutes + shift
    return time(total // 60, total % 60) if 0 <= total < 1440 else None


def _later(now: datetime, length: timedelta) -> datetime:
    """So much time from now, also while clocks are put forward or back."""
    return (now.astimezone(UTC) + length).astimezone(now.tzinfo) if now.tzinfo else now + length


def _clocks(text: str, free: object) -> Iterator[When]:
    assert callable(free)
    for pattern in (_AT, _BARE):
        for match in pattern.finditer(text):
            clock = clock_time(next(group for group in match.groups() if group))
            if clock and free(match):
                yield When(*match.span(), clock=clock)
    for match in re.finditer(_PART, text, re.IGNORECASE):
        if not _EVENTS.search(text[: match.start()]) and free(match):
            yield When(*match.span(), part=_part_of(match[0]))


def _inside_word(text: str, match: re.Match[str]) -> bool:
    before = text[match.start() - 1] if match.start() else " "
    after = text[match.end()] if match.end() < len(text) else " "
    return (
        before.isalnum()
        or before in "/_-"
        or after.isalnum()
        or after in "/_"
        or (after == "-" and match[0][-1].isdigit())
    )


def clock_time(text: str, like: time | None = None) -> time | None:
    """A time of day: "17:00", "5 pm", "noon", "half past eight". A bare hour 1-6 is the afternoon, as in speech."""
    low = text.strip().lower().replace("a.m.", "am").replace("p.m.", "pm")
    part = re.fullmatch(r"(\w+)\s+(?:in the (morning|afternoon|evening)|at night)", low)
    if part:
        named = _HOUR.split("|").index(part[1]) + 1 if part[1] in _HOUR.split("|") else part[1]
        return clock_time(f"{named} {'am' if part[2] == 'morning' or (named in (12, '12') and not part[2]) else 'pm'}")
    if low in _HOUR.split("|"):
        low = str(_HOUR.split("|").index(low) + 1)
    if low in ("noon", "midday"):
        return time(12)
    if low == "midnight":
        return time(0)
    spoken = re.fullmatch(rf"(?:a\s+)?(half|quarter|{_MINUTES})\s+(past|to)\s+(\w+)|(\w+)\s+o'clock", low)
    if spoken:
        hour = numbers.number(spoken[3] or spoken[4])
        if hour is None or not 0 <= hour <= 24:
            return None
        hour += 12 if 1 <= hour <= 5 else 0  # the afternoon, as below
        minutes = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, None: 0}.get(spoken[1], 25)
        minutes *= -1 if spoken[2] == "to" else 1
        total = (int(hour) * 60 + minutes) % 1440
        return time(total // 60, total % 60)
    plain = re.fullmatch(r"(\d{1,2})(?:[:.](\d\d))?\s*(am|pm)?", low)
    if not plain or int(plain[1]) > 23:
        return None
    hour_number, minute = int(plain[1]), int(plain[2] or 0)
    if plain[3]:
        hour_number = hour_number % 12 + (12 if plain[3] == "pm" else 0)
    elif plain[2] is None and 1 <= hour_number <= 6 and (like is None or like.hour >= 12):
        hour_number += 12
    return time(hour_number, minute)


def parse_date(text: str, today: date) -> date | None:
    """The day a phrase means, counted from today; weekdays mean the first one after today."""
    low = re.sub(r"\s+", " ", text.strip().lower()).removeprefix("the ").replace("coming ", "")
    low = _DAY_BEFORE.sub("", low)
    simple = {"today": 0, "tonight": 0, "tomorrow": 1, "day after tomorrow": 2, "yesterday": -1}
    if low in simple:
        return today + timedelta(days=simple[low])
    for parse in (_numeric_date, _named_date, _weekday, _counted, _period, _day_of_month):
        found = parse(low, today)
        if found:
            return found
    return None


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year < 9000 else None  # room to count on from any day
    except ValueError:
        return None


def _numeric_date(low: str, today: date) -> date | None:
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", low):
        return _safe(int(match[1]), int(match[2]), int(match[3]))
    if match := re.fullmatch(r"(\d{1,2})([./])(\d{1,2})[./](\d{2,4})", low):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        year += 2000 if year < 100 else 0
        month_first = match[2] == "/" and first <= 12
        return _safe(year, first, second) if month_first else _safe(year, second, first)
    if match := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.", low):  # "04.12.": the next such day
        found = _safe(today.year, int(match[2]), int(match[1]))
        return found if found is None or found >= today else _safe(today.year + 1, int(match[2]), int(match[1]))
    return None


def month_number(text: str) -> int | None:
    """1 to 12 for a month's name or its short form."""
    low = text.lower().rstrip(".")
    return next((index + 1 for index, month in enumerate(_MONTHS) if len(low) >= 3 and month.startswith(low[:3])), None)


def _named_date(low: str, today: date) -> date | None:
    match = re.fullmatch(rf"(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?({_MONTH})\.?(?:,? (\d{{4}}))?", low)
    swapped = re.fullmatch(rf"({_MONTH})\.? (?:the )?(\d{{1,2}})(?:st|nd|rd|th)?(?:,? (\d{{4}}))?", low)
    if match:
        day, month, year = int(match[1]), month_number(match[2]), match[3]
    elif swapped:
        day, month, year = int(swapped[2]), month_number(swapped[1]), swapped[3]
    else:
        return None
    found = _safe(int(year) if year else today.year, month or 0, day)
    if found and not year and found < today:
        return _safe(today.year + 1, month or 0, day)
    return found


def weekday_number(text: str) -> int | None:
    """0 (Monday) to 6 for a weekday's name, its short form or its plural."""
    low = text.lower().rstrip("s")
    return next((index for index, day in enumerate(_DAYS) if len(low) >= 3 and day.startswith(low[:3])), None)


def _weekday(low: str, today: date) -> date | None:
    match = re.fullmatch(rf"(next |this |last )?({_DAY})( next week| in (\w+) weeks?(?:['’]? time)?)?", low)
    if not match:
        return None
    number = weekday_number(match[2])
    if number is None:
        return None
    ahead = (number - today.weekday() - 1) % 7 + 1
    if match[1] == "last ":
        return today + timedelta(days=ahead - 7 if ahead < 7 else -7)
    weeks = 0 if not match[3] else int(numbers.number(match[4] or "a") or 1)
    return today + timedelta(days=ahead + 7 * weeks)


def _counted(low: str, today: date) -> date | None:
    match = re.fullmatch(
        rf"(?:in )?({numbers.COUNT}) (day|week|month|year)s?(?:'? time| from (?:now|today)| (ago))?", low
    )
    if not match or not (low.startswith("in ") or "from" in low or match[3]):
        return None
    amount = numbers.number(match[1])
    if amount is None or numbers.duration(f"{amount} {match[2]}") is None:
        return None
    return shifted(today, int(amount) * (-1 if match[3] else 1), match[2])


def shifted(day: date, amount: int, unit: str) -> date:
    """A date moved by days, weeks, months or years; the day of the month is kept where the month has it."""
    if unit in ("day", "week"):
        return day + timedelta(days=amount * (7 if unit == "week" else 1))
    months = day.year * 12 + day.month - 1 + amount * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _period(low: str, today: date) -> date | None:
    if match := re.fullmatch(r"(next|this|last) (week|month|year)", low):
        return shifted(today, {"next": 1, "this": 0, "last": -1}[match[1]], match[2])
    if named := re.fullmatch(rf"(?:end of|last day of) ({_MONTH})(?: (\d{{4}}))?", low):
        number = month_number(named[1]) or 1
        year = int(named[2] or today.year + (number < today.month))
        return _safe(year, number, calendar.monthrange(year, number)[1]) if 0 < year < 9000 else None
    match = re.fullmatch(r"(?:end of|last day of) (?:the )?(?:(this|next) )?(month|year|week)", low)
    if not match:
        return None
    base = shifted(today, 1 if match[1] == "next" else 0, match[2])
    if match[2] == "week":
        return base + timedelta(days=6 - base.weekday())
    month = 12 if match[2] == "year" else base.month
    return date(base.year, month, calendar.monthrange(base.year, month)[1])


def _day_of_month(low: str, today: date) -> date | None:
    match = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)(?: of (this|next) month)?", low)
    if not match:
        return None
    base = shifted(today.replace(day=1), 1 if match[2] == "next" else 0, "month")
    found = _safe(base.year, base.month, int(match[1]))
    if found and not match[2] and found < today:
        later = shifted(base, 1, "month")
        return _safe(later.year, later.month, int(match[1]))
    return found


def period(text: str, now: datetime) -> tuple[datetime | None, datetime | None] | None:
    """Start and end of a stretch of days: "last month", "2025", "march", "this week", "yesterday"; end is exclusive."""
    low = text.strip().lower().removeprefix("the ")
    today = now.date()
    first: date | None = None
    if match := re.fullmatch(r"(last|this|past) (week|month|year)", low):
        base = shifted(today, 0 if match[1] == "this" else -1, match[2])
        first = start_of(base, match[2])
        last = shifted(first, 1, match[2])
    elif match := re.fullmatch(r"(?:the year )?(20\d\d|19\d\d)", low):
        first, last = date(int(match[1]), 1, 1), date(int(match[1]) + 1, 1, 1)
    elif match := re.fullmatch(rf"({_MONTH})(?: (\d{{4}}))?", low):
        month = month_number(match[1]) or 1
        year = int(match[2]) if match[2] else today.year - (month > today.month)
        first = date(year, month, 1)
        last = shifted(first, 1, "month")
    elif day := parse_date(low, today):
        first, last = day, day + timedelta(days=1)
    if first is None:
        return None
    return _midnight(first, now), _midnight(last, now)


def start_of(day: date, unit: str) -> date:
    """The first day of the week, month or year that a day lies in."""
    if unit == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if unit == "month" else day.replace(month=1, day=1)


def _midnight(day: date, now: datetime) -> datetime:
    return datetime.combine(day, time(0), now.tzinfo)


def without_rule(when: When) -> When:
    """The same moment without its recurrence."""
    return replace(when, rule=None)
