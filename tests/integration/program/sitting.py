"""A person in front of the program: a process of its own on a screen of its own, reached by mouse and keys alone."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

import psutil
import pytest
from PySide6.QtNetwork import QLocalSocket

from lam_desktop.system.paths import profile
from lam_desktop.ui.instance import server_name

PATIENCE = 40.0
T = TypeVar("T")


def until(true: Callable[[], T], what: str) -> T:
    """Wait for a state; its value."""
    late = time.monotonic() + PATIENCE
    while not (value := true()):
        assert time.monotonic() < late, f"waited in vain until {what}"
        time.sleep(0.05)
    return value


class Sitting:
    """One start of the program, until it has ended."""

    def __init__(self, screen: Mapping[str, str], errors: Path, **variables: str) -> None:
        self._variables = {**os.environ, **screen, **variables}
        self._errors = errors
        with errors.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "lam_desktop"], env=self._variables, stdin=subprocess.DEVNULL, stdout=log,
                stderr=log,
            )  # fmt: skip

    @property
    def said(self) -> str:
        """What it wrote to its terminal."""
        return self._errors.read_text(encoding="utf-8", errors="replace")

    @property
    def log(self) -> str:
        """What it wrote to its log."""
        file = profile().log
        return file.read_text(encoding="utf-8") if file.exists() else ""

    def opens(self) -> None:
        """Wait until it listens to words."""
        until(self._listens, "the window is filled")
        until(lambda: "LAM Desktop" in self._active("getwindowname"), "the window has the keyboard")

    def _active(self, *words: str) -> str:
        """What xdotool says of the window that has the keyboard; nothing while there is none."""
        command = ["xdotool", "getactivewindow", *words]
        return subprocess.run(command, env=self._variables, capture_output=True, text=True, check=False).stdout

    def _listens(self) -> bool:
        assert self.process.poll() is None, f"it has ended:\n{self.said}"
        with pytest.MonkeyPatch.context() as patch:  # the program's door stands in the folder of its own sitting
            patch.setenv("XDG_RUNTIME_DIR", self._variables.get("XDG_RUNTIME_DIR", ""))
            door = server_name(profile().state)
        socket = QLocalSocket()
        socket.connectToServer(door)
        found = socket.waitForConnected(50)
        socket.abort()
        return bool(found)

    def hands(self, *words: str) -> str:
        """Move mouse or keys; what xdotool prints."""
        done = subprocess.run(
            ["xdotool", *words], env=self._variables, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        assert done.returncode == 0, f"xdotool {' '.join(words)}: {done.stderr}"
        return done.stdout

    def say(self, words: str) -> None:
        """Type into what has the keyboard, and send."""
        self.hands("type", "--delay", "8", words)
        self.hands("key", "Return")

    def press(self, keys: str) -> None:
        self.hands("key", keys)

    def place(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of the window on the screen, without its frame.

        Told by the mouse, which cannot leave the screen: what is off it is told as its border.
        """
        told = self._active("getwindowgeometry", "--shell")
        size = {name: int(value) for name, value in re.findall(r"(WIDTH|HEIGHT)=(\d+)", told)}
        window = self._active().strip()
        corners = []
        for x, y in ((0, 0), (size["WIDTH"] - 1, size["HEIGHT"] - 1)):
            there = self.hands("mousemove", "--window", window, str(x), str(y), "getmouselocation", "--shell")
            corners += [int(value) for value in re.findall(r"[XY]=(-?\d+)", there)]
        left, top, right, bottom = corners
        assert (right - left + 1, bottom - top + 1) == (size["WIDTH"], size["HEIGHT"]), f"of {size} not all is seen"
        return left, top, right, bottom

    def ends(self) -> int:
        """Wait until it has ended; its exit status."""
        return self.process.wait(PATIENCE)

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """The sitting; whatever happens, nothing of it is left."""
        try:
            yield
        finally:
            children = psutil.Process(self.process.pid).children(recursive=True) if self.process.poll() is None else []
            for each in (self.process, *children):
                if each.poll() is None if isinstance(each, subprocess.Popen) else each.is_running():
                    each.kill()
            self.process.wait()


def kept(query: str) -> list[str]:
    """The first column of what the program's records answer to a query, read as any other program may."""
    database = profile().database
    if not database.exists():
        return []
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as records:
        return [row[0] for row in records.execute(query)]


def run_state() -> str:
    """The state of the last run."""
    return next(iter(kept("SELECT state FROM run ORDER BY created DESC LIMIT 1")), "")


def roles() -> list[str]:
    """The chat, as what each line of it is."""
    return kept("SELECT role FROM message ORDER BY id")


def files_in(pid: int) -> str:
    """The libraries a process has loaded."""
    return Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")


def worker_of(pid: int) -> int:
    """The process of the models below the window's."""
    for each in psutil.Process(pid).children(recursive=True):
        if any("lam_desktop.model" in word for word in each.cmdline()):
            return each.pid
    return 0
