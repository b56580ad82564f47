"""Sentences to unit vectors: all-MiniLM-L6-v2 (Reimers and Gurevych 2019), int8, on one thread of ONNX Runtime."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lam_desktop.model.sessions import FOLDER, plain_tokenizer, session

_LONGEST = 128
_BATCH = 32


class Encoder:
    """Loads the weights once. The trunk, its lower layers, is there for the reader too."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.trunk = session(folder / "trunk.int8.onnx")
        self._upper = session(folder / "sentence.int8.onnx")
        self._tokenizer = plain_tokenizer(folder)
        self._tokenizer.enable_truncation(_LONGEST)

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row of 384 floats for each text, length 1. Texts are cut at 128 tokens."""
        rows = np.zeros((len(texts), 384), np.float32)
        tokens = [self._tokenizer.encode(text).ids for text in texts]
        order = sorted(range(len(texts)), key=lambda index: len(tokens[index]))
        for start in range(0, len(order), _BATCH):
            chunk = order[start : start + _BATCH]
            rows[chunk] = self._batch([tokens[index] for index in chunk])
        return rows

    def layers(self, text: str) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """What the trunk makes of each word piece of a text (pieces x 384), and the text as `encode` gives it (384)."""
        lower, unit = self._through([self._tokenizer.encode(text).ids])
        return lower[0], unit[0]

    def _batch(self, tokens: list[list[int]]) -> NDArray[np.float32]:
        return self._through(tokens)[1]

    def _through(self, tokens: list[list[int]]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        width = max(len(each) for each in tokens)
        ids = np.zeros((len(tokens), width), np.int64)
        mask = np.zeros_like(ids)
        for row, each in enumerate(tokens):
            ids[row, : len(each)] = each
            mask[row, : len(each)] = 1
        lower = self.trunk.run(None, {"ids": ids, "mask": mask})[0]
        states = self._upper.run(None, {"states": lower, "mask": mask})[0]
        weight = mask[:, :, None].astype(np.float32)
        mean = (states * weight).sum(axis=1) / weight.sum(axis=1)
        unit: NDArray[np.float32] = mean / np.maximum(np.linalg.norm(mean, axis=1, keepdims=True), 1e-9)
        return lower, unit
