"""Talks to the model worker. Starts it when first needed, again when it died; while it is away callers are told so."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lam_desktop.core.errors import WorldError

_LIMIT = 20.0
_LINE_LIMIT = 64 * 1024 * 1024


class ModelUnavailable(WorldError):
    """The model worker is away; planning goes on without it, less surely."""


class ModelClient:
    """One worker for one program."""

    def __init__(self, cache_folder: Path) -> None:
        self._cache_folder = cache_folder
        self._process: asyncio.subprocess.Process | None = None
        self._lock = asyncio.Lock()
        self._count = 0
        self._sent: list[str] | None = None  # the texts that the worker has

    async def warm(self, texts: Sequence[str]) -> None:
        """Start the worker and let it read the catalogue, ahead of the first request."""
        with contextlib.suppress(ModelUnavailable):
            await self.similarities(["hello"], texts)

    async def similarities(self, queries: Sequence[str], texts: Sequence[str]) -> list[list[float]]:
        """Cosine of each query with each text. Raises ModelUnavailable when the worker cannot be had."""
        reply = await self._ask(list(queries), list(texts))
        rows: list[list[float]] = reply["rows"]
        return rows

    async def _ask(self, queries: list[str], texts: list[str]) -> dict[str, Any]:
        async with self._lock:
            for attempt in (1, 2):
                try:
                    return await asyncio.wait_for(self._exchange(queries, texts), _LIMIT)
                except (OSError, ValueError, TimeoutError, EOFError) as error:
                    await self._drop()
                    if attempt == 2:
                        raise ModelUnavailable("The language model of this program is away just now.") from error
        raise AssertionError("unreachable")

    async def _exchange(self, queries: list[str], texts: list[str]) -> dict[str, Any]:
        """One question and its answer; the texts of a catalogue go over once, not with every question."""
        process = await self._running()
        assert process.stdin is not None and process.stdout is not None
        self._count += 1
        request: dict[str, Any] = {"op": "similarities", "id": self._count, "queries": queries}
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
        return reply

    async def _running(self) -> asyncio.subprocess.Process:
        if self._process is None or self._process.returncode is not None:
            self._sent = None
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "lam_desktop.model", str(self._cache_folder), stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL, limit=_LINE_LIMIT,
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
