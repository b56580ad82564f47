"""A time limit that counts awake time only. Rule: what arrived while the process stood still is read before it fires.

`asyncio.timeout` fires as soon as a stopped or suspended process goes on, although the answer lies in the socket.
"""

from __future__ import annotations

import asyncio
from types import TracebackType

_TICK = 0.1  # seconds between two looks at the clock
_LATE = 0.5  # a look that comes later than this was not kept waiting by work: the process stood still
_GRACE = 0.5  # awake seconds in which what has arrived meanwhile is read
_LAST_LOOK = 0.02
_MOST_GRACES = 20  # a loop that is always late does not put its deadlines off for ever


class Deadline:
    """`async with Deadline(10): …` cancels the block after ten awake seconds and raises TimeoutError.

    Args:
        seconds: the limit; None only counts.
    """

    def __init__(self, seconds: float | None) -> None:
        self._limit = seconds
        self._spent = 0.0
        self._graces = _MOST_GRACES

    @property
    def spent(self) -> float:
        """Awake seconds since the block began."""
        return self._spent + min(max(self._loop.time() - self._looked, 0.0), _TICK)

    async def __aenter__(self) -> Deadline:
        self._loop = asyncio.get_running_loop()
        self._timeout = asyncio.timeout(None)
        await self._timeout.__aenter__()
        self._looked = self._loop.time()
        self._timer = self._next()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        self._spent, self._looked = self.spent, float("inf")
        await self._timeout.__aexit__(kind, error, trace)

    def _next(self) -> asyncio.TimerHandle:
        left = _TICK if self._limit is None else self._limit - self._spent
        self._pause = min(_TICK, max(left, 0.0))
        return self._loop.call_later(self._pause, self._look)

    def _look(self) -> None:
        """Count what has passed. A pause far longer than asked for was sleep, and counts as if it had been on time."""
        now = self._loop.time()
        passed, self._looked = now - self._looked, now
        slept = passed - self._pause > _LATE and self._graces > 0
        self._spent += self._pause if slept else passed
        if slept and self._limit is not None:
            self._graces -= 1
            self._spent = min(self._spent, self._limit - min(_GRACE, self._limit))
        if self._limit is None or self._spent < self._limit:
            self._timer = self._next()
        else:
            self._timer = self._loop.call_later(_LAST_LOOK, self._fire)

    def _fire(self) -> None:
        if self._loop.time() - self._looked > _LATE and self._graces > 0:  # stood still just before the end
            self._look()
        else:
            self._timeout.reschedule(self._loop.time())
