"""The watch over the loop itself: it must catch what blocks, and only that."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.gui.watchdog import LIMIT, Watchdog, _Moment, own_share

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads what the Linux kernel counts")
WORK = 0.3  # seconds


@pytest.fixture
def watchdog(qapp: QApplication) -> Watchdog:
    return Watchdog()


def watch(watchdog: Watchdog, block: object) -> None:
    """Run a loop in which something happens once."""
    loop = QEventLoop()
    QTimer.singleShot(100, block)
    QTimer.singleShot(250, lambda: QTimer.singleShot(60, loop.quit))
    with watchdog.watching():
        loop.exec()


def test_a_loop_that_answers_is_fine(watchdog: Watchdog) -> None:
    watch(watchdog, lambda: None)
    assert watchdog.longest.seconds < LIMIT


def test_waiting_in_the_loop_is_caught_with_its_place(watchdog: Watchdog) -> None:
    def wait_here() -> None:
        time.sleep(WORK)

    watch(watchdog, wait_here)
    assert watchdog.longest.seconds > WORK - LIMIT
    assert "wait_here" in str(watchdog.longest)


def test_computing_in_the_loop_is_caught_with_its_place(watchdog: Watchdog) -> None:
    def compute_here() -> None:
        spend(WORK)

    watch(watchdog, compute_here)
    assert watchdog.longest.seconds > WORK - LIMIT
    assert "compute_here" in str(watchdog.longest)


def test_a_busy_machine_is_not_the_programs_doing(watchdog: Watchdog) -> None:
    """More programs than processors at work: the clock runs on, the loop's own share does not."""

    def compute_a_little() -> None:
        spend(0.05)

    with busy():
        watch(watchdog, compute_a_little)
    assert 0.04 < watchdog.longest.seconds < LIMIT


@pytest.mark.parametrize(
    ("ran", "waited", "other_waited", "own"),
    [(0.2, 0.0, 0.0, 0.2), (0.0, 0.2, 0.0, 0.0), (0.0, 0.0, 0.0, 0.2), (0.0, 0.0, 0.15, 0.05), (0.05, 0.15, 0.2, 0.05)],
)
def test_what_counts_as_its_own(ran: float, waited: float, other_waited: float, own: float) -> None:
    """Of 0.2 s: computing and sleeping count; waiting for a processor does not, nor for one who waited for one."""
    before = _Moment(10.0, {1: (5.0, 5.0), 2: (0.0, 1.0)})
    after = _Moment(10.2, {1: (5.0 + ran, 5.0 + waited), 2: (0.0, 1.0 + other_waited)})
    assert own_share(before, after, 1) == pytest.approx(own)


def spend(seconds: float) -> None:
    """Compute for so many seconds of processor time."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


@contextmanager
def busy() -> Iterator[None]:
    """Programs that take what processor time they get."""
    with ExitStack() as stack:
        for _ in range(8):
            process = subprocess.Popen([sys.executable, "-c", "print(flush=True)\nwhile True: pass"], stdout=-1)
            stack.enter_context(process)
            stack.callback(process.kill)
            assert process.stdout is not None
            process.stdout.readline()
        yield
