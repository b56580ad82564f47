"""Sorts files into subfolders. Rule: folders and hidden files are left alone, and a taken name gets a number."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lam_desktop.connectors.contents import opened
from lam_desktop.connectors.placing import Placement
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.connectors.wording import listed
from lam_desktop.core.text import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from lam_desktop.core.context import Context, FileStore


def sort_into(
    ctx: Context, paths: Sequence[Path], folder: Path | None, name_for: Callable[[Path], str | None]
) -> list[Path]:
    """Move each file to a subfolder named by `name_for`, of `folder` or else of the folder it is in.

    Returns: where the files are now. Those in the right subfolder stay, and those without a name for one.
    """
    return _sort(ctx.files, paths, folder, name_for, Pulse(ctx))


def _sort(
    store: FileStore, paths: Sequence[Path], folder: Path | None, name_for: Callable[[Path], str | None], pulse: Pulse
) -> list[Path]:
    places = Placement(store, "rename")
    files = [path for path in opened(store, paths) if not store.is_folder(path)]
    after = []
    for number, path in enumerate(files):
        pulse(number / len(files), path.name)
        name = name_for(path)
        if name is None:
            continue
        target = (folder or path.parent) / name
        there = path.parent == target or (folder is None and path.parent.name == name)
        place = None if there else places.target(path, target)
        after.append(path if place is None else store.move(path, place[0]))
    return after


def sorted_text(paths: Sequence[Path]) -> str:
    """The answer: how many files went into which folder."""
    if not paths:
        return "There was nothing to sort."
    folders = Counter(path.parent.name for path in paths)
    lines = [f"{name}: {count}" for name, count in sorted(folders.items())]
    return f"Sorted {counted(len(paths), 'file')} into {counted(len(folders), 'folder')}:\n{listed(lines, '')}"
