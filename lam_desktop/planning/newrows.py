"""Rows and cells that are told of instead of ordered: "one more row at the end of a.csv: TOTAL in the name column".

Rule: labels and values are put in quotes, for nothing else in the request may be read out of them.
"""

from __future__ import annotations

import re

_Q = r"(?:\"[^\"]+\"|“[^”]+”|'[^']+')"
_TABLE = rf"(?:{_Q}|(?:the\s+|my\s+)?[\w~][\w~/ .&-]*?\.(?:csv|tsv|xlsx|xlsm|json)\b)"
_NAME = rf"(?:{_Q}|[^\W\d][\w-]*)"
_FIGURE = r"(?:sums?|totals?|averages?|means?|minimums?|maximums?|medians?)"
_WHERE = r"(?:at|to|on)\s+the\s+(?:very\s+)?(?:end|bottom|foot)\s+of|below|under(?:neath)?"
_ROW = r"(?:an?|one|one more|another|an extra|a last|a final|a new|a further)\s+(?:(?:new|last|extra|more|final|total|closing)\s+)*(?:row|line)"
_VERB = r"\b(?:stick|put|add|tack|append|write|insert|have|place|want|need)"
_COLUMNS = rf"(?P<columns>(?:the\s+)?{_NAME}(?:(?:\s*,\s*|\s+and\s+)(?:the\s+)?{_NAME})*)(?:\s+columns?)?"
_LABEL = rf"(?P<label>{_Q}|(?:the word\s+)?[\w-]+)"
_TOTALS = re.compile(  # "put one more row at the end of a.csv: TOTAL in the name column and the sums under x and y"
    rf"{_VERB}\s+{_ROW}\s+(?:{_WHERE})\s+(?P<table>{_TABLE})\s*(?::|,|with|-|–|that (?:has|says))\s*(?:it\s+|with\s+)?{_LABEL}\s+(?:in|under)\s+(?:the\s+)?{_NAME}(?:\s+column)?,?\s+(?:and|with|plus)\s+(?:the\s+)?(?P<how>{_FIGURE})\s+(?:under|of|in|for|below|from)\s+{_COLUMNS}",
    re.IGNORECASE,
)
_CALLED = re.compile(  # "add a total row called Sum to a.csv", "… to a.csv called Sum"
    rf"{_VERB}\s+{_ROW}(?:\s+(?:{_WHERE}|to)\s+(?P<before>{_TABLE}))?,?\s+(?:called|named|labelled|labeled|titled)\s+{_LABEL}(?:\s+(?:{_WHERE}|to)\s+(?P<after>{_TABLE}))?",
    re.IGNORECASE,
)


def new_rows(text: str) -> str:
    """The request with a row of figures asked for in the words of an order."""
    text = _TOTALS.sub(
        lambda said: (
            f"add a row {_quoted(said['label'])} at the bottom of {said['table']} with the {said['how']} of {said['columns']}"
        ),
        text,
    )
    return _CALLED.sub(_labelled, text)


def _labelled(said: re.Match[str]) -> str:
    table = said["before"] or said["after"]
    figures = re.search(r"\btotal|\bsum", said[0][: said.start("label") - said.start()], re.IGNORECASE)
    if not table or not figures:
        return said[0]
    return f"add a row {_quoted(said['label'])} at the bottom of {table} with the sum"


def _quoted(words: str) -> str:
    words = re.sub(r"^the word\s+", "", words, flags=re.IGNORECASE)
    return words if words[:1] in "\"“'" else f'"{words}"'
