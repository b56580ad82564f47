"""What a column of a table is for in entries of a calendar: "title is the subject, room as the location"."""

from __future__ import annotations

import re

from lam_desktop.core.action import Card

_ROLES = {
    "title": "title name summary heading".split(),
    "date": "date day".split(),
    "location": "location place venue where".split(),
    "start": "start beginning begin time".split(),
    "end": "end finish".split(),
    "notes": "note notes description details".split(),
}
_WORDS = {word: role for role, words in _ROLES.items() for word in words}
_BEFORE = re.compile(
    r"\b(?P<role>\w+)\s*(?::|=|\s(?:is|are|from|comes\s+from|being|should\s+be|shall\s+be|in)\s)\s*(?:the\s+|its\s+)?(?:column\s+)?[\"“'‘]?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"[\"”'’]?(?:\s+column)?\s+(?:as|for|is|should\s+be|becomes|is\s+for)\s+(?:the\s+|its\s+|an?\s+)?(?P<role>\w+)\b",
    re.IGNORECASE,
)


def told(card: Card, text: str, start: int, end: int) -> str | None:
    """What the words beside a heading say it is for, as the parameter of that name; None where they say nothing."""
    if card.subject != "calendar":
        return None
    found = _BEHIND.match(text, end) or _BEFORE.search(text[:start])
    return _WORDS.get(found["role"].lower()) if found else None
