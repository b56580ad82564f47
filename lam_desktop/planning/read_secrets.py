"""Readings of a password: one word without spaces, or what stands in quotes. Rule: never a word of the language by chance."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.words import STOP, stem

_CALLED = r"(?:pass\s?(?:word|code|phrase)|pwd|pw|pin|code|key)"
_SAID = r"(?P<said>[^\s\"“”]+)"
_LEADS: tuple[tuple[float, re.Pattern[str]], ...] = (
    (2.4, re.compile(rf"\b{_CALLED}\s*(?:(?:is|was|should be|shall be|will be|must be|as|to)\b|[:=])\s*{_SAID}", re.IGNORECASE)),
    (2.2, re.compile(rf"\b{_CALLED}\b[^;\n]*?,?\s+(?:which\s+is|it(?:'s|’s|\s+is)|use|using|take|namely)\s+{_SAID}", re.IGNORECASE)),
    (2.0, re.compile(rf"\b{_CALLED}\s+{_SAID}", re.IGNORECASE)),
    (1.8, re.compile(rf"\b(?:opens?|opened|unlocks?|unlocked|locked|protect(?:ed)?|encrypt(?:ed)?|secured?)\b[^;\n]*?\s(?:with|by|using)\s+{_SAID}", re.IGNORECASE)),
    (1.4, re.compile(rf"\b(?:with|use|using|by)\s+{_SAID}", re.IGNORECASE)),
    (1.2, re.compile(rf"[,(:]\s*{_SAID}\s*$", re.IGNORECASE)),
)  # fmt: skip
_TRAILING = ".,;:!?)"
_NO_PASSWORDS = frozenset(
    "protection protected protect required needed off away free me him her before after because since that password"
    " passwords code file files pdf document same new strong good secure safe page pages copy".split()
)


def password(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of a password."""
    for index in finder.literal(Type.QUOTED):
        yield Candidate(param.name, finder.token(index).value, Span(index, index + 1), 2.6)
    text = finder.clause.text
    for worth, form in _LEADS:
        for match in form.finditer(text):
            said = match["said"].rstrip(_TRAILING)
            span = finder.span_of(match.start("said"), match.start("said") + len(said))
            if said and _may_be(finder, said, span, worth):
                yield Candidate(param.name, said, span, worth + 0.6 * _stands_out(said))


def _may_be(finder: Finder, said: str, span: Span, worth: float) -> bool:
    """Whether a word is no file, no address, and none of those that a sentence is made of."""
    low = said.lower()
    named = any(place.start <= span.start < place.end for place in finder.places())
    literal = any(finder.token(at).type in (Type.EMAIL, Type.URL, Type.QUOTED) for at in range(span.start, span.end))
    if named or literal or low in STOP | _NO_PASSWORDS:
        return False
    known = stem(low) in finder.cues.cards[finder.card.name].vocabulary or low in finder.cues.leads
    return _stands_out(said) or (worth > _SURE and not known)


_SURE = 1.5  # below, a word of small letters could be any word


def _stands_out(said: str) -> bool:
    """Whether letters, digits and capitals are mixed as in no word."""
    kinds = (any(map(str.isdigit, said)), any(map(str.isalpha, said)), any(not sign.isalnum() for sign in said))
    return sum(kinds) > 1 or said[1:] != said[1:].lower()


def is_password(param: Param) -> bool:
    """Whether a parameter takes a password."""
    return param.kind is Kind.NAME and param.name == "password"
