"""The day a photo was taken, as the camera noted it (EXIF 2.3, DateTimeOriginal); of anything else the last change."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from lam_desktop.connectors.contained.door import contained
from lam_desktop.connectors.images import opened
from lam_desktop.core.errors import LamError

if TYPE_CHECKING:
    from pathlib import Path

    from lam_desktop.core.context import FileStore

_PHOTOS = (".jpg", ".jpeg", ".jpe", ".tif", ".tiff")
_HEAD = 65_536  # bytes at the beginning, where a camera writes what it notes
_NOTED = (b"Exif\0\0", b"II*\0", b"MM\0*")
_DETAILS, _TAKEN = 0x8769, 0x9003  # the directory of details, and the moment in it


def day_of(files: FileStore, path: Path) -> datetime:
    """When the photo was taken, in local time; where that is not noted, when the file was last changed."""
    return taken(files, path) or files.facts(path).modified


def taken(files: FileStore, path: Path) -> datetime | None:
    """The moment a camera noted; None for all else, unreadable pictures included."""
    if path.suffix.lower() not in _PHOTOS:
        return None
    try:
        with files.open(path) as content:
            head = content.read(_HEAD)
        if not any(mark in head for mark in _NOTED):  # most pictures: no need to open them any further
            return None
        noted = _noted(files.real(path), path.name)
        return datetime.strptime(noted, "%Y:%m:%d %H:%M:%S").astimezone() if noted else None
    except (LamError, ValueError):
        return None


@contained()
def _noted(path: Path, name: str) -> str:
    with opened(path, name) as image:
        return str(image.getexif().get_ifd(_DETAILS).get(_TAKEN, "")).strip("\0 ")
