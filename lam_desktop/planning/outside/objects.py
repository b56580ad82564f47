"""What a clause is about when nothing in it has a form of its own: all that stands behind its verb."""

from __future__ import annotations

from lam_desktop.planning.clause import Clause
from lam_desktop.planning.cues import CardCues
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.words import STOP, VERBS, stem

_AFTER_VERBS = frozenset(
    "for up on out down me us some any a an the my our of to please few couple several more lot bit".split()
)
_AT_THE_END = frozenset("please now thanks thank you for me us right".split())


def object_of(clause: Clause, cards: CardCues) -> Span | None:
    """Everything behind the verb, "the oldest maps of Malta" of "please look for the oldest maps of Malta"; None where
    no verb stands near the beginning, and of a single word, which is as likely the kind of thing that is wanted.
    """
    verb = _verb(clause, cards)
    if verb is None:
        return None
    start, end = verb + 1, clause.end
    tokens = clause.reading.tokens
    while start < end and tokens[start].low in _AFTER_VERBS:
        start += 1
    while end > start and (tokens[end - 1].type is Type.MARK or tokens[end - 1].low in _AT_THE_END):
        end -= 1
    whole = not clause.hidden.intersection(range(start, end))
    return Span(start, end) if end - start > 1 and whole else None


def _verb(clause: Clause, cards: CardCues) -> int | None:
    """The last verb of those that a clause begins with: "show" of "can you please find and show"."""
    found = None
    for index in range(clause.start, clause.end):
        token = clause.reading.tokens[index]
        if token.low in VERBS or stem(token.low) in cards.verbs:
            found = index
        elif token.low not in STOP:
            break
    return found
