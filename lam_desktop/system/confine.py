"""What a process gives up for good. `python -m lam_desktop.system.confine NAME=VALUE … -- PROGRAM …` becomes PROGRAM.

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


def bind(words: Iterable[str]) -> None:
    """Give up what the words say: limits as `memory=N`, places as `read=PATH` and `write=PATH`, calls as `deny=NAME`.

    Without a place, files are not bound; without a call, no filter is laid.
    """
    told: dict[str, list[str]] = {}
    for word in words:
        name, _, value = word.partition("=")
        told.setdefault(name, []).append(value)
    reads, writes, denied = (told.pop(name, []) for name in ("read", "write", "deny"))
    end_with_parent()
    limit(**{name: int(values[0]) for name, values in told.items()})
    if reads or writes:
        from lam_desktop.system import landlock

        landlock.restrict(reads, writes)
    if denied:
        from lam_desktop.system import seccomp

        seccomp.apply(denied)


def main() -> None:
    """Give up what stands before `--`, then become the program that stands after it."""
    end = sys.argv.index("--")
    bind(sys.argv[1:end])
    line = sys.argv[end + 1 :]
    os.execv(line[0], line)  # noqa: S606 - never through a shell


if __name__ == "__main__":
    main()
