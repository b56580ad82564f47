"""Vectors of texts already seen, kept on disk, so that a cold start does not read the whole catalogue again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

Encode = Callable[[Sequence[str]], NDArray[np.float32]]
_MOST = 20_000


class VectorCache:
    """One .npz file for each version of the weights, over those shipped with them; a damaged one is begun anew."""

    def __init__(self, folder: Path, version: str, shipped: Path) -> None:
        self._path = folder / f"vectors-{version[:12]}.npz"
        self._own = _stored(self._path)
        self._known = {**_stored(shipped), **self._own}

    def vectors(self, texts: Sequence[str], encode: Encode) -> NDArray[np.float32]:
        """Vectors from the cache; those that lack are computed and kept."""
        keys = [hashlib.sha256(text.encode()).hexdigest()[:24] for text in texts]
        lacking = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._known}
        if lacking:
            found = dict(zip(lacking, encode(list(lacking.values())), strict=True))
            self._known.update(found)
            self._own.update(found)
            self._save()
        return np.stack([self._known[key] for key in keys]) if keys else np.zeros((0, 384), np.float32)

    def _save(self) -> None:
        items = list(self._own.items())[-_MOST:]
        beside = self._path.with_suffix(f".{os.getpid()}.npz")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            np.savez(beside, keys=np.array([key for key, _ in items]), rows=np.stack([row for _, row in items]))
            os.replace(beside, self._path)
        except OSError:
            with suppress(OSError):
                beside.unlink()


def _stored(path: Path) -> dict[str, NDArray[np.float32]]:
    try:
        with path.open("rb") as file, np.load(file) as stored:
            rows = stored["rows"].astype(np.float32)
            return dict(zip(stored["keys"].tolist(), rows, strict=True))
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return {}
