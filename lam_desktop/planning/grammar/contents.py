"""What files are told by that stands in them: "that mention Oslo", "without the word PAID in them"."""

from __future__ import annotations

import re
from typing import NamedTuple

_QUOTED = r"\"[^\"]+\"|'[^']+'|“[^”]+”"
_ONE = rf"(?P<one>{_QUOTED}|[\w-]+(?![\w-]))"
_CALLED = r"(?:the\s+)?(?:word|text|phrase|string|term|line)s?\s+"
_THERE = r"(?:\s+(?:anywhere|somewhere))?(?:\s+(?:in|inside|on|within)\s+(?:it|them|the\s+text))?"
_HAVE = r"(?:contain(?:s|ing)?|with|mention(?:s|ing)?|including|includes?|having|has|have|got)"
_HAS = re.compile(rf"(?:{_HAVE}\s+{_CALLED}|the\s+(?:word|text|phrase|string)\s+){_ONE}{_THERE}", re.IGNORECASE)
_ABOUT = re.compile(  # "that mention Oslo", "where I wrote about the boiler"
    r"(?:mention(?:s|ing)?|talk(?:s|ing)?\s+about|(?:in\s+which|where)\s+(?:i|we|somebody|someone)\s+(?:wrote|write|noted|talked?|mentioned)(?:\s+(?:down|something))*(?:\s+about)?)\s+"
    rf"(?:the\s+|my\s+|our\s+)?(?!(?:it|them|that|this)\b)(?P<one>{_QUOTED}|[\w-]+(?:\s+(?!(?:in|and|from|to|on|into|or|anywhere|somewhere|please|is|are|then|with|that)\b)[\w-]+){{0,2}})",
    re.IGNORECASE,
)
_NOT = r"(?:(?:do|does|did)(?:n['’]?t|\s+not)(?:\s+(?:yet|even))*|not|never)"
_LACKS = (
    re.compile(
        rf"(?:{_NOT}\s+(?:yet\s+)?{_HAVE}\s+(?:{_CALLED})?(?:any\s+)?|(?:ha(?:s|ve)(?:n['’]?t|\s+not)\s+got|ha(?:s|ve)\s+no(?:t)?|lack(?:s|ing)?|miss(?:es|ing)?|without)\s+{_CALLED}){_ONE}{_THERE}(?!\s+in\s+(?:the|their|its)\s+(?:file\s*)?names?\b)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?:(?:without|(?:(?:with|where\s+there\s+is|ha(?:s|ve))\s+)?no)\s+{_ONE}\s+(?:in|inside)\s+(?:it|them)\b|(?:without\s+(?:any\s+)?|(?:(?:with|where\s+there\s+is|ha(?:s|ve)|mak(?:es?|ing))\s+)?no\s+)mention\s+of\s+{_ONE.replace('one', 'other')}{_THERE})", re.IGNORECASE),
)  # fmt: skip
_POINTS = frozenset("it them that this any a an the one ones anything something to business place".split())
_NAMED = re.compile(
    rf"(?:{_NOT}\s+(?:{_HAVE}\s+)?|without\s+)(?:{_CALLED})?{_ONE}\s+in\s+(?:the|their|its)\s+(?:file\s*)?names?\b",
    re.IGNORECASE,
)

UNTOUCHED = re.compile(  # "a file I haven't touched for a year" is there
    r"\bha(?:s|ve|d)(?:n['’]t|\s+not)\s+(?:been\s+)?(?:touched|used|opened|changed|modified|edited|needed|read)\b",
    re.IGNORECASE,
)


class Contents(NamedTuple):
    """Words in files, or not in them; where what says so ends."""

    words: str
    lacks: bool
    end: int


def contents(tail: str) -> Contents | None:
    """What words behind "files" say of what stands in them; None where they say nothing of it."""
    for rule in _LACKS:
        match = rule.match(tail)
        word = next(filter(None, match.groups()), "") if match else ""
        if match and word.lower() not in _POINTS:
            return Contents(word.strip("\"'“”"), True, match.end())
    match = _HAS.match(tail) or _ABOUT.match(tail)
    return Contents(match["one"].strip("\"'“”"), False, match.end()) if match else None


def named_without(tail: str) -> tuple[str, int] | None:
    """Of "without draft in the name" the word, and where what says so ends."""
    match = _NAMED.match(tail)
    return (match["one"].strip("\"'“”"), match.end()) if match else None
