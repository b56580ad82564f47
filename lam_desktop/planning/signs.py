"""Signs that are to be changed for others in a text, put in quotes: "replace ; with ,", "turn all semicolons into commas"."""

from __future__ import annotations

import re

_NAMED = {
    "comma": ",", "semicolon": ";", "colon": ":", "full stop": ".", "dot": ".", "period": ".", "dash": "-", "hyphen": "-",
    "slash": "/", "backslash": "\\", "underscore": "_", "pipe": "|", "vertical bar": "|", "star": "*", "asterisk": "*",
    "hash": "#", "hash sign": "#", "exclamation mark": "!", "question mark": "?", "ampersand": "&", "at sign": "@",
    "plus sign": "+", "equals sign": "=", "percent sign": "%",
}  # fmt: skip
_NAMES = "|".join(sorted(_NAMED, key=len, reverse=True))
_SIGN = rf"(?:(?:an?\s+|the\s+|all\s+(?:the\s+)?|every\s+|each\s+|any\s+)*(?P<NAME>{_NAMES})(?:e?s)?\b|(?:all\s+(?:the\s+)?|every\s+|each\s+|the\s+)*(?P<MARK>[^\w\s\"'“”‘’()]{{1,3}})(?=\s))"
_PAIR = re.compile(
    rf"\b(?P<verb>replace|change|swap|exchange|turn|convert|substitute)\s+{_SIGN.replace('NAME', 'old').replace('MARK', 'was')}\s+(?P<with>with|by|for|into|to)\s+"
    rf"{_SIGN.replace('NAME', 'new').replace('MARK', 'now')}(?!\s+in\s+(?:the\s+|all\s+|their\s+)*(?:file\s*|folder\s*)?names?\b)",
    re.IGNORECASE,
)
_TEXT = re.compile(r"\.(?:txt|md|log|html?|srt|tex|csv)\b|\btext\b", re.IGNORECASE)
_NAMES_OF = re.compile(r"\bnames?\b", re.IGNORECASE)


def signs_quoted(text: str) -> str:
    """The request with signs in quotes that are to be replaced in a text; in names of files their words are heard anyway."""
    if not _TEXT.search(text) or _NAMES_OF.search(text):
        return text
    return _PAIR.sub(_quoted, text)


def _quoted(said: re.Match[str]) -> str:
    old, new = (
        _NAMED[said[name].lower()] if said[name] else said[mark] for name, mark in (("old", "was"), ("new", "now"))
    )
    return f'{said["verb"]} "{old}" {said["with"]} "{new}"'
