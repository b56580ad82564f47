"""Progress and stop for work that takes long. Rule: events are told on the loop's thread only, and not too often."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from lam_desktop.core.context import Context

T = TypeVar("T")
_SMALLEST_STEP = 0.01
_LOOK = 0.1  # seconds between two looks at the stop button


class Pulse:
    """Made on the loop, called in the worker thread once for every file or chunk."""

    def __init__(self, ctx: Context) -> None:
        """Remember the running loop, to which progress is handed."""
        self._ctx = ctx
        self._loop = asyncio.get_running_loop()
        self._told = -1.0

    def __call__(self, done: float, note: str = "") -> None:
        """Tell how far the work is, 0.0 to 1.0. Raises Cancelled when the person pressed stop."""
        self._ctx.check_cancelled()
        if done - self._told >= _SMALLEST_STEP or done >= 1.0:
            self._told = done
            self._loop.call_soon_threadsafe(self._ctx.progress, done, note)


async def stoppable(ctx: Context, waiting: Coroutine[Any, Any, T]) -> T:
    """Await something slow, such as an answer from the web, and give it up when the person presses stop.

    Only for what changes nothing outside: nobody knows how far it had come. Raises Cancelled.
    """
    task = asyncio.ensure_future(waiting)
    try:
        while not task.done():
            ctx.check_cancelled()
            await asyncio.wait({task}, timeout=_LOOK)
    finally:
        task.cancel()
        await asyncio.wait({task})
    return task.result()
