"""Finds where the values of a plan stand in the words that were typed, when it was read from the same words turned round.

Rule: a place is only given where the very same words stand; what came about by turning them is derived from them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher

from lam_desktop.core.plan import Plan, Provenance

_TOKEN = re.compile(r"\w+|[^\w\s]")


def as_said(plan: Plan, text: str) -> Plan:
    """A plan of turned words as a plan of the words as they were typed."""
    moved = _Moved(plan.request, text)
    steps = tuple(
        replace(step, provenance={name: moved.origin(each) for name, each in step.provenance.items()})
        for step in plan.steps
    )
    return replace(plan, request=text, steps=steps)


class _Moved:
    """Where parts of one text stand in another that has mostly the same words."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._olds, self._news = (list(_TOKEN.finditer(text)) for text in (old, new))
        words = [[token[0].lower() for token in tokens] for tokens in (self._olds, self._news)]
        blocks = SequenceMatcher(None, words[0], words[1], autojunk=False).get_matching_blocks()
        self._at = {block.a + step: block.b + step for block in blocks for step in range(block.size)}

    def origin(self, old: Provenance) -> Provenance:
        """Where a value came from, told in the new text."""
        if old.start < 0:
            return old
        part = _bare(self._old[old.start : old.end])
        inside = [at for at, token in enumerate(self._olds) if token.start() < old.end and token.end() > old.start]
        found = [self._at[at] for at in inside if at in self._at]
        for begin, end in ((found[0], found[-1]),) if found else ():
            start, stop = self._news[begin].start(), self._news[end].end()
            if start < stop and _bare(self._new[start:stop]) == part:
                return Provenance(old.how, start, stop)
        return Provenance("derived")


def _bare(text: str) -> str:
    return "".join(text.split()).strip("\"'“”").lower()
