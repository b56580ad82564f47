"""A text file for each row: what it is called by and what it holds, said in one order, as columns.

Rule: only words change places, or such as tell again what the others say: "so 7.txt and so on".
"""

from __future__ import annotations

import re

_OWN = r"(?:a|an|one|its own|their own|his or her own|separate|individual|single|little|small|plain|new)"
_KIND = rf"(?:{_OWN}\s+)+(?:(?:text|txt|\.txt)\s+)?files?"
_EACH = r"(?:for\s+(?:each|every|all)(?:\s+(?:one|of))*|per)\s+(?:the\s+)?(?P<noun>[\w-]+)"
_VERB = r"(?:write|make|create|save|put|generate|produce|store)"
_CORES = (
    re.compile(rf"\b{_VERB}\s+{_KIND}\s+{_EACH}", re.IGNORECASE),
    re.compile(rf"\b{_EACH}(?P<of>\s+(?:in|from|of|on)\s+[^\s,]+)?\s*,?\s+{_VERB}\s+{_KIND}", re.IGNORECASE),
    re.compile(rf"\b{_VERB}\s+(?:each|every)\s+(?P<noun>[\w-]+)\s+(?:as|in|into|to)\s+{_KIND}", re.IGNORECASE),
)
_ITS = r"(?:the|its|his|her|their|his or her|that)\s+(?:[\w-]+['’]s?\s+)?"
_CALLED = re.compile(
    rf"\s*,?\s*\b(?:and\s+)?(?:(?:which|that|each|they)\s+(?:is|are|should be|shall be)\s+)?(?:named|called|titled)\s+(?:after|by|as|like|with|for)?\s*{_ITS}(?P<by>[\w-]+)(?:\s+(?:column|field|number))?(?=[\s,.;(]|$)",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    rf"\s*,?\s*\b(?:and\s+)?(?:with|containing|holding|that (?:contains|holds|has|says|lists)|which (?:contains|holds|has)|having)\s+(?:just\s+|only\s+)?{_ITS}(?P<what>[\w-]+)(?:\s+(?:number|address))?(?:\s+(?:in it|in there|inside(?: it)?|as (?:its |the )?(?:content|text)|written in it|and nothing else))?(?=[\s,.;(]|$)",
    re.IGNORECASE,
)
_SO_ON = re.compile(
    r"\s*,?\s*\(?\b(?:so|like|such as|e\.g\.|for example|that is|i\.e\.)\s+[\w-]+\.txt\b(?:\s*,\s*[\w-]+\.txt)*(?:\s*,?\s*(?:and\s+)?(?:[\w-]+\.txt|so on|so forth|etc\.?))*\)?(?:,(?=\s))?",
    re.IGNORECASE,
)


def each_file(text: str) -> str:
    """The request with the names and contents of files that are made one for each row said in one order."""
    core = next((found for pattern in _CORES if (found := pattern.search(text))), None)
    if core is None:
        return text
    tail = _SO_ON.sub("", text[core.end() :])
    called = _CALLED.search(tail)
    tail = tail[: called.start()] + tail[called.end() :] if called else tail
    holds = _HOLDS.search(tail)
    if called is None or holds is None:
        return text
    tail = re.sub(r"^\s*,(?=\s*(?:in|into|to|under)\s)", "", tail[: holds.start()] + tail[holds.end() :])
    source = core.groupdict().get("of") or ""
    what = f'for each column "{called["by"]}"{source} that lists the column "{holds["what"]}"'
    return f"{text[: core.start()]}make a text file {what}{tail}"
