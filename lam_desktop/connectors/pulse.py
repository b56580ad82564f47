"""Progress and stop for work that takes long: every file or chunk is a look at the stop button."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from lam_desktop.core.context import Context

T = TypeVar("T")
_LOOK = 0.1  # seconds between two looks at the stop button


class Pulse:
    """Called once for every file or chunk."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    def __call__(self, done: float, note: str = "") -> None:
        """Tell how far the work is, 0.0 to 1.0. Raises Cancelled when the person pressed stop."""
        self._ctx.check_cancelled()
        self._ctx.progress(done, note)


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
