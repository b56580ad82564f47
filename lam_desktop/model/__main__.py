"""The model worker: JSON lines in, JSON lines out, low priority; ends when its input ends."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path
from typing import Any

from lam_desktop.model.cache import VectorCache
from lam_desktop.model.encoder import FOLDER, Encoder


class Worker:
    """Answers requests one by one. A bad one is answered with an error; the worker lives on."""

    def __init__(self, cache_folder: Path) -> None:
        self._encoder = Encoder()
        version = hashlib.sha256((FOLDER / "SHA256SUMS").read_bytes()).hexdigest()
        self._cache = VectorCache(cache_folder, version, FOLDER / "vectors.npz")

    def answer(self, line: str) -> dict[str, Any]:
        """The reply to one line."""
        try:
            request = json.loads(line)
            if request["op"] == "similarities":
                return {"id": request["id"], "rows": self._similarities(request["queries"], request["texts"])}
            return {"id": request["id"], "ok": True}
        except (ValueError, KeyError, TypeError) as error:
            return {"id": None, "error": str(error)}

    def _similarities(self, queries: list[str], texts: list[str]) -> list[list[float]]:
        if not queries or not texts:
            return [[] for _ in queries]
        cards = self._cache.vectors(texts, self._encoder.encode)
        rows = self._encoder.encode(queries) @ cards.T
        return [[round(float(value), 4) for value in row] for row in rows]


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
