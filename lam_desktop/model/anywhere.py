"""The model client for callers on any thread: their questions are asked on the loop that opened it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from typing import Any, TypeVar

from lam_desktop.model.client import ModelClient, ModelUnavailable
from lam_desktop.model.reading import ReadCard, Reading, WordTags

Rows = list[list[float]]
T = TypeVar("T")


class ModelAnywhere:
    """Made on the loop that owns the client."""

    def __init__(self, client: ModelClient) -> None:
        self._client = client
        self._loop = asyncio.get_running_loop()
        self._asked: set[Future[Any]] = set()
        self._closed = False

    async def similarities(self, queries: Sequence[str], texts: Sequence[str]) -> Rows:
        """Cosine of each query with each text. Raises ModelUnavailable when the worker cannot be had."""
        return await self._there(lambda: self._client.similarities(queries, texts))

    async def read(self, text: str, clause: tuple[int, int] | None, cards: Sequence[ReadCard]) -> list[Reading]:
        """How each action fits a clause, and where its values are said. Raises ModelUnavailable."""
        return await self._there(lambda: self._client.read(text, clause, cards))

    async def fits(self, text: str, clause: tuple[int, int], cards: Sequence[ReadCard]) -> list[float]:
        """How likely a clause asks for each built-in action. Raises ModelUnavailable."""
        return await self._there(lambda: self._client.fits(text, clause, cards))

    async def telling(self, sentences: Sequence[str]) -> list[float]:
        """How likely each sentence asks for nothing. Raises ModelUnavailable."""
        return await self._there(lambda: self._client.telling(sentences))

    async def tags(self, text: str) -> list[WordTags]:
        """Where steps and the like begin, word by word. Raises ModelUnavailable."""
        return await self._there(lambda: self._client.tags(text))

    async def _there(self, question: Callable[[], Coroutine[Any, Any, T]]) -> T:
        if asyncio.get_running_loop() is self._loop:
            return await question()
        if self._closed:
            raise ModelUnavailable("The program is closing.")
        asked = asyncio.run_coroutine_threadsafe(question(), self._loop)
        self._asked.add(asked)
        asked.add_done_callback(self._asked.discard)
        return await asyncio.wrap_future(asked)

    async def close(self) -> None:
        """End the worker; nobody waits on another thread for a loop that has ended."""
        self._closed = True
        for asked in tuple(self._asked):
            asked.cancel()
        await self._client.close()
