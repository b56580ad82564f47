"""A file as the worker sees it: no path, only what the program opens for it when asked."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import BinaryIO, cast


class Handed:
    """Stands where a Path would, for the few things that readers ask of one.

    Args:
        name: its name, for sentences.
        ask: opens it anew: the descriptor, or none for what is not an ordinary file. Raises OSError.
    """

    def __init__(self, name: str, ask: Callable[[], int | None]) -> None:
        self.name = name
        self._ask = ask
        self._ready: int | None = None

    def is_file(self) -> bool:
        """Whether it is an ordinary file."""
        if self._ready is None:
            self._ready = self._ask()
        return self._ready is not None

    def open(self, mode: str = "rb") -> BinaryIO:
        """The file, from its beginning. Raises OSError."""
        if not self.is_file() or self._ready is None:
            raise FileNotFoundError(2, "No such file", self.name)
        descriptor, self._ready = self._ready, None
        return cast(BinaryIO, os.fdopen(descriptor, mode))

    def close(self) -> None:
        """Let go of what was not used."""
        if self._ready is not None:
            os.close(self._ready)
            self._ready = None

    def __str__(self) -> str:
        return self.name
