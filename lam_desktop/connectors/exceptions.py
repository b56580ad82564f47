"""What is left out when a whole folder is packed or copied: "the project without node_modules"."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatch
from pathlib import Path, PurePath

from lam_desktop.core.context import FileStore


def is_exception(name: str, exceptions: Sequence[str]) -> bool:
    """Whether a path below a folder, or any folder on the way to it, has one of these names ("*": any letters)."""
    parts = PurePath(name.lower()).parts
    return any(fnmatch(part, pattern.lower()) for part in parts for pattern in exceptions)


def copy_without(files: FileStore, source: Path, target: Path, exceptions: Sequence[str]) -> Path:
    """Copy a folder with all that is below it, but for the exceptions, at whatever depth they lie."""
    files.make_folder(target)
    for child in files.children(source):
        if is_exception(child.name, exceptions):
            continue
        if files.is_folder(child) and not files.facts(child).is_link:
            copy_without(files, child, target / child.name, exceptions)
        else:
            files.copy(child, target / child.name)
    return target
