"""Several entries for the calendar in one sentence: "two things for my calendar on Friday: dentist at 9, choir from 7 to 9".

Rule: it is read so only where each of them has an hour of its own; a day that is said once is that of all that follow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from lam_desktop.core.rhythm import MONTHS
from lam_desktop.planning.grammar.times import When, whens
from lam_desktop.planning.words import STOP

_CALENDAR = r"(?:(?:my|the|our)\s+)?(?:calendar|diary|agenda|planner)"
_COUNT = r"(?:two|three|four|five|six|some|several|a\s+few|a\s+couple\s+of|these|the\s+following|\d)"
_ANNOUNCED = re.compile(
    rf"^(?:(?:hi|hello|hey|please|ok)[\s,!.]+)*(?:(?:i\s+have|i['’]ve\s+got|there\s+are|here\s+are|put|add|enter|note|please)\s+)*(?:{_COUNT})\s+(?:\w+\s+)?(?:things?|events?|entries|appointments?|dates?|meetings?)\s+"
    rf"(?:(?:for|in|into|to|on)\s+{_CALENDAR}\b)?(?P<day>[^:]*?)(?:(?:for|in|into|to|on)\s+{_CALENDAR})?\s*:\s*(?P<list>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ADDED = re.compile(
    rf"^(?P<lead>(?:(?:please|can you|could you)\s+)*)(?:put|add|enter|note|write|save)\s+(?P<list>[^\"“:]*(?:(?<=\d):\d[^\"“:]*)*?)\s+(?:to|in|into|on|onto)\s+{_CALENDAR}(?:\s*,?\s*please)?[\s.!?]*$",
    re.IGNORECASE | re.DOTALL,
)
_JOINT = re.compile(r"\s*(?:;|,\s*and\b|\band\b|,|\bplus\b|\n)\s*", re.IGNORECASE)
_EDGE = re.compile(
    r"^(?:[\s,;:.–-]|(?:the|a|an|my|on|at|from|and|then|also)\b)+|(?:[\s,;:.!–-]|\b(?:on|at|from|for|by|and)\b)+$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Entry:
    title: str
    day: date | None
    clock: str
    length: str


def entries(text: str, now: datetime) -> str:
    """The request with each entry as an order of its own."""
    found = _ANNOUNCED.match(text) or _ADDED.match(text)
    if found is None or ("calendar" not in text.lower() and "diary" not in text.lower()):
        return text
    days = [when.day for when in whens(found.groupdict().get("day") or "", now) if when.day]
    read = list(_read(found["list"].rstrip(" .!"), now, days[0] if days else None))
    if len(read) < 2 or any(not (each.title and each.day and each.clock) for each in read):
        return text
    return " and ".join(f'add "{each.title}" {_on(each.day)}{each.clock}{each.length} to my calendar' for each in read)


def _read(listed: str, now: datetime, day: date | None) -> Iterator[_Entry]:
    for item in _items(listed, now):
        times = whens(item, now)
        day = next((each.day for each in times if each.day), day)
        clock = next((each for each in times if each.clock), None)
        length = next((item[each.start : each.end] for each in times if each.length and not each.clock), "")
        said = _clock(clock) if clock and not any(each.rule for each in times) else ""
        own = next((each.length for each in times if each.clock and each.length), None)
        minutes = round(own.total_seconds() / 60) if own else 0
        lasts = f" for {length}" if length else f" for {minutes} minutes" if minutes else ""
        yield _Entry(_title(item, times), day, said, lasts)


def _items(listed: str, now: datetime) -> Iterator[str]:
    """The stretches that have an hour and words besides."""
    current, gap, at = "", "", 0
    for joint in [*_JOINT.finditer(listed), None]:
        piece = listed[at : joint.start()] if joint else listed[at:]
        if current and _is_whole(current, now) and _is_named(piece, now):
            yield current
            current = piece
        else:
            current = current + gap + piece if current else piece
        gap = joint[0] if joint else ""
        at = joint.end() if joint else at
    yield current


def _is_whole(item: str, now: datetime) -> bool:
    return any(each.clock for each in whens(item, now)) and _is_named(item, now)


def _is_named(piece: str, now: datetime) -> bool:
    return bool(_title(piece, whens(piece, now)))


def _title(item: str, times: tuple[When, ...]) -> str:
    """What stands beside the times."""
    rest, at = [], 0
    for each in times:
        rest.append(_EDGE.sub("", item[at : each.start]))
        at = each.end
    rest.append(_EDGE.sub("", item[at:]))
    said = " ".join(each for each in rest if each)
    return said if any(word not in STOP for word in re.findall(r"[^\W\d_]+", said.lower())) else ""


def _on(day: date | None) -> str:
    return f"on {day.day} {MONTHS[day.month - 1]} {day.year} " if day else ""


def _clock(when: When) -> str:
    assert when.clock is not None
    return f"from {when.clock:%H:%M} to {when.until:%H:%M}" if when.until else f"at {when.clock:%H:%M}"
