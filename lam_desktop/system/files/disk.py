"""The few disk primitives all changes are made of. Rule: nothing is written over, what was done survives a power cut.

The order is that of the POSIX "write, sync, rename, sync the folder" idiom; see `man 2 rename`, `man 2 fsync`.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import hashlib
import os
import shutil
import stat
import sys
from functools import cache
from pathlib import Path

_AT_FDCWD = -100
_RENAME_NOREPLACE = 1  # linux/fs.h
_RENAME_EXCL = 4  # macOS sys/stdio.h
_NOT_OFFERED = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)


def rename_new(source: Path, target: Path) -> None:
    """Rename in one atomic step, never over something that is there.

    Raises: FileExistsError; OSError EXDEV over a volume border.
    """
    if sys.platform == "win32":  # there os.rename itself never replaces
        source.rename(target)
        return
    failed = _rename_exclusive(os.fsencode(source), os.fsencode(target))
    if failed in _NOT_OFFERED:  # an old kernel or a file system such as NFS: look first
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
        source.rename(target)
    elif failed:
        raise OSError(failed, os.strerror(failed), str(source), None, str(target))


def _rename_exclusive(source: bytes, target: bytes) -> int:
    """The system's own exclusive rename; returns 0 or an errno."""
    library = _library()
    if sys.platform == "darwin" and hasattr(library, "renamex_np"):
        done = library.renamex_np(source, target, _RENAME_EXCL)
    elif hasattr(library, "renameat2"):
        done = library.renameat2(_AT_FDCWD, source, _AT_FDCWD, target, _RENAME_NOREPLACE)
    else:
        return errno.ENOSYS
    return 0 if done == 0 else ctypes.get_errno()


@cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def put_new(staged: Path, path: Path) -> None:
    """Put staged content where nothing is. Raises FileExistsError."""
    sync_file(staged)
    try:
        rename_new(staged, path)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        part = _copied_beside(staged, path)
        rename_new(part, path)
        discard(staged)


def put_over(staged: Path, path: Path) -> None:
    """Put staged content in the place of a file, in one step: readers see the old or the new, never a part."""
    sync_file(staged)
    try:
        staged.replace(path)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _copied_beside(staged, path).replace(path)
        discard(staged)


def keep_old(path: Path, keep: Path) -> None:
    """A second name for content that will be replaced by a rename: costs nothing. A copy where that cannot be."""
    make_folders(keep.parent)
    try:
        os.link(path, keep, follow_symlinks=False)
    except OSError:
        shutil.copy2(path, keep, follow_symlinks=False)
        sync_file(keep)
    sync_folder(keep.parent)


def relocate(source: Path, target: Path) -> None:
    """Move a file or folder; over a volume border the copy is complete before the original goes.

    Raises: FileExistsError.
    """
    try:
        if one_entry(source, target):
            source.rename(target)
        else:
            rename_new(source, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        rename_new(_copied_beside(source, target), target)
        sync_folder(target.parent)
        gone = _gone(source)
        discard(gone)
        source.rename(gone)
        sync_folder(source.parent)
        discard(gone)


def one_entry(one: Path, other: Path) -> bool:
    """True for a.TXT and a.txt where the file system takes them for one name."""
    if one.parent != other.parent or one.name.casefold() != other.name.casefold() or not os.path.lexists(other):
        return False
    names = os.listdir(one.parent)
    return one.name not in names or other.name not in names


def _copied_beside(source: Path, target: Path) -> Path:
    """A synced copy in the target's folder, under a name that says whose it is; where it fails nothing of it stays."""
    part = _part(target)
    discard(part)
    try:
        _copy(source, part)
    except OSError:  # a full disk, say, which a half of it would keep full
        with contextlib.suppress(OSError):
            discard(part)
        raise
    return part


def _copy(source: Path, part: Path) -> None:
    if source.is_dir() and not source.is_symlink():
        shutil.copytree(source, part, symlinks=True)
        for folder, _, names in os.walk(part):
            for name in names:
                sync_file(Path(folder, name))
            sync_folder(Path(folder))
    else:
        shutil.copy2(source, part, follow_symlinks=False)
        sync_file(part)


def digest_of(path: Path) -> str:
    """SHA-256 of a file's content, or of where a link leads; "" when it cannot be read."""
    try:
        if path.is_symlink():
            return hashlib.sha256(os.fsencode(path.readlink())).hexdigest()
        with path.open("rb") as handle:
            return hashlib.file_digest(handle, "sha256").hexdigest()
    except OSError:
        return ""


def known_by(path: Path, size: int) -> str:
    """What the content of a file is known by: its digest, or that of its beginning where it is very big."""
    if size <= DIGESTED:
        return digest_of(path)
    try:
        with path.open("rb") as handle:
            return f"begins {hashlib.sha256(handle.read(_BEGINNING)).hexdigest()}"
    except OSError:
        return ""


DIGESTED = 64 * 1024 * 1024  # bytes; what is bigger is not read again as a whole
_BEGINNING = 1024 * 1024


def sweep(source: Path, target: Path) -> None:
    """Remove what an interrupted `relocate` between the two left behind; both directions."""
    for leftover in (_part(target), _part(source), _gone(source), _gone(target)):
        discard(leftover)


def _part(path: Path) -> Path:
    return _aside(path, "part")


def _gone(path: Path) -> Path:
    return _aside(path, "gone")


def _aside(path: Path, mark: str) -> Path:
    """A name for a moment in the same folder, the same each time; long names are told apart by their sum."""
    data = os.fsencode(path.name)
    name = path.name if len(data) <= 200 else f"{shortened(path.name, 180)}-{hashlib.sha256(data).hexdigest()[:16]}"
    return path.with_name(f".{name}.lam-{mark}")


def shortened(name: str, most: int) -> str:
    """The beginning of a name, so many bytes at most: with what is added it must find room in 255."""
    return os.fsencode(name)[:most].decode(errors="ignore")


def discard(path: Path) -> None:
    """Remove something of our own; fine when it is not there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def make_folders(path: Path) -> None:
    """Make a folder of our own and those above it, durably."""
    if path.is_dir():
        return
    make_folders(path.parent)
    path.mkdir(exist_ok=True, mode=0o700)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Force a file's content to the disk; links and folders have none."""
    if not stat.S_ISREG(path.lstat().st_mode):
        return
    if os.name == "nt":
        with path.open("rb+") as handle:
            os.fsync(handle.fileno())
        return
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def sync_folder(path: Path) -> None:
    """Force a folder's entries to the disk, where the system can."""
    if os.name == "nt":
        return
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
