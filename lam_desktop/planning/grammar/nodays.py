"""Days that no calendar has: "31 February", "the 32nd of May". Rule: only what can be nothing but a day is looked at."""

from __future__ import annotations

import calendar
import re

from lam_desktop.core.rhythm import MONTHS

_MONTH = "|".join(MONTHS)
_DAYS = (
    re.compile(rf"(?<![\w.:/-])(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?P<month>{_MONTH})\b", re.IGNORECASE),
    re.compile(
        rf"\b(?P<month>{_MONTH})\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:/-]|\.\d|\s*(?:am|pm)\b)",
        re.IGNORECASE,
    ),
)
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”")
_LEAP_YEAR = 2000


def no_day(text: str) -> str | None:
    """The first day that a text names and that there never is, as it is said."""
    plain = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
    for pattern in _DAYS:
        for found in pattern.finditer(plain):
            month = next(i for i, name in enumerate(MONTHS, 1) if name.lower() == found["month"].lower())
            if not 1 <= int(found["day"]) <= calendar.monthrange(_LEAP_YEAR, month)[1]:
                return found[0].strip()
    return None
