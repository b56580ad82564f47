"""What is asked of a table in two halves: "who is late? look in a.csv for dates before today and tell me the names".

Rule: the columns keep the words they were said with; a question that the order behind it only repeats is left out.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.directions import superlative

_Q = r"(?:\"[^\"]+\"|“[^”]+”)"
_TABLE = rf"(?:{_Q}|[\w~][\w~/ .&-]*?\.(?:csv|tsv|xlsx|xlsm|json)\b)"
_NAME = rf"(?:{_Q}|[^\W\d][\w-]*)"
_FEW = r"(?:one|two|three|several|some|many|multiple|double|duplicate|more than one)"
_SAME_TWICE = re.compile(  # "in a.csv the same pump has two readings for the same day. only the last one counts"
    rf"\bin\s+(?P<table>{_TABLE}),?\s+the\s+same\s+(?P<one>{_NAME})\s+(?:(?:sometimes|often|now and then|may)\s+)?(?:has|have|had|appears?|occurs?|comes?|is|gets?)\s+(?:{_FEW}\s+)?[^.;!?]*?\b(?:for|on|in|at|with|per)\s+the\s+same\s+(?P<two>{_NAME})\s*[.;,–-]\s*"
    rf"(?:so\s+|and\s+|please\s+)*(?:only|just|keep only|keep)\s+the\s+(?P<keep>first|last|latest|newest|earliest)(?:\s+(?:one|row|entry|reading))?(?:\s+of\s+(?:them|those|these))?(?:\s+(?:counts?|matters?|is (?:right|valid|wanted|to stay)|should (?:stay|count)|stays?))?(?:\s*\([^()]*\))?",
    re.IGNORECASE,
)
_CLEANED = re.compile(  # "write the cleaned table to b.csv"
    r"[.;,]?\s*(?:(?:and|then|please)\s+)*(?:write|save|put|store)\s+the\s+(?:cleaned|tidied|resulting|clean|new|filtered|shortened|reduced)(?:\s+up)?\s+(?:table|list|file|version|rows|data)\s+(?:to|as|into|in|under)\s+(?=\S+\.(?:csv|tsv|xlsx|json)\b)",
    re.IGNORECASE,
)
_N = re.compile(r"(?<=\w)\s+n\s+(?=(?:leave|keep|save|then|send|mail|delete|put|write|tell)\b)", re.IGNORECASE)
_OP = r"before|after|until|since|over|under|above|below|more than|less than|of at least|of at most"
_LOOK_FOR = re.compile(  # "look in a.csv for due dates before today and just tell me the names"
    rf"(?:^|(?P<asked>(?:^|(?<=[.!]\s))(?:who|which|what|whose)\b[^?.!]*\?\s*)|(?<=[.;!?,]\s))(?:please\s+)?(?:look|check|search)\s+(?:it up\s+)?(?:in|through)\s+(?P<table>{_TABLE})\s+for\s+(?:all\s+|any\s+)?(?P<column>{_NAME})\s+(?:(?:dates?|days?|times?|values?|entries)\s+)?(?P<op>{_OP})\s+(?P<value>[^,;.!?]+?)\s*,?\s+and\s+(?:just\s+|only\s+|then\s+)?(?P<tell>tell me|give me|show me|list|show)\s+(?P<what>the\s+[\w -]+?)(?=\s*(?:[,.;!?]|$))",
    re.IGNORECASE,
)
_MOST = re.compile(  # "in which month did we use the most gas according to a.csv, and how many kwh was it?"
    rf"\b(?:(?:in|on|at|for)\s+)?(?:which|what)\s+{_NAME}\b(?P<asked>[^?.!;]*?)\b(?:according to|in|from|of)\s+(?P<table>{_TABLE})\s*,?\s*(?:and|-|–)\s*(?:with\s+)?how\s+(?:many|much)\s+(?P<column>{_NAME})\s+(?:was|were|is|are|did)\s+(?:it|that|they|this|there)\b[^?.!]*[?.!]*",
    re.IGNORECASE,
)


def inquiries(text: str) -> str:
    """The request with what is asked in the words of an order, or as it is."""
    text = _N.sub(" and ", text)
    twice = _SAME_TWICE.search(text)
    if twice is not None:
        keep = "last" if twice["keep"].lower() in ("last", "latest", "newest") else "first"
        order = f"remove the duplicates in {twice['table']} by {twice['one']} and {twice['two']}, keep the {keep}"
        text = text[: twice.start()] + order + _CLEANED.sub(", save it as ", text[twice.end() :], count=1)
    text = _LOOK_FOR.sub(r"\g<tell> \g<what> in \g<table> where \g<column> is \g<op> \g<value>", text)
    return _MOST.sub(_extreme, text)


def _extreme(said: re.Match[str]) -> str:
    most = superlative(said["asked"])
    if most is None:
        return said[0]
    return f"show the row of {said['table']} with the {'highest' if most.falling else 'lowest'} {said['column']}"
