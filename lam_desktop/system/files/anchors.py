"""Folders known by what they are and held by a handle. Rule: what was looked at is what is changed.

A path can lead elsewhere a moment after it was checked; device and inode cannot. On Linux a change is made through the
handle itself (/proc/self/fd); elsewhere the folder is compared once more right before it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from lam_desktop.core.errors import ChangedMeanwhile

Identity = tuple[int, int]  # device and inode
_HANDLES = Path("/proc/self/fd")


def look(folder: Path) -> tuple[Identity, Path] | None:
    """What a folder is, and where it really lies; None when there is none."""
    try:
        if not _by_handle():
            return _identity(folder.stat()), folder.resolve()
        number = os.open(folder, os.O_PATH | os.O_DIRECTORY)
    except OSError:
        return None
    try:
        return _identity(os.fstat(number)), (_HANDLES / str(number)).readlink()
    finally:
        os.close(number)


@contextmanager
def held(paths: Sequence[tuple[Path, Identity | None]]) -> Iterator[list[Path]]:
    """The paths as seen from their folders, which stay what they are meanwhile; without an identity, as they are.

    Raises: ChangedMeanwhile when a folder is not the one it was.
    """
    with ExitStack() as stack:
        known: dict[tuple[Path, Identity], Path] = {}
        found = []
        for path, identity in paths:
            if identity is None:
                found.append(path)
                continue
            key = (path.parent, identity)
            if key not in known:
                known[key] = stack.enter_context(_held(path.parent, identity))
            found.append(known[key] / path.name)
        yield found


@contextmanager
def _held(folder: Path, identity: Identity) -> Iterator[Path]:
    if not _by_handle():
        if _identity(folder.stat()) != identity:
            raise _swapped(folder)
        yield folder
        return
    number = os.open(folder, os.O_PATH | os.O_DIRECTORY)
    try:
        if _identity(os.fstat(number)) != identity:
            raise _swapped(folder)
        yield _HANDLES / str(number)
    finally:
        os.close(number)


def _by_handle() -> bool:
    return sys.platform.startswith("linux") and _HANDLES.is_dir()


def _identity(facts: os.stat_result) -> Identity:
    return facts.st_dev, facts.st_ino


def _swapped(folder: Path) -> ChangedMeanwhile:
    return ChangedMeanwhile(
        f"{folder} is no longer the folder it was when I looked.", "See what was put in its place and try again."
    )
