"""What a process gives up for good: `python -m lam_desktop.system.confine LIMITS -- PROGRAM …` becomes PROGRAM then.

Only the standard library: it runs inside a sandbox, before anything else does.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import signal
import sys
from collections.abc import Iterable
from dataclasses import dataclass

GIB = 1024**3
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG


@dataclass(frozen=True, slots=True)
class Limits:
    """The most one contained program may take. `processes` binds everybody but the administrator of a computer."""

    memory: int = 2 * GIB
    seconds: int = 600  # of work, not of waiting
    file_size: int = 4 * GIB
    open_files: int = 256
    processes: int = 512


def limit(limits: Limits) -> None:
    """Bind this process and all it will start. What a system does not know is left out."""
    if sys.platform == "win32":
        return
    import resource

    wanted = {
        "RLIMIT_AS": limits.memory, "RLIMIT_CPU": limits.seconds, "RLIMIT_FSIZE": limits.file_size,
        "RLIMIT_NOFILE": limits.open_files, "RLIMIT_NPROC": limits.processes, "RLIMIT_CORE": 0,
    }  # fmt: skip
    for name, most in wanted.items():
        kind = getattr(resource, name, None)
        if kind is None:
            continue
        hard = resource.getrlimit(kind)[1]
        value = most if hard == resource.RLIM_INFINITY else min(most, hard)
        with contextlib.suppress(ValueError, OSError):  # macOS refuses some of them
            resource.setrlimit(kind, (value, value))


def end_with_parent() -> None:
    """Be killed when the program that started this one ends (Linux)."""
    if sys.platform == "linux":
        parent = os.getppid()
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:  # it ended in this very moment
            os.kill(os.getpid(), signal.SIGKILL)


def deny(calls: Iterable[str]) -> bool:
    """Give up these system calls; False where the system has no such filters."""
    from lam_desktop.system import seccomp

    return seccomp.apply(calls)


def main() -> None:
    """Give up what the first argument says, then become the program after `--`."""
    told = json.loads(sys.argv[1])
    end_with_parent()
    limit(Limits(**told["limits"]))
    if told["deny"]:
        deny(told["deny"])
    program = sys.argv[3:]
    os.execvp(program[0], program)  # noqa: S606 - never through a shell


if __name__ == "__main__":
    main()
