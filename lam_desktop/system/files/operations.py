"""Primitive file changes: applied in order, each taken back exactly from its own record, however far it got."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lam_desktop.core.changes import ChangeKind, FileChange
from lam_desktop.core.errors import AlreadyThere, ChangedMeanwhile, DiskFull, FileMissing, LamError, NoPermission, WorldError
from lam_desktop.system.files import trash


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file looked like: enough to see that somebody else changed it. Folders carry size -1."""

    size: int
    modified: int  # ns

    @staticmethod
    def of(path: Path) -> Stamp | None:
        """The stamp now, or None when there is nothing."""
        try:
            facts = path.lstat()
        except OSError:
            return None
        if path.is_dir() and not path.is_symlink():
            return Stamp(-1, 0)
        return Stamp(facts.st_size, facts.st_mtime_ns)


@dataclass(frozen=True, slots=True)
class Operation:
    """One journaled change.

    `source`: a move's origin, or the staged content. `keep`: where the old content goes, so that it can come back.
    `before`: stamp of what is replaced, moved or trashed. `after`: stamp of what stands at `path` when done.
    """

    kind: ChangeKind
    path: Path
    source: Path | None = None
    keep: Path | None = None
    before: Stamp | None = None
    after: Stamp | None = None
    diff: str = ""

    def change(self) -> FileChange:
        """The part that is shown to a person."""
        size = self.after.size if self.after else self.before.size if self.before else -1
        source = self.source if self.kind is ChangeKind.MOVE else None
        return FileChange(self.kind, self.path, source, size, self.diff)

    def to_json(self) -> dict[str, Any]:
        """Plain data for the journal."""
        return {
            "kind": self.kind.value,
            "path": str(self.path),
            "source": str(self.source) if self.source else None,
            "keep": str(self.keep) if self.keep else None,
            "before": asdict(self.before) if self.before else None,
            "after": asdict(self.after) if self.after else None,
        }

    @staticmethod
    def from_json(data: dict[str, Any]) -> Operation:
        """The inverse of `to_json`."""
        return Operation(
            ChangeKind(data["kind"]),
            Path(data["path"]),
            Path(data["source"]) if data["source"] else None,
            Path(data["keep"]) if data["keep"] else None,
            Stamp(**data["before"]) if data["before"] else None,
            Stamp(**data["after"]) if data["after"] else None,
        )


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn the system's errors into sentences a person understands; the one place where that is done."""
    try:
        yield
    except LamError:
        raise
    except OSError as error:
        raise _sentence(error, path) from error


def _sentence(error: OSError, path: Path) -> WorldError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(f"The disk is full: there is no room for {path.name}.", "Free some space and try again; nothing was lost.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return NoPermission(f"The system does not let me read or change {path}.", "Check its permissions.")
    if isinstance(error, FileNotFoundError):
        return FileMissing(f"{path} does not exist.", "Check the name and the folder.")
    if isinstance(error, FileExistsError):
        return AlreadyThere(f"{path} is already there.", "Choose another name, or move it away first.")
    if error.errno == errno.ENAMETOOLONG:
        return WorldError(f"The name {path.name[:40]}… is too long.", "Choose a shorter one.")
    return WorldError(f"{path} could not be used: {error.strerror or error}.", "")


def apply(operation: Operation) -> Operation:
    """Do it; returns the operation with the stamp of what now stands there. Raises WorldError kinds."""
    with plain_errors(operation.path):
        _check(operation)
        _APPLY[operation.kind](operation)
    after = Stamp.of(operation.path) if operation.kind is not ChangeKind.TRASH else None
    return Operation(
        operation.kind, operation.path, operation.source, operation.keep, operation.before, after, operation.diff
    )


def _check(operation: Operation) -> None:
    """What was looked at must still be so."""
    looked_at = operation.source if operation.kind is ChangeKind.MOVE else operation.path
    if operation.before is not None and looked_at is not None:
        now = Stamp.of(looked_at)
        if now is None:
            raise FileMissing(f"{looked_at} is no longer there.", "Try again.")
        if now != operation.before:
            raise ChangedMeanwhile(f"{looked_at} was changed by something else meanwhile.", "Look at it and try again.")


def _make_folder(operation: Operation) -> None:
    operation.path.mkdir()
    sync_folder(operation.path.parent)


def _create(operation: Operation) -> None:
    assert operation.source is not None
    if os.path.lexists(operation.path):
        raise AlreadyThere(f"{operation.path} is already there.", "Choose another name, or move it away first.")
    _place(operation.source, operation.path)


def _replace(operation: Operation) -> None:
    assert operation.source is not None and operation.keep is not None
    operation.keep.parent.mkdir(parents=True, exist_ok=True)
    if not operation.keep.exists():
        _duplicate(operation.path, operation.keep)
    shutil.copymode(operation.path, operation.source)
    _place(operation.source, operation.path)


def _move(operation: Operation) -> None:
    assert operation.source is not None
    same = os.path.lexists(operation.path) and os.path.samefile(operation.source, operation.path)
    if os.path.lexists(operation.path) and not (same and operation.source.name.lower() == operation.path.name.lower()):
        raise AlreadyThere(f"{operation.path} is already there.", "Choose another name, or move it away first.")
    _relocate(operation.source, operation.path)


def _trash(operation: Operation) -> None:
    assert operation.keep is not None
    trash.put(operation.path, operation.keep)


_APPLY = {
    ChangeKind.MAKE_FOLDER: _make_folder,
    ChangeKind.CREATE: _create,
    ChangeKind.REPLACE: _replace,
    ChangeKind.MOVE: _move,
    ChangeKind.TRASH: _trash,
}


def _place(staged: Path, path: Path) -> None:
    """Put staged content at a path by one rename; over a volume border by a copy beside it first."""
    sync_file(staged)
    try:
        os.replace(staged, path)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        beside = path.with_name(f".{path.name}.{os.getpid()}.part")
        shutil.copy2(staged, beside)
        sync_file(beside)
        os.replace(beside, path)
        staged.unlink()
    sync_folder(path.parent)


def _duplicate(path: Path, keep: Path) -> None:
    """Keep the old content: a second name costs nothing, because content is only ever replaced by rename."""
    try:
        os.link(path, keep, follow_symlinks=False)
    except OSError:
        shutil.copy2(path, keep, follow_symlinks=False)
        sync_file(keep)
    sync_folder(keep.parent)


def _relocate(source: Path, target: Path) -> None:
    try:
        os.rename(source, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        shutil.move(source, target)
    sync_folder(target.parent)
    if source.parent != target.parent:
        sync_folder(source.parent)


def revert(operation: Operation) -> str:
    """Take it back, whether it was done, half done or not at all. Returns a sentence when it is left alone, else "".

    The person's later edits win: what no longer is as we left it is not touched.
    """
    with plain_errors(operation.path):
        return _REVERT[operation.kind](operation)


def _changed(operation: Operation) -> bool:
    now = Stamp.of(operation.path)
    return operation.after is not None and now is not None and now != operation.after


def _unmake_folder(operation: Operation) -> str:
    if not operation.path.is_dir():
        return ""
    try:
        operation.path.rmdir()
    except OSError:
        return f"{operation.path} was kept, because there is something in it."
    sync_folder(operation.path.parent)
    return ""


def _uncreate(operation: Operation) -> str:
    assert operation.source is not None
    if operation.source.exists() or not os.path.lexists(operation.path):
        return ""
    if _changed(operation):
        return f"{operation.path} was kept, because it was changed since."
    operation.source.parent.mkdir(parents=True, exist_ok=True)
    _relocate(operation.path, operation.source)
    return ""


def _unreplace(operation: Operation) -> str:
    assert operation.keep is not None and operation.source is not None
    if not operation.keep.exists():
        return "" if Stamp.of(operation.path) == operation.before else f"The old {operation.path} is no longer kept."
    if os.path.lexists(operation.path):
        if os.path.samefile(operation.path, operation.keep):
            return ""
        if _changed(operation):
            return f"{operation.path} was kept as it is, because it was changed since."
        operation.source.parent.mkdir(parents=True, exist_ok=True)
        _duplicate(operation.path, operation.source) if not operation.source.exists() else None
    operation.path.parent.mkdir(parents=True, exist_ok=True)
    _place_kept(operation.keep, operation.path)
    return ""


def _place_kept(keep: Path, path: Path) -> None:
    try:
        os.replace(keep, path)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        beside = path.with_name(f".{path.name}.{os.getpid()}.part")
        shutil.copy2(keep, beside)
        os.replace(beside, path)
        keep.unlink()
    sync_folder(path.parent)


def _unmove(operation: Operation) -> str:
    assert operation.source is not None
    if not os.path.lexists(operation.path):
        return "" if os.path.lexists(operation.source) else f"{operation.path} is gone and cannot be moved back."
    if os.path.lexists(operation.source) and not os.path.samefile(operation.source, operation.path):
        return f"{operation.path} was left where it is, because something else is at {operation.source} now."
    operation.source.parent.mkdir(parents=True, exist_ok=True)
    _relocate(operation.path, operation.source)
    return ""


def _untrash(operation: Operation) -> str:
    assert operation.keep is not None
    if not os.path.lexists(operation.keep):
        return "" if os.path.lexists(operation.path) else f"{operation.path} is no longer in the trash."
    if os.path.lexists(operation.path):
        return f"{operation.path} stays in the trash, because something else has its name now."
    trash.restore(operation.path, operation.keep)
    return ""


_REVERT = {
    ChangeKind.MAKE_FOLDER: _unmake_folder,
    ChangeKind.CREATE: _uncreate,
    ChangeKind.REPLACE: _unreplace,
    ChangeKind.MOVE: _unmove,
    ChangeKind.TRASH: _untrash,
}


def sync_file(path: Path) -> None:
    """Force a file's content to the disk."""
    if path.is_dir():
        return
    with path.open("rb+" if os.access(path, os.W_OK) else "rb") as handle:
        os.fsync(handle.fileno())


def sync_folder(path: Path) -> None:
    """Force a folder's entries to the disk, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
