"""Files in the order a person names. Rule: equal ones follow by name, so that an order is always the same."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from lam_desktop.connectors.contents import size_of
from lam_desktop.connectors.naming import natural_key
from lam_desktop.connectors.photodates import day_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lam_desktop.core.context import FileStore

By = Literal["name", "modified", "size", "created", "taken", "given"]


def in_order(files: FileStore, paths: Iterable[Path], by: By) -> list[Path]:
    """Ascending: by name (2 before 10), oldest change or photo first, smallest first; "given" keeps the order."""
    found = list(dict.fromkeys(paths))
    if by == "given":
        return found
    found.sort(key=lambda path: (natural_key(path.name), str(path)))
    if by == "size":
        found.sort(key=lambda path: size_of(files, path))
    elif by == "modified":
        found.sort(key=lambda path: files.facts(path).modified)
    elif by == "taken":
        found.sort(key=lambda path: day_of(files, path))
    elif by == "created":
        found.sort(key=lambda path: created(files, path))
    return found


def created(files: FileStore, path: Path) -> datetime:
    """When a file was made. Where the system does not tell (Linux) this is the time of its last change."""
    return datetime.fromtimestamp(files.facts(path).born).astimezone()
