"""What is wanted of an archive, said in the order in which it is read: "Out of a.zip I need only the pdfs in Notes"."""

from __future__ import annotations

import re

_ARCHIVE = r"[^\s,;:!?\"“”]+\.(?:zip|tar|tgz|7z|tar\.\w+)\b(?:\s+in\s+(?:my\s+|the\s+)?[A-Z][\w/]*)?"
_NAMED = re.compile(_ARCHIVE, re.IGNORECASE)
_OUT_OF_IT = re.compile(r"\b(?P<prep>out\s+of|from(?:\s+inside)?)\s+it\b", re.IGNORECASE)
_WANTED = re.compile(
    rf"(?P<lead>(?:^|[.!]\s+))(?:out\s+of|from)\s+(?P<archive>{_ARCHIVE}),?\s+(?:i|we)\s+(?:(?:only|just|really)\s+)*(?:need|want)\s+(?:(?:only|just)\s+)?(?P<what>[^.;]+?)\s+(?:in|into|to)\s+(?=[\w~./]+)",
    re.IGNORECASE,
)


def of_archives(text: str) -> str:
    """The request with what is wanted told as an order, and "out of it" with the archive that was named before."""
    text = _WANTED.sub(r"\g<lead>extract \g<what> out of \g<archive> into ", text)
    named = list(dict.fromkeys(match[0] for match in _NAMED.finditer(text)))
    found = _OUT_OF_IT.search(text)
    if len(named) != 1 or found is None or text.index(named[0]) > found.start():
        return text
    return _OUT_OF_IT.sub(lambda match: f"{match['prep']} {named[0]}", text)
