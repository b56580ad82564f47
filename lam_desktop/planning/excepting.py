"""What is left out, said in a sentence of its own or far from the set: "Skip the ones starting with tmp", "… but not b.txt".

Rule: the exception goes right behind the set and its place, as it is read.
"""

from __future__ import annotations

import re

from lam_desktop.planning.narrated import SPEECH

_PLACE = r"(?:(?:my|the)\s+)?(?:\"[^\"]+\"|“[^”]+”|[A-Z~/][\w~./-]*\w|[\w-]+/[\w./-]*\w)"
_OUT = re.compile(
    r"(?:[.;!]\s+|,\s*(?:and\s+|but\s+)?|\s+but\s+)(?:please\s+)?(?:skip|ignore|leave out|omit|spare|exclude|don['’]?t (?:take|include|pack|touch)|do not (?:take|include|pack|touch))\s+(?P<which>(?:the|all|any|every|those|my)\s+(?![^,;!?]*\b(?:already|there|exist)\b)[^,;!?]*?|[\w~*.-]+\.\w{2,4}(?:\s+and\s+[\w~*.-]+\.\w{2,4})?|(?:\.?\w+)\s+files)(?=\s*(?:,|[;!?]|\.(?:\s|$)|$))",
    re.IGNORECASE,
)
_BUT_NOT = re.compile(
    r",?\s+but\s+not\s+(?P<which>(?:the\s+)?(?:[\w~*.-]+\.\w{2,4}|(?:ones|files|those)\s+[^,;.!?]*?|\.?\w+\s+files|[\w-]+s))(?=\s*(?:,|[;!?]|\.(?:\s|$)|$))",
    re.IGNORECASE,
)
_SET = re.compile(
    rf"(?:\b(?:files?|ones|everything|all|[a-z]+s)\b(?:\s*\([^()]*\))?)\s+(?:in|from|of|on|under|below)\s+{_PLACE}(?:\s+including subfolders)?"
)
_ONES = re.compile(
    r"^(?:the|all|any|those|every)?\s*(?:ones|files|those|one|file)?\s*(?:(?:that|which|whose names?|with names? that)\s+)?(?P<how>start(?:s|ing)?|begin(?:s|ning)?|end(?:s|ing)?)\s+(?:with|in|on)\s+(?:an?\s+)?(?P<text>\"[^\"]+\"|'[^']+'|\S+)$",
    re.IGNORECASE,
)


_IN_FOLDER = re.compile(
    r",?\s+except\s+(?:for\s+)?(?:in|inside)\s+(?:the\s+)?(?:sub-?)?folders?\s+(?:called\s+|named\s+)?(?P<name>\"[^\"]+\"|[\w-]+)",
    re.IGNORECASE,
)


def excepted(text: str) -> str:
    """The request with its exception behind the set it is taken from."""
    text = _IN_FOLDER.sub(r" except the folder \g<name>", text)
    for form in (_OUT, _BUT_NOT):
        out = form.search(text)
        if out is None or SPEECH.search(text[: out.start()]) or " except " in text:
            continue
        of = next((each for each in _SET.finditer(text) if each.end() <= out.start()), None)
        if of is None:
            continue
        text = f"{text[: of.end()]} except {pattern(out['which'])}{text[of.end() : out.start()]}{text[out.end() :]}"
    return text


def pattern(which: str) -> str:
    """ "The ones starting with tmp" as a pattern of names."""
    ones = _ONES.match(which.strip())
    if ones is None:
        return which
    name = ones["text"].strip("\"'")
    return f'"*{name}"' if ones["how"].lower().startswith("end") else f'"{name}*"'
