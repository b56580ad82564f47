"""The model client for callers on any thread: their questions are asked on the loop that opened it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import Future

from lam_desktop.model.client import ModelClient, ModelUnavailable

Rows = list[list[float]]


class ModelAnywhere:
    """Made on the loop that owns the client."""

    def __init__(self, client: ModelClient) -> None:
        self._client = client
        self._loop = asyncio.get_running_loop()
        self._asked: set[Future[Rows]] = set()
        self._closed = False

    async def similarities(self, queries: Sequence[str], texts: Sequence[str]) -> Rows:
        """Cosine of each query with each text. Raises ModelUnavailable when the worker cannot be had."""
        if asyncio.get_running_loop() is self._loop:
            return await self._client.similarities(queries, texts)
        if self._closed:
            raise ModelUnavailable("The program is closing.")
        asked = asyncio.run_coroutine_threadsafe(self._client.similarities(queries, texts), self._loop)
        self._asked.add(asked)
        asked.add_done_callback(self._asked.discard)
        return await asyncio.wrap_future(asked)

    async def close(self) -> None:
        """End the worker; nobody waits on another thread for a loop that has ended."""
        self._closed = True
        for asked in tuple(self._asked):
            asked.cancel()
        await self._client.close()
