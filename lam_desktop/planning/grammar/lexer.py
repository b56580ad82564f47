"""Cuts a request into tokens and protects literals: quotes, addresses, paths, file names, globs are never cut open."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

from lam_desktop.planning.grammar.kinds import KNOWN_SUFFIXES


class Type(Enum):
    """What a token is on its face."""

    QUOTED = "quoted"
    URL = "url"
    EMAIL = "email"
    PATH = "path"
    GLOB = "glob"
    FILENAME = "filename"
    SUFFIX = "suffix"
    NUMBER = "number"
    WORD = "word"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the request. `value` is the text without quotes; `start` and `end` are offsets of the whole piece."""

    type: Type
    value: str
    start: int
    end: int
    #: in small letters; "e-mail" is spelled one way
    low: str = field(init=False, repr=False, compare=False)
    is_literal: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        low = self.value.lower()
        object.__setattr__(self, "low", low.replace("e-mail", "email") if self.type is Type.WORD else low)
        object.__setattr__(self, "is_literal", self.type not in (Type.WORD, Type.MARK, Type.NUMBER))


_QUOTES = (
    r'"[^"\n]+"|“[^”\n]+”|„[^“”\n]+[“”]|«[^»\n]+»|`[^`\n]+`'
    r"|(?<![\w.])'(?:[^'\n]|'(?=\w))+'(?!\w)|(?<!\w)‘[^’\n]+’(?!\w)"
)
_SUFFIX_WORDS = "|".join(sorted((suffix.lstrip(".") for suffix in KNOWN_SUFFIXES), key=len, reverse=True))
_NAME = r"[^\s,;:'\"()<>|?*/\\]"
_PATTERN = re.compile(
    "|".join(
        (
            f"(?P<quoted>{_QUOTES})",
            r"(?P<url>(?:https?://|www\.)[^\s\"'<>]+)",
            r"(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)*)",
            r"(?P<path>(?<![\w])(?:[A-Za-z]:[\\/]|~|\.{1,2}(?=/)|(?=/))[^\s,;'\"()]*[\\/][^\s,;'\"()]*"
            r"|~(?=[\s,.;]|$)|[^\W\d][^\s,;:'\"()/\\@]*(?:/[^\s,;:'\"()/\\]+)+/?|\d[\w-]*(?:/[^\W\d][^\s,;:'\"()/\\]*)+/?)",
            r"(?P<glob>[\w.\-]*[*][\w.*?~\-]*)",
            rf"(?P<filename>(?-i:(?!(?:[A-Z]\.)+[A-Z]\.)){_NAME}*[\w)\]]\.(?:{_SUFFIX_WORDS})(?!\w|\.\w))",
            r"(?P<suffix>(?<![\w.])\.[a-zA-Z][a-zA-Z0-9]{0,5}(?:\.[a-z0-9]{2,3})?\b)",
            r"(?P<number>(?<!\w)[-+]?\d[\d,]*(?:\.\d+)?(?![\w-]|\.\d)|\d+(?:\.\d+)?(?=[a-zA-Z%×])|(?<=\d[x×])\d+(?!\w))",
            r"(?P<word>(?<=\d)[x×](?=\d)|\w+(?:['’]\w+)?(?:[-&]\w+(?:['’]\w+)?)*)",
            r"(?P<mark>\S)",
        )
    ),
    re.IGNORECASE,
)
_NOT_PATHS = {"and/or", "his/her", "he/she", "n/a", "w/o", "km/h", "either/or", "yes/no", "on/off", "tcp/ip"}
_DATE_PART = r"(?:y{2,4}|m{1,4}|d{1,2}|year|month|day)"
_PARTED = re.compile(rf"[\d/]+|{_DATE_PART}(?:/{_DATE_PART}){{2}}", re.IGNORECASE)  # dates and their forms
_TRAILING = ".,;:!?)"


def tokenize(text: str) -> tuple[Token, ...]:
    """All tokens of a request, in order, offsets into `text`."""
    tokens: list[Token] = []
    position = 0
    while match := _PATTERN.search(text, position):
        token = _token(match)
        tokens.append(token)
        position = token.end
    return tuple(tokens)


def _token(match: re.Match[str]) -> Token:
    kind, text, start = Type(match.lastgroup), match.group(), match.start()
    if kind is Type.QUOTED:
        return Token(kind, text[1:-1], start, match.end())
    if kind is Type.FILENAME and text.startswith(".") and text.lower() in KNOWN_SUFFIXES:
        kind = Type.SUFFIX  # ".tar.gz"
    if kind in (Type.URL, Type.PATH, Type.GLOB):
        text = text.rstrip(_TRAILING) or text
    if kind is Type.PATH and (text.lower() in _NOT_PATHS or _PARTED.fullmatch(text)):
        head = text.split("/")[0]
        kind, text = (Type.WORD, head) if head else (Type.MARK, text[0])
    if kind is Type.NUMBER:
        text = text.rstrip(",")
    return Token(kind, text, start, start + len(text))
