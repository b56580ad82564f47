"""On which side of some words a part of a text is. Rule: nothing is taken for one that was not said."""

from __future__ import annotations

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Finder

UNSIDED = 3.0
_SIDES = {
    "after": frozenset("after behind following below beyond past between since until under".split()),
    "before": frozenset("before until till to above preceding between up over".split()),
}


def lacks_side(finder: Finder, param: Param, index: int) -> bool:
    """Whether nothing says on which side of these words something is, where that is what the parameter tells."""
    words = _SIDES.get(param.name, frozenset()) if param.kind is Kind.TEXT else frozenset()
    if param.name == "after" and finder.low(index - 1) == "from":
        return False  # "everything from X on"
    return bool(words) and not any(finder.low(at) in words for at in range(finder.clause.start, finder.clause.end))
