"""Which files are meant, told in a sentence of its own: "… - their names start with scan. Move them", "a.txt is not a chapter".

Rule: what narrows a set is put where the set is spoken of, for a set that is taken whole would be another one.
"""

from __future__ import annotations

import re

_NAMES = re.compile(  # "- their names all start with scan"
    r"(?:\s*(?:[,;(–—-]|\band\b)\s*(?:and\s+)?|(?<=[.!?])\s+)(?:all\s+(?:of\s+)?)?(?:their|the)\s+(?:file\s*)?names\s+(?:all\s+)?(?P<how>start|begin|end)\s+(?P<with>with|in)\s+(?P<what>\"[^\"]+\"|“[^”]+”|[\w-]+)\)?(?=\s*[.,;!?])",
    re.IGNORECASE,
)
_THEM = re.compile(r"\b(?:them|those|these)\b(?:\s+all\b)?", re.IGNORECASE)
_THOSE_WHOSE = re.compile(r"\bthose\s+(?=whose\s+(?:file\s*)?names?\b)", re.IGNORECASE)
_FILE = r"(?:\"[^\"]+\.\w{2,4}\"|[\w~/-][\w~./-]*\.[a-z]\w{1,3})"
_NOT = re.compile(
    rf"(?:[.!;]\s+(?:but\s+|and\s+)?(?:(?P<told>{_FILE})\s+(?:is\s+not|is\s?n['’]?t|is\s+no)\s+(?:(?:a|an|one\s+of|part\s+of|any)\s+)?(?:(?:the|these|those|them)\s*)?[\w ]{{0,30}}"
    rf"|(?:leave|keep)\s+(?P<left>{_FILE})\s+(?:where\s+it\s+is|there|alone|in\s+place|as\s+it\s+is|out(?:\s+of\s+it)?))"
    rf"|,?\s+but\s+(?:not|without)\s+(?P<but>{_FILE}))\s*(?=[.!;]|$)",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(  # "they have the day in their name, e.g. IMG_20270718.jpg was taken in July."
    rf"(?P<called>\b(?:names?|named|called)\b[^.;!?]{{0,40}}?)[\s,(–-]*(?:\be\.?\s?g\.?|\bfor\s+(?:example|instance))\s*,?\s+{_FILE}(?:\s+(?:was|is|means|comes|shows|would)\b[^.;!?)]*)?\)?(?=\s*[.;!?,)])",
    re.IGNORECASE,
)
_SET = re.compile(  # "all the texts in Documents/Notes"
    r"\b(?:the|all|my|every|these|those)\s+(?:[\w.]+\s+){0,2}?[\w.]+s\s+(?:in|from|of|on|inside)\s+(?:the\s+|my\s+)?[^\s,;]*\w(?=[\s,;.])"
)


def narrowed(text: str) -> str:
    """The request with what tells which files are meant beside the words for them."""
    text = _EXAMPLE.sub(r"\g<called>", _THOSE_WHOSE.sub("the ones ", text))
    text = _left_out(text)
    names = _NAMES.search(text)
    them = _THEM.search(text, names.end()) if names else None
    if names is None or them is None:
        return text
    which = f"the ones whose name {names['how'].lower()}s {names['with']} {names['what']}"
    return text[: names.start()] + text[names.end() : them.start()] + which + text[them.end() :]


def _left_out(text: str) -> str:
    """With the files that shall not be among them named right behind the set, or else at the end of its order."""
    found = list(_NOT.finditer(text))
    if not found:
        return text
    names = " and ".join(each["told"] or each["left"] or each["but"] for each in found)
    those = _SET.search(text, 0, found[0].start() + 1)
    for each in reversed(found):
        text = text[: each.start()] + text[each.end() :]
    at, link = (those.end(), " except ") if those else (found[0].start(), ", but not ")
    return text[:at] + link + names + text[at:]
