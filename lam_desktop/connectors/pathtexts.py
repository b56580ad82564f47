"""Lists of paths as people read them. Rule: names where they are enough, the way from the common folder where not."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from lam_desktop.connectors.wording import listed

if TYPE_CHECKING:
    from collections.abc import Sequence


def labels(paths: Sequence[Path]) -> list[str]:
    """A short text for each path: its name, or its way from the folder all of them share."""
    if len({path.parent for path in paths}) < 2:
        return [path.name for path in paths]
    try:
        shared = Path(os.path.commonpath([path.parent for path in paths]))
    except ValueError:  # different drives
        return [str(path) for path in paths]
    return [path.relative_to(shared).as_posix() for path in paths]


def listing(head: str, paths: Sequence[Path]) -> str:
    """A headline and the paths below it, one a line; the headline alone when there are none."""
    return f"{head}:\n{listed(labels(paths), '')}" if paths else f"{head}."


def place_of(paths: Sequence[Path]) -> str:
    """The name of the folder the paths are in, for a headline such as "Moved 3 files to Attic"."""
    folders = {path.parent for path in paths}
    return next(iter(folders)).name if len(folders) == 1 else f"{len(folders)} folders"
