"""Notices that an event loop stands still, and writes down where every thread was, so that the fault can be found.

After KDAB's UiWatchdog. A stack holds names of functions and lines of our own code, no values: nothing to redact.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import time
import traceback

log = logging.getLogger(__name__)
_BEAT = 1.0  # seconds: seldom, so that an idle window lets the computer sleep
_LIMIT = 1.0  # seconds the loop may be late


class Watchdog:
    """Watches the loop it is served on, from a thread of its own.

    Args:
        beat: seconds between two signs of life.
        limit: seconds after which a sign of life is too late.
    """

    def __init__(self, beat: float = _BEAT, limit: float = _LIMIT) -> None:
        self._beat = beat
        self._limit = limit
        self._beaten = time.monotonic()
        self._over = threading.Event()

    async def serve(self) -> None:
        """Watch until cancelled."""
        self._beaten = time.monotonic()
        watcher = threading.Thread(target=self._watch, args=(threading.get_ident(),), name="watchdog", daemon=True)
        watcher.start()
        try:
            while True:
                await asyncio.sleep(self._beat)
                self._beaten = time.monotonic()
        finally:
            self._over.set()

    def _watch(self, watched: int) -> None:
        told: float | None = None  # the sign of life after which a standstill was written down: each is told once
        looked = time.monotonic()
        while not self._over.wait(self._beat):
            now = time.monotonic()
            asleep = now - looked > self._beat + self._limit  # this thread was late too: the computer slept
            late = now - self._beaten - self._beat
            if late > self._limit and told != self._beaten and not asleep:
                told = self._beaten
                log.warning("the window has not answered for %.1f s\n%s", late, _stacks(watched))
            looked = now


def _stacks(first: int) -> str:
    """Where all threads are, the one that stands still first."""
    names = {each.ident: each.name for each in threading.enumerate()}
    frames = sorted(sys._current_frames().items(), key=lambda item: item[0] != first)
    return "\n".join(
        f"thread {names.get(ident, ident)}:\n{''.join(traceback.format_stack(frame)).rstrip()}"
        for ident, frame in frames
    )
