"""A text and an action's card side by side, as the upper layers read them.

Rule: every text and card goes through the lower layers (the trunk) alone and once; only pairs are read anew.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from lam_desktop.model.layout import DESCRIPTION, INSIDE, NAME, NO_SHAPE, PARAM, CardPart, Layout, Utterance
from lam_desktop.model.reading import ReadCard
from lam_desktop.model.sessions import FOLDER, plain_tokenizer

Floats = NDArray[np.float32]
Clause = tuple[int, int] | None
WINDOW = 800  # characters around a clause that are read when a text is long
T = TypeVar("T")


class Kept(OrderedDict[Hashable, T]):
    """The answers used last."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def had(self, key: Hashable, make: Callable[[], T]) -> T:
        """What is kept under the key, made when it is not."""
        if key not in self:
            self[key] = make()
            if len(self) > self._most:
                self.popitem(last=False)
        self.move_to_end(key)
        return self[key]


@dataclass(frozen=True, slots=True)
class Pair:
    """The tokens of a text and of a part of a card, in a row. `pools` (1, 2, T) average the clause and the card."""

    states: Floats
    roles: list[int]
    shapes: list[int]
    kinds: list[int]
    pools: Floats


class Lower:
    """The lower layers over texts and cards."""

    def __init__(self, trunk: onnxruntime.InferenceSession, folder: Path = FOLDER) -> None:
        self._trunk = trunk
        self._layout = Layout(plain_tokenizer(folder))
        self._cards: Kept[list[tuple[CardPart, Floats]]] = Kept(300)
        self._texts: Kept[tuple[Utterance, Floats]] = Kept(16)

    def text(self, text: str) -> tuple[Utterance, Floats]:
        """The tokens of a text, as far as it is read, and their states."""
        cut = text[: 8 * WINDOW]

        def make() -> tuple[Utterance, Floats]:
            utterance = self._layout.utterance(cut)
            return utterance, self._states(utterance.ids)

        return self._texts.had(cut, make)

    def card(self, card: ReadCard) -> list[tuple[CardPart, Floats]]:
        """The parts of a card, each with its states; a long one has several."""
        return self._cards.had(card, lambda: self._parts(card))

    def _parts(self, card: ReadCard) -> list[tuple[CardPart, Floats]]:
        parts = self._layout.card(card.name, card.description, card.params)
        return [(part, self._states(part.ids)) for part in parts]

    def _states(self, ids: list[int]) -> Floats:
        row = np.array([ids], np.int64)
        states: Floats = self._trunk.run(None, {"ids": row, "mask": np.ones_like(row)})[0]
        return states


def windowed(text: str, clause: Clause) -> tuple[str, Clause, int]:
    """The stretch of a text that is read for a clause, the clause in it, and where the stretch begins."""
    if clause is None or clause[1] <= WINDOW:
        return text, clause, 0
    shift = max(0, clause[0] - WINDOW // 4)
    return text[shift:], (clause[0] - shift, clause[1] - shift), shift


def paired(utterance: Utterance, clause: Clause, said: Floats, part: CardPart, told: Floats) -> Pair:
    """A text and a part of a card side by side; `said` and `told` are their states."""
    first, length = len(utterance.ids), len(utterance.ids) + len(part.ids)
    roles = [*utterance.roles(clause), *part.roles]
    pools = np.zeros((1, 2, length), np.float32)
    pools[0, 0, :first] = [role == INSIDE for role in roles[:first]]
    pools[0, 1, first:] = [role in (NAME, DESCRIPTION, PARAM) for role in part.roles]
    pools /= np.maximum(pools.sum(axis=2, keepdims=True), 1)
    shapes = [*utterance.shapes, *[NO_SHAPE] * len(part.ids)]
    return Pair(np.concatenate([said, told], axis=1), roles, shapes, [*[0] * first, *part.kinds], pools)
