"""The model worker: JSON lines in, JSON lines out, low priority; ends when its input ends."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import sys
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lam_desktop.model.cache import VectorCache
from lam_desktop.model.encoder import Encoder
from lam_desktop.model.matcher import Matcher
from lam_desktop.model.moods import Moods
from lam_desktop.model.reader import Reader
from lam_desktop.model.reading import card
from lam_desktop.model.sessions import FOLDER

_AFTER = ("reader.int8.onnx", "matcher.int8.onnx", "moods.npz")  # what vectors of texts do not depend on


class Worker:
    """Answers requests one by one. A bad one is answered with an error; the worker lives on."""

    def __init__(self, cache_folder: Path) -> None:
        self._encoder = Encoder()
        sums = [line for line in (FOLDER / "SHA256SUMS").read_text().splitlines() if not line.endswith(_AFTER)]
        version = hashlib.sha256("\n".join(sums).encode()).hexdigest()
        self._cache = VectorCache(cache_folder, version, FOLDER / "vectors.npz")
        self._known: NDArray[np.float32] = np.zeros((0, 384), np.float32)
        self._answers = {
            "similarities": self._rows, "read": self._read, "fits": self._fits, "tags": self._tags,
            "telling": self._telling,
        }  # fmt: skip

    @cached_property
    def _reader(self) -> Reader:
        return Reader(self._encoder.trunk)

    @cached_property
    def _matcher(self) -> Matcher:
        return Matcher(self._encoder.trunk)

    @cached_property
    def _moods(self) -> Moods:
        return Moods(self._encoder)

    def answer(self, line: str) -> dict[str, Any]:
        """The reply to one line."""
        request: dict[str, Any] = {}
        try:
            request = json.loads(line)
            return {"id": request["id"], "answer": self._answers[request["op"]](request)}
        except Exception as error:  # whatever one request does to the runtime, the next is answered
            return {"id": request.get("id"), "error": str(error)}

    def _rows(self, request: dict[str, Any]) -> list[str]:
        """Similarities in ten thousandths, a row of 16-bit numbers each. Without texts those asked last are meant."""
        if "texts" in request:
            self._known = self._cache.vectors(request["texts"], self._encoder.encode)
        return self._similarities(request["queries"])

    def _read(self, request: dict[str, Any]) -> list[dict[str, Any]]:
        clause = tuple(request["clause"]) if request["clause"] is not None else None
        return [asdict(self._reader.read(request["text"], clause, card(each))) for each in request["cards"]]

    def _fits(self, request: dict[str, Any]) -> list[float]:
        return [
            round(self._matcher.fit(request["text"], tuple(request["clause"]), card(each)), 4)
            for each in request["cards"]
        ]

    def _tags(self, request: dict[str, Any]) -> list[dict[str, Any]]:
        return [asdict(word) for word in self._reader.tags(request["text"])]

    def _telling(self, request: dict[str, Any]) -> list[float]:
        return [round(each, 4) for each in self._moods.telling(request["sentences"])]

    def _similarities(self, queries: list[str]) -> list[str]:
        if not queries or not len(self._known):
            return ["" for _ in queries]
        cosines = (self._encoder.encode(queries) @ self._known.T).astype(np.float64)
        return [base64.b64encode(row.tobytes()).decode() for row in np.rint(cosines * 10_000).astype(np.int16)]


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
