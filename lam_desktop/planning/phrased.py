"""A value that stands where one of the action's own phrasings has it: "tea" in "how many times does tea occur in it".

The words before and behind then say where it begins and ends, which neighbours alone do not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from lam_desktop.core.action import Card, Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Clause, Finder
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.words import STOP, content_stems

_KINDS = (Kind.NAME, Kind.TEXT, Kind.PATTERN)
_SLOT = re.compile(r"\{(\w+)\}")
_LEAST = 3  # words of a phrasing: fewer stand together by chance
_MANY = 5
_LONGEST = 6  # words of a value
_LONG = 400  # characters: nobody's phrasing, and slow to hold against one
_BASE, _EACH, _MOST = 1.0, 0.2, 2.4
_EACH_SAID, _MOST_SAID = 0.1, 0.7
_LITERAL = (Type.QUOTED, Type.PATH, Type.FILENAME, Type.URL, Type.EMAIL)


class _Form(NamedTuple):
    """A phrasing as a pattern, and how many words of it must be said."""

    pattern: re.Pattern[str]
    words: int


def phrased(finder: Finder, param: Param, begins: Callable[[Finder, int, Param], int]) -> Iterator[Candidate]:
    """Readings by the action's phrasings, the more of whose words are said the better.

    Args:
        begins: where the value itself begins in words that begin with an article or "the word".
    """
    clause = finder.clause
    if param.kind not in _KINDS or len(clause.text) > _LONG:
        return
    for form in _forms(finder.card.says, param.name):
        for match in form.pattern.finditer(clause.text):
            span = finder.span_of(*match.span("value"))
            begin = begins(finder, span.start, param) if _can_be(finder, span) else span.end
            if begin < span.end:
                score = min(_MOST, _BASE + _EACH * form.words)
                yield Candidate(param.name, clause.reading.slice(begin, span.end), span, score)


def says_so(clause: Clause, card: Card) -> float:
    """How much the words of a clause speak for an action one of whose phrasings they are from end to end."""
    text = clause.text.strip(" .?!,")
    if len(text) > _LONG:
        return 0.0
    words = max((form.words for form in _wholes(card.says) if form.pattern.fullmatch(text)), default=0)
    return min(_MOST_SAID, _EACH_SAID * words)


def _can_be(finder: Finder, span: Span) -> bool:
    inside = range(span.start, span.end)
    if not 0 < len(inside) <= _LONGEST or not finder.clause.holds(span.start, span.end):
        return False
    if any(finder.token(at).type in _LITERAL for at in inside) or finder.low(span.end - 1) in STOP:
        return False
    return not any(phrase.start < span.end and span.start < phrase.end for phrase in finder.phrases())


@lru_cache(maxsize=1024)
def _forms(says: tuple[str, ...], name: str) -> tuple[_Form, ...]:
    """The phrasings that hold a value, each with a group `value` where it stands."""
    forms = []
    for phrase in says:
        words = _words(phrase)
        if phrase.count(f"{{{name}}}") == 1 and words >= _LEAST:
            forms.append(_Form(_pattern(phrase.strip(" .?!"), name), words))
    return tuple(forms)


@lru_cache(maxsize=1024)
def _wholes(says: tuple[str, ...]) -> tuple[_Form, ...]:
    """The phrasings of an action from end to end."""
    counted = ((phrase.strip(" .?!"), _words(phrase)) for phrase in says if _tells(phrase))
    return tuple(_Form(re.compile(_said(phrase, ""), re.IGNORECASE), words) for phrase, words in counted)


def _tells(phrase: str) -> bool:
    """Whether a phrasing has enough words of its own: "I need {file} as {format}" is said of many things."""
    return _words(phrase) >= _MANY or len(content_stems(_SLOT.sub(" ", phrase))) > 1


def _words(phrase: str) -> int:
    return len(re.findall(r"\w[\w'’-]*", _SLOT.sub(" ", phrase)))


def _said(phrase: str, name: str) -> str:
    parts = []
    for at, part in enumerate(_SLOT.split(phrase)):
        if at % 2:
            parts.append(r"(?P<value>\S.*?)" if part == name else r"\S.*?")
        else:
            parts.append(r"\s+".join(map(re.escape, part.split())))
    return re.sub(r"\\s\+(?=[,;:])", r"\\s*", r"\s+".join(part for part in parts if part))


def _pattern(phrase: str, name: str) -> re.Pattern[str]:
    said = _said(phrase, name)
    ends = r"[\s.?!]*$" if phrase.endswith(f"{{{name}}}") else r"(?=[\s,.?!]|$)"
    return re.compile(rf"(?<!\w){said}{ends}", re.IGNORECASE)
