"""Tables that a request speaks of by words of their names alone: "the survey" for "survey results.csv". Rule: never one of several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lam_desktop.planning.grammar.kinds import singular
from lam_desktop.planning.words import STOP

_LEAST = 4  # letters of a word that tells which table is meant
_PLAIN = frozenset(
    "list table data file report new old copy export total number name date day month year week text note sheet result all row column"
    " value item entry person people sum average count sort group merge order first last top price amount main my final backup test".split()
)


@dataclass(frozen=True, slots=True)
class Named:
    """A table and the words that name it: tokens from `start` to before `end`."""

    path: str
    start: int
    end: int
    whole: bool


def named(lows: Sequence[str], paths: Iterable[str]) -> Named | None:
    """The one table whose name, or its beginning, stands among the words; None where there is none, or several."""
    said = [singular(low) for low in lows]
    found = [each for path in paths if (each := _in(said, lows, path)) is not None]
    best = max(((each.whole, each.end - each.start) for each in found), default=None)
    fitting = [each for each in found if (each.whole, each.end - each.start) == best]
    return fitting[0] if len({each.path for each in fitting}) == 1 else None


def _in(said: Sequence[str], lows: Sequence[str], path: str) -> Named | None:
    stem = path.rpartition("/")[2].rpartition(".")[0].lower()
    words = [singular(word) for word in re.split(r"[\s_\-.]+", stem) if word and not word.isdigit()]
    if not words or all(word in _PLAIN for word in words):
        return None
    for length in range(len(words), 0, -1):
        begins = words[:length]
        told = any(word not in _PLAIN and word not in STOP and len(word) >= _LEAST for word in begins)
        for at in range(len(said) - length + 1) if told else ():
            if list(said[at : at + length]) == begins and not all(low in STOP for low in lows[at : at + length]):
                plain = not re.search(r"\d", stem)  # of "dues" and "dues 2027" the first is meant
                return Named(path, at, at + length, plain and length == len(words))
    return None
