"""Readings of the data that a server is told: pairs in the words, a file, or what an earlier step gives, under a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lam_desktop.core.action import Param
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar import dataobjects

_RESULT = (
    r"(?:the|that|this|its|their)\s+(?:(?:total|whole|final|exact)\s+)?(?:number|count|result|total|sum|value|answer|average|amount|figure|list|names|lines|addresses|text|size)"
    r"(?:\s+(?:of\s+\w+|you\s+(?:get|got|found)|there\s+(?:are|is)))?|how\s+many\s+(?:there\s+are|it\s+is|they\s+are)|it|them"
)
_KEY = r"[\"'“‘]?(?P<key>(?!(?:json|post|put|patch|it|the|an?|new|data|body)\b)[^\W\d][\w-]*)[\"'”’]?"
_AS = re.compile(  # "post the number as lines", "send it in the field total"
    rf"\b(?P<result>{_RESULT})(?:\s+(?:to|at)\s+https?://\S+)?(?:\s+as\s+(?:an?\s+)?json)?\s+(?P<tail>(?:as|under|in)\s+(?:(?:the|an?)\s+)?(?:(?:json\s+)?(?:field|key|property|name)\s+)?(?:called\s+|named\s+)?{_KEY})(?=\s|[,.;!]|$)",
    re.IGNORECASE,
)
_WITH = re.compile(  # "with total set to the sum", "lines = the number"
    rf"\b(?:(?:with|setting|set|field|and)\s+)?(?:the\s+)?{_KEY}\s*(?:(?:set\s+to|being|is|to|as)\s+|[=:]\s*)(?P<result>{_RESULT})(?=\s|[,.;!]|$)",
    re.IGNORECASE,
)


def json_data(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of a data object."""
    for form in (_AS, _WITH):
        for said in form.finditer(finder.clause.text):
            tail, result = (finder.span_of(*said.span(part)) for part in ("tail" if form is _AS else 0, "result"))
            yield Candidate(param.name, said["key"], tail, _OF_A_RESULT, how="result", also=(result,))
    for found in dataobjects.told(finder.clause.text):
        span = finder.span_of(found.start, found.end)
        yield Candidate(param.name, found.value, span, 1.3 - found.cost)
    for phrase in finder.phrases():
        path = phrase.query.paths[0] if phrase.named and len(phrase.query.paths) == 1 else ""
        if path.lower().endswith(".json"):
            yield finder.candidate(param, Path(path), phrase.start, phrase.end, 1.3, open_place=not phrase.located)


_OF_A_RESULT = 2.5
