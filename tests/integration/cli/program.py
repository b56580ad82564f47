"""The command line as a person or a script meets it: a process of its own, in the home of the test."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

COMMAND = (sys.executable, "-m", "lam_desktop")
PATIENCE = 50.0


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    error: str

    @property
    def json(self) -> Any:
        lines = self.out.splitlines()
        assert len(lines) == 1, f"one JSON value on one line, not: {self.out!r} {self.error!r}"
        return json.loads(lines[0])


def lam(*words: str, given: str = "", **variables: str) -> Ended:
    """Run a command with no terminal. It must never show how it is made inside."""
    known = {**os.environ, **variables}
    done = subprocess.run(
        [*COMMAND, *words], input=given.encode(), env=known, capture_output=True, timeout=PATIENCE, check=False
    )
    ended = Ended(done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))
    for text in (ended.out, ended.error):
        assert "Traceback" not in text and 'File "' not in text, text
    return ended


def one_sentence(ended: Ended) -> str:
    """What stands on standard error: plain words, nothing of the inside."""
    text = ended.error.strip()
    assert text, "nothing was said"
    assert text[-1] in ".!?…)" and "Error" not in text and "\n" not in text, text
    return text


class Terminal:
    """A command on a terminal of its own, so many columns wide."""

    def __init__(self, *words: str, columns: int = 80, **variables: str) -> None:
        self.text = ""
        self._child, self._screen = pty.fork()
        if self._child == 0:
            os.environ.update(COLUMNS=str(columns), LINES="50", TERM="xterm", **variables)
            os.execv(COMMAND[0], [*COMMAND, *words])

    def wait_for(self, text: str) -> None:
        """Read until it is on the screen."""
        while text not in self.text:
            assert self._read(), f"ended without {text!r}:\n{self.text}"

    def type(self, keys: str) -> None:
        os.write(self._screen, keys.encode())

    def end(self) -> int:
        """Read the rest; the exit status."""
        while self._read():
            pass
        os.close(self._screen)
        return os.waitstatus_to_exitcode(os.waitpid(self._child, 0)[1])

    def _read(self) -> bool:
        if not select.select([self._screen], [], [], PATIENCE)[0]:
            os.kill(self._child, signal.SIGKILL)
            raise AssertionError(f"no answer:\n{self.text}")
        try:
            read = os.read(self._screen, 65536)
        except OSError:  # how Linux says that the other end is closed
            return False
        self.text += read.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(read)


def fill(home: Path, files: Sequence[str]) -> None:
    """Put small files into the home."""
    for name in files:
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{Path(name).stem}\n", encoding="utf-8")
