"""Capitals and small letters of texts."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

Case = Literal["upper case", "lower case", "title case", "sentence case", "line starts"]
_WORD = re.compile(r"\w[\w'’]*")
_SENTENCE = re.compile(r"(^\s*|[.!?]\s+|\n\s*)([^\W\d_])")
CHANGES: dict[str, Callable[[str], str]] = {
    "upper case": str.upper,
    "lower case": str.lower,
    "title case": lambda text: _WORD.sub(lambda match: match[0][0].upper() + match[0][1:].lower(), text),
    "sentence case": lambda text: _SENTENCE.sub(lambda match: match[1] + match[2].upper(), text.lower()),
    "line starts": lambda text: _SENTENCE.sub(lambda match: match[1] + match[2].upper(), text),
}
