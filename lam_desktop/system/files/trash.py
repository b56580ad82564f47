"""The desktop's trash, used so that what goes in can be restored exactly.

On Linux by the freedesktop.org Trash specification 1.0: files of the home volume go to the home trash, those of other
volumes to the trash at their top folder, so that going in and coming back is one rename.
"""

from __future__ import annotations

import os
import shutil
import sys
import uuid
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from lam_desktop.core.errors import WorldError
from lam_desktop.system.files import disk


def place_for(path: Path, home: Path, undo_folder: Path) -> Path:
    """Where a file will be after it was trashed; fixed before the effect, so that a crash cannot lose it.

    The name is unique: two steps may trash files of one name at the same time. File managers show the original name.
    On Windows and macOS the system's bin gives no way back by program: there a kept copy serves for undo.
    """
    unique = f"{disk.shortened(path.stem, 120)}.{uuid.uuid4().hex[:8]}{disk.shortened(path.suffix, 40)}"
    if not sys.platform.startswith("linux"):
        return undo_folder / unique
    return _trash_of(path, home) / "files" / unique


def _trash_of(path: Path, home: Path) -> Path:
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    own = data / "Trash"
    if _volume(path) == _volume(own):
        return own
    top = path.parent
    while top.parent != top and _volume(top.parent) == _volume(path):
        top = top.parent
    return top / f".Trash-{os.getuid()}" if os.access(top, os.W_OK) else own


def _volume(path: Path) -> int:
    """Device number of a path or of the nearest folder above that exists."""
    while not os.path.lexists(path) and path != path.parent:
        path = path.parent
    return path.lstat().st_dev


def folders_of(kept: Path) -> set[Path]:
    """The folders that must be synced before anybody is told that something went in or came out."""
    return {kept.parent, _info(kept).parent} if sys.platform.startswith("linux") else {kept.parent}


def put(path: Path, kept: Path, here: Path | None = None) -> None:
    """Move to the trash. Never removes for good: where there is no trash this raises WorldError.

    `here`, where given, is the same file as `path`, seen from a handle on its folder.
    It lasts once `folders_of` are synced, which serves for many things put there at a time.
    """
    if not sys.platform.startswith("linux"):
        _put_by_system(path, kept)
        return
    info = _info(kept)
    try:
        disk.make_folders(kept.parent)
        disk.make_folders(info.parent)
    except OSError as error:
        raise WorldError("This system has no trash that can be used, so nothing was deleted.", "") from error
    named = path if kept.parent.parent.name == "Trash" else path.relative_to(kept.parents[2])  # as the standard asks
    record = f"[Trash Info]\nPath={quote(os.fsencode(named))}\nDeletionDate={datetime.now():%Y-%m-%dT%H:%M:%S}\n"
    info.write_text(record, encoding="utf-8")
    disk.sync_file(info)
    try:
        disk.relocate(here or path, kept)
    except OSError:
        info.unlink(missing_ok=True)
        raise


def forget(kept: Path) -> None:
    """Remove the trash's record of something that was taken out again."""
    if sys.platform.startswith("linux"):
        _info(kept).unlink(missing_ok=True)


def _info(kept: Path) -> Path:
    return kept.parent.parent / "info" / f"{kept.name}.trashinfo"


def _put_by_system(path: Path, kept: Path) -> None:
    from send2trash import send2trash

    disk.make_folders(kept.parent)
    if path.is_dir() and not path.is_symlink():
        shutil.copytree(path, kept, symlinks=True)
    else:
        shutil.copy2(path, kept, follow_symlinks=False)
    send2trash(str(path))
