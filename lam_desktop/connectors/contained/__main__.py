"""The worker: takes files apart for the program, one job after the other, until the program lets go of it.

It sees nothing of the disk but the program itself; each file is opened for it by the program when it asks.
"""

from __future__ import annotations

import contextlib
import os
import socket
import sys
import time
import traceback
from collections.abc import Generator
from typing import Any

from lam_desktop.connectors.contained.channel import Channel, ChannelClosed
from lam_desktop.connectors.contained.codec import Packer, callable_named, unpack
from lam_desktop.connectors.contained.door import INSIDE
from lam_desktop.connectors.contained.handed import Handed
from lam_desktop.core.errors import LamError
from lam_desktop.system import confine, seccomp

_GROWN = 350 * 1024 * 1024  # bytes it once held: a fresh worker is cheaper than that
_IDLE = 300.0  # seconds without anything to do after which it leaves
_JOBS = 500  # after so many a fresh worker goes on


class Worker:
    """Does jobs that come over a channel. Without any it leaves when its patience, in seconds, is at its end."""

    def __init__(self, end: socket.socket, patience: float = _IDLE) -> None:
        self._channel = Channel(end, self._rested, patience)
        self._busy = False
        self._done = 0

    def serve(self) -> None:
        """Until the program lets go."""
        with contextlib.suppress(ChannelClosed):
            self._channel.send({"ready": True})
            while True:
                job, _ = self._channel.receive()
                self._channel.send({"begun": True})
                self._busy = True
                self._channel.send(self._answer(job))
                self._busy = False

    def _rested(self) -> None:
        """Leave, unless the program is in the middle of something."""
        if not self._busy:
            raise ChannelClosed("nothing to do")

    def _answer(self, job: dict[str, Any]) -> dict[str, Any]:
        handed: list[Handed] = []

        def special(name: str, parts: Any, inner: Any) -> Any:
            if name != "file":
                return callable_named(name, parts, inner)
            number, shown = parts
            handed.append(Handed(shown, lambda: self._open(number)))
            return handed[-1]

        try:
            _bind(job["memory"], job["seconds"])
            _set_clock(job["zone"])
            function, args, keywords = (unpack(job[part], special) for part in ("function", "args", "keywords"))
            result = function(*args, **keywords)
            answer = {"answer": Packer().pack(self._told(result) if isinstance(result, Generator) else result)}
        except ChannelClosed:
            raise
        except MemoryError:
            answer = {"error": ["MemoryError", "", ""], "last": True}
        except LamError as error:
            answer = {"error": [type(error).__name__, error.message, error.hint]}
            answer["suggestions"] = Packer().pack(getattr(error, "suggestions", ()))
        except OSError as error:
            answer = {"error": ["OSError", str(error.errno or 0), error.strerror or ""]}
        except Exception:  # whatever one file does to a library, the next one is read
            answer = {"error": ["Exception", traceback.format_exc(limit=-8)[-4000:], ""]}
        for file in handed:
            file.close()
        self._done += 1
        return answer | ({"last": True} if self._done >= _JOBS or _grown() else {})

    def _told(self, steps: Generator[Any, Any, Any]) -> Any:
        """What is left when all steps have been told, each as soon as the program wishes to go on."""
        try:
            said = next(steps)
            while True:
                raw = said if isinstance(said, bytes) else b""
                self._channel.send({"said": None if raw else Packer().pack(said)}, raw=raw)
                wish, _ = self._channel.receive()
                if "over" in wish:
                    return steps.close()
                said = steps.send(unpack(wish["wish"]))
        except StopIteration as end:
            return end.value

    def _open(self, number: int) -> int | None:
        self._channel.send({"want": number})
        reply, descriptor = self._channel.receive()
        if "errno" in reply:
            raise OSError(reply["errno"], os.strerror(reply["errno"]))
        if "path" in reply:  # where descriptors do not travel
            return os.open(reply["path"], reply["flags"])
        return descriptor


def _bind(memory: int, seconds: int) -> None:
    """What this one job may take."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (spent + seconds, hard))
    if sys.platform == "linux":  # macOS counts what is only set aside
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (min(memory, hard), hard))


def _set_clock(zone: str) -> None:
    """Local time is what it is for the program."""
    if zone != os.environ.get("TZ", "") and sys.platform != "win32":
        os.environ["TZ"] = zone
        if not zone:
            del os.environ["TZ"]
        time.tzset()


def _grown() -> bool:
    if sys.platform == "win32":
        return False
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most * (1 if sys.platform == "darwin" else 1024) > _GROWN


def _connected() -> socket.socket:
    """The socket that stands where standard input would."""
    if sys.platform == "win32":
        with os.fdopen(0, "rb", closefd=False) as told:
            return socket.fromshare(told.read(int.from_bytes(told.read(4), "big")))
    return socket.socket(fileno=0)


def main() -> None:
    """Give up what a reader does not need, then serve."""
    worker = Worker(_connected())
    limits = ("memory=4294967296", "file_size=8589934592", "open_files=256", "processes=0")
    denied = seccomp.DANGEROUS | seccomp.ALONE | seccomp.ESCAPE
    confine.bind([*sys.argv[1:], *limits, *(f"deny={call}" for call in sorted(denied))])
    INSIDE.append(True)
    sys.modules["numpy"] = None  # type: ignore[assignment] # readers do without it; it is slow to load
    worker.serve()


if __name__ == "__main__":
    main()
