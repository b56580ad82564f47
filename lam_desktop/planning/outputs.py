"""Which declared output of an earlier step from outside an open parameter means, by names, descriptions and types."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind, Ref
from lam_desktop.planning.linker import Done
from lam_desktop.planning.so_far import Filling
from lam_desktop.planning.words import content_stems, stem

SURE = 0.36
SURE_OPTIONAL = 0.75
_PLAIN = frozenset(
    stem(word) for word in "name value data result output input information info text string list".split()
)
_NUMBERS = (Kind.INTEGER, Kind.NUMBER)


def output_for(param: Param, earlier: Sequence[Done]) -> tuple[Ref | None, float]:
    """The output that fits best, and how well (0: not at all, about 1: the same words)."""
    best: tuple[Ref | None, float] = (None, 0.0)
    for distance, done in enumerate(reversed(earlier)):
        for output in done.card.outputs:
            worth = _likeness(param, output) * 0.97**distance
            if worth > best[1]:
                best = Ref(done.step.id, output.name), worth
    return best


def unsaid(param: Param, filling: Filling) -> Any:
    """What an action from outside takes when nothing was said: its default, the kind of thing that was, or "any"."""
    if not param.schema:
        return None
    if param.default is not None:
        return param.default
    said = {stem for name in filling.args for stem in _words(name)}
    kinds = [choice for choice in param.choices if _words(choice) <= said]
    open_to_all = [choice for choice in param.choices if choice.lower() in ("any", "all")]
    return next(iter((*kinds, *open_to_all)), None)


def _likeness(param: Param, output: Param) -> float:
    if not _can_take(param.kind, output.kind):
        return 0.0
    mine, theirs = _words(param.name), _words(output.name)
    said, told = _described(param.description), _described(output.description)
    names = _dice(mine, theirs)
    inside = len((mine - _PLAIN) & (theirs | told)) / max(len(mine - _PLAIN), 1) if mine - _PLAIN else 0.0
    return 0.5 * names + 0.3 * inside + 0.4 * _dice(said - _PLAIN, told - _PLAIN)


def _can_take(wanted: Kind, given: Kind) -> bool:
    """A text takes anything; a number, a yes or no and a list take their like."""
    if wanted in _NUMBERS:
        return given in _NUMBERS
    if wanted is Kind.BOOLEAN or given is Kind.BOOLEAN:
        return wanted is given
    if wanted is Kind.LINES:
        return given in (Kind.LINES, Kind.JSON, Kind.ANY)
    return wanted is not Kind.CHOICE


def _dice(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


@lru_cache(maxsize=8192)
def _words(name: str) -> frozenset[str]:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_.\-/]", " ", name)
    return frozenset(stem(word) for word in spaced.lower().split())


@lru_cache(maxsize=8192)
def _described(text: str) -> frozenset[str]:
    return frozenset(content_stems(text))
