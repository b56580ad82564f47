"""Times as crontab writes them ("30 8 * * 1-5"), as RFC 5545 rules. Rule: what a rule cannot say is said, not guessed."""

from __future__ import annotations

import re
from datetime import datetime

from lam_desktop.core.errors import InputError
from lam_desktop.core.plan import Trigger

_DAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
_DAY_NAMES = {name.lower()[:3]: number for number, name in enumerate("Sun Mon Tue Wed Thu Fri Sat".split())}
_MONTH_NAMES = {
    name: number
    for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}  # fmt: skip
_SHORT = {
    "@hourly": "0 * * * *", "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *", "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *",
}  # fmt: skip
_FIELD = r"[\d*][\w*,/-]*"
_CRON = re.compile(
    rf"\s*(?:cron\s+)?({_FIELD})\s+({_FIELD})\s+({_FIELD})\s+([\w*,/-]+)\s+([\w*,/-]+)\s*", re.IGNORECASE
)


def cron_trigger(text: str, now: datetime) -> Trigger | None:
    """The trigger of a crontab line's five fields; None when it is no such line. Raises InputError for a wrong one."""
    match = _CRON.fullmatch(_SHORT.get(text.strip().lower(), text))
    if match is None:
        return None
    minutes = _numbers(match[1], 0, 59, {}, text)
    hours = _numbers(match[2], 0, 23, {}, text)
    parts = ["FREQ=DAILY"]
    days, weekdays = match[3], match[5]
    if days != "*" and weekdays != "*":
        raise InputError(f"“{text}” names days of the month and of the week.", "Make two schedules of it.")
    if match[4] != "*":
        parts.append(_part("BYMONTH", _numbers(match[4], 1, 12, _MONTH_NAMES, text)))
    if days != "*":
        parts.append(_part("BYMONTHDAY", _numbers(days, 1, 31, {}, text)))
    if weekdays != "*":
        numbers = _numbers(weekdays, 0, 7, _DAY_NAMES, text)
        parts.append("BYDAY=" + ",".join(dict.fromkeys(_DAYS[number % 7] for number in numbers)))
    parts += [_part("BYHOUR", hours), _part("BYMINUTE", minutes), "BYSECOND=0"]
    zone = str(getattr(now.tzinfo, "key", None) or now.tzname() or "UTC")
    return Trigger(
        "repeat", now.replace(hour=hours[0], minute=minutes[0], second=0, microsecond=0), ";".join(parts), zone
    )


def _part(name: str, numbers: list[int]) -> str:
    return f"{name}={','.join(map(str, numbers))}"


def _numbers(field: str, low: int, high: int, names: dict[str, int], text: str) -> list[int]:
    """All numbers a field means: lists, ranges, steps, names."""
    found: set[int] = set()
    for piece in field.lower().split(","):
        span, _, step = piece.partition("/")
        first, _, last = span.partition("-")
        try:
            begin = low if first == "*" else names[first] if first in names else int(first)
            end = names[last] if last in names else int(last) if last else high if first == "*" or step else begin
            every = int(step) if step else 1
        except ValueError:
            begin, end, every = high + 1, 0, 0
        if not (low <= begin <= end <= high and every > 0):
            raise InputError(f"“{field}” in “{text}” is no such time.", "Write it as in crontab: 30 8 * * 1-5.")
        found.update(range(begin, end + 1, every))
    return sorted(found)
