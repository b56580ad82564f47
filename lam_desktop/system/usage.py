"""Load of the machine and of this program, sampled cheaply; rates are computed between two samples."""

from __future__ import annotations

import time
from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class Usage:
    """Shares in per cent (own share of the whole machine), rates in bytes a second, memory in bytes."""

    cpu: float
    memory: float
    disk_read: float
    disk_write: float
    net_received: float
    net_sent: float
    own_cpu: float
    own_memory: int


class UsageSampler:
    """Keeps the last counters, so that each call gives rates since the one before."""

    def __init__(self) -> None:
        self._own = psutil.Process()
        self._cores = psutil.cpu_count() or 1
        self._last = self._counters()
        psutil.cpu_percent(interval=None)
        self._own.cpu_percent(interval=None)

    def sample(self) -> Usage:
        """The load since the last call."""
        before, self._last = self._last, self._counters()
        seconds = max(self._last[0] - before[0], 1e-6)
        rates = [max(0.0, (new - old) / seconds) for old, new in zip(before[1:], self._last[1:], strict=True)]
        own_memory = self._own.memory_info().rss
        return Usage(
            psutil.cpu_percent(interval=None), psutil.virtual_memory().percent, rates[0], rates[1], rates[2], rates[3],
            self._own.cpu_percent(interval=None) / self._cores, own_memory,
        )  # fmt: skip

    @staticmethod
    def _counters() -> tuple[float, float, float, float, float]:
        disk, net = psutil.disk_io_counters(), psutil.net_io_counters()
        read, written = (disk.read_bytes, disk.write_bytes) if disk else (0, 0)
        received, sent = (net.bytes_recv, net.bytes_sent) if net else (0, 0)
        return time.monotonic(), float(read), float(written), float(received), float(sent)


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment, for `Meter.since`: wall and processor seconds."""

    wall: float
    cpu: float


class Meter:
    """What this program uses between two moments: costs a microsecond, so that every step can be measured."""

    def __init__(self) -> None:
        self._own = psutil.Process()
        self._cores = psutil.cpu_count() or 1
        self._memory = 0
        self._looked = -_MEMORY_KEPT

    def mark(self) -> Mark:
        """Now."""
        return Mark(time.perf_counter(), time.process_time())

    def since(self, mark: Mark) -> dict[str, float]:
        """Share of the machine's processor since then (per cent), and memory now (bytes, a tenth of a second old)."""
        now, cpu = time.perf_counter(), time.process_time()
        if now - self._looked >= _MEMORY_KEPT:
            self._looked, self._memory = now, self._own.memory_info().rss
        share = (cpu - mark.cpu) / max(now - mark.wall, 1e-6) / self._cores
        return {"cpu": round(min(100.0, 100.0 * share), 1), "memory": self._memory}


_MEMORY_KEPT = 0.1  # seconds
