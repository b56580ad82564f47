"""Which of a set are meant, said apart from the set: "of the files in Raw move the two largest to Hold", "in Dumps keep the three newest".

Rule: the words for how many and which come to stand before the noun, and where behind it, as they are read.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.filters import BY_SIZE, BY_TIME

_PLACE = r"(?:my\s+|the\s+)?(?:\"[^\"]+\"|“[^”]+”|[\w~][\w~./-]*\w)"
_BEST = rf"(?:(?:most\s+)?(?:{'|'.join((*BY_SIZE, *BY_TIME))}))"
_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_OF_A_SET = re.compile(  # "of the files in X move the two largest to Y"
    rf"^(?P<lead>(?:(?:and|but|so|then|please|ok)[\s,]+)*)(?:out\s+)?(?:of|from|among)\s+(?:all\s+)?(?:the\s+)?(?P<noun>[\w.]+(?:\s+files)?)\s+(?P<where>(?:in|on|from)\s+{_PLACE}(?:\s+except\s+[^\s,;]+)?)\s*,?\s*"
    rf"(?P<verb>(?:please\s+)?[a-z]+)\s+(?:me\s+)?(?:only\s+|just\s+)?the\s+(?P<which>(?:{_COUNT}\s+)?{_BEST}(?:\s+{_COUNT})?)(?:\s+(?:ones?|files?|of them))?(?=\s|[.,;!?]|$)",
    re.IGNORECASE,
)
_KEEP_THERE = re.compile(  # "in X keep just the three newest zips and …"
    rf"^(?P<lead>(?:(?:please|ok|so)[\s,]+)*)(?P<where>(?:in|from|on)\s+{_PLACE})\s*,?\s*(?P<verb>(?:please\s+)?(?:keep|leave))\s+(?P<which>(?:only\s+|just\s+)?the\s+(?:{_COUNT}\s+)?{_BEST}(?:\s+{_COUNT})?\s+[^,;.!?]*?(?:\.\w+\s+\w+)?)(?=\s*(?:,|;|\band\b|\bthen\b))",
    re.IGNORECASE,
)
_MOVE_OTHERS = re.compile(  # "keep the two newest files in X and move the older ones to Y"
    rf"^(?P<lead>(?:(?:please|can you|could you|ok|so)[\s,]+)*)(?:keep|leave)\s+(?:only\s+|just\s+)?the\s+(?P<which>(?:{_COUNT}\s+)?{_BEST}(?:\s+{_COUNT})?\s+[\w.]+(?:\s+files)?)\s+(?P<where>(?:in|on)\s+{_PLACE})(?:\s+(?:there|where they are|in place))?\s*(?:,|;|\band\b|\bbut\b)+\s*(?:then\s+)?(?P<verb>move|copy|zip|put)\s+(?:all\s+)?(?:the\s+)?(?:older|other|newer|smaller|bigger|larger)?\s*(?:ones|files|others|rest|remaining(?:\s+ones)?|everything else)\b",
    re.IGNORECASE,
)
_BY_WHAT = re.compile(  # "(by modification date)" is how new a file is anyway
    rf"(?<=\w)\s*\(\s*(?:going\s+|judging\s+)?by\s+(?:the\s+|their\s+)?(?:(?:last\s+)?(?:modification|modified|change|file)(?:\s+(?:date|time))?|date|age|(?:file\s+)?size)\s*\)|(?P<which>\b{_BEST}\b[^.!?;]*?),?\s+(?:going|judging|told)\s+by\s+(?:their\s+|the\s+)?(?:last\s+)?(?:modification|modified|change)\s+(?:date|time)s?",
    re.IGNORECASE,
)
_ON_TOP = re.compile(  # "…, the biggest on top": an order of what is listed
    rf",?\s*(?:and\s+)?(?:with\s+)?(?:the\s+)?(?P<which>{'|'.join((*BY_SIZE, *BY_TIME))})(?:\s+(?:ones?|files?))?\s+(?:on top|at the top|first|at the beginning)\b,?",
    re.IGNORECASE,
)
_LISTS = re.compile(r"\b(?:list|write down|note down|show|inventory|index|overview|which files)\b", re.IGNORECASE)
_THERE = re.compile(
    r"(?P<files>\b(?:files?|everything|[a-z]+s)\s+(?:(?:that|which|there)\s+)?(?:(?:are|is|lie)\s+)?(?:in|of|from|on)\s+)(?P<where>(?:my\s+|the\s+)?(?:\"[^\"]+\"|[A-Z~][^,.;:!?]*?))(?=\s*[,.;:!?]|\s+(?:with|to|in|into|as|and)\b|$)",
)


def _sorted(text: str) -> str:
    """What comes first in a list, said right behind the files it is a list of."""
    top = _ON_TOP.search(text)
    there = _THERE.search(text)
    if (
        top is None
        or there is None
        or "sorted by" in text
        or not _LISTS.search(text[: top.start()])
        or top.start() < there.end()
    ):
        return text
    by = "size" if top["which"].lower() in BY_SIZE else "date"
    rest = f"{text[there.end() : top.start()]} {text[top.end() :].lstrip()}".rstrip()
    return f"{text[: there.end()]} sorted by {by}, {top['which']} first{rest}"


def chosen(text: str) -> str:
    """The request with what is chosen and from where in one phrase."""
    text = _sorted(text)
    text = _BY_WHAT.sub(lambda said: said["which"] or "", text)
    text = _OF_A_SET.sub(_in_one, text)
    text = _MOVE_OTHERS.sub(r"\g<lead>\g<verb> all but the \g<which> \g<where>", text)
    return _KEEP_THERE.sub(r"\g<lead>\g<verb> \g<which> \g<where>", text)


def _in_one(said: re.Match[str]) -> str:
    noun = said["noun"] if said["noun"].lower() not in ("ones", "others", "rest", "everything") else "files"
    return f"{said['lead']}{said['verb']} the {said['which']} {noun} {said['where']}"
