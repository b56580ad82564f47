"""A file that grows line by line and never too large: a full one is put aside, the oldest is forgotten."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path


class RotatingLines:
    """Appends whole lines. Several programs may write to one file: each batch is one write at its end.

    Args:
        most: bytes after which the file is put aside.
        kept: how many older ones are kept.
    """

    def __init__(self, path: Path, most: int = 2_000_000, kept: int = 4) -> None:
        self.path = path
        self._most = most
        self._kept = kept

    def append(self, lines: Iterable[str]) -> None:
        """Write lines. A full disk or a missing right loses them; the work they tell of must not fail for that."""
        data = "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace")
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self._size() + len(data) > self._most:
                self._put_aside()
            file = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(file, data)
            finally:
                os.close(file)

    def _size(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0

    def _put_aside(self) -> None:
        for number in range(self._kept, 0, -1):
            younger = self._aged(number - 1)
            if younger.exists():
                os.replace(younger, self._aged(number))

    def _aged(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.{number}") if number else self.path
