"""What a process gives up for good. `python -m lam_desktop.system.confine LIMIT=N … -- PROGRAM …` becomes PROGRAM then.

Imports little: it runs before every contained program.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

GIB = 1024**3
_DIE_WITH_PARENT, _KILL = 1, 9  # PR_SET_PDEATHSIG
_KINDS = {
    "memory": "RLIMIT_AS", "seconds": "RLIMIT_CPU", "file_size": "RLIMIT_FSIZE", "open_files": "RLIMIT_NOFILE",
    "processes": "RLIMIT_NPROC",
}  # fmt: skip


def limit(**most: int) -> None:
    """Bind this process and all it will start, by the names in `_KINDS`: bytes, seconds of work, numbers.

    What a system does not know is left out. The number of processes binds everybody but the system's administrator.
    """
    if sys.platform == "win32":
        return
    import resource

    wanted = {_KINDS[name]: value for name, value in most.items()} | {"RLIMIT_CORE": 0}
    for name, value in wanted.items():
        kind = getattr(resource, name, None)
        if kind is None:
            continue
        hard = resource.getrlimit(kind)[1]
        bound = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(kind, (bound, bound))
        except (ValueError, OSError):  # macOS refuses some of them
            continue


def end_with_parent() -> None:
    """Be killed when the program that started this one ends (Linux)."""
    if sys.platform == "linux":
        import ctypes

        parent = os.getppid()
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, _KILL, 0, 0, 0)
        if os.getppid() != parent:  # it ended in this very moment
            os.kill(os.getpid(), _KILL)


def deny(calls: Iterable[str]) -> bool:
    """Give up these system calls; False where the system has no such filters."""
    from lam_desktop.system import seccomp

    return seccomp.apply(calls)


def main() -> None:
    """Give up what stands before `--`, then become the program that stands after it."""
    line = sys.argv[sys.argv.index("--") + 1 :]
    told = dict(word.split("=", 1) for word in sys.argv[1 : sys.argv.index("--")])
    denied = told.pop("deny", "")
    end_with_parent()
    limit(**{name: int(value) for name, value in told.items()})
    if denied:
        deny(denied.split(","))
    os.execv(line[0], line)  # noqa: S606 - never through a shell


if __name__ == "__main__":
    main()
