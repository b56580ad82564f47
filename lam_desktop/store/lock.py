"""One writer at a time among all processes on a state folder.

SQLite before 3.51.3 can damage a WAL file when two connections write and check-point at once: writers hold this.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


class WriteLock:
    """A lock file, held inside `with`; freed by the system when the process dies. For one thread."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)

    def __enter__(self) -> None:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(self._file, 0, os.SEEK_SET)
            while True:
                try:  # gives up by itself after ten seconds
                    msvcrt.locking(self._file, msvcrt.LK_LOCK, 1)
                    break
                except OSError:
                    continue
        else:
            import fcntl

            fcntl.flock(self._file, fcntl.LOCK_EX)

    def __exit__(self, *_: object) -> None:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(self._file, 0, os.SEEK_SET)
            msvcrt.locking(self._file, msvcrt.LK_UNLCK, 1)
        else:
            import fcntl

            fcntl.flock(self._file, fcntl.LOCK_UN)

    def close(self) -> None:
        """Give the file back."""
        os.close(self._file)
