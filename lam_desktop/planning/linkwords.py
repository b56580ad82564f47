"""What lies behind an address, told first and asked for behind: "on the page … are links to songs. Get the mp3 ones into Music".

Rule: one address is named, the sentence with it only tells what is there, and what is asked for is said of just that.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import KNOWN_SUFFIXES, singular, suffixes_of

URL = r"(?:https?://|www\.)[^\s\"'<>]*[^\s\"'<>.,;:!?)]"
_HELLO = r"(?:(?:hi|hello|hey|please|ok|so|well)[\s,!.]+)*"
_PAGE = r"(?:(?:the|this|their|our|a)\s+)?(?:(?:web\s*)?(?:page|site|website|address|url|link)\s+)?"
_LYING = r"(?:are|is|lies?|stands?|sits?|can\s+be\s+found|come|comes|live|lives)(?:\s+(?:all|both|now|also|online|listed|linked|found|available|posted|published|kept|there|up))*"
_TOLD = re.compile(
    rf"^{_HELLO}(?:"
    rf"(?:on|at|under|behind)\s+{_PAGE}(?P<at>{URL})\s*,?\s+(?:there\s+)?(?:are|is|you(?:['’]ll|\s+will|\s+can)?\s+find|i\s+(?:found|saw)|they\s+(?:have|keep|put|post)|we\s+have)\s+(?P<things>[^.;!?]+?)"
    rf"|(?P<holds>{URL})\s+(?:has|holds|lists|links\s+to|contains|offers|shows)\s+(?P<held>[^.;!?]+?)"
    rf"|there(?:['’]s|\s+is|\s+are)\s+(?P<there>[^.;!?,]+?)\s+(?:at|on|under|behind)\s+{_PAGE}(?P<there_at>{URL})(?:\s*,\s+(?P<form>[^.;!?]+?))?"
    rf"|(?:i\s+(?:need|want|would\s+like|['’]d\s+like)\s+)?(?P<lying>(?:the|my|our|all|their|some|this|an?)\s+[^.;!?,@]+?)\s*,?\s+(?:(?:they|it|which|that)(?:['’]re|['’]s|\s+)?\s*)?(?:{_LYING}|(?<=['’]re\s)(?:all\s+)?(?:linked|listed|found)|(?<=['’]s\s)(?:linked|listed|found))\s+(?:at|on|under|behind|from|in)\s+{_PAGE}(?P<lies_at>{URL})(?:\s*,\s+(?P<form_too>[^.;!?]+?))?"
    r")\s*[.;!–-]+\s+(?P<order>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_GET = r"(?P<get>save|download|get|fetch|grab|pull|load|put|store|take|collect|copy|keep|i\s+(?:want|need|['’]d\s+like|would\s+like)|(?:can|could)\s+i\s+have)"
_ORDER = re.compile(
    rf"^(?P<polite>(?:(?:please|so|now|then|can\s+you|could\s+you|would\s+you)[\s,]+)*){_GET}\s+(?:me\s+)?(?P<what>(?:only|just|all|every|each|of|the|those|these|any|both)\b[^.;!?,]*?|it|them|everything|they)(?P<down>\s+down)?(?:\s+for\s+me)?"
    r"(?P<where>(?:[\s,]+(?:and\s+)?(?:please\s+)?(?:(?:put|save|store|keep|stick|drop)\s+(?:it|them|those|that)\s+)?(?:in|into|to|on|onto|under|as)\s+[^;!?]+)?)(?P<rest>[.!?;].*|)$",
    re.IGNORECASE | re.DOTALL,
)
_IT = re.compile(
    r"\b(?:it|that|them|those|this|the\s+(?:list|json|data|page|answer|file|text|article|table|csv))(?=\s|[,.;!?]|$)",
    re.IGNORECASE,
)
_DATA = re.compile(r"\b(?:json|csv|list|table|records|entries|rows)\b", re.IGNORECASE)
_LINKS = re.compile(r"\blink(?:s|ed)?\b", re.IGNORECASE)


def told_first(text: str) -> str:
    """The request as an order about the address itself."""
    told = _TOLD.match(text)
    if told is None or len(set(re.findall(URL, text))) != 1:
        return text
    url = told["at"] or told["holds"] or told["there_at"] or told["lies_at"]
    things = told["things"] or told["held"] or told["there"] or told["lying"] or ""
    order = _ORDER.match(told["order"])
    if order is not None and (kind := _kind(order["what"], things)):
        return f"{order['polite']}download all the {kind} linked on {url}{_joined(order['where'])}{order['rest']}"
    form = f"{things} {told['form'] or told['form_too'] or ''}"
    if _DATA.search(form) and not _LINKS.search(things):
        return _IT.sub(f"the table {url}", told["order"], count=1) if _IT.search(told["order"]) else text
    return text


def _joined(where: str) -> str:
    """ "… and put them in Music" is where they go."""
    said = re.sub(
        r"^[\s,]+(?:and\s+)?(?:please\s+)?(?:(?:put|save|store|keep|stick|drop)\s+(?:it|them|those|that)\s+)?",
        "",
        where,
        flags=re.IGNORECASE,
    )
    said = re.sub(r"^(?:in|to|on|onto|under|as)\s+", "into ", said, flags=re.IGNORECASE)
    return f" {said}" if said.strip() else ""


def _kind(asked: str, things: str) -> str:
    """The kind of files that is asked for, by its own words, else by those for what is there: several of one kind."""
    for words in (asked, things):
        for word in re.findall(r"[\w-]+", words):
            known = suffixes_of(word.lower())
            if known and (words is asked or (singular(word.lower()) != word.lower())):
                return f"{word} files" if f".{word.lower()}" in KNOWN_SUFFIXES else word
    return ""
