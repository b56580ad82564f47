"""Where each kind of file goes, told one after the other: "tidy Inbox: pictures to A, pdf and txt to B", "those starting with X go in Y".

Rule: every part says both what and where to, and each becomes an order of its own with the folder they are all in.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import suffixes_of

_PLACE = r"(?:(?:my|the)\s+)?(?:\"[^\"]+\"|“[^”]+”|[\w~][\w~./-]*\w)"
_MANY = re.compile(
    rf"^(?P<lead>(?:(?:please|can you|could you|ok|hey)[\s,]+)*)(?:clean(?: up| out)?|tidy(?: up)?|sort(?: out)?|organi[sz]e|empty|clear(?: out| up)?|file)\s+(?P<where>{_PLACE})(?:\s+(?:a bit|a little|for me|please|up|out|folder))*\s*[:,;–-]\s*(?P<parts>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_PART = re.compile(
    rf"\s*(?:(?:and|then|,|;)\s*)*(?P<what>(?:(?:all|the|my|any)\s+)*\.?\w+(?:\s+files)?(?:\s*(?:,|\+|&|\band\b|\bor\b|/)\s*(?:(?:all|the)\s+)*\.?\w+(?:\s+files)?)*?)\s+(?:(?:should|must|can)\s+)?(?:(?:go(?:es)?|belongs?|are to go)\s+)?(?:in(?:to)?|to|under)\s+(?P<to>{_PLACE})(?=\s*(?:[,;.!?]|$|\band\b))",
    re.IGNORECASE,
)
_SHALLOW = re.compile(  # only the files directly in a folder are taken anyway
    r"[,.;]?\s*(?:and\s+|but\s+)?(?:please\s+)?(?:don['’]?t|do not|no need to)\s+(?:go|look|dig|descend)\s+(?:in(?:to|side)?)\s+(?:the\s+|any\s+|its\s+)?(?:sub-?)?folders?(?:\s+(?:in there|there|in it|inside))?(?:\s+either)?|[,;]\s*(?:just|only)\s+(?:the\s+)?(?:loose|top-level)\s+(?:files|ones)",
    re.IGNORECASE,
)
_NAMED = r"(?P<how>start(?:s|ing)?|begin(?:s|ning)?|end(?:s|ing)?)\s+(?:with|in|on)\s+(?P<text>\"[^\"]+\"|'[^']+'|[\w.~-]+\w)"
_THOSE = re.compile(  # "the clips all start with DJI, put those in Drone"
    rf"(?:(?<=[.!;,]\s)|^)(?:and\s+)?(?:the|my|all)\s+[^.!?;,\"]*?\b(?:(?:have\s+)?names?\s+(?:that\s+)?)?{_NAMED}\s*,?\s+(?:so\s+|and\s+)?(?:please\s+)?(?P<verb>put|move|copy)\s+(?:those|them|these)\s+(?P<prep>in(?:to)?|to)\s+(?P<to>{_PLACE})",
    re.IGNORECASE,
)
_ONES = re.compile(  # "the ones starting with GOPR go in GoPro"
    rf"(?:(?<=[.!;,]\s)|^|\b(?=and\s))(?P<joint>and\s+)?(?:(?:all|the)\s+)*(?:ones|those|others|files)\s+(?:(?:that|which|whose names?)\s+)?{_NAMED}\s+(?:(?:should|must|can)\s+)?(?:go|belong|are for)\s+(?:in(?:to)?|to)\s+(?P<to>{_PLACE})",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"\b(?i:my|the|in|from)\s+(?:folder\s+)?(?P<where>\"[^\"]+\"|[A-Z~][\w~./-]*\w)(?:\s+folder)?\b(?:\s+(?:is|are|looks?)\s+(?:a\s+|such a\s+|really\s+|so\s+|full|total\s+)*[^.!?;,]*[.!;]\s+)?"
)


def routed(text: str) -> str:
    """The request with an order for each kind that has its own way."""
    text = _SHALLOW.sub("", text)
    many = _MANY.match(text)
    if many is not None and (orders := _orders(many)):
        return f"{many['lead']}{orders}"
    if _THOSE.search(text) is None and len(_ONES.findall(text)) < 2:
        return text
    first = min(each.start() for form in (_THOSE, _ONES) for each in form.finditer(text))
    there = _THERE.search(text[:first])
    where = f" in {there['where']}" if there else ""

    def order(said: re.Match[str]) -> str:
        verb = "move" if said.re is _ONES or said["verb"].lower() == "put" else said["verb"]
        joint = "and " if said[0].lower().startswith("and") else ""
        return f"{joint}{verb} all files{where} whose names {said['how'].lower().rstrip('s')} with {said['text']} to {said['to']}"

    rest = text[:first] if not (there and there.end() >= first - 1) else text[: there.start()]
    return rest + _ONES.sub(order, _THOSE.sub(order, text[first:]))


def _orders(many: re.Match[str]) -> str:
    """One order for each part; nothing where something else is said besides."""
    found, at = [], 0
    parts = many["parts"]
    while (part := _PART.match(parts, at)) is not None:
        kinds = [word for word in re.findall(r"\.?\w+", part["what"].lower()) if word not in _SMALL]
        if not kinds or not all(suffixes_of(kind) for kind in kinds):
            return ""
        named = " and ".join(kind if kind.endswith("s") or len(kind) > 4 else f"{kind} files" for kind in kinds)
        found.append(f"move the {named} in {many['where']} to {part['to']}")
        at = part.end()
    rest = parts[at:].strip(" .!;,")
    return " and ".join(found) if len(found) > 1 and not rest else ""


_SMALL = frozenset("all the my any and or files".split())
