"""The model worker: JSON lines in, JSON lines out, low priority; ends when its input ends."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lam_desktop.model.cache import VectorCache
from lam_desktop.model.encoder import FOLDER, Encoder


class Worker:
    """Answers requests one by one. A bad one is answered with an error; the worker lives on."""

    def __init__(self, cache_folder: Path) -> None:
        self._encoder = Encoder()
        version = hashlib.sha256((FOLDER / "SHA256SUMS").read_bytes()).hexdigest()
        self._cache = VectorCache(cache_folder, version, FOLDER / "vectors.npz")
        self._known: NDArray[np.float32] = np.zeros((0, 384), np.float32)

    def answer(self, line: str) -> dict[str, Any]:
        """The reply to one line. Without texts those of the question before are meant."""
        try:
            request = json.loads(line)
            if "texts" in request:
                self._known = self._cache.vectors(request["texts"], self._encoder.encode)
            return {"id": request["id"], "rows": self._similarities(request["queries"])}
        except (ValueError, KeyError, TypeError) as error:
            return {"id": None, "error": str(error)}

    def _similarities(self, queries: list[str]) -> list[list[float]]:
        if not queries or not len(self._known):
            return [[] for _ in queries]
        rows: list[list[float]] = np.round(
            (self._encoder.encode(queries) @ self._known.T).astype(np.float64), 4
        ).tolist()
        return rows


def main() -> None:
    """Serve until standard input is closed."""
    if hasattr(os, "nice"):
        os.nice(5)
    worker = Worker(Path(sys.argv[1]))
    for line in sys.stdin:
        sys.stdout.write(json.dumps(worker.answer(line)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
