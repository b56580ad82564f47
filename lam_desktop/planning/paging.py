"""Pages that are taken out of a PDF, where without a place for them they are to be gone, and names of its parts."""

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
_SPLITS = re.compile(
    r"\b(?:split|burst|take|cut|break|separate|divide)\b.*\bpages?\b|\bpages?\b.*\b(?:split|burst|separate)\b",
    re.IGNORECASE | re.DOTALL,
)
_PARTS = re.compile(  # "named plan-1.pdf, plan-2.pdf and so on"
    r"\b(?:named|called|as|with the names?)\s+\"?(?P<stem>[\w .-]*?[^\W\d][\w -]*?[-_ ]?)0*1\.pdf\"?(?:\s*(?:,|and)+\s*\"?(?P=stem)\d+\.pdf\"?)*\s*,?\s*(?:(?:and )?so (?:on|forth)|etc\.?|…|\.\.\.)*",
    re.IGNORECASE,
)


def taken_out(text: str) -> str:
    """ "Take page 3 out of a.pdf" deletes it; "… and save it as b.pdf" copies it."""
    if _SPLITS.search(text):
        text = _PARTS.sub(lambda said: f'named "{said["stem"]}"', text)
    return _OUT.sub(
        lambda said: (
            text[said.start() : said.end()]
            if _GOES_SOMEWHERE.search(text[said.end() :])
            else f"delete {said['pages'].strip()} from "
        ),
        text,
    )
