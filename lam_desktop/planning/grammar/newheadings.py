"""What the columns of a table that is made are called: "with the columns shop and total", "shop and total as headings"."""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.rows import Found

_ONE = r"(?:\"[^\"]+\"|“[^”]+”|'[^']+'|[^\W\d][\w-]*)"
_NAMES = rf"(?P<names>{_ONE}(?:\s*,\s*(?!and\b){_ONE})*(?:\s*,?\s*(?:and|&|\+)\s*{_ONE}|\s*,\s*{_ONE}))"
_HEADS = r"(?:columns?|head(?:ing|er)s?|titles?|fields?)(?:\s+(?:names?|titles?|headings?|rows?|line))?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_NAMES}\s+(?:as|for|being)\s+(?:the\s+|its\s+|my\s+)?(?:two\s+|three\s+)?{_HEADS}\b",
        rf"(?:\b(?:with|having|and|has|have|gets?|give it|containing)\s+)?(?:(?:the|only|just|exactly|two|three|four|these|its|2|3)\s+)*\b(?:columns|head(?:ing|er)s?|titles|fields|column\s+(?:names|titles|headings)|header\s+(?:row|line))\s*"
        rf"(?:(?:should|shall|must|are\s+to)\s+(?:be|read|say)\s+|are\s+|is\s+|being\s+|[:=(]\s*)?(?:(?:called|named|titled)\s+)?{_NAMES}",
        rf"\b(?:call|name|title)\s+(?:the|its|both|these)\s+(?:two\s+|three\s+)?columns\s+{_NAMES}",
        rf"\bheaded\s+{_NAMES}",
    )
)
_PART = re.compile(r"\s*(?:,|\band\b|&|\+)\s*")


def new_headings(text: str) -> tuple[Found, ...]:
    """The names of all columns of what is made, where a text says them in a row."""
    found: list[Found] = []
    for form in _FORMS:
        for match in form.finditer(text):
            names = [part.strip().strip("\"'“”") for part in _PART.split(match["names"]) if part.strip()]
            if not any(match.start() < other.end and other.start < match.end() for other in found):
                found.append(Found(names, *match.span()))
    return tuple(found)
