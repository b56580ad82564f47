"""Keeps secrets out of what is written down about work. Rule: rather too much is hidden than too little."""

from __future__ import annotations

import re

from lam_desktop.core.hiding import FORMED, KNOWN
from lam_desktop.core.secret import HIDDEN

_RULES = (
    (re.compile(r"(?<=://)[^/\s@]+@"), f"{HIDDEN}@"),  # user and password in an address
    (re.compile(r"(?<=[\w/])\?[^\s\"'”»)]*=[^\s\"'”»)]*"), f"?{HIDDEN}"),  # what an address asks for: keys are sent so
    (re.compile(r"\b(bearer|basic|digest)\s+[\w.~+/=-]{6,}", re.IGNORECASE), rf"\1 {HIDDEN}"),
    (
        re.compile(
            r"\b(pass(?:word|wd|phrase|code)?|pwd|pin|secret|token|api[-_ ]?key|access[-_ ]?key|private[-_ ]?key|"
            r"authorization|cookie|credentials?)\b([\"']?\s*[:=]\s*|\s+(?:is\s+)?(?=[\"'“«]))"
            r"(\"[^\"]*\"|'[^']*'|“[^”]*”|«[^»]*»|\S+)",
            re.IGNORECASE,
        ),
        rf"\1\2{HIDDEN}",
    ),
    (FORMED, HIDDEN),
)


def redacted(text: str, most: int = 500) -> str:
    """The text without what looks like a secret, and not longer than `most` characters."""
    text = KNOWN.dots(text)
    for pattern, instead in _RULES:
        text = pattern.sub(instead, text)
    return text if len(text) <= most else f"{text[: most - 1]}…"
