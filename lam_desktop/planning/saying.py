"""Whether words say what shall be done with what they name, and what is answered where nothing does it."""

from __future__ import annotations

from lam_desktop.core.values import FileQuery, Kind
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.reader import changes
from lam_desktop.planning.stepping import IDLE
from lam_desktop.planning.words import STOP, stem

_CAN = "sort and rename files, work on tables, texts, pictures and PDFs, send mail and keep your calendar"
_ALIKE = 0.5  # so near a phrasing of an action that only looks, its likeness says what is wanted


def says_what(draft: Draft, cues: Cues) -> bool:
    """True when a word says what to do; a bare name of a file or folder could mean anything."""
    if draft.card.name not in cues.cards:
        return draft.card is not IDLE or not cues.cards
    sets = [each.value for each in draft.args.values() if isinstance(each.value, FileQuery)]
    if any(query.limit is not None for query in sets):
        return True
    said = [each.span for each in draft.args.values() if each.how != "enum"]  # "total" says what to do, too
    named = {index for span in said for index in range(span.start, span.end)}
    if any(draft.card.param(name).kind is Kind.ROW_TESTS for name in draft.args):
        return True  # which rows of a table were said
    vocabulary = cues.cards[draft.card.name].vocabulary
    tokens = draft.clause.reading.tokens
    rest = [tokens[i].low for i in range(draft.clause.start, draft.clause.end) if i not in named]
    alike = bool(rest) and draft.retrieval > _ALIKE
    whole = len(draft.args) > 1 and not draft.unexplained
    looks = not changes(draft.card) and (alike or whole or any(not query.paths for query in sets))
    return looks or any(stem(low) in vocabulary for low in rest if low not in STOP)


def nothing_fits(reading: Reading, cues: Cues) -> str:
    """Why nothing fits: the words are none that this planner reads, or it is no chore it can do."""
    words = [token.low for token in reading.tokens if token.type is Type.WORD]
    known = sum(word in STOP or cues.weight(stem(word)) > 0 for word in words)
    if known * 2 < len(words):
        return f"I did not understand these words; I read English so far. I {_CAN}."
    return f"I can't do that. I {_CAN}."
