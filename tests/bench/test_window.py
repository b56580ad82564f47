"""The window against a bare one of PySide6, in the same run: processor time to the first paint, memory, and at rest."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import psutil
import pytest

from tests.gui import hands
from tests.integration.program.sitting import Sitting, until
from tests.screen import can_open, screen

pytestmark = [
    pytest.mark.bench,
    pytest.mark.timeout(300),
    pytest.mark.skipif(not (can_open() and hands.can_move()), reason="needs a virtual screen: Xvfb and xdotool"),
]
TIMES = 9
REST = 10.0  # seconds
RATIO, IDLE, MEMORY = 2.0, 0.03, 110  # times, share of one processor, MB

# As simple as a window can be; painted once, and so large as ours.
BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1480, 873)
window.show()
while not window.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
{then}
"""
# The program as it starts, up to where it has painted its frame.
OURS = """
import os, sys
sys.argv = ["lam-desktop"]
from lam_desktop import __main__
from lam_desktop.ui import run
painted = run.painted
def first_paint(*given):
    painted(*given)
    os._exit(0)
run.painted = first_paint
__main__.main()
"""
QUIT = "os._exit(0)"
STAY = "print(flush=True); app.exec()"


@pytest.fixture(scope="module")
def desktop() -> Iterator[dict[str, str]]:
    with screen() as variables:
        yield variables


def seconds(code: str, desktop: Mapping[str, str]) -> float:
    """Processor time of a program, from its start to its end."""
    process = subprocess.Popen([sys.executable, "-c", code], env={**os.environ, **desktop})
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return used.ru_utime + used.ru_stime


def test_the_first_paint(desktop: dict[str, str], fresh_profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bare, ours = BARE.format(then=QUIT), OURS
    for code in (bare, ours):  # what the first start alone does: compiling, caches of fonts
        seconds(code, desktop)
    pairs = [(seconds(bare, desktop), seconds(ours, desktop)) for _ in range(TIMES)]
    mine, theirs = statistics.median(each[1] for each in pairs), statistics.median(each[0] for each in pairs)
    ratio = statistics.median(ours / bare for bare, ours in pairs)
    tell(capsys, f"first paint: {mine:.2f} s of processor, bare window {theirs:.2f} s, ratio {ratio:.2f} (of {TIMES})")
    assert ratio <= RATIO


def test_at_rest(
    desktop: dict[str, str], fresh_profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", BARE.format(then=STAY)], env={**os.environ, **desktop}, stdout=subprocess.PIPE
    ) as bare:
        assert bare.stdout is not None
        bare.stdout.readline()
        theirs = rest(bare.pid)
        bare.kill()
    sitting = Sitting(desktop, tmp_path / "errors")
    with sitting.going_on():
        sitting.opens()
        until(lambda: rest(sitting.process.pid, 1.0)[0] < 0.2, "it has come to rest")
        mine = rest(sitting.process.pid)
        sitting.press("ctrl+q")
        assert sitting.ends() == 0
    tell(capsys, f"at rest: {mine[0]:.1%} of a processor and {mine[1]:.0f} MB, bare window {theirs[1]:.0f} MB")
    assert mine[0] <= IDLE
    assert mine[1] <= MEMORY


def rest(pid: int, span: float = REST) -> tuple[float, float]:
    """The share of a processor a process takes while nobody does anything, and the memory it has to itself, in MB."""
    process = psutil.Process(pid)
    before, start = sum(process.cpu_times()[:2]), time.monotonic()
    time.sleep(span)
    used = (sum(process.cpu_times()[:2]) - before) / (time.monotonic() - start)
    return used, process.memory_full_info().uss / 1e6


def tell(capsys: pytest.CaptureFixture[str], line: str) -> None:
    with capsys.disabled():
        print(f"\n{line}")
