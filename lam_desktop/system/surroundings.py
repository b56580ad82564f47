"""What else the computer is used for: its battery, and whether something fills the screen. Rule: unknown means no."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass

import psutil

_ANSWERS_IN = 2.0  # seconds
_FULL_SCREEN_ON_WINDOWS = (2, 3, 4)  # a program fills the screen, a game does, a presentation is given


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`battery`: charge in per cent while the computer runs on it, else None."""

    battery: float | None = None
    full_screen: bool = False


def look_around() -> Surroundings:
    """Look now. Takes some milliseconds, so not on the loop."""
    return Surroundings(_battery(), _full_screen())


def _battery() -> float | None:
    try:
        found = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    except (OSError, RuntimeError, ValueError):  # some machines have odd files where their battery should be
        return None
    return float(found.percent) if found and found.power_plugged is False else None


def _full_screen() -> bool:
    if sys.platform == "win32":
        import ctypes

        state = ctypes.c_int(0)
        failed = ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state))
        return not failed and state.value in _FULL_SCREEN_ON_WINDOWS
    if "DISPLAY" not in os.environ or shutil.which("xprop") is None:
        return False
    active = re.search(r"0x[0-9a-f]+", _xprop("-root", "_NET_ACTIVE_WINDOW"))
    if active is None or int(active.group(), 16) == 0:
        return False
    facts = _xprop("-id", active.group(), "_NET_WM_STATE", "_NET_WM_PID")
    owner = re.search(r"_NET_WM_PID\(CARDINAL\) = (\d+)", facts)
    ours = owner is not None and int(owner.group(1)) == os.getpid()
    return "_NET_WM_STATE_FULLSCREEN" in facts and not ours


def _xprop(*arguments: str) -> str:
    try:
        asked = subprocess.run(
            ["xprop", *arguments], capture_output=True, text=True, errors="replace", timeout=_ANSWERS_IN, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return asked.stdout
