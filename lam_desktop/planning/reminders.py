"""Reminders whose time stands last: "remind me to take the bins out tomorrow at 6:05" waits until then.

Rule: what may belong to the thing itself, "to book a table for Friday", stays where it is.
"""

from __future__ import annotations

import re
from datetime import datetime

from lam_desktop.core.rhythm import MONTHS
from lam_desktop.planning.grammar.times import When, whens

_REMIND = re.compile(
    r"\b(?:remind\s+me|nudge\s+me|ping\s+me|don['’]?t\s+let\s+me\s+forget)\s+(?:please\s+)?to\s+(?=\S)", re.IGNORECASE
)
_LAST = re.compile(r"[\s.,!?]*(?:please|thanks|thank you)?[\s.!?]*", re.IGNORECASE)
_LEAD = re.compile(
    r"[\s,]*\b(?P<lead>on|at|this|in|for|until|till|by|before|after|of|from|since|about|than|is|are|was|due)?\s*$",
    re.IGNORECASE,
)
_LED = re.compile(r"[\s,]*(?:(?:please|can you|could you)\s+)?", re.IGNORECASE)
_MUST = r"(?:i|we)(?:['’]ve)?\s+(?:(?:really|still|also)\s+)?(?:(?:have|need|ought|got|want|am\s+supposed)\s+to|must|should)\s+"
_TOLD = re.compile(  # "on friday at four I have to ring Tom, remind me"
    rf"^(?P<when>[^.;!?]*?)\b{_MUST}(?P<what>[^;!?]+?)[\s,.;:–-]+(?:(?:and|so|please|pls|can\s+you|could\s+you|would\s+you)\s+)*"
    r"remind\s+me(?:\s+(?:of\s+(?:it|that)|about\s+(?:it|that)|then|please|pls))*[\s.!?]*$",
    re.IGNORECASE,
)
_BELONGS = frozenset("for until till by before after of from since about than is are was due".split())


def timed(text: str, now: datetime) -> str:
    """The request with the time of a reminder between "remind me" and what it is about."""
    if told := _TOLD.match(text):
        text = f"{told['when']}remind me to {told['what']}"
    remind = _REMIND.search(text)
    found = [when for when in whens(text, now) if when.rule is None and (when.day or when.clock or when.moment)]
    if remind is None or not found:
        return text
    first = min(found, key=lambda when: when.start)
    if _LED.fullmatch(text[first.end : remind.start()]) and _LAST.fullmatch(re.sub(r"\bat\b", "", text[: first.start])):
        return f"remind me {_said(first, text)} to {text[remind.end() :]}"
    last = max(found, key=lambda when: when.end)
    if last.start <= remind.end() or not _LAST.fullmatch(text[last.end :]):
        return text
    lead = _LEAD.search(text[: last.start])
    begin = lead.start() if lead else last.start
    if begin <= remind.end() or (lead and lead["lead"] and lead["lead"].lower() in _BELONGS):
        return text
    when, what = text[begin : last.end].strip(" ,"), text[remind.end() : begin].strip(" ,")
    return f"{text[: remind.start()]}remind me {when} to {what}"


def _said(when: When, text: str) -> str:
    """A moment in figures where it has an hour."""
    if when.moment or not when.clock:
        return text[when.start : when.end]
    day = when.day and f"on {when.day.day} {MONTHS[when.day.month - 1]} {when.day.year} "
    return f"{day or ''}at {when.clock:%H:%M}"
