"""One file ending in the place of another, however it is said: "all .txt should become .md", "they end in .JPG, I'd like .jpg".

Rule: only endings between which nothing is converted are turned; ".png should become .jpg" is for who converts pictures.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import FOLDERS, SUFFIXES

_ENDING = re.compile(r"(?<![\w.*/-])\*?(?P<ending>\.[a-z][a-z0-9]{0,4})\b(?![.]\w)", re.IGNORECASE)
_NAMES = "|".join(name for name in FOLDERS.values() if name)
_WHERE = re.compile(
    rf"\b(?:in|from|on|under|inside|of)\s+(?:(?:my|the)\s+)?(?P<where>\"[^\"]+\"|'[^']+'|\w[\w.-]*(?:/[\w.-]+(?:\s(?-i:[A-Z])[\w-]*)*)+|(?:{_NAMES})\b|(?:the\s+)?(?:[\w-]+\s+){{1,2}}?folder\b)",
    re.IGNORECASE,
)
_BECOMES = re.compile(
    r"\b(?:becomes?|be|to|into|like|want|prefer|makes?|should|must|reads?|needs?|gets?|have)\b|->|→|=>", re.IGNORECASE
)
_REVERSED = re.compile(
    r"\b(?:instead\s+of|rather\s+than|(?:and\s+)?not|in\s+(?:the\s+)?place\s+of)\s*(?:the\s+|as\s+now\s+)?$",
    re.IGNORECASE,
)
_OTHER_ORDERS = re.compile(
    r"\b(?:delete|remove|move|copy|zip|pack|unpack|unzip|find|list|count|show|convert|save|merge|export|sort|compress|open|mail|send|except|without|keep)\b",
    re.IGNORECASE,
)
_SAYS_SO = re.compile(r"\b(?:extensions?|endings?|suffix(?:es)?|renam\w+)\b", re.IGNORECASE)
_NAMED = re.compile(r"[\w)]\.(?:[a-z]{2,4})\b(?!/)", re.IGNORECASE)
_SAME = (
    {".jpg", ".jpeg"}, {".htm", ".html"}, {".tif", ".tiff"}, {".yml", ".yaml"}, {".mpg", ".mpeg"}, {".txt", ".md", ".log", ".markdown"},
)  # fmt: skip
_CONVERTED = frozenset(
    ending for kind in ("picture", "video", "music", "document", "spreadsheet", "presentation", "archive") for ending in SUFFIXES[kind]
) | {".json", ".html", ".ics"}  # fmt: skip


def one_ending(text: str) -> str:
    """The request as an order to change the ending, or as it is."""
    found = list(_ENDING.finditer(text))
    where = _WHERE.search(text)
    if len({each["ending"] for each in found}) != 2 or where is None or _NAMED.search(text):
        return text
    old, new = found[0]["ending"], next(each["ending"] for each in found if each["ending"] != found[0]["ending"])
    last = next(each for each in found if each["ending"] == new)
    between = text[found[0].end() : last.start()]
    if _REVERSED.search(between):
        old, new = new, old
    elif not _BECOMES.search(between):
        return text
    if _OTHER_ORDERS.search(text) or not (_SAYS_SO.search(text) or _only_renamed(old, new)):
        return text
    return f"change the extension of all {old} files in {where['where']} to {new}"


def _only_renamed(old: str, new: str) -> bool:
    """Whether files with one ending are as good as files with the other, or nothing here could convert them."""
    pair = {old.lower(), new.lower()}
    return len(pair) == 1 or any(pair <= same for same in _SAME) or not pair & _CONVERTED
