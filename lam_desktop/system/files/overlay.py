"""What a step has laid over the disk so far: where the content of each path lies now, or that it is gone.

Kept by text: a path is asked about several times for every file, and a `Path` is hashed and cut up slowly.
"""

from __future__ import annotations

import os
from pathlib import Path


class Overlay:
    """Paths whose content lies elsewhere than on the disk. A folder that moved takes along all that is in it."""

    def __init__(self) -> None:
        self._content: dict[str, Path | None] = {}
        self._below: dict[str, dict[str, Path]] = {}  # what is laid directly in a folder

    def copy(self) -> Overlay:
        """The same, to come back to."""
        same = Overlay()
        same._content = dict(self._content)
        same._below = {folder: dict(each) for folder, each in self._below.items()}
        return same

    def physical(self, path: Path) -> Path | None:
        """Where the content of an absolute path lies now; None when it was removed in this step."""
        if not self._content:
            return path
        whole = above = _key(path)
        while above not in self._content:
            parent = _folder(above)
            if parent == above:
                return path
            above = parent
        base = self._content[above]
        return base if base is None or above == whole else base / str(path)[len(above) :].lstrip(os.sep)

    def content(self, path: Path) -> Path | None:
        """What was laid at exactly this path. Raises KeyError where nothing was."""
        return self._content[_key(path)]

    def inside(self, folder: Path) -> set[Path]:
        """The paths that were laid directly in a folder."""
        return set(self._below.get(_key(folder), {}).values())

    def below(self, folder: Path) -> list[Path]:
        """The paths that were laid below a folder, at any depth."""
        found: list[Path] = []
        for path in self._below.get(_key(folder), {}).values():
            found += [path, *self.below(path)]
        return found

    def lay(self, path: Path, content: Path | None) -> None:
        """Let the content of a path be what lies elsewhere, or nothing."""
        key = _key(path)
        self._content[key] = content
        self._below.setdefault(_folder(key), {})[key] = path

    def lift(self, path: Path) -> None:
        """Let a path be again what the folders above it make of it."""
        key = _key(path)
        del self._content[key]
        del self._below[_folder(key)][key]


def _key(path: Path) -> str:
    return os.path.normcase(path)


def _folder(key: str) -> str:
    return os.path.dirname(key)  # noqa: PTH120  a Path for each folder above is what is slow
