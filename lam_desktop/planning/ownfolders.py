"""A folder for each file, in whatever order it is told: "Give each pdf in X a folder of its own, called like the file, and put it inside"."""

from __future__ import annotations

import re

_PLACE = r"(?:(?:my|the)\s+)?(?:\"[^\"]+\"|[\w~][\w~./-]*\w)"
_LIKE_IT = r"(?:,?\s*(?:and\s+)?(?:named|called|with the name|with the same name|by the name)(?:\s+(?:just|exactly))?\s*(?:like|after|as|of)?\s*(?:the|its|that)?\s*(?:file|name|pdf|it|own name|\w+)?(?:['’]s name)?(?:\s*,?\s*(?:minus|without|but not|less)\s+(?:the\s+|its\s+)?(?:\.\w+|ending|extension|suffix))?)"
_PUT_IN = r"(?:\s*,?\s*(?:and|then)\s+(?:then\s+)?(?:put|move|place|store)\s+(?:it|them|the file|each|that file)\s*(?:inside|there|in there|in it|into it|in)(?:\s+(?:its|that|the|their)\s+(?:own\s+)?folder)?)"
_OWN = re.compile(
    rf"^(?P<lead>(?:(?:please|can you|could you|i want|i['’]d like)\s+)*)(?:(?:give|make|create|get)\s+)?(?:to\s+give\s+)?(?:for\s+)?(?:each|every)\s+(?P<noun>\.?\w+)(?:\s+file)?\s+(?P<where>(?:in|on|from)\s+{_PLACE})\s*,?\s*(?:(?:should|must|shall)\s+(?:have|get|go in(?:to)?)\s+)?(?:(?:make|create)\s+)?(?:(?:an?|its)\s+)?(?:own\s+|separate\s+|new\s+)?(?:sub-?)?folder(?:\s+(?:of|on) its own)?{_LIKE_IT}?{_PUT_IN}?(?=\s*(?:[.!;,]|\b(?:with|for)\s+(?:all\s+)?(?:the|its)\s+(?:contents?|files)|$))",
    re.IGNORECASE,
)
_CONTENTS = re.compile(
    r"^\s*(?:,|and|with|for)*\s*(?:all\s+)?(?:the|its|their)\s+(?:contents?|files)(?:\s+in it)?", re.IGNORECASE
)


def in_own_folders(text: str) -> str:
    """The request as one order, where each file has a folder of its own and goes into it."""
    own = _OWN.match(text)
    if own is None or own["noun"].lower() in ("folder", "subfolder", "row", "line"):
        return text
    if not re.search(r"\bown\b|\bput\b|\bmove\b|\bgo in", own[0], re.IGNORECASE):
        return text
    if own["noun"].lower() in ("zip", "archive", "tarball"):  # what is in it gets the folder
        return f"{own['lead']}unpack each {own['noun']} {own['where']}{_CONTENTS.sub('', text[own.end() :])}"
    return f"{own['lead']}put each {own['noun']} {own['where']} in a folder of its own{text[own.end() :]}"
