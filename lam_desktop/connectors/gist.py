"""What a text says in few of its own sentences. Rule: nothing is said anew.

Sentences are weighed by how much they have in common with the others (LexRank, Erkan and Radev 2004) and by how often
the text comes back to their words (SumBasic, Nenkova and Vanderwende 2005), what comes first counting a little more; of
two that say the same, one is taken (marginal relevance, Carbonell and Goldstein 1998).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence

from lam_desktop.connectors.sentences import key_words, sentences

_MOST = 300  # sentences that are compared with each other
_USUAL = 5  # sentences of a summary when nobody says how many
_DAMPING = 0.85
_ROUNDS = 30
_ALIKE = 0.1  # sentences with less in common say nothing for each other
_FIRST = 0.3
_AGAIN = 0.7  # how much of a sentence's worth is lost when another says the same
_SLIGHT = 6  # words of meaning below which a sentence is too little to stand for others

Vector = dict[str, float]


def summary(text: str, count: int | None = None, pulse: Callable[[], None] = lambda: None) -> list[str]:
    """The sentences that say most, in their order; `count` of them, or as many as suit the length.

    `pulse` is called now and then, and may raise to stop.
    """
    everything = list(dict.fromkeys(sentences(text)))
    most = count if count is not None else min(_USUAL, max(1, math.ceil(len(everything) / 4)))
    if len(everything) <= most:
        return everything
    words = [key_words(each) for each in everything]
    vectors, themes = _vectors(words), _themes(words)
    chosen = _heaviest(vectors) if len(everything) > _MOST else list(range(len(everything)))
    worth = _worth([vectors[at] for at in chosen], pulse)
    for place, at in enumerate(chosen):
        size = len(vectors[at])
        ahead = 1 + _FIRST * (1 - at / len(everything)) ** 4
        worth[place] *= ahead * themes[at] * min(1.0, size / _SLIGHT)
        worth[place] *= 0.5 if everything[at].endswith(("?", ":")) else 1.0
    picked = _picked(worth, [vectors[at] for at in chosen], most)
    return [everything[at] for at in sorted(chosen[place] for place in picked)]


def _vectors(words: Sequence[Sequence[str]]) -> list[Vector]:
    """Each sentence by its words, the rarer the heavier, of length 1."""
    spread = Counter(word for each in words for word in set(each))
    found = []
    for each in words:
        counts = Counter(each)
        vector = {word: n * math.log(1 + len(words) / spread[word]) for word, n in counts.items()}
        length = math.sqrt(sum(value * value for value in vector.values())) or 1.0
        found.append({word: value / length for word, value in vector.items()})
    return found


def _themes(words: Sequence[Sequence[str]]) -> list[float]:
    """How much each sentence says, for its length, of what the text comes back to: 0.05 to 1.05."""
    spread = Counter(word for each in words for word in set(each))
    said = [sum(spread[word] - 1 for word in set(each)) / math.sqrt(len(set(each)) or 1) for each in words]
    most = max(said) or 1.0
    return [0.05 + each / most for each in said]


def _heaviest(vectors: Sequence[Vector]) -> list[int]:
    """Of very many sentences those nearest to all of them together."""
    middle: Counter[str] = Counter()
    for vector in vectors:
        middle.update(vector)
    nearness = [sum(value * middle[word] for word, value in vector.items()) for vector in vectors]
    return sorted(sorted(range(len(vectors)), key=lambda at: -nearness[at])[:_MOST])


def _likeness(one: Vector, other: Vector) -> float:
    short, long = (one, other) if len(one) < len(other) else (other, one)
    return sum(value * long[word] for word, value in short.items() if word in long)


def _worth(vectors: Sequence[Vector], pulse: Callable[[], None]) -> list[float]:
    """How much each sentence is borne out by the others: where a walk from like to like spends its time."""
    ties: list[list[tuple[int, float]]] = []
    for at, vector in enumerate(vectors):
        pulse()
        near = [(other, _likeness(vector, each)) for other, each in enumerate(vectors) if other != at]
        ties.append([(other, value) for other, value in near if value > _ALIKE])
    whole = [sum(value for _, value in each) for each in ties]
    worth = [1.0] * len(vectors)
    for _ in range(_ROUNDS):
        worth = [
            1 - _DAMPING + _DAMPING * sum(value * worth[other] / whole[other] for other, value in each) for each in ties
        ]
    return worth


def _picked(worth: Sequence[float], vectors: Sequence[Vector], most: int) -> list[int]:
    left, picked = set(range(len(worth))), list[int]()
    nearest = [0.0] * len(worth)
    while left and len(picked) < most:
        best = max(sorted(left), key=lambda at: worth[at] * (1 - _AGAIN * nearest[at]))
        left.remove(best)
        picked.append(best)
        for at in left:
            nearest[at] = max(nearest[at], _likeness(vectors[best], vectors[at]))
    return picked
