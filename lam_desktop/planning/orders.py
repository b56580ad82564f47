"""Orders by verbs that nobody taught: a word right before what is to be dealt with, "and dispense the medicine"."""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.words import STARTS, STOP

_DETERMINERS = frozenset("the a an my our his her their its your these those".split())
_CAUSING = re.compile(
    r"\W*(?:and |then |also )*(?:have|get) (?:the |my |our |that |this |it|them |its )\s*(?:[\w-]+ ){0,3}[a-z]{3,}(?:ed|wn|ten)\b",
    re.IGNORECASE,
)
_CAREFUL = re.compile(r"\W*(?:and |also |please )*(?:make|be) (?:sure|certain)\b", re.IGNORECASE)
_NO_VERB = re.compile(r".*(?:ing|ed|ly|ment|tion|ness|'s)$")
_JOINING = frozenset(  # words that join what follows to what was said
    "despite upon alongside amid plus minus versus except unless until till toward towards within throughout regarding"
    " besides beyond above below among amongst between during without against across behind beneath near past since"
    " use utilize utilise employ leverage consider assume note remember mind ensure keep"
    " whether although though because whereas whenever wherever namely especially particularly even including that not".split()
)


def is_order(reading: Reading, index: int) -> bool:
    """Whether a word is an order by where it stands alone. It is for the caller to see that an order may stand there."""
    if index + 1 >= len(reading.tokens):
        return False
    token, after = reading.tokens[index], reading.tokens[index + 1]
    small = token.value.islower() or index == 0 or reading.tokens[index - 1].value in (".", "!", "?", ":")
    plain = token.type is Type.WORD and small and token.low not in STOP | STARTS | _JOINING
    return plain and after.low in _DETERMINERS and _NO_VERB.match(token.low) is None


def is_caused(reading: Reading, start: int, end: int) -> bool:
    """Whether words ask for something to be done by how it shall be afterwards: "have that letter translated"."""
    return _CAUSING.match(reading.slice(start, end)) is not None


def is_care(reading: Reading, start: int, end: int) -> bool:
    """ "… and make sure that it is done by noon": says how the order before it is to be done."""
    return _CAREFUL.match(reading.slice(start, end)) is not None
