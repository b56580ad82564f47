"""Tells when something stirs in a folder, with the means of each system. Rule: a hint only; who is told has to look."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from pathlib import Path

log = logging.getLogger(__name__)

_AGAIN = 5.0  # seconds until a folder that is not there is looked for again
_DEBOUNCE_MS, _STEP_MS, _TURN_MS = 300, 50, 1000


@asynccontextmanager
async def watching(folders: Collection[Path], recursive: bool, stirred: Callable[[], None]) -> AsyncIterator[None]:
    """Inside the block `stirred` is called, on the loop, after something changed in one of the folders."""
    loop, stop = asyncio.get_running_loop(), threading.Event()

    def tell() -> None:
        with contextlib.suppress(RuntimeError):  # the loop is gone: nobody waits any more
            loop.call_soon_threadsafe(stirred)

    thread = threading.Thread(target=_watch, args=(folders, recursive, tell, stop), name="watching", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        await asyncio.to_thread(thread.join)


def _watch(folders: Collection[Path], recursive: bool, tell: Callable[[], None], stop: threading.Event) -> None:
    import watchfiles

    while not stop.is_set():
        there = [folder for folder in folders if folder.is_dir()]
        try:
            if there:
                tell()
                for _ in watchfiles.watch(
                    *there, watch_filter=None, recursive=recursive, debounce=_DEBOUNCE_MS, step=_STEP_MS,
                    rust_timeout=_TURN_MS, stop_event=stop, raise_interrupt=False, yield_on_timeout=True,
                ):  # fmt: skip
                    tell()
                    if not all(folder.is_dir() for folder in there):
                        break
        except (OSError, RuntimeError) as error:  # it is gone, or the system's watches are used up
            log.info("cannot watch %s: %s", there, error)
        stop.wait(_AGAIN)
