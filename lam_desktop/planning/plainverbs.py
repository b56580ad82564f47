"""Verbs of everyday for what is called by another one here: "stick it in Papers" puts it there. Rule: what is done stays the same."""

from __future__ import annotations

import re

_PUT = re.compile(  # what may go nowhere else than to a place
    r"\b(?:stick|pop|shove|stash|park|plonk|plop|tuck|chuck|bung|dump|sling)(?P<s>s|es)?\s+(?P<what>(?:it|them|that|those|these|this|a\s+copy(?:\s+of\s+(?:it|them|that))?|(?:the|my|all|both)\s+(?:[\w.-]+\s+){1,4}?))\s*(?P<to>(?<=\s)(?:in|into|inside|on|onto|under|to)\s+)(?!(?:the\s+)?(?:trash|bin|rubbish|recycle|end|top|bottom|back)\b)",
    re.IGNORECASE,
)
_RECKON = re.compile(
    r"\b(?:work|figure|reckon|puzzle)\s+(?:out|up)\s+(?=(?:the\s+|our\s+|my\s+|its\s+|their\s+)?(?:\w+\s+)?(?:sum|total|average|mean|median|number|share|difference|amount|maximum|minimum|highest|lowest)\b)",
    re.IGNORECASE,
)
_AHEAD = re.compile(  # "download these three: a.mp3, b.mp3": what stands behind the colon is meant
    r"\b(?:these|those|the\s+following)(?:\s+[\w-]+){0,2}\s*:\s*(?=https?://|[\w~./-]*\w\.\w{2,4}\b|\")", re.IGNORECASE
)
_THEY_GO = re.compile(  # "download a and b. They should go to Music": where it goes is said with what is done
    r"(?P<do>^(?:(?:please|can\s+you|could\s+you)\s+)*(?:download|fetch|grab|get|save|copy|move|unpack|unzip|extract)\b(?:(?!\b(?:to|into|onto|then|called)\b)[^;!?.\"]|\.(?=\w))+?)\s*[.;,]\s+(?:and\s+)?(?:they|it|these|those|all\s+of\s+them|the\s+files?)\s+"
    r"(?:(?:should|must|shall|have\s+to|has\s+to|need\s+to|needs\s+to|can|may)\s+)?(?:all\s+|both\s+|please\s+)*(?:go|goes|be\s+(?:put|saved|stored|placed)|end\s+up|land|belongs?)\s+(?:in|into|to|on|onto|under)\s+(?P<where>(?:the\s+|my\s+)?[^\s,;?!]+(?:\s+(?-i:[A-Z])[\w-]*)*)(?P<rest>[\s.!]*$|[.!]\s.*)",
    re.IGNORECASE | re.DOTALL,
)
_DONE = {
    "downloaded": "download", "fetched": "fetch", "saved": "save", "copied": "copy", "moved": "move", "zipped": "zip", "packed": "pack", "mailed": "mail", "emailed": "email",
    "sent": "send", "posted": "post", "uploaded": "upload", "converted": "convert", "merged": "merge", "renamed": "rename", "unpacked": "unpack", "extracted": "extract", "sorted": "sort",
}  # fmt: skip
_PASSIVE = re.compile(  # "all pdfs on <address> should be downloaded to Papers"
    rf"^(?P<lead>(?:(?:please|hi|hello|so)[\s,!]+)*)(?P<what>(?:all|the|every|each|my|our|both|these|those|any|everything|whatever)\b(?:(?!\b(?:that|and|if|when|tell|mail|say\w*)\b)[^,;:!?\"“]|(?<=\w):(?=//|\d))+?)\s+(?:should|must|shall|has\s+to|have\s+to|needs\s+to|need\s+to|ought\s+to|are\s+to|is\s+to)\s+(?:please\s+|all\s+)*be\s+(?P<done>{'|'.join(_DONE)})\b",
    re.IGNORECASE,
)


def plainly_said(text: str) -> str:
    """The request with the verbs by which its actions are known."""
    text = _PASSIVE.sub(
        lambda said: f"{said['lead']}{_DONE[said['done'].lower()]} {said['what'][:1].lower()}{said['what'][1:]}", text
    )
    text = _THEY_GO.sub(r"\g<do> to \g<where>\g<rest>", _AHEAD.sub("", text))
    return _RECKON.sub("calculate ", _PUT.sub(r"put \g<what> \g<to>", text)).replace("  ", " ")
