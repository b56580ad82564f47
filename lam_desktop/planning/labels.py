"""A column that says one thing of some rows and another of the rest, in the words of one order.

"a.csv needs a column result: pass for everybody with 50 or more, otherwise fail" names the labels bare; they are put in
quotes. Rule: only where a column is made, and only with a word for the rest.
"""

from __future__ import annotations

import re

_Q = r"(?:\"[^\"]+\"|“[^”]+”|'[^']+')"
_TABLE = rf"(?:{_Q}|[\w~][\w~/ .&-]*?\.(?:csv|tsv|xlsx|xlsm|json)\b)"
_NAME = rf"(?:{_Q}|[^\W\d][\w-]*)"
_VALUE = rf"(?:{_Q}|(?!(?:the|a|an|it|each|every|sum|total)\b)[\w-]+)"
_NEW = r"(?:an?|one|one more|another|the)\s+(?:(?:new|more|extra|further|additional|last)\s+)*column(?:\s+(?:at|on|to)\s+the\s+(?:very\s+)?(?:right|end|far right)(?:\s+(?:side|edge))?)?"
_CALLED = rf",?\s*(?:(?:which is\s+)?(?:called|named|titled)\s+)?(?P<name>{_NAME})"
_MADE = (
    re.compile(rf"(?P<table>{_TABLE})\s+(?:needs|should (?:have|get)|must (?:have|get)|shall (?:have|get)|gets|wants)\s+{_NEW}{_CALLED}", re.IGNORECASE),
    re.compile(rf"\b(?:add|put|insert|make|append|create|(?:i|we) (?:need|want))\s+{_NEW}{_CALLED}\s+(?:to|in|into|for|at the end of)\s+(?P<table>{_TABLE})", re.IGNORECASE),
    re.compile(rf"\b(?:add|put|insert|make|append|create)\s+(?:to|in|into)\s+(?P<table>{_TABLE})\s+{_NEW}{_CALLED}", re.IGNORECASE),
    re.compile(rf"\bin\s+(?P<table>{_TABLE}),?\s+(?:add|make|put|create|(?:i|we) (?:need|want))\s+{_NEW}{_CALLED}", re.IGNORECASE),
)  # fmt: skip
_WHERE = r"(?:where|if|when|for\s+(?:everybody|everyone|all|those|rows?|people|the ones|each|every one)\b(?:\s+(?:who|that|which))?|for)"
_REST = r"(?:otherwise|or else|else|and for (?:all |the )?(?:others|rest|everybody else|everyone else)|if not)"
_SAYS = re.compile(
    rf"\s*(?:[:,–-]|that (?:says|is|has|reads)|which (?:says|is)|with|saying)\s*(?:it (?:says|is)\s+|with\s+)?(?P<yes>{_VALUE})\s+(?P<where>{_WHERE}\s+[^;!?]+?)\s*[,;]?\s*(?:and\s+)?{_REST}\s*,?\s*(?:it (?:says|is)\s+|with\s+)?(?P<no>{_VALUE})(?=\s*(?:[,.;!?]|$|and\b|then\b))",
    re.IGNORECASE,
)


def labels(text: str) -> str:
    """The request with labels, condition and column in the order in which they are read, or as it is."""
    for form in _MADE:
        made = form.search(text)
        says = _SAYS.match(text, made.end()) if made else None
        if made is None or says is None:
            continue
        where = re.sub(rf"^{_WHERE}\s*", "", says["where"], flags=re.IGNORECASE)
        led = "" if re.match(r"(?:with|having|whose)\b", where, re.IGNORECASE) else "where "
        order = f"add a column {_quoted(made['name'])} to {made['table']} that says {_quoted(says['yes'])} {led}{where}, otherwise {_quoted(says['no'])}"
        return text[: made.start()] + order + text[says.end() :]
    return text


def _quoted(words: str) -> str:
    return words if words[:1] in "\"“'" else f'"{words}"'
