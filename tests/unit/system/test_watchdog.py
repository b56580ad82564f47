from __future__ import annotations

import asyncio
import contextlib
import logging
import threading

import pytest

from lam_desktop.system.watchdog import Watchdog


class _Written(logging.Handler):
    """Keeps what was logged and says when something came, from whatever thread."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.came = threading.Event()

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())
        self.came.set()


@pytest.fixture
def written() -> _Written:
    return _Written()


def _watchers() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if each.name == "watchdog"]


async def _watched(written: _Written, beat: float, limit: float, work: object) -> None:
    log = logging.getLogger("lam_desktop.system.watchdog")
    log.addHandler(written)
    task = asyncio.ensure_future(Watchdog(beat, limit).serve())
    try:
        while not _watchers():
            await asyncio.sleep(0)
        assert callable(work)
        work()
    finally:
        log.removeHandler(written)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def test_a_loop_that_stands_still_is_written_down_once_with_its_place(written: _Written) -> None:
    def stand_still_here() -> None:
        assert written.came.wait(60)  # blocks the loop until the watchdog has spoken
        threading.Event().wait(0.3)  # further beats are missed: still the same standstill

    await _watched(written, beat=0.05, limit=0.5, work=stand_still_here)
    assert len(written.lines) == 1
    assert "stand_still_here" in written.lines[0]
    here = threading.current_thread().name
    assert written.lines[0].index(f"thread {here}") < written.lines[0].index("thread watchdog")


async def test_a_loop_that_answers_is_not_written_down(written: _Written) -> None:
    await _watched(written, beat=0.02, limit=600.0, work=lambda: threading.Event().wait(0.2))
    assert not written.lines


async def test_the_thread_ends_with_the_watch(written: _Written) -> None:
    await _watched(written, beat=0.02, limit=600.0, work=lambda: None)
    for thread in _watchers():
        thread.join(60)
    assert _watchers() == []
