"""Places for calls to one server at the same time. Rule: first come, first served, and a place is never lost."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

_LOOK = 0.1  # seconds between two looks whether it is still wanted


class Bulkhead:
    """At most `places` blocks run at the same time; `places` may be changed at any moment."""

    def __init__(self, places: int) -> None:
        self.places = places
        self.taken = 0
        self._queue: deque[asyncio.Future[None]] = deque()

    @property
    def idle(self) -> bool:
        """True when nobody holds a place or waits for one."""
        return not self.taken and not self._queue

    @asynccontextmanager
    async def place(self, look: Callable[[], None]) -> AsyncIterator[None]:
        """Wait for a place and hold it during the block. While it waits `look` is called, and may raise."""
        if self.taken < self.places and not self._queue:
            self.taken += 1
        else:
            await self._turn(look)
        try:
            yield
        finally:
            self._give_back()

    async def _turn(self, look: Callable[[], None]) -> None:
        mine = asyncio.get_running_loop().create_future()
        self._queue.append(mine)
        self._call()
        try:
            while not mine.done():
                look()
                await asyncio.wait({mine}, timeout=_LOOK)
        except BaseException:
            if mine.done():  # the place had just been given: pass it on
                self._give_back()
            else:
                self._queue.remove(mine)
            raise

    def _give_back(self) -> None:
        self.taken -= 1
        self._call()

    def _call(self) -> None:
        """Give free places to those who wait longest."""
        while self._queue and self.taken < self.places:
            self.taken += 1
            self._queue.popleft().set_result(None)
