"""Where things are, told in a sentence of its own: "I got zips, they are in Homework. Unpack each", "move the plans. They are in Downloads".

Rule: the place goes to the noun; a sentence that says more than where and how they are called stays as it is.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import suffixes_of

_PLACE = r"(?:(?:my|the)\s+)?(?:\"[^\"]+\"|“[^”]+”|[\w~][\w~./-]*\w)"
_ARE = r"(?:(?:they|these|those|all of them|which|that)(?:['’]re|\s+are|\s+lie|\s+sit|\s+live)(?:\s+all)?)"
_BEFORE = re.compile(  # "…, they are in X. Unpack each"
    rf"^[^.!?;\"]*?\b(?P<noun>[a-z]+)\s*(?:,|\s-|\()?\s+(?:{_ARE}\s+)?(?:in|on)\s+(?P<where>{_PLACE})\)?[.!;]\s+(?P<lead>(?:please\s+|can you\s+|could you\s+)*)(?P<verb>[a-z]+(?:\s+up)?)\s+(?:each(?:\s+(?:one|of them))?|every one(?:\s+of them)?|(?:all\s+of\s+)?them(?:\s+all)?|those)\b",
    re.IGNORECASE,
)
_THERE_ARE = re.compile(  # "There are loads of empty folders in X. Remove all of those"
    rf"^(?:there(?:['’]s|\s+are|\s+is)|i(?:['’]ve(?:\s+got)?|\s+have(?:\s+got)?)|we\s+have)\s+(?:(?:so\s+|far\s+|way\s+)?(?:too\s+)?(?:many|loads of|lots of|a lot of|plenty of|tons of|a bunch of|several|some|a few|hundreds of|dozens of|two|three|four|five|six|\d+|old)\s+)?(?P<what>(?!an?\b|one\b)[\w. -]+?s)\s+(?:in|on)\s+(?P<where>{_PLACE})(?:\s*,[^.!?;]*)?[.!;]\s+(?P<lead>(?:please\s+|can you\s+|could you\s+)*)(?P<verb>[a-z]+(?:\s+up)?)\s+(?:all\s+of\s+|both\s+of\s+)?(?:those|them|these|all of it|both)\b",
    re.IGNORECASE,
)
_THERE_LIE = re.compile(  # "In X I've got two zips"
    rf"^(?P<where>(?:in|on)\s+{_PLACE})\s*,?\s+(?P<are>there(?:['’]s|\s+are|\s+is)|i(?:['’]ve(?:\s+got)?|\s+have(?:\s+got)?)|we\s+have)\s+"
    r"(?P<what>(?![^.,!?;]*\b(?:with|that|which|whose|identical|same|duplicates?|doubles?)\b)[^.,!?;]+?)(?=[.!;]\s)",
    re.IGNORECASE,
)
_ONLY_LEAVE = re.compile(
    r",?\s+(?:only|just|but)\s+(?:leave|keep|spare)\s+(?:the\s+)?(?:one|ones|folder|file)\s+(?:named|called)\s+(?P<name>\"[^\"]+\"|[\w.-]+)(?:\s*,\s*(?:empty or not|whatever is in it|in any case|no matter what))?(?=\s*(?:[.!;,]|$))",
    re.IGNORECASE,
)
_BEHIND = re.compile(  # "move the plans into it. They're in X and their names start with Y"
    rf"[.;!]\s+{_ARE}\s+(?:in|on)\s+(?P<where>{_PLACE})(?:\s*,?\s+and\s+(?:(?:their|the|all)\s+)*(?:file\s*)?names?\s+(?:all\s+)?(?P<how>start|begin|end)s?\s+with\s+(?P<text>\"[^\"]+\"|[\w.-]+?)(?:\s*\([^)]*\))?)?(?P<after>[\s.!]*$|[.!]\s)",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\b(?P<verb>move|copy|put|zip|pack|delete|rename|sort|convert|merge|unpack|unzip|open|print|send|mail)\s+(?P<what>(?:all\s+)?(?:the|my|all)\s+(?:[\w-]+\s+){0,2}?(?P<noun>[\w-]+s))(?=\s+(?:in|on|to|into|as|onto|and|from)\b|[.,;]|$)",
    re.IGNORECASE,
)
_ALSO_THERE = re.compile(  # "Some of the pics in A I already have in B. If it's byte for byte the same, delete it"
    rf"^(?:some|many|most|a few|several|a lot|lots)\s+of\s+(?:the|my|these)\s+(?P<noun>\w+)\s+in\s+(?P<one>{_PLACE})\s+(?:(?:i|we)\s+(?:already\s+)?have(?:\s+already)?|are\s+(?:already|also))(?:\s+(?:too|as well))?\s+in\s+(?P<two>{_PLACE})(?:\s*,[^.!?;]*)?[.!;]\s+(?:(?:if|when|where)\s+[^,.;!?]*?(?:same|identical|equal|copies|copy)\s*,?\s+)?(?:then\s+)?(?:please\s+)?(?:delete|remove|throw away|bin|trash)\s+(?:it|them|those|that one|these)(?:\s+from\s+[\w~./-]*\w)?(?=\s*(?:[.!;,]|$))",
    re.IGNORECASE,
)


def placed(text: str) -> str:
    """The request with places where they belong."""
    said = _BEFORE.match(text)
    if said is not None and suffixes_of(said["noun"]):
        each = "each" if suffixes_of(said["noun"].removesuffix("s")) else "all"
        noun = said["noun"].removesuffix("s") if each == "each" else said["noun"]
        text = f"{said['lead']}{said['verb']} {each} {noun} in {said['where']}{text[said.end() :]}"
    text = _ALSO_THERE.sub(r"delete the \g<noun> in \g<one> that are also in \g<two>", text)
    text = _THERE_LIE.sub(r"\g<are> \g<what> \g<where>", text, count=1)
    many = _THERE_ARE.match(text)
    if many is not None:
        rest = text[many.end() :]
        spared = _ONLY_LEAVE.search(rest)
        but = f" except {spared['name']}" if spared else ""
        rest = _ONLY_LEAVE.sub("", rest, count=1)
        text = f"{many['lead']}{many['verb']} the {many['what']} in {many['where']}{but}{rest}"
    behind = _BEHIND.search(text)
    if behind is None:
        return text
    objects = list(_OBJECT.finditer(text, 0, behind.start()))
    if not objects:
        return text
    what = objects[-1]
    kind = what["noun"] if suffixes_of(what["noun"]) else "files"
    named = f" whose names {behind['how'].lower()} with {behind['text']}" if behind["how"] else ""
    if kind == "files" and not named:
        return text
    start, end = what.span("what")
    return f"{text[:start]}all {kind} in {behind['where']}{named}{text[end : behind.start()]}{text[behind.end() :]}"
