"""Finds folders with nothing in them. Rule: a hidden file or folder counts as something, and is never looked into."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lam_desktop.connectors.contents import visible
from lam_desktop.connectors.exceptions import is_exception
from lam_desktop.core.context import FileStore


def empty_folders(files: FileStore, top: Path, exceptions: Sequence[str] = ()) -> list[Path]:
    """The outermost folders below `top` that hold no file, only further empty folders at most.

    Those with one of the names in `exceptions` stay, and so does what holds them.
    """
    found: list[Path] = []
    for child in files.children(top):
        if visible(child) and _is_plain_folder(files, child):
            found += [child] if _is_empty(files, child, exceptions) else empty_folders(files, child, exceptions)
    return found


def _is_plain_folder(files: FileStore, path: Path) -> bool:
    return files.is_folder(path) and not files.facts(path).is_link


def _is_empty(files: FileStore, folder: Path, exceptions: Sequence[str]) -> bool:
    return not is_exception(folder.name, exceptions) and all(
        visible(child) and _is_plain_folder(files, child) and _is_empty(files, child, exceptions)
        for child in files.children(folder)
    )
