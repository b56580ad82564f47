"""Whether a sentence only tells something: a logistic regression over the encoder's layers (training/moods)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lam_desktop.model.encoder import Encoder
from lam_desktop.model.sessions import FOLDER

_FIRST = 3  # words of the lower layers that count each for itself: how a sentence begins tells most


class Moods:
    """Loads the weights once."""

    def __init__(self, encoder: Encoder, folder: Path = FOLDER) -> None:
        self._encoder = encoder
        with np.load(folder / "moods.npz") as kept:
            self._weights, self._bias = kept["weights"].astype(np.float32), float(kept["bias"])

    def telling(self, sentences: Sequence[str]) -> list[float]:
        """Log odds of each sentence that it asks for nothing; values in it are named by kind, as by `masked`."""
        return [float(features(self._encoder, each) @ self._weights + self._bias) for each in sentences]


def features(encoder: Encoder, sentence: str) -> NDArray[np.float32]:
    """5 x 384 floats: the sentence as a whole, the mean of its words in the lower layers, and the first of them."""
    lower, whole = encoder.layers(sentence)
    first = [lower[min(at, len(lower) - 1)] for at in range(_FIRST)]
    return np.concatenate([whole, *(_unit(each) for each in (lower.mean(axis=0), *first))]).astype(np.float32)


def _unit(vector: NDArray[np.float32]) -> NDArray[np.float32]:
    length: NDArray[np.float32] = vector / max(float(np.linalg.norm(vector)), 1e-9)
    return length
