"""Kinds of files with a folder for each: "Sort out my Downloads: PDFs go to Papers, PNGs to Screens" moves each kind.

Rule: only where every part names a kind and a folder; whatever else stands there leaves the request as it is.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import FOLDERS, suffixes_of

_Q = r"(?:\"[^\"]+\"|“[^”]+”|'[^']+')"
_NAMES = "|".join(name for name in FOLDERS.values() if name)
_PLACE = rf"(?:(?:the|my)\s+)?(?:folder\s+)?(?P<place>{_Q}|[\w.~-]+(?:/[\w.~-]+(?:\s(?-i:[A-Z])[\w-]*)*)+|(?:{_NAMES}))(?:\s+folder)?"
_TIDY = r"(?:sort(?:\s+(?:out|through))?|tidy(?:\s+up)?|clean(?:\s+(?:up|out))?|clear(?:\s+(?:up|out))?|organi[sz]e|straighten\s+(?:up|out)|go\s+through|split(?:\s+up)?)"
_POLITE = r"(?:(?:please|pls|can\s+you|could\s+you|would\s+you|i(?:['’]d|\s+would)\s+like\s+you\s+to)\s+)*"
_INTRO = re.compile(
    rf"^{_POLITE}(?:{_TIDY}\s+(?:(?:everything|the\s+files|the\s+stuff)\s+(?:in|on)\s+)?|(?:in|from|on|out\s+of)\s+){_PLACE}(?:\s+for\s+me|,?\s*please)?\s*(?:[:;.,–—-]|\bso\s+that\b|\bby\s+(?=moving|putting))+\s*(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_MUST = r"(?:(?:should|must|shall|can|may|have\s+to|has\s+to|need\s+to|ought\s+to)\s+)?"
_PIECE = re.compile(
    rf"^(?:(?P<verb>move|put|copy|moving|putting)\s+)?(?:(?:all|any|the|my|of|every)\s+)*(?P<kind>[\w.*]+)(?:\s+(?:files?|documents?))?(?:\s+(?:there|in\s+it|in\s+there))?\s*"
    rf"(?:{_MUST}(?:all\s+)?(?:be\s+(?:moved|put)|goes|go|belongs?|moves?)\s+)?(?:in|into|to|onto|under|->|→|=>|:)\s+{_PLACE}$",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s*(?:[,;]\s*(?:and\s+)?|\band\s+(?:the\s+)?)")


def kinds_apart(text: str) -> str:
    """The request with an order for each kind of file, or as it is."""
    intro = _INTRO.match(text)
    if intro is None:
        return text
    pieces = [_PIECE.match(each) for each in _JOINT.split(intro["rest"].strip(" .!"))]
    orders, verb = list[str](), "move"
    for piece in pieces:
        if piece is None or not suffixes_of(piece["kind"].lower()):
            return text
        verb = "copy" if (piece["verb"] or verb).lower() == "copy" else "move"
        orders.append(f"{verb} all {piece['kind']} files in {intro['place']} to {piece['place']}")
    return " and ".join(orders)
