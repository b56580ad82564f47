"""Watches that the event loop always answers, and says where it did not.

A timer beats in the loop; when it beats late, the loop was blocked. On a busy machine a beat is late also because
others had the processor. That is not the program's doing, so it is taken off, by what the kernel counted: the time in
which the main thread was ready to run but waited for a processor; while it slept, the same of whom it waited for.
What is left is measured by the pace of the machine: a slow one may take longer for the same work.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer

BEAT = 0.02
LIMIT = 0.1  # seconds the loop may be blocked, on a machine that needs no more than _QUICK for the work of `pace`
_QUICK = 0.006
_DEEP = 12  # calls
_LOOK_AT = 0.06  # blocked for so long, it is worth a look where


@dataclass(frozen=True, slots=True)
class Block:
    """The longest time the loop did not answer by its own doing, in seconds, and the stacks seen meanwhile."""

    seconds: float = 0.0
    late: float = 0.0
    stacks: tuple[str, ...] = ()

    def __str__(self) -> str:
        seen = "\n--- and ---\n".join(self.stacks) or "(too short for a look)"
        return f"blocked for {self.seconds * 1000:.0f} ms ({self.late * 1000:.0f} ms on the clock) in\n{seen}"


@dataclass(frozen=True, slots=True)
class _Moment:
    """The clock, and for each thread of this process the seconds on a processor and waiting for one."""

    clock: float
    threads: dict[int, tuple[float, float]]


def _now() -> _Moment:
    threads = {}
    for task in os.listdir("/proc/self/task"):
        try:
            with open(f"/proc/self/task/{task}/schedstat", "rb", buffering=0) as counted:  # noqa: PTH123  it is quicker
                ran, waited, _ = counted.read(100).split()
        except (FileNotFoundError, ProcessLookupError):  # it has just ended
            continue
        threads[int(task)] = int(ran) / 1e9, int(waited) / 1e9
    return _Moment(time.monotonic(), threads)


def own_share(before: _Moment, after: _Moment, main: int) -> float:
    """Seconds between two moments in which the main thread itself kept the loop from answering."""
    gone = {
        thread: (ran - before.threads.get(thread, (0.0, 0.0))[0], waited - before.threads.get(thread, (0.0, 0.0))[1])
        for thread, (ran, waited) in after.threads.items()
    }
    ran, waited = gone.pop(main)
    slept = max(0.0, after.clock - before.clock - ran - waited)
    others = max((wait for _, wait in gone.values()), default=0.0)
    return ran + max(0.0, slept - others)


def pace() -> float:
    """How many times as long as a quick machine this one takes for a piece of work, at its slowest; at least once."""
    return max(1.0, max(_work() for _ in range(9)) / _QUICK)


def _work() -> float:
    begun, total = time.thread_time(), 0
    for number in range(100_000):
        total += number * number
    return time.thread_time() - begun


class Watchdog:
    """One watch over the loop of the main thread."""

    def __init__(self) -> None:
        self.longest = Block()
        self._main = threading.main_thread()
        self._beaten = _now()
        self._stacks: list[str] = []
        self._over = threading.Event()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch while the block goes on; entered on the loop."""
        self._beaten = _now()
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._beat)
        timer.start(int(BEAT * 1000))
        looker = threading.Thread(target=self._look, name="watchdog", daemon=True)
        looker.start()
        try:
            yield
        finally:
            timer.stop()
            self._over.set()
            looker.join()

    def _beat(self) -> None:
        now, before = _now(), self._beaten
        assert self._main.native_id is not None
        late = now.clock - before.clock - BEAT
        if late > self.longest.seconds:
            blocked = min(late, own_share(before, now, self._main.native_id))
            if blocked > self.longest.seconds:
                self.longest = Block(blocked, late, tuple(dict.fromkeys(self._stacks)))
        self._stacks.clear()
        self._beaten = now

    def _look(self) -> None:
        """On a thread: note what the main thread is doing while it does not answer."""
        while not self._over.wait(0.02):
            if time.monotonic() - self._beaten.clock > _LOOK_AT:
                self._stacks.append(_stack_of(self._main.ident or 0))


def _stack_of(thread: int) -> str:
    """Where a thread is. Its frames are let go at once: they hold what is being painted with."""
    frame, found = sys._current_frames().get(thread), []
    while frame is not None and len(found) < _DEEP:
        found.append(f"  {frame.f_code.co_filename}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return "\n".join(found)
