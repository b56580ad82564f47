"""The desktop's trash. On Linux by the freedesktop.org Trash specification 1.0, so that what goes in can be restored exactly."""

from __future__ import annotations

import os
import shutil
import sys
import uuid
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from lam_desktop.core.errors import WorldError


def place_for(path: Path, home: Path, undo_folder: Path) -> Path:
    """Where a file will be after it was trashed; fixed before the effect, so that a crash cannot lose it.

    On Windows and macOS the system's bin gives no way back by program: there a kept copy serves for undo.
    """
    if not sys.platform.startswith("linux"):
        return undo_folder / f"{uuid.uuid4().hex}-{path.name}"
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    files = data / "Trash" / "files"
    target = files / path.name
    if os.path.lexists(target):
        target = files / f"{path.stem}.{uuid.uuid4().hex[:8]}{path.suffix}"
    return target


def put(path: Path, kept: Path) -> None:
    """Move to the trash. Never removes for good: where there is no trash this raises WorldError."""
    if not sys.platform.startswith("linux"):
        _put_by_system(path, kept)
        return
    info = kept.parent.parent / "info"
    try:
        kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        info.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise WorldError("This system has no trash that can be used, so nothing was deleted.", "") from error
    record = f"[Trash Info]\nPath={quote(str(path))}\nDeletionDate={datetime.now():%Y-%m-%dT%H:%M:%S}\n"
    (info / f"{kept.name}.trashinfo").write_text(record, encoding="utf-8")
    shutil.move(path, kept)


def restore(path: Path, kept: Path) -> None:
    """Bring it back to where it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(kept, path)
    (kept.parent.parent / "info" / f"{kept.name}.trashinfo").unlink(missing_ok=True)


def _put_by_system(path: Path, kept: Path) -> None:
    from send2trash import send2trash

    kept.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        shutil.copytree(path, kept, symlinks=True)
    else:
        shutil.copy2(path, kept)
    send2trash(str(path))
