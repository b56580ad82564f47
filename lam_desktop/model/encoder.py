"""Sentences to unit vectors: all-MiniLM-L6-v2 (Reimers and Gurevych 2019), int8, on one thread of ONNX Runtime."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lam_desktop.model.sessions import FOLDER, plain_tokenizer, session

_LONGEST = 128


class Encoder:
    """Loads the weights once. The trunk, its lower layers, is there for the reader too."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.trunk = session(folder / "trunk.int8.onnx")
        self._upper = session(folder / "sentence.int8.onnx")
        self._tokenizer = plain_tokenizer(folder)
        self._tokenizer.enable_truncation(_LONGEST)

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row of 384 floats for each text, length 1. Texts are cut at 128 tokens."""
        # One at a time: in a batch the numbers of one text would be rounded by the range of its neighbours.
        return np.stack([self.layers(text)[1] for text in texts]) if texts else np.zeros((0, 384), np.float32)

    def layers(self, text: str) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """What the trunk makes of each word piece of a text (pieces x 384), and the text as `encode` gives it (384)."""
        ids = np.array([self._tokenizer.encode(text).ids], np.int64)
        mask = np.ones_like(ids)
        lower = self.trunk.run(None, {"ids": ids, "mask": mask})[0]
        mean = self._upper.run(None, {"states": lower, "mask": mask})[0][0].mean(axis=0)
        unit: NDArray[np.float32] = mean / max(float(np.linalg.norm(mean)), 1e-9)
        return lower[0], unit
