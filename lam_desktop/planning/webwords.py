"""What is fetched from an address, told in several steps: "there's a pdf at …, grab it, call it plan.pdf and stick it in School".

Rule: only where one address is named, and what it is called and where it goes are about what lies there.
"""

from __future__ import annotations

import re

_URL = r"(?:https?://|www\.)[^\s\"'<>]*[^\s\"'<>.,;:!?)]"
_THING = r"(?:(?:an?|the|some|my|this)\s+)?(?:\w+\s+){0,2}?\w+"
_THERE = re.compile(
    rf"^(?P<lead>(?:(?:hi|hello|hey|please|ok)[\s,!.]+)*)(?:there(?:['’]?s|\s+is|\s+are)|you(?:['’]ll|\s+will)?\s+find|i\s+(?:have|found|need|want))\s+{_THING}\s+(?:at|on|under|from)\s+(?P<url>{_URL})\s*[,.;–-]+\s*(?:so\s+|and\s+|please\s+|can\s+you\s+|could\s+you\s+)*"
    r"(?:grab|get|download|fetch|save|load|take|pull)\s+(?:it|that|them|this)(?:\s+down)?(?:\s+for\s+me)?",
    re.IGNORECASE,
)
_GET = re.compile(
    rf"^(?P<lead>(?:(?:hi|hello|hey|please|ok|can\s+you|could\s+you)[\s,!.]+)*)(?:get|grab|fetch|pull|load|take)\s+(?:me\s+)?(?:the\s+\w+\s+(?:at|from|under)\s+)?(?P<url>{_URL})(?:\s+for\s+me)?(?=[\s,;.]+(?:(?:and|then)[\s,]+)*(?:(?:call|name|rename|stick|drop)\s+(?:it|that)\b|unpack|unzip|extract\s+it\b))",
    re.IGNORECASE,
)
_PUT = r"(?:stick|put|save|drop|store|place|stash|keep|move|leave)"
_IT = r"(?:it|that|this|the\s+(?:file|pdf|picture|image|thing|download))"
_PLACE = r"(?P<where>(?:the\s+|my\s+)?(?:\"[^\"]+\"|[\w~][\w/~.-]*))(?:\s+folder)?"
_NAME = r"(?P<name>\"[^\"]+\"|[\w-][\w.-]*\.\w{2,4})"
_AND = r"(?:\s*,\s*(?:and\s+|then\s+)*|\s+and\s+(?:then\s+)?|\s*[.;]\s*)"
_CALLED = re.compile(
    rf"{_AND}(?:please\s+)?(?:call|name|rename)\s+{_IT}\s+(?:to\s+|as\s+)?{_NAME}{_AND}{_PUT}\s+(?:it\s+|that\s+|them\s+)(?:in|into|to|on|onto|under)\s+{_PLACE}",
    re.IGNORECASE,
)
_PUT_CALLED = re.compile(
    rf"{_AND}(?:please\s+)?{_PUT}\s+{_IT}\s+(?:in|into|to|on|onto|under)\s+{_PLACE}{_AND}(?:call|name|rename)\s+{_IT}\s+(?:to\s+|as\s+)?{_NAME}",
    re.IGNORECASE,
)
_NEW_FOLDER = re.compile(
    r"\s*[(,–-]\s*(?:that|the|this|which)\s+(?:folder\s+)?(?:does\s*n[o'’]?t|does\s+not|isn['’]?t|is\s+not)\s+(?:exist|there)(?:\s+yet)?(?:,?\s*(?:so\s+)?(?:make|create)\s+it)?\s*(?:\)|(?=[,.;]|$))",
    re.IGNORECASE,
)
_NOT_LEFT = re.compile(  # "don't leave the zip lying around": it goes when it is unpacked
    r"(?:\s*[.;,]\s*(?:and\s+|but\s+)?|\s+and\s+)(?:please\s+)?(?:do\s*n[o'’]?t|do\s+not)\s+(?:leave|keep)\s+(?:the\s+)?(?P<what>zip|archive|zip\s+file|download(?:ed\s+file)?)(?:\s+(?:file|itself))?(?:\s+(?:lying|hanging)\s+(?:around|about))?(?:\s+(?:anywhere|there|behind))*(?:\s+(?:afterwards?|after\s+that|then))?(?=[\s.!]*$)"
    r"|(?:\s*[.;,]\s*(?:and\s+)?|\s+and\s+)(?:i\s+)?(?:do\s*n[o'’]?t|do\s+not)\s+need\s+the\s+(?P<needless>zip|archive)(?:\s+(?:any\s*more|afterwards?|after\s+that))?(?=[\s.!]*$)",
    re.IGNORECASE,
)
_TRIES = re.compile(  # a download that fails is tried again anyway
    r"[\s,;.–-]+(?:and\s+|so\s+|please\s+)*(?:(?:that|the|this)\s+(?:server|site|page|connection|link)\s+[^.;]{0,60}?(?:so|,)\s+(?:please\s+)?)?(?:keep\s+(?:on\s+)?trying|try\s+(?:it\s+)?again|retry)\b(?:\s+if\s+it\s+fails)?[\s,]*(?:(?:up\s+to|at\s+most|a\s+few|maybe|for)\s+)?(?:(?:\w+)\s+times)?(?=\s*(?:[.;!]|$))",
    re.IGNORECASE,
)


def from_web(text: str) -> str:
    """The request as one order to download it there, under that name."""
    if len(set(re.findall(_URL, text))) != 1:
        return text
    fetched = text
    fetched = _NEW_FOLDER.sub("", _TRIES.sub("", fetched))
    for form in (_CALLED, _PUT_CALLED):
        fetched = form.sub(_saved_as, fetched, count=1)
    if re.search(r"\b(?:unpack|unzip|extract)\b", fetched, re.IGNORECASE):
        fetched = _NOT_LEFT.sub(" and delete the zip", fetched)
    return fetched


def _saved_as(found: re.Match[str]) -> str:
    where, name = (found[each].strip('"') for each in ("where", "name"))
    where = re.sub(r"^(?:the|my)\s+", "", where, flags=re.IGNORECASE)
    path = f"{where[:1].upper() + where[1:] if '/' not in where else where.rstrip('/')}/{name}"
    return f' as "{path}"' if " " in path else f" as {path}"
