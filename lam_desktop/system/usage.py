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
    """What this program uses between two moments: costs next to nothing, so that every step can be measured.

    Moments less than five milliseconds apart are one: asking for the time of all threads costs more than a small step.
    """

    def __init__(self) -> None:
        self._own = psutil.Process()
        self._cores = psutil.cpu_count() or 1
        self._memory = 0
        self._looked = -_MEMORY_KEPT
        self._latest = Mark(time.perf_counter(), time.process_time())
        self._share = 0.0

    def mark(self) -> Mark:
        """Now."""
        now, before = time.perf_counter(), self._latest
        if now - before.wall >= _MOMENT:
            self._latest = Mark(now, time.process_time())
            self._share = self._between(before, self._latest)
        return self._latest

    def since(self, mark: Mark) -> dict[str, float]:
        """Share of the machine's processor since then (per cent), and memory now (bytes, a tenth of a second old)."""
        now = self.mark()
        if now.wall - self._looked >= _MEMORY_KEPT:
            self._looked, self._memory = now.wall, self._own.memory_info().rss
        return {"cpu": self._share if now is mark else self._between(mark, now), "memory": self._memory}

    def _between(self, first: Mark, last: Mark) -> float:
        share = (last.cpu - first.cpu) / max(last.wall - first.wall, 1e-6) / self._cores
        return round(min(100.0, 100.0 * share), 1)


_MOMENT = 0.005  # seconds
_MEMORY_KEPT = 0.1  # seconds
