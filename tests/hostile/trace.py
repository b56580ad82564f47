"""What happened in a hostile world, as the benchmark's judge reads it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import resource
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

_TICK = 0.01


class Trace(list[dict[str, Any]]):
    """Events in order; `add` puts one at the end."""

    def add(self, kind: str, **facts: Any) -> None:
        self.append({"t": kind, **facts})


class Logged(logging.Handler):
    """Everything that is logged goes into the trace."""

    def __init__(self, trace: Trace) -> None:
        super().__init__(logging.DEBUG)
        self._trace = trace
        self.setFormatter(logging.Formatter("%(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self._trace.add("log", text=self.format(record))


@asynccontextmanager
async def measured(trace: Trace, folder: Path) -> AsyncIterator[None]:
    """Wall time, memory above the start, room taken on disk, and the longest time the loop was held up."""
    begun, memory, room = time.monotonic(), _resident(), _size(folder)
    held = {"loop": 0.0, "room": 0.0}
    watchers = [asyncio.create_task(_watch_loop(held)), asyncio.create_task(_watch_room(held, folder))]
    try:
        yield
    finally:
        for watcher in watchers:
            watcher.cancel()
        await asyncio.gather(*watchers, return_exceptions=True)
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        trace.add(
            "metric", wall_s=time.monotonic() - begun, rss_mb=max(0.0, most - memory), ui_block_ms=1000 * held["loop"],
            disk_mb=(max(held["room"], _size(folder)) - room) / 2**20,
        )  # fmt: skip


async def _watch_loop(held: dict[str, float]) -> None:
    """The loop's own work between two looks: what other programs take of the processor is not the loop's fault."""
    while True:
        late, worked = time.monotonic(), time.thread_time()
        await asyncio.sleep(_TICK)
        held["loop"] = max(held["loop"], min(time.monotonic() - late - _TICK, time.thread_time() - worked))


async def _watch_room(held: dict[str, float], folder: Path) -> None:
    while True:
        held["room"] = max(held["room"], await asyncio.to_thread(_size, folder))
        await asyncio.sleep(0.2)


def _resident() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def _size(folder: Path) -> float:
    """Blocks taken, so that a sparse file counts as what it takes."""
    total = 0
    for where, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += (Path(where) / name).lstat().st_blocks * 512
    return float(total)
