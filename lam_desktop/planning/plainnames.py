"""What may be a name of a file though nobody quoted it. Rule: no stretch of a sentence is anybody's name."""

from __future__ import annotations

import re

from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar.lexer import Type

_LONGEST = 6  # words
_SPEAKS = re.compile(
    r"^(?:it|them|those|they|these|into|onto|from|except|without|holding|containing|so|that|which|whose|where|while|once|when|in (?:the|my|its|that|this|there|it)|to (?:the|my|its)|not|straight|right|directly)\b"
    r"|\b(?:belongs?|(?:begins?|starts?|ends?) with|should|shall|must|would|wherever|there['’]s|isn['’]t|are|was|were|been|into|instead|except|i['’]d|i want|i need|(?:named|called) (?:like|after|just)|please)\b"
    r"|[:;!?]\s|\.\s+\w|\)\s*$(?<![(\w]\d\))",
    re.IGNORECASE,
)
_NAMING = frozenset({Kind.LINES, Kind.NAME, Kind.PATTERN})


def is_sentence(finder: Finder, kind: Kind, candidate: Candidate) -> bool:
    """Whether the value for names of files is only what else was said."""
    if kind not in _NAMING or finder.card.subject not in ("files", "archives"):
        return False
    span = candidate.span
    if candidate.how != "span" or any(finder.token(at).type is Type.QUOTED for at in range(span.start, span.end)):
        return False
    values = candidate.value if isinstance(candidate.value, list) else [candidate.value]
    return any(_SPEAKS.search(str(each)) or len(str(each).split()) > _LONGEST for each in values)
