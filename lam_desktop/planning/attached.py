"""Files that a mail shall take along, told by words of their names: "the dive plan from Documents, the one for Saturday".

Rule: it is one file that all the words fit, or the words stay as they are, and are asked about.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import singular, suffixes_of
from lam_desktop.planning.grammar.world import World
from lam_desktop.planning.letterparts import ADDRESS
from lam_desktop.planning.sendings import sent
from lam_desktop.planning.words import STOP

_MAILS = re.compile(rf"\b(?:e-?mail|mail|send|forward)\b[^.:\"“]*?{ADDRESS}", re.IGNORECASE)
_SAID = re.compile(  # what a mail says names no file
    r"[\"“:]|\b(?:that|saying|says?|tell\w*|ask\w*|subject|text|about|whether|if|how|what|rows?|lines?|columns?|list|result|content|contents|number|total|sum|average)\b",
    re.IGNORECASE,
)
_WORDS = r"(?:[\w'’-]+\s+){0,5}?[\w'’-]+"
_TAIL = rf"(?=\s*(?:$|[,;!(]|\.(?:\s|$)|\s(?:to|and|as|please|attached)\b|\s{ADDRESS}))"
_THING = re.compile(
    rf"(?P<verb>\b(?:e-?mail|mail|send|forward|attach)\s+|{ADDRESS}[\s!,.;]+)(?:(?:please|also)\s+)?(?:the|my|our|his|her|their)\s+(?P<what>{_WORDS})"
    rf"(?P<where>\s+(?:from|in|out of)\s+(?:the\s+|my\s+)?(?P<folder>[\w~][\w/~.-]*)(?:\s+folder)?)?"
    rf"(?:\s*(?:\(|,\s*)(?:i\s+mean\s+)?(?:the\s+one|that)\s+(?P<which>[^()]+?)\)|,\s*the\s+one\s+(?P<plain>{_WORDS}))?{_TAIL}",
    re.IGNORECASE,
)
_NO_NAMES = frozenset(
    "file files pdf zip archive folder everything copy one report result list table text document documents picture pictures image photo photos attachment"
    " newest latest oldest biggest largest smallest recent first last most all for of from with about called named in on".split()
)
_LEAST = 4


def attached(text: str, world: World) -> str:
    """The request with a file in the place of the words that tell it from all others."""
    text = sent(text)
    found = _THING.search(text) if _MAILS.search(text) else None
    if found is None or _SAID.search(text[: found.start("what")]) or re.search(r"\.\w{2,4}\b", found["what"]):
        return text
    words = f"{found['what']} {found['which'] or found['plain'] or ''}".lower()
    told = {singular(word) for word in re.findall(r"[\w-]+", words) if word not in STOP | _NO_NAMES}
    plain = all(suffixes_of(word) for word in told)
    if plain or max(map(len, told), default=0) < _LEAST:
        return text
    folder = found["folder"] or ""
    if folder and not world.is_folder(folder):
        return text
    fitting = world.whereabouts.with_words(told, folder)
    if len(fitting) != 1:
        return text
    start = re.compile(r"(?:the|my|our|his|her|their)\s+$", re.IGNORECASE).search(text[: found.start("what")])
    begin = start.start() if start else found.start("what")
    return f"{text[:begin]}{fitting[0]}{text[found.end() :]}"
