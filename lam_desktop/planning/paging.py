"""Pages that are taken out of a PDF: without a place for them they are to be gone from it."""

from __future__ import annotations

import re

_OUT = re.compile(
    r"\btake\s+(?P<pages>(?:the\s+)?(?:[\w-]+\s+(?:(?:and|,)\s+(?:the\s+)?)?){0,6}?pages?\b(?:\s+\d[\d\s,and&-]*)?)\s*out\s+(?:of|from)\s+",
    re.IGNORECASE,
)
_GOES_SOMEWHERE = re.compile(
    r"\b(?:save|store|write|into|as|to|onto|own|separate|new|mail|send|put|print|call|name|convert|rotate|turn|merge)\b",
    re.IGNORECASE,
)


def taken_out(text: str) -> str:
    """ "Take page 3 out of a.pdf" deletes it; "… and save it as b.pdf" copies it."""
    return _OUT.sub(
        lambda said: (
            text[said.start() : said.end()]
            if _GOES_SOMEWHERE.search(text[said.end() :])
            else f"delete {said['pages'].strip()} from "
        ),
        text,
    )
