"""What else the computer is used for: a real window on a real screen, and whatever battery this machine has."""

from __future__ import annotations

import asyncio
import os
import sys

import psutil
import pytest

from lam_desktop.system.surroundings import Surroundings, look_around
from tests.screen import can_open, screen

WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app, window = QApplication([]), QWidget()
window.showFullScreen() if sys.argv[1] == "full" else window.show()
print("shown", flush=True)
app.exec()
"""


def test_where_nothing_can_be_known_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    found = look_around()
    assert found.full_screen is False or sys.platform == "win32"
    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    assert (found.battery is None) == (battery is None or battery.power_plugged is not False)
    monkeypatch.setenv("DISPLAY", ":987")  # nobody is there
    assert look_around().full_screen is False or sys.platform == "win32"


@pytest.mark.skipif(not can_open(), reason="needs Xvfb")
@pytest.mark.parametrize("size", ["full", "small"])
async def test_a_window_that_fills_the_screen_is_seen(monkeypatch: pytest.MonkeyPatch, size: str) -> None:
    with screen() as variables:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        assert look_around() == Surroundings(look_around().battery, full_screen=False)
        window = await asyncio.create_subprocess_exec(
            sys.executable, "-c", WINDOW, size, env=dict(os.environ), stdout=asyncio.subprocess.PIPE
        )
        try:
            assert window.stdout is not None
            await window.stdout.readline()
            async with asyncio.timeout(20):
                while not (size == "small" and _is_active(window.pid)) and not look_around().full_screen:
                    await asyncio.sleep(0.05)
            assert look_around().full_screen is (size == "full")
        finally:
            window.terminate()
            await window.wait()


def _is_active(pid: int) -> bool:
    """Whether that process has the active window."""
    import re
    import subprocess

    active = subprocess.run(["xprop", "-root", "_NET_ACTIVE_WINDOW"], capture_output=True, text=True).stdout
    found = re.search(r"0x[0-9a-f]+", active)
    if found is None or int(found.group(), 16) == 0:
        return False
    facts = subprocess.run(["xprop", "-id", found.group(), "_NET_WM_PID"], capture_output=True, text=True).stdout
    return facts.strip().endswith(f"= {pid}")
