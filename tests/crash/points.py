"""Where a victim can die: whenever a function of engine, store or file operations begins, waits or ends.

The program itself knows nothing of this: the points are seen from outside, by tracing and auditing, so that whatever is
added to those parts is covered by itself. System calls that change files count too.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import lam_desktop

Moment = tuple[str, int]  # a name, and at which passing of it; the first is 1

_PACKAGE = str(Path(lam_desktop.__file__).parent) + os.sep
_PARTS = (
    "engine/context", "engine/deed", "engine/execution", "engine/foreach", "engine/journal", "engine/leases",
    "engine/leftout", "engine/recovery", "engine/runner", "engine/steps", "engine/undo", "store/database", "store/lock",
    "store/runs", "system/files/applying", "system/files/disk", "system/files/reverting", "system/files/transaction",
    "system/files/trash", "connectors/http", "connectors/mail",
)  # fmt: skip
_EVENTS = {
    "os.rename", "os.link", "os.symlink", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.utime", "os.truncate",
    "shutil.copyfile", "shutil.copymode", "shutil.rmtree", "socket.connect",
}  # fmt: skip


class Points:
    """Counts passings, and at one of them lets something happen; by default the process dies there.

    Args:
        at: the moment; None only counts.
    """

    def __init__(self, at: Moment | None = None, then: Callable[[], None] | None = None) -> None:
        self.seen: Counter[str] = Counter()
        self._at = at
        self._then = then or die
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._names: dict[CodeType, str] = {}

    def install(self) -> None:
        """Watch this process from now on. Cannot be ended: for processes that will."""
        sys.addaudithook(self._audited)
        threading.settrace(self._called)
        sys.settrace(self._called)

    def passed(self, name: str) -> None:
        """A moment has come."""
        if os.getpid() != self._process:
            return
        with self._lock:
            self.seen[name] += 1
            now = (name, self.seen[name]) == self._at
        if now:
            self._then()

    def _called(self, frame: FrameType, event: str, _: Any) -> Any:
        name = self._names.get(frame.f_code)
        if name is None:
            name = self._names[frame.f_code] = _name_of(frame.f_code)
        if not name:
            return None
        frame.f_trace_lines = False
        self.passed(f"before {name}")
        return self._returned

    def _returned(self, frame: FrameType, event: str, _: Any) -> Any:
        if event == "return":
            self.passed(f"after {self._names[frame.f_code]}")
        return self._returned

    def _audited(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event in _EVENTS:
            self.passed(event)
        elif event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR):
            self.passed("open to write")


def _name_of(code: CodeType) -> str:
    """The name of a function that is watched, or nothing."""
    part = code.co_filename.removeprefix(_PACKAGE).removesuffix(".py").replace(os.sep, "/")
    return f"{part.rpartition('/')[2]}.{getattr(code, 'co_qualname', code.co_name)}" if part in _PARTS else ""


def die() -> None:
    """The end, at once."""
    os.kill(os.getpid(), signal.SIGKILL)
