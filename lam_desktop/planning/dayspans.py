"""Stretches of days whose month is said once: "from 3 to 14 August". Rule: a time of day is no day."""

from __future__ import annotations

import re

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = re.compile(
    r"(?<![\d:.])\b(?:(?:from|between)\s+(?P<since>\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:to|until|till|-|–|and)|(?<!at )(?P<first>\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:to|-|–))"
    rf"\s*(?P<last>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?P<month>{_MONTH})\b(?!\.\w|[\"'”])",
    re.IGNORECASE,
)


def whole_days(text: str) -> str:
    """The text with the month said with both days."""
    return _DAYS.sub(
        lambda days: f"from {days['since'] or days['first']} {days['month']} to {days['last']} {days['month']}", text
    )
