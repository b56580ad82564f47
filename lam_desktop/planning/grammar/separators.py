"""What stands between parts, as people say it: "a blank line", "a comma", "a line of dashes"."""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.rows import Found

_SIGNS = {
    "comma": ", ", "semicolon": "; ", "colon": ": ", "space": " ", "blank": " ", "tab": "\t", "hyphen": "-", "dash": "-",
    "slash": "/", "underscore": "_", "dot": ".", "full stop": ".", "period": ".", "pipe": "|", "vertical bar": "|",
    "plus sign": "+", "ampersand": "&", "at sign": "@",
}  # fmt: skip
_RULED = {
    "dash": "-", "hyphen": "-", "minus": "-", "minus sign": "-", "star": "*", "asterisk": "*", "equals sign": "=",
    "equal sign": "=", "underscore": "_", "dot": ".", "hash": "#", "hash sign": "#", "tilde": "~",
}  # fmt: skip
_WIDE = 20  # signs of a line that is made of them
_NAMES = "|".join(sorted({*_SIGNS}, key=len, reverse=True))
_ROWS = "|".join(sorted({*_RULED}, key=len, reverse=True))
_SAID = re.compile(
    rf"(?:\b(?:an?\s+|one\s+|the\s+)?(?:(?P<empty>(?:blank|empty)\s+lines?)|(?:line|row)\s+(?:of|made of|with)\s+(?P<ruled>{_ROWS})e?s?"
    rf"|(?P<dashed>dashed)\s+line|(?P<sign>{_NAMES})e?s?(?:\s+and\s+an?\s+(?P<space>space|blank))?)(?:\s+characters?)?\b(?!\s+(?:cells?|lines?|rows?)\b))"
    r"|(?P<literal>(?<=\s)[@;|/:_#&+~=-](?=[\s.,!?]|$))",
    re.IGNORECASE,
)


def separators(text: str) -> tuple[Found, ...]:
    """All separators said in words, each as the characters it means; an empty line is no character at all."""
    return tuple(Found(_meant(match), *match.span()) for match in _SAID.finditer(text))


def _meant(match: re.Match[str]) -> str:
    if match["empty"]:
        return ""
    if match["ruled"] or match["dashed"]:
        return _RULED[(match["ruled"] or "dash").lower()] * _WIDE
    if match["literal"]:
        return match["literal"]
    sign = _SIGNS[match["sign"].lower()]
    return sign.rstrip() + " " if match["space"] else sign
