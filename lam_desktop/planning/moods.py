"""What a clause is for: asking for something to be done, telling about the world, or saying what must stay. Rule: only the first acts."""

from __future__ import annotations

import re

from lam_desktop.planning.candidates import Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.words import STOP, stem

_ASKING = {"what", "what's", "whats", "which", "who", "when", "where", "how", "whose", "why"}
_AUXILIARIES = {"is", "are", "was", "were", "been", "be", "has", "have", "had", "got", "gets", "being", "it's", "they're", "that's"}
_WISHES = re.compile(
    r"\b(?:i|we)(?:'d| would)? (?:need|want|like|wish)\b|\bi'd like\b|\b(?:should|must|shall|has to|have to|needs to|need to|ought to)\b|\b(?:can|could|would|will) you\b|\bplease\b",
    re.IGNORECASE,
)
_STAYS = re.compile(
    r"\b(?:stays?|remains?|untouched|unchanged|alone|as (?:it|they) (?:is|are|was|were)|do(?:es)? not (?:touch|change|delete)|don't (?:touch|change|delete)|has to stay|have to stay|must stay)\b|^(?:and |but )?(?:leave|not) the\b",
    re.IGNORECASE,
)
_REPORT = re.compile(
    r"^(?:and |then |also |please |n )*(?:tell me|let me know|show me|give me|report)(?: what)?(?: is| was)? ?(?:the |that )?(?:total|result|sum|number|answer|outcome|amount)?(?: (?:then|please|pls|is|was|at the end|,|will you|of it))*[?.! ,]*$",
    re.IGNORECASE,
)
_PURPOSE = re.compile(r"\b(?:so that|because|since (?:it|they|i|we|the)|in order (?:to|that)|as i\b|to make sure)", re.IGNORECASE)
_AND_SO_ON = re.compile(r"(?:into |as |named |called |like )?(?:[\w'\".-]+\.\w{2,4}(?:,| and)?\s+)+(?:and so (?:on|forth)|etc)\.?", re.IGNORECASE)


def hidden_words(reading: Reading) -> frozenset[int]:
    """Tokens that only explain: reasons, and examples that end in "and so on"."""
    hidden: set[int] = set()
    for match in _PURPOSE.finditer(reading.text):
        stop = re.search(r"[.!?;](?:\s|$)|,\s+(?:please|then)\b", reading.text[match.end() :])
        end = match.end() + (stop.start() if stop else len(reading.text) - match.end())
        hidden |= _tokens(reading, match.start(), end)
    for match in _AND_SO_ON.finditer(reading.text):
        hidden |= _tokens(reading, *match.span())
    return frozenset(hidden)


def _tokens(reading: Reading, start: int, end: int) -> set[int]:
    span = reading.span(start, end)
    return set(range(span.start, span.end))


def is_keeping(clause: Clause) -> bool:
    """"the old one stays", "leave the originals alone": nothing to do."""
    return _STAYS.search(clause.text) is not None and not any(
        clause.reading.tokens[i].type in (Type.URL, Type.EMAIL) for i in range(clause.start, clause.end)
    )


def is_report(clause: Clause) -> bool:
    """"and tell me the total": the answer is told anyway."""
    return _REPORT.match(clause.text.strip()) is not None


def acts(clause: Clause, cues: Cues) -> bool:
    """Whether a clause asks for something: an imperative near its beginning, a question, or a wish."""
    if _WISHES.search(clause.text):
        return True
    words = 0
    for index in range(clause.start, clause.end):
        token = clause.reading.tokens[index]
        if index in clause.hidden or token.type is Type.MARK or _inside_files(clause, index):
            continue
        if token.low in _ASKING:
            return True
        before = clause.reading.tokens[index - 1].low if index > clause.start else ""
        told = before in _AUXILIARIES or before in ("the", "a", "an", "my", "his", "her", "i", "we", "they", "it", "you", "to", "of", "in")
        if token.type is Type.WORD and stem(token.low) in cues.verbs and not told:
            return True
        words += token.low not in STOP
        if words > 6:
            return False
    return False


def _inside_files(clause: Clause, index: int) -> bool:
    return any(phrase.start < index < phrase.end for phrase in clause.reading.files)
