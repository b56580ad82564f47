"""What is wished of the lines of a list, in whatever words: "no matter whether capital or not", "who is in there twice only once".

Rule: only where lines of a text are sorted or a text is taken apart; each wish becomes the words it is read by.
"""

from __future__ import annotations

import re

_TEXT = r"(?:\"[^\"]+\.(?:txt|md)\"|[\w~][\w~./-]*\.(?:txt|md))"
_SORTS = re.compile(rf"\b(?:sort|alphabeti[sz]e|order|arrange)\b[^.;!?]*?{_TEXT}", re.IGNORECASE)
_NO_CASE = re.compile(  # that is how lines are sorted anyway
    r",?\s*(?:no matter (?:whether|if|how)|regardless of (?:whether|how)?|whether or not|whatever|ignoring|not minding|without regard to|never mind)\s*[^,.;!?]*?\b(?:capitals?|capitali[sz]ed|case|upper[ -]?case|lower[ -]?case)(?:\s+letters?)?(?:\s+or not)?(?=\s*(?:[,.;!?]|\band\b|$))",
    re.IGNORECASE,
)
_TWICE = re.compile(
    r",?\s*(?:and\s+)?(?:when(?:ever)?|if|where)\s+(?:some(?:body|one|thing)|any(?:body|one|thing)|an?\s+\w+|one)\s+(?:is|appears|comes|occurs|stands|turns up)\s+(?:in\s+(?:there|it|the \w+)\s+|up\s+|there\s+)?(?:twice|more than once|several times|double|two times)(?:\s+in (?:it|there))?\s*,?\s*(?:please\s+)?(?:keep|leave|list|have)\s+(?:them|it|him|her|that|the \w+|only one)(?:\s+(?:in\s+)?(?:only|just))?(?:\s+once)?",
    re.IGNORECASE,
)
_SAME_FILE = re.compile(
    r"[.;,]\s*(?:and\s+)?(?:in\s+)?(?:the\s+)?same file(?:\s+(?:please|again))?(?=\s*[.!;]|\s*$)", re.IGNORECASE
)
_NAMES = re.compile(
    r"(?P<verb>\bsort|\bput|\border|\barrange)\s+the\s+(?:names|words|entries|items|people|titles)\s+(?P<in>in|of|from)\s+(?P<text>"
    + _TEXT
    + r")(?:\s+from\s+a\s+to\s+z|\s+alphabetically)?",
    re.IGNORECASE,
)

_PARTS = re.compile(  # "songs.txt has the songs with a line of --- between them. Make a separate file out of each"
    rf"^(?P<about>[^.!?]*?(?P<text>{_TEXT})[^.!?]*?\b(?:line|row)s?\s+(?:of|with|that (?:is|says))\s+(?:[\w\s]{{0,20}}?)\(?(?P<sign>\"[^\"]+\"|'[^']+'|[-=*#~_+]{{2,}})\)?\s+(?:between|separat\w+|in between|parting)[^.!?]*)[.!;]\s+(?P<order>(?:(?:please|can you|could you|i want|i need|i['’]d like)\s+)*(?:make|create|put|save|write|split|give me)?[^.!?]*?\b(?:file|txt)\b[^!?]*?)[\s.!?]*$",
    re.IGNORECASE,
)
_BY_FIRST = re.compile(
    r"\b(?:call|name|title)(?:ed|d)?\s+(?:it|them|each|each one|the files?|every one)?\s*(?:just\s+)?(?:like|by|after|as)\s+(?:the|its|their)\s+(?:first|top)\s+lines?",
    re.IGNORECASE,
)
_TO = re.compile(r"\b(?:in|into|to|under)\s+(?P<to>(?:my\s+|the\s+)?(?:\"[^\"]+\"|[A-Z~][\w~./-]*\w))", re.IGNORECASE)

_THROUGH = re.compile(  # "look through X and put the names of the files that mention Y in Z"
    r"^(?:[^.!?/~\"]*[.!]\s+)?(?P<lead>(?:(?:please|can you|could you)\s+)*)(?:look|search|go)\s+(?:through|thru|in)\s+(?:all\s+(?:of\s+)?|everything in\s+)?(?P<where>(?:my\s+|the\s+)?(?:\"[^\"]+\"|[\w~][\w~./-]*\w)(?:\s+including subfolders)?)\s*,?\s+and\s+(?:put|write|save|list|note)\s+(?:down\s+)?(?:only\s+|just\s+)?the\s+(?:file\s*)?names?\s+of\s+(?:the\s+|all\s+|those\s+)*(?P<noun>[\w.]+)\s+(?:that|which)\s+(?:mentions?|contains?|have|has|speaks? of|talks? about)\s+(?:the\s+word\s+)?(?P<word>\"[^\"]+\"|'[^']+'|[\w-]+)(?:\s*\([^()]*\))?\s*,?\s+(?:in(?:to)?|to)\s+(?P<to>\S*?\.(?:txt|md|csv))(?:\s*,\s*(?:one|each)\s+(?:name\s+|file\s+)?(?:per|a|on each|to a|on a|in a)\s+(?:own\s+)?(?:line|row))?",
    re.IGNORECASE,
)


def listed_wishes(text: str) -> str:
    """The request in the words by which lines are worked on."""
    parts = _PARTS.match(text)
    if parts is not None:
        to = _TO.search(parts["order"])
        sign = parts["sign"].strip("\"'")
        return (
            f'split {parts["text"]} at the lines "{sign}"'
            f"{' into ' + to['to'] if to else ''}{' titled' if _BY_FIRST.search(parts['order']) else ''}"
        )
    through = _THROUGH.match(text)
    if through is not None:
        word = through["word"].strip("\"'")
        noun = "files" if through["noun"].lower() in ("notes", "ones") else through["noun"]
        return f'{through["lead"]}write the names of the {noun} in {through["where"]} containing the word "{word}" to {through["to"]}{text[through.end() :]}'
    if not _SORTS.search(text):
        return text
    text = _NAMES.sub(r"sort the lines in \g<text> alphabetically", text)
    text = _SAME_FILE.sub("", _NO_CASE.sub("", text))
    return _TWICE.sub(" and remove the duplicate lines in it", text)
