"""What is said of events in a way of its own: days whose month is said once, and new titles. Rule: a time is no day."""

from __future__ import annotations

import re

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = re.compile(
    r"(?<![\d:.])\b(?:(?:from|between)\s+(?P<since>\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:to|until|till|-|–|and)|(?<!at )(?P<first>\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:to|-|–))"
    rf"\s*(?P<last>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?P<month>{_MONTH})\b(?!\.\w|[\"'”])",
    re.IGNORECASE,
)
_TITLED = re.compile(  # "rename the event Stand-up to Daily": the new name is no rhythm
    r"\brename\s+(?:the\s+|my\s+)?(?P<kind>event|meeting|appointment|entry)\s+(?P<event>[^\"“]+?)\s+(?:to|into|as)\s+(?P<title>[^\"“]+?)(?P<end>\s+in\s+my\s+(?:calendar|diary))?[\s.!]*$",
    re.IGNORECASE,
)


def titled(text: str) -> str:
    """The text with the new title of an event in quotes."""
    return _TITLED.sub(
        lambda said: f'rename the {said["kind"]} {said["event"]} to "{said["title"]}"{said["end"] or ""}', text
    )


def whole_days(text: str) -> str:
    """The text with the month said with both days."""
    return _DAYS.sub(
        lambda days: f"from {days['since'] or days['first']} {days['month']} to {days['last']} {days['month']}", text
    )
