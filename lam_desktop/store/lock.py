"""One writer at a time among all processes on a state folder.

SQLite before 3.51.3 can damage a WAL file when two connections write and check-point at once: writers hold this.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from pathlib import Path

_PATIENCE = 10.0  # seconds, as long as SQLite itself waits
_PAUSE = 0.002


class WriteLock:
    """A lock file, held inside `with`; freed by the system when the process dies. For one thread."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)

    def __enter__(self) -> None:
        """Raises sqlite3.OperationalError, as SQLite does, when another program does not let go of it."""
        deadline = time.monotonic() + _PATIENCE
        while not self._taken():
            if time.monotonic() > deadline:
                raise sqlite3.OperationalError("another program, perhaps one that was stopped, holds on to them")
            time.sleep(_PAUSE)

    def _taken(self) -> bool:
        try:
            if sys.platform == "win32":
                import msvcrt

                os.lseek(self._file, 0, os.SEEK_SET)
                msvcrt.locking(self._file, msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

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
