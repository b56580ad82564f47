"""One at a time among all processes and threads, by a lock on a file. Freed by the system when a process dies."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PAUSE = 0.005


@contextmanager
def alone(path: Path, patience: float) -> Iterator[None]:
    """Hold the lock inside the block. Blocks; raises TimeoutError after so many seconds, OSError without the folder."""
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        late = time.monotonic() + patience
        while not _taken(file):
            if time.monotonic() > late:
                raise TimeoutError(f"another program holds {path}")
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(file)  # lets go of it


def _taken(file: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
