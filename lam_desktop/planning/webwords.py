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
_TABLED = re.compile(  # "fetch <address>, make a csv of it (orders.csv)": what is data there becomes a table at once
    rf"\b(?:fetch|get|load|download|take|read|grab)\s+(?:(?:the|my)\s+(?:\w+\s+)?(?:from|at)\s+)?(?P<url>{_URL})\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*[;.]\s*)(?:then\s+|please\s+)*(?:(?:make|create)\s+(?:an?\s+)?(?:csv|excel|table|spreadsheet|xlsx)(?:[\s-]+(?:file|sheet|table))?\s+(?:of|from|out\s+of|with)\s+(?:it|that)"
    r"|(?:turn|convert|change|save)\s+(?:it|that)\s+(?:in)?(?:to|as)\s+(?:an?\s+)?(?:csv|excel|table|spreadsheet|xlsx)(?:[\s-]+(?:file|sheet|table))?)\s*(?:[(,]\s*|\s(?:as|in|called|named|to|at)\s+|\s)(?:(?:called|named|as)\s+)?(?P<file>\"[^\"]+\"|[^\s,;()]+\.(?:csv|tsv|xlsx))\)?",
    re.IGNORECASE,
)
_ASKED_OF = re.compile(  # "check <address> and tell me the price of tea": it is read, and not only whether it is there
    rf"\b(?:check|visit|consult|ask|query|look\s+(?:at|up)|go\s+to|open)\s+(?P<url>{_URL})(?P<and>\s*,?\s+(?:and|then)\s+(?:tell|show|give)\s+me\s+(?:what\s+)?(?:the|its|their)\s+)(?!status\b|http\b|response\b)",
    re.IGNORECASE,
)
_SORTED_TOO = re.compile(  # "save <address> as a.csv, sorted by city": first it is a table, then it is put in order
    rf"^(?P<make>(?:(?!\b(?:sort|order|put)\b).)*{_URL}(?:(?!\b(?:sort|order|put)\b).)*?\b(?:as|to|in|into)\s+\S+\.(?:csv|tsv|xlsx)(?:\s+(?:in|on)\s+(?:my\s+|the\s+)?[\w/]+)?)\s*,?\s+(?:and\s+)?(?:sorted|ordered)\s+by\s+",
    re.IGNORECASE | re.DOTALL,
)
_ONLY = re.compile(  # "from <address> I only need name and city, as a.csv"
    rf"^(?P<lead>(?:(?:please|hi|hello|so)[\s,!]+)*)from\s+(?P<url>{_URL})\s*,?\s+(?:i|we)(?:['’]d\s+like|\s+would\s+like)?\s+(?:(?:only|just)\s+)+(?:need|want)?\s*(?:the\s+)?(?:columns?\s+|fields?\s+)?(?P<columns>[^\W\d]\w*(?:\s*(?:,|and|,\s*and)\s+[^\W\d]\w*)*)\s*,?\s+(?=(?:as|in|saved)\s)",
    re.IGNORECASE,
)
_LINES_OF = r"(?:\"[^\"]+\.(?:txt|csv|md)\"|[\w~./-]+\.(?:txt|csv|md))"
_ALL_LISTED = re.compile(  # "download all the addresses in urls.txt into Papers", "urls.txt has a link per line. Download them all"
    rf"^(?P<lead>(?:(?:please|can\s+you|could\s+you)\s+)*)(?:(?P<first>{_LINES_OF})\s+(?:has|holds|contains|lists)\s+[^.;]*?\b(?:addresses|address|urls?|links?|web\s*sites?)\b[^.;]*[.;,]\s+(?:and\s+|please\s+)*)?(?:download|fetch|get|grab|save)\s+(?:me\s+)?"
    rf"(?:(?(first)(?:them(?:\s+all)?|all(?:\s+of\s+(?:them|those|these))?|every\s+one(?:\s+of\s+them)?|each(?:\s+(?:one|of\s+them))?|those)|(?:all|every|each|everything)\b[^.;]*?\b(?:addresses|address|urls?|links?)\s+(?:(?:that\s+)?(?:is|are|stands?)\s+)?(?:listed\s+)?(?:in|from|of|on)\s+(?:the\s+(?:file|list)\s+)?(?P<listed>{_LINES_OF})))(?P<rest>(?:\s+(?:in|into|to|on|onto)\s+.*)?[\s.!]*)$",
    re.IGNORECASE | re.DOTALL,
)
_METHOD = re.compile(  # "… to 8.50. Use PUT": how it is sent is said with what is sent
    r"\s*[.;,]\s*(?i:(?:please\s+|and\s+)*(?:use|with|via|it['’]?s|that['’]?s|it\s+(?:should|must|has\s+to)\s+be|make\s+(?:it|that))\s+(?:an?\s+|the\s+)?)(?P<method>PUT|PATCH|POST)(?:\s+(?:request|method))?(?:,?\s+please)?(?P<ends>[\s.!]*$|[.!]\s)"
)


_NAMED_THERE = re.compile(  # "read orders.json from <address>/orders.json": its name is in the address
    rf"\b(?:read|get|fetch|load|take|open)\s+(?:me\s+)?(?:the\s+)?(?:file\s+)?(?P<name>[\w-]+\.json)\s+(?:from|at|under)\s+(?={_URL})(?=\S*/(?P=name)\b)",
    re.IGNORECASE,
)


def from_web(text: str) -> str:
    """The request as one order to download it there, under that name."""
    if listed := _ALL_LISTED.match(text):
        return f"{listed['lead']}for each line in {listed['first'] or listed['listed']}, download the web address{listed['rest']}"
    if len(set(re.findall(_URL, text))) != 1:
        return text
    text = _NAMED_THERE.sub("fetch ", text)
    text = _ASKED_OF.sub(r"fetch \g<url>\g<and>", text)
    text = _ONLY.sub(r"\g<lead>save the columns \g<columns> from \g<url> ", text)
    text = _SORTED_TOO.sub(r"\g<make>, then sort it by ", text)
    text = _TABLED.sub(r"save the table \g<url> as \g<file>", text)
    fetched = _METHOD.sub(r", as a \g<method>\g<ends>", text)
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
