"""Sizes of pictures told by one side: "so that the longer side is 900 pixels" makes them fit in a square.

Rule: to shrink makes nothing larger; where both is said, larger ones are meant only.
"""

from __future__ import annotations

import re

_SIDE = r"(?:the|their|its|his)\s+(?:longer|longest|long|larger|largest|bigger|biggest)\s+(?:side|edge|dimension|one)"
_MOST = r"(?:(?:at most|no more than|not more than|max(?:imum)?\.?|exactly|only|up to)\s+)?"
_PX = r"(?P<n>\d{2,5})\s*(?:px|pixels?)?"
_SO_THAT = re.compile(
    rf",?\s*\b(?:so(?: that)?|such that|until|till|with|and make|making|to)\s+{_SIDE}(?:s)?\s*(?:(?:is|are|be|becomes?|has|have|measures?|of|being|to|=|:)\s+)*{_MOST}{_PX}(?:\s+(?:at most|at the most|max(?:imum)?|long|wide))?",
    re.IGNORECASE,
)
_MAKE = re.compile(
    rf"\b(?P<verb>make|bring|set|scale|resize|shrink|get)\s+{_SIDE}s?\s+of\s+(?P<what>[^,;.!?]+?)\s+(?:to\s+)?(?:be\s+)?{_MOST}{_PX}(?:\s+(?:at most|at the most|max(?:imum)?|long))?",
    re.IGNORECASE,
)
_SHRINKS = re.compile(
    r"\b(?:shrink|reduce|smaller|too (?:big|large)|scale down|at most|no more than|max(?:imum)?|up to|downsize)\b",
    re.IGNORECASE,
)
_FITTING = re.compile(  # "those that fit already must not be touched"
    r"(?:[.;,]\s*|\s+)(?:and |but |please )*(?:(?:don['’]?t|do not) (?:touch|change|enlarge) )?(?:any|all|the|those|pictures|photos|images|ones|whatever|what|anything)\b(?: (?:ones|pictures|photos|images|of them))?(?: (?:that|which))?[^.;!?]*?\b(?:fits?|(?:small|smaller)(?: enough)?)\b[^.;!?]*?(?:(?:must|should|shall|need|may|do)(?:n['’]t| not) be \w+|stays?(?: \w+){0,3}|(?:is|are) (?:fine|ok|left alone|to stay)[^.;!?]*)?(?=\s*(?:[.;!?]|$))",
    re.IGNORECASE,
)
_UNTOUCHED = re.compile(r"touch|chang|enlarg|stay|left alone|fine", re.IGNORECASE)


def sides(text: str) -> str:
    """The request with the size as a square, or as it is."""
    found = _SO_THAT.search(text) or _MAKE.search(text)
    if found is None:
        return text
    spared = _FITTING.search(text, found.end())
    spared = spared if spared and _UNTOUCHED.search(spared[0]) else None
    only = ", larger ones only" if spared or _SHRINKS.search(text[: found.end()]) else ""
    box = f"fit in {found['n']} x {found['n']} pixels{only}"
    order = f"shrink {found['what']} to {box}" if found.re is _MAKE else f" to {box}"
    rest = text[found.end() :]
    if spared:
        rest = text[found.end() : spared.start()] + text[spared.end() :]
    return text[: found.start()] + order + rest


_DONE = re.compile(  # "once that's done move them": what comes next
    r"(?P<before>^|[.;,!]\s*|\band\s+)(?:and\s+)?(?:once|when|as soon as|after)\s+(?:all\s+)?(?:that|this|it|everything|they)(?:['’](?:s|re)| is| was| are| has been)\s+(?:all\s+)?(?:done|finished|complete|completed|ready|through|over)\s*,?\s+(?=[a-z])",
    re.IGNORECASE,
)


def after_that(text: str) -> str:
    """The request with "then" for longer ways to say so."""
    return _DONE.sub(lambda said: f"{said['before']}then " if said["before"].strip() else said[0], text)
