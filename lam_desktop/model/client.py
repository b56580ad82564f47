"""Talks to the model worker. Starts it when first needed, again when it died; while it is away callers are told so."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import os
import sys
from array import array
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from lam_desktop.core.errors import WorldError
from lam_desktop.model.reading import ReadCard, Reading, WordTags, reading

_LIMIT = 20.0
_COLD_LIMIT = 60.0  # for the first answer: on a busy machine it takes long to start, and words alone plan worse
_LINE_LIMIT = 64 * 1024 * 1024


# numpy's products spin on every core otherwise, for a few milliseconds' work
_ONE_THREAD = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
}


class ModelUnavailable(WorldError):
    """The model worker is away; planning goes on without it, less surely."""


class ModelClient:
    """One worker for one program."""

    def __init__(self, cache_folder: Path) -> None:
        self._cache_folder = cache_folder
        self._process: asyncio.subprocess.Process | None = None
        self._lock = asyncio.Lock()
        self._count = 0
        self._answered = False
        self._sent: list[str] | None = None  # the texts that the worker has

    async def warm(self, texts: Sequence[str]) -> None:
        """Start the worker and let it read the catalogue, ahead of the first request."""
        with contextlib.suppress(ModelUnavailable):
            await self.similarities(["hello"], texts)

    async def similarities(self, queries: Sequence[str], texts: Sequence[str]) -> list[list[float]]:
        """Cosine of each query with each text. Raises ModelUnavailable when the worker cannot be had."""
        rows = await self._ask("similarities", {"queries": list(queries)}, list(texts))
        return [_cosines(row) for row in rows]

    async def read(self, text: str, clause: tuple[int, int] | None, cards: Sequence[ReadCard]) -> list[Reading]:
        """How each action fits a clause (characters of the text; None: all of it), and where its values are said.

        Raises ModelUnavailable.
        """
        found = await self._ask("read", {"text": text, "clause": clause, "cards": [asdict(card) for card in cards]})
        return [reading(each) for each in found]

    async def fits(self, text: str, clause: tuple[int, int], cards: Sequence[ReadCard]) -> list[float]:
        """Log odds of each built-in action that a clause (characters of the text) asks for it.

        Raises ModelUnavailable.
        """
        fields = {"text": text, "clause": clause, "cards": [asdict(card) for card in cards]}
        found: list[float] = await self._ask("fits", fields)
        return found

    async def telling(self, sentences: Sequence[str]) -> list[float]:
        """Log odds of each sentence that it only tells something and asks for nothing. Raises ModelUnavailable."""
        found: list[float] = await self._ask("telling", {"sentences": list(sentences)})
        return found

    async def tags(self, text: str) -> list[WordTags]:
        """Where steps, triggers, conditions and the like begin, word by word. Raises ModelUnavailable."""
        return [WordTags(**each) for each in await self._ask("tags", {"text": text})]

    async def _ask(self, op: str, fields: dict[str, Any], texts: list[str] | None = None) -> Any:
        async with self._lock:
            for attempt in (1, 2):
                try:
                    limit = _LIMIT if self._answered else _COLD_LIMIT
                    return await asyncio.wait_for(self._exchange(op, fields, texts), limit)
                except (OSError, ValueError, TimeoutError, EOFError) as error:
                    await self._drop()
                    if attempt == 2:
                        raise ModelUnavailable("The language model of this program is away just now.") from error
        raise AssertionError("unreachable")

    async def _exchange(self, op: str, fields: dict[str, Any], texts: list[str] | None) -> Any:
        """One question and its answer; the texts of a catalogue go over once, not with every question."""
        process = await self._running()
        assert process.stdin is not None and process.stdout is not None
        self._count += 1
        request: dict[str, Any] = {"op": op, "id": self._count, **fields}
        if texts is not None:
            if texts != self._sent:
                request["texts"] = texts
            self._sent = texts
        process.stdin.write(json.dumps(request).encode() + b"\n")
        await process.stdin.drain()
        line = await process.stdout.readline()
        if not line:
            raise EOFError("the worker ended")
        reply: dict[str, Any] = json.loads(line)
        if reply.get("id") != self._count:
            raise ValueError("an answer out of turn")
        self._answered = True
        if "error" in reply:
            self._sent = None
            raise ModelUnavailable("The language model of this program could not read that.")
        return reply["answer"]

    async def _running(self) -> asyncio.subprocess.Process:
        if self._process is None or self._process.returncode is not None:
            self._sent, self._answered = None, False
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "lam_desktop.model", str(self._cache_folder), stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL, limit=_LINE_LIMIT,
                env={**os.environ, **_ONE_THREAD},
            )  # fmt: skip
        return self._process

    async def _drop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    async def close(self) -> None:
        """End the worker."""
        await self._drop()


def _cosines(row: str) -> list[float]:
    """A row as the worker sends it: ten thousandths, 16 bits each, in the order of this machine."""
    return [each / 10_000 for each in array("h", base64.b64decode(row))]
