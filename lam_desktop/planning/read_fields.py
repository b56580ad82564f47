"""Readings of one field of what a server answers: "the usd rate", "the id you get back"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from lam_desktop.core.action import Param
from lam_desktop.planning.clause import Candidate, Finder

_TOLD_BACK = re.compile(
    r"\b(?:tell|give|show) me (?:the |its )?(?P<field>[\w.-]+(?: [\w.-]+)?) (?:(?:that |which )?(?:you|we|i|it|comes?|is|they) (?:get|gets|got|return|returns|sends?|answers?|returned)?\s*(?:back|to you)?|(?:of|in|from) the (?:answer|response|reply|result))[\s.?!]*$",
    re.IGNORECASE,
)
_FIELD = re.compile(  # "get the usd rate from <address>"
    r"\b(?:get|fetch|read|find|take|pick|grab|extract|look up|ask for|(?:give|tell|show|send) me|what(?:['’]?s| is| are| was))\s+(?:me\s+)?(?:(?:the|its|their)\s+)?(?:current\s+|latest\s+|value of\s+)*"
    r"(?P<field>[^\W\d][\w.-]*(?:\s+[\w.-]+){0,4}?)\s+(?:from|at|in|of|on|out of|given by|returned by|according to)\s+(?:the (?:api|page|json|address|url|site)\s+(?:at\s+)?)?(?=https?://|(?:it|there)\b)",
    re.IGNORECASE,
)
_UNDER = re.compile(  # "… has it under water_c", "the level (field level_cm)", "the key is usd"
    r"\b(?:(?:has|have|gives?|lists?|keeps?|shows?)\s+(?:it|that|this)\s+(?:under|as|in)|(?:it|that|this)(?:['’]?s|\s+is|\s+stands)(?:\s+\w+)?\s+under|(?:listed|found|stored|given|look)\s+(?:it\s+up\s+)?under|(?:field|key|property)(?:\s+(?:is|called|named|name))*)\s+"
    r"(?:(?:the\s+)?(?:field|key|property|name)\s+)?(?:called\s+|named\s+)?[\"'“]?(?P<field>(?!(?:of|in|from|at|on|and|that|which|is|the|with)\b)[^\W\d][\w.-]*\w)",
    re.IGNORECASE,
)
_NO_FIELDS = frozenset(
    "data json text page table list file contents content html csv everything all list link links answer".split()
)


def field(finder: Finder, param: Param) -> Iterator[Candidate]:
    """What of an answer is wanted, between the verb and the address."""
    for match in _UNDER.finditer(finder.clause.text):
        yield Candidate(param.name, match["field"], finder.span_of(*match.span()), 3.2)
    for match in chain(_FIELD.finditer(finder.clause.text), _TOLD_BACK.finditer(finder.clause.text)):
        words = match["field"].lower().split()
        if not _NO_FIELDS & set(words):
            yield Candidate(param.name, match["field"], finder.span_of(*match.span("field")), 1.9)
