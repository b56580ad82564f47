"""Orders about the rows of a table, said as they are done: "nobody who left should remain" are rows that go."""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.glimpse import Glimpse
from lam_desktop.planning.grammar.world import World
from lam_desktop.planning.read_headings import measured_by

_FILE = r"(?:\"[^\"]+\.(?:csv|tsv|xlsx|json)\"|[^\s,;:\"()]+\.(?:csv|tsv|xlsx|json))\b"
_MODAL = r"(?:should|shall|must|may|can|could|is to|are to|has to|have to|needs? to|ought to)"
_NOBODY = re.compile(  # "nobody who has left should remain in a.csv", "no rows with an empty name must be in a.csv"
    rf"\b(?:(?:i|we)\s+(?:want|need)\s+)?(?:nobody|no[ -]one|none|no (?:rows?|entries|entry|people|person|members?|orders?|records?|lines?|customers?|guests?|items?|products?))\s+"
    rf"(?P<which>(?:(?!\b{_MODAL}\b)[^,.;!?])+?)\s+{_MODAL}\s+(?:still\s+|then\s+)?(?:remain|stay|be left|be kept|be|appear|show up|survive|stand)\b(?:\s+(?:there|in there|left|listed|included|kept|on))*(?P<place>\s+(?:in|on)\s+(?={_FILE}|it\b|the\b|my\b|there\b))?",
    re.IGNORECASE,
)
_NOT_CONTAIN = re.compile(  # "a.csv should not contain anybody who left"
    rf"(?P<file>(?:the (?:file|table|list) )?{_FILE})\s+{_MODAL}(?:n['’]t|\s+not|\s+no longer)?\s+(?P<not>not\s+|no longer\s+)?(?:contain|have|hold|list|include|show)\s+(?P<what>(?:any(?:body|one)?|rows|entries|people|those|the)\b[^.;!?]*)",
    re.IGNORECASE,
)
_GOES_TO = re.compile(  # "… should go into low.csv": what is chosen is written there
    rf"\s*,?\s*\b(?:(?P<modal>{_MODAL})\s+|to\s+)?(?:go(?:es)?|come(?:s)?|belongs?|ends? up|lands?|be (?:put|saved|written|stored|collected|kept))\s+(?:together\s+|over\s+)?(?:in|into|to)\s+"
    rf"(?:(?:an?|the|its|their|one)\s+)?(?:(?:new|own|separate|extra|little|second|fresh)\s+)*(?:(?:file|table|csv|list|sheet|document|spreadsheet)\s+)?(?:(?:of (?:its|their) own|called|named)\s*,?\s+)*(?P<file>{_FILE})",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    r"\b(?:move|add|append|copy|insert|merge|others?|rest|remaining|totals?|sums?|results?|columns?|averages?|counts?)\b|\bper\b",
    re.IGNORECASE,
)
_AND_WHO = re.compile(  # "is there anybody from Rome, and if so who?"
    r"^(?P<lead>(?:hi|hello|hey|please|so)?[,\s]*)(?:(?:is|are|was|were)\s+there|(?:do|does|did)\s+(?P<file>.+?)\s+(?:have|contain|list|include)|have\s+we(?:\s+got)?|do\s+we\s+have)\s+(?:any(?:body|one|thing)?|some(?:body|one)?)\s+(?P<which>.+?),?\s+(?:and|–|-|;)?\s*(?:if\s+(?:so|yes|there\s+(?:is|are))\s*,?\s*)?(?:who|which(?:\s+ones?)?|what)(?:\s+(?:is|are)\s+(?:it|they|that))?[\s?.!]*$",
    re.IGNORECASE,
)
_TOP = r"(?:most|least|fewest|(?!test\b|rest\b|west\b|east\b|best before\b)[a-z]{2,}est|best|worst)"
_AND_HOW_MANY = re.compile(  # "who sold the most, and how many?": the row that is shown says it
    rf"(?P<asked>\b(?:who|which|what|whose)\b(?:[^.?!;]|\.(?=\w))*\b{_TOP}\b(?:[^.?!;,]|\.(?=\w))*?)\s*(?:,|\?)?\s*(?:and|&|-|–)?\s*(?:also\s+)?(?:tell me\s+)?how\s+(?:many|much|high|old|long|far|big)\b"
    r"(?:\s+(?:was|is|were|are|did|does|do|has|have|had)\b)?(?:\s+(?:it|that|this|they|those|he|she|there|exactly|sell|sold|score|scored|get|got|earn|pay|paid|cost|make|made|take|did|does|in all|altogether))*(?=\s*[?.!]|\s*$)",
    re.IGNORECASE,
)
_EACH_ITS_OWN = re.compile(
    r"\b(?:so that|such that|so|that|with)\s+(?:each|every)\s+(?P<what>[^\W\d][\w-]*)\s+(?:gets?|has|have|having|getting|is in|goes (?:in)?to|lands in|ends up in|sits in|in)\s+(?:(?:its|a|their|an)\s+)(?:own|separate|extra)?\s*(?:file|csv|table|list)\b(?: of (?:its|their) own)?",
    re.IGNORECASE,
)

_DECIMALS = re.compile(
    r"(?<![\w-])(?:and\s+)?(?:keep|use|show|give|with|only|just)\s+(?:(?:it|them|only|just|to)\s+)*(?P<count>\d|one|two|three|four|no)\s+(?:decimals?(?:\s+places?)?|digits?\s+(?:after|behind)\s+the\s+(?:point|comma))\b",
    re.IGNORECASE,
)
_CENTS = re.compile(
    r",?\s*\b(?:rounded\s+)?(?:to|at)\s+(?:the\s+)?(?:nearest\s+|full\s+|whole\s+)?(?:cents?|penny|pennies)\b",
    re.IGNORECASE,
)
_WHO = r"(?P<who>(?-i:[A-Z0-9])[\w'’.-]*?(?:\s+(?-i:[A-Z0-9])[\w.-]*?)*?)"
_NEW_VALUE = re.compile(  # "Ann Lee has a new phone, 0431-5. Please change that in a.csv"
    rf"^(?P<lead>(?:hi|hello|hey|ok)?[,\s]*){_WHO}(?:\s+(?:has|got|gets|have)(?:\s+got)?\s+an?\s+(?:new|different|another|other)\s+(?P<new>[\w -]+?)(?:\s*[,:–-]\s*|\s+(?:now\s+)?(?:is|namely)\s+|\s+(?:it|which)(?:['’]s|\s+is)\s+)"
    r"|['’]s?\s+(?:new\s+)?(?P<has>[\w -]+?)\s+(?:has changed to|changed to|is now|is|became|becomes|must be|should be)\s+(?:now\s+)?)(?P<value>[^,;!?]+?)(?:\s+now)?\s*(?:[.;!,]|\s[-–])\s*(?:so\s+|and\s+)?(?:please\s+)?(?:(?:can|could|would|will)\s+you\s+)?(?:please\s+)?"
    rf"(?:change|correct|update|fix|enter|note|adjust|amend|put|set|write|record|edit)\s+(?:(?:that|it|this|the\s+(?:row|entry|cell|list|table))\s+)?(?:down\s+|right\s+|accordingly\s+)?(?P<in>(?:in(?:to)?\s+)?(?:the\s+\w+\s+)?(?:list\s+)?{_FILE})",
    re.IGNORECASE,
)
_ON_TOP = re.compile(
    r"(?P<lead>\b(?:with|putting|put|having|bring|place)\s+)(?:the\s+)?(?:\w+\s+with\s+(?:the\s+)?)?(?P<most>(?:most|least)\s+(?:expensive|costly|recent)|most|least|fewest|(?!test\b|rest\b|west\b|east\b)[a-z]{2,}est|best|worst)\b"
    r"(?:\s+(?:number|amount|count)\s+of)?(?P<what>\s+(?!first\b|on\b|at\b|last\b)[\w-]+(?:\s+(?!first\b|on\b|at\b|last\b)[\w-]+)?)?\s+(?:(?:coming|comes|being|going|goes)\s+)?(?P<where>first|on top|at the top|last|at the bottom)\b",
    re.IGNORECASE,
)
_IN_GROUPS = re.compile(
    r"\b(?:sort|sorted|order|ordered|rank\w*|per|group\w*|each|every|total|sum|average)\b", re.IGNORECASE
)
_KNOWN_THINGS = re.compile(
    r"\b(?:ones?|rows?|entry|entries|items?|people|person|orders?|records?|products?)\b", re.IGNORECASE
)
_SAID_AS = {  # by which headings people's own words for a value are told
    "number": r"phone|mobile|tel|cell", "address": r"street|address|addr|mail", "mail": r"mail", "email": r"mail", "name": r"name", "place": r"city|town|place",
}  # fmt: skip


def in_order(text: str, table: Glimpse, world: World) -> str:
    """The request with what shall be the case turned into what is to be done."""
    text = _new_value(text, table)
    text = _CENTS.sub(", rounded to 2 decimals", _DECIMALS.sub(_rounded, text))
    text = _shown_first(text, table)
    text = _NOBODY.sub(_gone, text)
    text = _NOT_CONTAIN.sub(_not_contained, text)
    text = _EACH_ITS_OWN.sub(r"into one file per \g<what>", text)
    text = _AND_HOW_MANY.sub(r"\g<asked>", text)
    asked = _AND_WHO.match(text)
    if asked is not None:
        where = f" in {asked['file']}" if asked["file"] else ""
        text = (
            f"{asked['lead']}which rows{where} are {asked['which']}?"
            if not where
            else f"{asked['lead']}show the rows {asked['which']}{where}"
        )
    goes = _GOES_TO.search(text)
    if goes is not None and not world.is_file(goes["file"].strip('"')) and not _ORDERED.search(text):
        text = f"{text[: goes.start()]}, saved as {goes['file']}{text[goes.end() :]}"
    return text


def _gone(said: re.Match[str]) -> str:
    """The rows of which none should be left go."""
    who = "everybody" if said["which"].lower().startswith("who") else "all rows"
    return f"remove {who} {said['which']}" + (" from " if said["place"] else "")


def _not_contained(said: re.Match[str]) -> str:
    negated = said["not"] or re.search(r"n['’]t|\bnot\b|no longer", said[0][: said.start("what") - said.start()])
    return f"remove {said['what']} from {said['file']}" if negated else said[0]


def _rounded(said: re.Match[str]) -> str:
    return f"rounded to {'0' if said['count'].lower() == 'no' else said['count']} decimals"


def _shown_first(text: str, table: Glimpse) -> str:
    """ "Show a.csv with the biggest amount first": all rows, in an order."""
    said = _ON_TOP.search(text)
    if said is None or _IN_GROUPS.search(text):
        return text
    words = said["what"] or ""
    names = [name for name, _, _ in table.said(words)] or [name for name in (measured_by(said[0], table),) if name]
    if len(names) != 1 or (words and not table.said(words) and _KNOWN_THINGS.search(words) is None):
        return text
    most, last = said["most"].lower().split()[-1], said["where"].lower() in ("last", "at the bottom")
    which = {"most": "highest", "least": "lowest", "fewest": "lowest"}.get(most, said["most"])
    verb = "sort by" if (said["lead"] or "").lower().startswith(("put", "bring", "place")) else "sorted by"
    order = f"{verb} {names[0]}, {which} {'last' if last else 'first'}"
    return f"{text[: said.start()]}{order}{text[said.end() :]}"


def _new_value(text: str, table: Glimpse) -> str:
    """The order to change one cell, where a sentence tells what stands there now."""
    said = _NEW_VALUE.match(text)
    if said is None or not table.holding(said["who"]):
        return text
    words = (said["new"] or said["has"]).strip()
    heading = table.heading(words)
    if heading is None:
        form = _SAID_AS.get(words.lower().split()[-1])
        fitting = [name for name in table.headings if form and re.search(form, name, re.IGNORECASE)]
        heading = fitting[0] if len(fitting) == 1 else None
    if heading is None:
        return text
    place = said["in"] if said["in"].lower().startswith("in") else f"in {said['in']}"
    return f"{said['lead']}set the {heading} of {said['who']} to {said['value'].strip()} {place}{text[said.end() :].replace('?', '.')}"
