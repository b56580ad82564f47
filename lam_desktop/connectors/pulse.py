"""Progress and stop for work in a thread. Rule: events are told on the loop's thread only, and not too often."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lam_desktop.core.context import Context

_SMALLEST_STEP = 0.01


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
