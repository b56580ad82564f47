"""What a text says about something, in its own lines. Rule: nothing is said anew."""

from __future__ import annotations

import math
from collections import Counter

from lam_desktop.connectors.sentences import key_words, sentences

_MOST = 5
_NEARLY = 0.7  # of what the best line has; what has less speaks of something else
_SHORT = 80  # letters of a line that is one thing: "Total. 240 EUR"
_STEM = 4  # letters from which on a word is also meant by a longer one: "temp" by "temperature"


def about(text: str, topic: str, most: int = _MOST) -> list[str]:
    """The lines or sentences that speak of something, as they stand there; the best ones, in their order."""
    wanted = set(key_words(topic))
    units = [each for line in text.splitlines() for each in _units(line)]
    found = [_shared(wanted, set(key_words(each))) for each in units]
    spread = Counter(word for each in found for word in each)
    scores = [sum(math.log(1 + len(units) / spread[word]) for word in each) for each in found]
    best = max(scores, default=0.0)
    fitting = [at for at, score in enumerate(scores) if score > _NEARLY * best > 0]
    chosen = {
        at
        for first in sorted(fitting, key=lambda at: -scores[at])[:most]
        for at in ((first, first + 1) if units[first].endswith(":") else (first,))
    }
    return [units[at] for at in sorted(chosen) if at < len(units)]


def _units(line: str) -> list[str]:
    whole = " ".join(line.split())
    return [whole] if 0 < len(whole) < _SHORT else sentences(line)


def _shared(wanted: set[str], words: set[str]) -> set[str]:
    """The wanted words that occur, also as the beginning of a longer word."""
    return {
        word
        for word in wanted
        if word in words or (len(word) >= _STEM and any(other.startswith(word) for other in words))
    }
