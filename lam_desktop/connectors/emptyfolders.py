"""Finds folders with nothing in them. Rule: a hidden file or folder counts as something, and is never looked into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lam_desktop.connectors.contents import visible

if TYPE_CHECKING:
    from pathlib import Path

    from lam_desktop.core.context import FileStore


def empty_folders(files: FileStore, top: Path) -> list[Path]:
    """The outermost folders below `top` that hold no file, only further empty folders at most."""
    found: list[Path] = []
    for child in files.children(top):
        if visible(child) and _is_plain_folder(files, child):
            found += [child] if _is_empty(files, child) else empty_folders(files, child)
    return found


def _is_plain_folder(files: FileStore, path: Path) -> bool:
    return files.is_folder(path) and not files.facts(path).is_link


def _is_empty(files: FileStore, folder: Path) -> bool:
    return all(
        visible(child) and _is_plain_folder(files, child) and _is_empty(files, child)
        for child in files.children(folder)
    )
