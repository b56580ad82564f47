"""Clauses that ask for nothing of their own: they only ask for help, or say when the next one is to be done."""

from __future__ import annotations

import re

from lam_desktop.planning.clause import Clause

_PLEA = re.compile(
    r"\W*(?:so |and |please )*(?:(?:can|could|would|will) (?:you|someone|anybody) (?:please |kindly |possibly )*|please |i(?:'d| would)? (?:need|want|like|appreciate) (?:some |your |a little )?)"
    r"(?:help|assist(?:ance)?|support|guidance|guide|advise|advice|do (?:this|that|it)|handle (?:this|that|it))(?: me| us)?(?: out)?"
    r"(?: (?:with|on|in|about|for) (?:this|that|it|these|all (?:of )?(?:this|that|these))(?: \w+)?)?(?:,? please)?[\s?!.,]*",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"\W*(?:and |then )*(?:(?:once|after|when|as soon as|upon)\b(?=[^,.;!?]*\b(?:is|are|was|were|has|have|been|got)\b)"
    r"|once (?:\w+ed|done|found|made)\b)[^,.;!?]*,\s*",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\W*(?:and |also )*(?:the|this|that|these|it|its)\b[^,.;!?]*\b(?:should|must|shall|needs? to|has to|is to) be (?:saved|stored|named|called|titled) (?:as|under|in)\b.*",
    re.IGNORECASE | re.DOTALL,
)


def is_aside(clause: Clause, linked: bool, saves: bool) -> bool:
    """Whether a clause asks for nothing of its own.

    Args:
        linked: something was asked for before.
        saves: an action saves or names things.
    """
    return is_plea(clause) or (linked and (is_done_first(clause) or (not saves and names_result(clause))))


def is_plea(clause: Clause) -> bool:
    """ "Could you help me with this?": what is wanted is said elsewhere."""
    return _PLEA.fullmatch(clause.text) is not None


def is_done_first(clause: Clause) -> bool:
    """ "Once the order is placed, …": says of what was asked for before that it comes first."""
    return _ONCE.fullmatch(clause.text) is not None


def names_result(clause: Clause) -> bool:
    """ "The picture should be saved as moon.png": says of what was asked for how it is called."""
    return _NAMED.fullmatch(clause.text) is not None
