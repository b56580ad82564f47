"""Readings of one field of what a server answers: "the usd rate", "the id you get back"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from lam_desktop.core.action import Param
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar.places import has_suffix

_TOLD_BACK = re.compile(
    r"\b(?:tell|give|show) me (?:the |its )?(?P<field>[\w.-]+(?: (?!that\b|which\b)[\w.-]+)?) (?:(?:that |which )?(?:you|we|i|it|comes?|is|they) (?:get|gets|got|return|returns|sends?|answers?|returned)?\s*(?:back|to you)?|(?:of|in|from) the (?:answer|response|reply|result))[\s.?!]*$",
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
_PATH = re.compile(
    r"(?<![\w/.@:-])(?P<field>[^\W\d]\w*(?:\.(?:[^\W\d]\w*|\d+)|\[\d+\])+)(?![\w/@-]|\.\w)"
)  # "rates.USD"
_ASKED_OF = r"(?:according\s+to|at|in|on|from|of|under)\s+(?:(?:the|my|our)\s+)?(?:(?:api|page|json|address|url|site|server|answer|data)\s+(?:at|of|from|under|behind)?\s*)?(?=https?://)"
_QUESTION = re.compile(  # "how many fans does the api at <address> say we have", "which version is on <address>"
    rf"\b(?:how\s+many|which|what)\s+(?P<field>(?!(?:links?|pages?|pdfs?|files?|pictures?|is|are|does|do|was|were)\b)[^\W\d][\w-]*(?:\s+(?!is\b|are\b|do\b|does\b|has\b|have\b)[^\W\d][\w-]*){{0,2}}?)\s+(?:is|are|do|does|has|have|did)\s+(?:[\w'’]+\s+){{0,5}}?{_ASKED_OF}",
    re.IGNORECASE,
)
_BEHIND = re.compile(  # "according to <address>, what is the price of tea?"
    r"https?://[^\s\"'<>]*[^\s\"'<>.,;:!?)]\s*[,:–-]\s*(?:please\s+)?(?:(?:can|could)\s+you\s+)?(?:(?:tell|show|give)\s+me\s+)?(?:what(?:['’]?s|\s+is|\s+are)\s+)?the\s+(?P<field>[^\W\d][\w.-]*(?:\s+[\w.-]+){0,4}?)(?:\s+(?:is|are))?[\s.?!]*$",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\s+(?:right\s+now|just\s+now|now|currently|today|at\s+the\s+moment|at\s+present|please)$", re.IGNORECASE
)
_NO_FIELDS = frozenset(
    "data json text page table list file contents content html csv everything all list link links answer".split()
)


def field(finder: Finder, param: Param) -> Iterator[Candidate]:
    """What of an answer is wanted, between the verb and the address."""
    text = finder.clause.text
    for match in _UNDER.finditer(text):
        yield Candidate(param.name, match["field"], finder.span_of(*match.span()), 3.2)
    for match in _PATH.finditer(text):
        if not has_suffix(match["field"]):
            yield Candidate(param.name, match["field"], finder.span_of(*match.span()), 3.2)
    for match in _QUESTION.finditer(text):
        yield Candidate(param.name, match["field"], finder.span_of(match.start(), match.end()), 2.5)
    for match in chain(_FIELD.finditer(text), _TOLD_BACK.finditer(text), _BEHIND.finditer(text)):
        words = match["field"].lower().split()
        if not _NO_FIELDS & set(words):
            said = _NOW.sub("", match["field"])
            span = finder.span_of(match.start("field"), match.end())
            yield finder.candidate(param, said, span.start, span.end, _SAID + _NO_MORE * (said != match["field"]))


_SAID = 1.9
_NO_MORE = 0.4  # what it is worth that words for the time are no part of it
