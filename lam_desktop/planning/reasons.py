"""Which words only say why something is wanted, what shall not be done, or that all else stays: they ask for nothing.

"Throw out every .exe in Downloads, I don't need them any more", "…, nothing else touched".
"""

from __future__ import annotations

import re

from lam_desktop.planning.clause import Clause
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.words import STARTS

_MARKS = frozenset(",;.!?()–—-:")
_WHO = frozenset(
    "i i've i’ve i'm i’m i'd i’d we we've we’ve we're we’re you he she it it's it’s its they they've they’ve they're they’re"
    " because since as cause cos nobody everybody somebody".split()
)
_NARROWS = re.compile(
    r"\b(?:only|if|unless|except\w*|but|not|keep|leave|other|than|without|until|older|newer|bigger|larger|smaller|which|whose|where|named|called|those|these)\b",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"\s*(?:(?:and|but|so)\s+)?(?:no\s+others?(?:\s+\w+)?|nothing\s+else(?:\s+\w+)?|not\s+the\s+(?:rest|others?|other\s+\w+)|(?:the\s+)?(?:others?|rest)\s+(?:i\s+(?:still\s+)?(?:need|want)\w*|stays?|remains?|can\s+stay|is\s+fine|are\s+fine)(?:\s+\w+){0,2})\s*",
    re.IGNORECASE,
)


def reasons(clause: Clause) -> frozenset[int]:
    """The tokens of such words; what names a file or says which ones is none."""
    tokens, found, start = clause.reading.tokens, set[int](), clause.start
    for end in range(clause.start, clause.end + 1):
        if end < clause.end and not (tokens[end].type is Type.MARK and tokens[end].value in _MARKS):
            continue
        if end > start and _tells_why(clause, start, end):
            found |= set(range(start, end))
        start = end + 1
    found |= {at for at in range(clause.start, clause.end) if tokens[at].low in STARTS}
    return frozenset(found)


def _tells_why(clause: Clause, start: int, end: int) -> bool:
    tokens, words = clause.reading.tokens[start:end], clause.reading.slice(start, end)
    if any(token.is_literal for token in tokens):
        return False
    if _NO_MORE.fullmatch(words):
        return True
    first = next((token.low for token in tokens if token.low not in {"and", "so", "anyway", "well"}), "")
    denied = re.sub(r"\b(?:don['’]?t|do\s+not|not)\s+(?:need|want|use|like)\b", " ", words, flags=re.IGNORECASE)
    return start > clause.start and first in _WHO and not _NARROWS.search(denied)


def leaves_out(clause: Clause) -> bool:
    """ "… but not the pdfs": by itself it asks for nothing, and least of all for something to be done with them."""
    return _BUT_NOT.match(clause.text) is not None


_BUT_NOT = re.compile(r"\W*(?:but\s+not|except|excluding|apart\s+from|not)\s+(?:the|my|those|any)\b", re.IGNORECASE)


def does_nothing(clause: Clause) -> bool:
    """ "… but delete nothing", "don't unpack it": what shall not be done."""
    return _NOTHING.fullmatch(clause.text) is not None


_NOTHING = re.compile(
    r"\W*(?:(?:and|but|so|please|just)\s+)*(?:\w+\s+(?:nothing|none\s+of\s+(?:it|them|those))(?:\s+else)?|(?:don['’]?t|do\s+not|never)\s+(?!forget|worry|stop|keep|leave)\w+\s+(?:it|them|anything|any\s+of\s+(?:it|them|those))(?:\s+(?:else|yet|though|please))*)\W*",
    re.IGNORECASE,
)
