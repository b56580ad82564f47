"""Whether only what is larger is meant: "those wider than 1200 px", "leave the small ones as they are"."""

from __future__ import annotations

import re

_MORE = r"(?:wider|larger|bigger|higher|taller)"
_PIXELS = r"(?:\s*(?:px|pixels?))"
_WHAT = r"(?:which(?:so)?ever|what(?:so)?ever|those|the\s+ones|any|anything|everything|all|that|which|pictures|photos|images|ones|jpe?gs|pngs|scans|screenshots)"
_LARGER = re.compile(
    rf"\b{_WHAT}\b[^.;:]{{0,40}}?(?P<core>(?:\b(?:that|which)\s+)?(?:\b(?:is|are)\s+)?\b(?:{_MORE}\s+than\s+(?P<much>\d+){_PIXELS}?"
    rf"|(?:over|above|beyond|exceed(?:s|ing)?|(?:measur\w+\s+)?more\s+than)\s+(?P<over>\d+)(?:{_PIXELS}(?:\s+(?:wide|across|in\s+width|high|tall))?|\s+(?:wide|across))))",
    re.IGNORECASE,
)
_SMALL = r"(?:(?:the\s+)?(?:small(?:er)?|narrow(?:er)?|little)\s+(?:ones|pictures|photos|images)|(?:the\s+)?smaller\s+(?:stuff|files)|(?:anything|everything|what(?:ever)?(?:\s+is|['’]s)?|whatever|those|ones|pictures|photos|images)(?:\s+(?:that\s+(?:is|are)|which\s+(?:is|are)))?\s+(?:already\s+)?(?:smaller|narrower|small\s+enough|below\s+that|under\s+that)(?:\s+(?:already|than\s+(?:that|this|it)))?)"
_SPARED = re.compile(
    rf"(?:,|;|\.|–|-)?\s*(?:\b(?:and|but)\s+)?(?:please\s+)?(?:\b(?:leave|keep|skip|ignore|spare|don['’]t\s+(?:touch|change|enlarge)|do\s+not\s+(?:touch|change|enlarge))\s+{_SMALL}(?:\s+(?:as\s+(?:they\s+are|it\s+is|is)|alone|untouched|out|be))*"
    rf"|\b{_SMALL}\s+(?:can\s+|should\s+|may\s+|must\s+)?(?:stays?|remains?)(?:\s+(?:as\s+(?:they\s+are|it\s+is|is)|untouched|the\s+same))?"
    r"|\b(?:but\s+)?(?:never|don['’]t|do\s+not|without)\s+(?:enlarg\w+|upscal\w+|blow\w*)(?:\s+(?:up|any(?:thing)?|them|it|(?:the\s+)?small(?:er)?\s+ones|any\s+of\s+them))*)",
    re.IGNORECASE,
)
_ONLY = re.compile(
    rf"\b(?:only|just)\s+(?:(?:if|when)\s+(?:they|it)(?:\s+(?:are|is)|['’]re|['’]s)|(?:the\s+|those\s+)?(?:ones|pictures|photos|images)?\s*(?:that|which)?\s*(?:are|is)?)\s*{_MORE}\b(?:\s+(?:ones|than\s+(?:that|this)))?",
    re.IGNORECASE,
)


def larger_meant(text: str) -> tuple[int, int] | None:
    """Where a text says that only larger things are meant; a number that is said but once is left to be read."""
    spared = _SPARED.search(text) or _ONLY.search(text)
    if larger := _LARGER.search(text):
        name = "much" if larger["much"] else "over"
        again = re.search(rf"\b{larger[name]}\b", text[larger.end() :])
        end = larger.end() if again else larger.start(name)
        return larger.start("core"), spared.end() if spared and again and _runs_on(text[end : spared.end()]) else end
    return spared.span() if spared else None


def _runs_on(between: str) -> bool:
    """Whether no number lies in a stretch that two sayings share."""
    return re.search(r"\d", between) is None
