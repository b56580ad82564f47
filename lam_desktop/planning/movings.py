"""Rows that go from one table to another, and files whose new names a table tells, as orders.

Rule: what is to be gone is moved; what is only to be there, too, is left to the readers of copies.
"""

from __future__ import annotations

import re

_Q = r"(?:\"[^\"]+\"|“[^”]+”)"
_TABLE = rf"(?:{_Q}|[\w~][\w~/ .&-]*?\.(?:csv|tsv|xlsx|xlsm)\b)"
_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_MUST = r"(?:should|must|shall|have to|can|may|need to)"
_GO_OVER = re.compile(  # "in a.csv the rows with state paid should go over to b.csv and be gone from a.csv"
    rf"\bin\s+(?P<from>{_TABLE}),?\s+(?:all\s+)?(?:the\s+)?(?:rows|entries|records|lines)\s+(?P<which>(?:with|where|that|whose|of|which)\b[^.;!?]*?)\s+{_MUST}\s+(?:all\s+)?(?:go|move|be moved)(?:\s+over)?\s+(?:in)?to\s+(?P<to>{_TABLE})(?:\s+in\s+(?:the\s+same|that)\s+folder)?(?:\s*\([^()]*\))?"
    rf"(?:,?\s+and\s+(?:then\s+)?(?:be|are|must be|should be|get)\s+(?:gone|deleted|removed|taken|out)\s+(?:from|of|out of)\s+(?:{_TABLE}|there|it|the first(?: one)?))?",
    re.IGNORECASE,
)
_AND_GONE = re.compile(  # "add the rows where … in a.csv to b.csv and delete them from a.csv"
    rf"\b(?:add|append|copy|put)\s+(?:all\s+)?(?:the\s+)?(?:rows|entries|records|lines)\s+(?P<which>(?:with|where|that|whose|which)\b[^.;!?]*?)\s+(?:in|of|from)\s+(?P<from>{_TABLE})\s+(?:to|into|in)\s+(?P<to>{_TABLE}),?\s+and\s+(?:then\s+)?(?:delete|remove|take)\s+(?:them|those|these)\s+(?:from|out of|in)\s+(?:{_TABLE}|there|it|the first(?: one)?)",
    re.IGNORECASE,
)
_TELL_COUNT = re.compile(  # "then write a@b.example how many jobs are still open"
    rf"(?P<joint>[.;,]\s*|\s)(?:(?:and\s+)?then|and)\s+(?:write|tell|mail|e-?mail|let)\s+(?P<mail>{_MAIL})(?:\s+instead)?\s*,?\s+(?:know\s+)?how many\s+(?:of the\s+)?[\w-]+\s+(?:are|is)\s+(?:still\s+)?(?P<state>[\w-]+)",
    re.IGNORECASE,
)
_MOVED = re.compile(rf"\bmove the rows\b[^;!?]*?\bfrom\s+(?P<from>{_TABLE})\s+to\s+{_TABLE}", re.IGNORECASE)
_NAMES_TOLD = re.compile(  # "names.csv says what the photos in Trip should be called. rename them like that"
    rf"(?P<table>{_TABLE})\s+(?:says|tells|lists|has|holds|contains|shows)\s+(?:what|how)\s+(?P<files>(?:all\s+)?(?:the\s+)?[\w -]+?\s+in\s+(?:{_Q}|[\w~][\w~/.-]*))\s+(?:{_MUST}|are to)\s+be\s+(?:called|named|renamed)(?:\s*\([^()]*\))?\s*[.;:,–-]+\s*(?:so\s+|please\s+|and\s+|then\s+)*rename\s+(?:them|those|all of them)(?:\s+(?:like that|like this|accordingly|that way|so|as it says|by it))?",
    re.IGNORECASE,
)


def movings(text: str) -> str:
    """The request with such rows and names in the words of orders."""
    text = _NAMES_TOLD.sub(r"rename \g<files> as \g<table> says", text)
    for form in (_GO_OVER, _AND_GONE):
        text = form.sub(
            lambda said: f"move the rows {said['which']} from {said['from']} to {_beside(said['from'], said['to'])}",
            text,
        )
    moved = _MOVED.search(text)
    if moved is None:
        return text
    counted = rf"\g<joint>then count the \g<state> rows in {moved['from']} and mail the number to \g<mail>"
    return text[: moved.end()] + _TELL_COUNT.sub(counted, text[moved.end() :])


def _beside(source: str, target: str) -> str:
    """A table without a place is where the first one is."""
    bare = "/" not in target and "/" in source and '"' not in source + target
    return f"{source.rpartition('/')[0]}/{target}" if bare else target
