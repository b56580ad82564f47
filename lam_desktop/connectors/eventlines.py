"""Events written as lines of a text, one for each day. Rule: a line whose day is not read is named, never left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from lam_desktop.connectors.cells import Reading
from lam_desktop.connectors.extraction import extract
from lam_desktop.core.errors import InputError, UnreadableFile

_YEAR = re.compile(r"\b\d{4}\b")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*(?:([ap])\.?m\.?)?", re.IGNORECASE)
_RANGE = re.compile(r"(?<=\d)\s*[-–]\s*(?=\d{1,2}[:.]\d\d)")
_EDGES = re.compile(r"^[\s,;:|–—*•-]+|[\s,;:|–—-]+$")
_SMALL = re.compile(
    r"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|at|on|from|to|until|till|h|and)\b[\s,.;:–-]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One event as a line tells it; `words`: what the line says besides."""

    start: date | datetime
    end: datetime | None
    words: str


def lines(text: str, now: datetime) -> list[Line]:
    """The events of a text. Raises InputError for figures without a day, UnreadableFile where there is no day."""
    told = [line.strip() for line in text.splitlines() if line.strip()]
    dated = [(line, extract(line, "dates")) for line in told]
    column = Reading(days[0] for _, days in dated if days)
    found = []
    for number, (line, days) in enumerate(dated, 1):
        day = _day(days[0], column, now) if len(days) == 1 else None
        if day is None and re.search(r"\d", line):
            raise InputError(f"Line {number} has no day that I can read: {line[:60]}", "Write days like 2026-05-31.")
        if day is not None:
            found.append(_line(line, days[0], day))
    if not found:
        raise UnreadableFile("No line of the text has a day.", "Write one day a line, such as 2026-05-31 19:00.")
    return found


def _line(line: str, said: str, day: date) -> Line:
    words = _RANGE.sub(" to ", line.replace(said, " ", 1))
    clocks = extract(words, "times")
    for each in clocks:
        words = words.replace(each, " ", 1)
    times = [each for each in map(_time, clocks) if each is not None]
    start = datetime.combine(day, times[0]) if times else day
    end = datetime.combine(day, times[1]) if len(times) > 1 else None
    if end is not None and isinstance(start, datetime) and end <= start:
        end += timedelta(days=1)
    return Line(start, end, _plain(words))


def _plain(words: str) -> str:
    """What is left of a line without its day and times: "Thu , Room 4" is "Room 4"."""
    text, before = " ".join(words.split()), ""
    while text != before:
        before, text = text, _SMALL.sub("", _EDGES.sub("", text))
    return text


def _day(said: str, column: Reading, now: datetime) -> date | None:
    from dateutil import parser

    if written := column.day(said):
        return date.fromisoformat(written[:10])
    try:
        day = parser.parse(said, default=now.replace(month=1, day=1, tzinfo=None), dayfirst=True).date()
    except (ValueError, OverflowError):
        return None
    return day.replace(year=day.year + 1) if day < now.date() and not _YEAR.search(said) else day


def _time(said: str) -> time | None:
    found = _CLOCK.fullmatch(said.strip())
    if found is None:
        return None
    hour = int(found[1]) % 12 + 12 * (found[3].lower() == "p") if found[3] else int(found[1])
    minute = int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def as_events(
    found: Sequence[Line], title: str | None, duration: timedelta | None
) -> list[tuple[str, Line, timedelta]]:
    """Each line with its title and its length. Raises InputError where neither is told what to call one."""
    events = []
    for each in found:
        name = title or each.words
        if not name:
            raise InputError("The lines do not say what these events are.", "Say what to call them.")
        timed = isinstance(each.start, datetime)
        told = each.end - each.start if each.end is not None and isinstance(each.start, datetime) else None
        events.append((name, each, duration or told or timedelta(hours=1) if timed else timedelta(days=1)))
    return events
