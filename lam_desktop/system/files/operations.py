"""Primitive file changes: applied in order, each taken back exactly from its own record, however far it got."""

from __future__ import annotations

import filecmp
import os
import shutil
import sys
from collections.abc import Callable, Collection, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from lam_desktop.core.changes import ChangeKind, FileChange
from lam_desktop.core.errors import AlreadyThere, Cancelled, ChangedMeanwhile, FileMissing, HalfDone, LamError
from lam_desktop.system.files import disk, trash
from lam_desktop.system.files.anchors import Identity, held
from lam_desktop.system.files.sentences import plain_errors


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file looked like: enough to see that somebody else changed it. Folders carry size -1.

    `inode` tells which file it is after a move; it is no part of being unchanged. `digest` is the SHA-256 of what was
    written or replaced, where that is not too big to be read again; it has the last word on whether it is unchanged.
    """

    size: int
    modified: int  # ns
    inode: int = field(default=0, compare=False)
    digest: str = field(default="", compare=False)

    @staticmethod
    def of(path: Path) -> Stamp | None:
        """The stamp now, or None when there is nothing."""
        try:
            facts = path.lstat()
        except OSError:
            return None
        if path.is_dir() and not path.is_symlink():
            return Stamp(-1, 0, facts.st_ino)
        return Stamp(facts.st_size, facts.st_mtime_ns, facts.st_ino)

    def with_digest(self, path: Path) -> Stamp:
        """This stamp with the digest of the file at `path`."""
        return replace(self, digest=disk.digest_of(path) if 0 <= self.size <= disk.DIGESTED else "")

    def fits(self, path: Path) -> bool:
        """True when the file at `path` is what this is the stamp of: what was only touched is not changed."""
        now = Stamp.of(path)
        if now is None or now.size != self.size:
            return False
        return disk.digest_of(path) == self.digest if self.digest else now == self


FOLDER = Stamp(-1, 0)


@dataclass(frozen=True, slots=True)
class Operation:
    """One journaled change.

    `source`: a move's origin, the staged content, or the folder whose permissions a new one gets. `keep`: where the old
    content goes, so that it can come back. `before`: stamp of what is replaced, moved or trashed (of a new folder: it
    was there already). `after`: stamp of what stands at `path` when done. `within`, `source_within`: the folders of
    `path` and of a move's origin, as they were when the change was allowed; they are not journaled.
    """

    kind: ChangeKind
    path: Path
    source: Path | None = None
    keep: Path | None = None
    before: Stamp | None = None
    after: Stamp | None = None
    diff: str = ""
    within: Identity | None = field(default=None, compare=False)
    source_within: Identity | None = field(default=None, compare=False)

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


def apply_all(operations: list[Operation], stopped: Callable[[], bool] = lambda: False) -> list[Operation]:
    """Apply in order, all or nothing: when one fails or `stopped` turns true, those before it are taken back.

    Folders are synced once at the end; nobody is told before.

    Returns: the operations with the stamps of what now stands there. Raises: WorldError kinds, Cancelled.
    """
    done: list[Operation] = []
    begun: Operation | None = None
    made: dict[Path, Identity] = {}
    try:
        for begun in operations:
            if stopped():
                raise Cancelled("Stopped.", "")
            done.append(_apply(_anchored(begun, made)))
            _note_folder(done[-1], made)
        _sync(done)
    except LamError as error:
        if begun is not None and len(done) < len(operations):
            _try_revert(begun, unsure=True)  # if it never began, there is nothing to say
        left = [sentence for sentence in (_try_revert(operation) for operation in reversed(done)) if sentence]
        if left:
            raise HalfDone(" ".join([error.message, *left]), error.hint) from error
        raise
    return done


def check_at_hand(operations: list[Operation]) -> None:
    """Before changes are made a second time: could each begin as things are now? Taking back what never began would
    take away what came there another way. Places that an earlier one of the changes touches are left to that one.

    Raises: FileMissing, ChangedMeanwhile, AlreadyThere, with nothing changed.
    """
    touched: set[Path] = set()
    for operation in operations:
        origin = operation.source if operation.kind is ChangeKind.MOVE else None
        puts = operation.kind in (ChangeKind.CREATE, ChangeKind.REPLACE)
        if puts and operation.source is not None and not os.path.lexists(operation.source):
            raise FileMissing(f"What was in {operation.path} is no longer kept for doing it again.", "Ask for it anew.")
        if operation.kind is not ChangeKind.MAKE_FOLDER and not _is_within(origin or operation.path, touched):
            _check(operation)
        puts_new = operation.kind in (ChangeKind.CREATE, ChangeKind.MOVE)
        if puts_new and not _is_within(operation.path, touched) and os.path.lexists(operation.path):
            raise AlreadyThere(f"{operation.path} is already there.", "Choose another name, or move it away first.")
        touched |= {operation.path, *filter(None, [origin])}


def _is_within(path: Path, folders: set[Path]) -> bool:
    return not folders.isdisjoint({path, *path.parents})


def _try_revert(operation: Operation, unsure: bool = False) -> str:
    try:
        return " ".join(revert_all([operation], unsure).said)
    except LamError as error:
        return error.message


def apply(operation: Operation) -> Operation:
    """Do one change durably; returns it with the stamp of what now stands there. Raises WorldError kinds."""
    return apply_all([operation])[0]


def _anchored(operation: Operation, made: dict[Path, Identity]) -> Operation:
    """With the folders that changes before it have made or moved there."""
    source = operation.source.parent if operation.source is not None and operation.kind is ChangeKind.MOVE else None
    return replace(
        operation,
        within=made.get(operation.path.parent, operation.within),
        source_within=made.get(source, operation.source_within) if source else None,
    )


def _note_folder(done: Operation, made: dict[Path, Identity]) -> None:
    """What stands at a new place. A link that was put there since is noted too: it is not what it leads to."""
    if done.kind in (ChangeKind.MAKE_FOLDER, ChangeKind.MOVE) and done.within is not None:
        if done.after is None:
            raise ChangedMeanwhile(f"{done.path} was taken away by something else.", "Look at it and try again.")
        made[done.path] = (done.within[0], done.after.inode)


def _apply(operation: Operation) -> Operation:
    origin = operation.source or operation.path
    with (
        plain_errors(operation.path),
        held([(operation.path, operation.within), (origin, operation.source_within)]) as (path, source),
    ):
        here = replace(operation, path=path, source=source if operation.source else None)
        if operation.kind is ChangeKind.MAKE_FOLDER:  # whether it was there already is seen anew each time
            operation = replace(operation, before=None)
        _check(operation)
        if operation.kind is ChangeKind.MAKE_FOLDER and here.path.is_dir():
            if here.path.is_symlink():
                raise ChangedMeanwhile(f"A link was put at {operation.path} meanwhile.", "Look at it and try again.")
            return replace(operation, before=FOLDER, after=Stamp.of(here.path))
        if operation.kind is ChangeKind.TRASH:
            _trash(operation, here.path)
            return replace(operation, after=None)
        _APPLY[operation.kind](here)
        after = Stamp.of(here.path)
        if operation.kind not in (ChangeKind.CREATE, ChangeKind.REPLACE):
            return replace(operation, after=after)
        before = operation.before and operation.keep and operation.before.with_digest(operation.keep)
        return replace(operation, before=before or operation.before, after=after and after.with_digest(here.path))


def _sync(done: list[Operation]) -> None:
    folders = {operation.path.parent for operation in done}
    folders |= {each.source.parent for each in done if each.kind is ChangeKind.MOVE and each.source is not None}
    for each in done:
        if each.kind is ChangeKind.TRASH and each.keep is not None:
            folders |= trash.folders_of(each.keep)
    for folder in sorted(folders, reverse=True):
        with plain_errors(folder):
            if folder.is_dir():  # a folder of this list may itself have been moved on
                disk.sync_folder(folder)


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
    if operation.source is not None and operation.source.is_dir():
        shutil.copymode(operation.source, operation.path)


def _create(operation: Operation) -> None:
    assert operation.source is not None
    disk.put_new(operation.source, operation.path)


def _replace(operation: Operation) -> None:
    assert operation.source is not None and operation.keep is not None
    if not os.path.lexists(operation.keep):
        disk.keep_old(operation.path, operation.keep)
    if operation.path.exists():
        shutil.copymode(operation.path, operation.source)
    disk.put_over(operation.source, operation.path)


def _move(operation: Operation) -> None:
    assert operation.source is not None
    disk.relocate(operation.source, operation.path)


def _trash(operation: Operation, here: Path) -> None:
    assert operation.keep is not None
    trash.put(operation.path, operation.keep, here)


_APPLY = {
    ChangeKind.MAKE_FOLDER: _make_folder,
    ChangeKind.CREATE: _create,
    ChangeKind.REPLACE: _replace,
    ChangeKind.MOVE: _move,
}


@dataclass(frozen=True, slots=True)
class Reverted:
    """What came of taking changes back, in sentences.

    `left`: what was left alone, by its place in the list. `remarks`: what is back, but not as it was.
    """

    left: dict[int, str]
    remarks: tuple[str, ...] = ()

    @property
    def said(self) -> list[str]:
        """All of it."""
        return [*self.left.values(), *self.remarks]


def revert_all(operations: list[Operation], unsure: bool = False, only: Collection[int] | None = None) -> Reverted:
    """Take changes back, last first. The person's later edits win: what no longer is as we left it is not touched.

    Args:
        unsure: it is not known how far each got (after a crash): done, half done, not at all, or taken back already.
        only: places in the list of those that are still to be taken back.

    Raises: WorldError kinds; calling it again goes on.
    """
    left: dict[int, str] = {}
    remarks = []
    own = list(_of_own_making(operations))
    for place in reversed(range(len(operations)) if only is None else sorted(only)):
        operation = operations[place]
        with plain_errors(operation.path):
            edited = not own[place] and _is_edited(operation)
            if sentence := _revert(operation, unsure, own[place]):
                left[place] = sentence
            elif edited and not os.path.lexists(operation.path):
                remarks.append(f"{operation.source} is back with what was changed in it since.")
    _sync(operations)
    return Reverted(left, tuple(remarks))


def _of_own_making(operations: list[Operation]) -> Iterator[bool]:
    """Whether what each change is about stood where it was only by one before it: taken back, it is nowhere."""
    made: set[Path] = set()
    for operation in operations:
        origin = operation.source if operation.kind is ChangeKind.MOVE else None
        yield origin is not None and _is_within(origin, made)
        made.add(operation.path)


def _revert(operation: Operation, unsure: bool, is_own: bool) -> str:
    """Take one change back. Returns a sentence when it is left alone, else ""."""
    if operation.kind is ChangeKind.MOVE:
        return _unmove(operation, unsure, is_own)
    if operation.kind is ChangeKind.REPLACE:
        return _unreplace(operation, unsure)
    return _REVERT[operation.kind](operation)


def _is_edited(operation: Operation) -> bool:
    """True when what a file was moved to does not look like that file any more."""
    moved, now = operation.kind is ChangeKind.MOVE, Stamp.of(operation.path)
    return moved and now is not None and operation.before is not None and now != operation.before


def _changed(operation: Operation) -> bool:
    there = os.path.lexists(operation.path)
    return operation.after is not None and there and not operation.after.fits(operation.path)


def _unmake_folder(operation: Operation) -> str:
    if operation.before is not None or not operation.path.is_dir():
        return ""
    if any(operation.path.iterdir()):
        return f"{operation.path} was kept, because there is something in it."
    operation.path.rmdir()
    return ""


def _uncreate(operation: Operation) -> str:
    assert operation.source is not None
    disk.sweep(operation.source, operation.path)
    if not os.path.lexists(operation.path):
        return ""
    if os.path.lexists(operation.source):  # it was never put there, or put there twice by an interrupted copy
        if _same_entry(operation.source, operation.path) or operation.after == Stamp.of(operation.path):
            disk.discard(operation.path)
        return ""
    if _changed(operation):
        return f"{operation.path} was kept, because it was changed since."
    disk.make_folders(operation.source.parent)
    disk.relocate(operation.path, operation.source)
    return ""


def _unreplace(operation: Operation, unsure: bool) -> str:
    assert operation.keep is not None and operation.source is not None
    disk.sweep(operation.source, operation.path)
    if not os.path.lexists(operation.keep):
        is_back = operation.before is not None and operation.before.fits(operation.path)
        may_be_back = unsure and not os.path.lexists(operation.path)  # and was moved on by taking back one before it
        lost = operation.after is not None and not is_back and not may_be_back
        return f"The old {operation.path} is no longer kept." if lost else ""
    if os.path.lexists(operation.path):
        if _same_entry(operation.path, operation.keep):
            disk.discard(operation.keep)
            return ""
        if Stamp.of(operation.path) == operation.before:  # kept as a copy, not yet replaced
            disk.discard(operation.keep)
            return ""
        if _changed(operation):
            return f"{operation.path} was kept as it is, because it was changed since."
        if not os.path.lexists(operation.source):
            disk.keep_old(operation.path, operation.source)
    operation.path.parent.mkdir(parents=True, exist_ok=True)
    disk.put_over(operation.keep, operation.path)
    return ""


def _unmove(operation: Operation, unsure: bool, is_own: bool) -> str:
    assert operation.source is not None
    lost = f"{operation.path} is gone and cannot be moved back."
    strange = f"{operation.path} was left where it is, because it does not look like what was moved there."
    now = Stamp.of(operation.path)
    if unsure and not _is_moved(operation):
        if operation.after is None or is_own or os.path.lexists(operation.source):
            return ""  # it was never moved, or is back
        return strange if now is not None else lost
    if now is not None and operation.before is not None and (now == FOLDER) != (operation.before == FOLDER):
        return strange
    return _bring_back(operation, operation.path, operation.source, lost)


def _untrash(operation: Operation) -> str:
    assert operation.keep is not None
    sentence = _bring_back(
        operation, operation.keep, operation.path, f"{operation.path} is no longer in the trash.", "stays in the trash"
    )
    if not os.path.lexists(operation.keep):
        trash.forget(operation.keep)
    return sentence


def _is_moved(operation: Operation) -> bool:
    """True when what stands at the target is the thing that was to be moved, not something else of that name."""
    assert operation.source is not None
    now = Stamp.of(operation.path)
    if now is None or operation.before is None:
        return False
    if now.inode == operation.before.inode or (now == operation.before and now != FOLDER):
        return True
    over_border = operation.source.parent.is_dir() and _device(operation.path) != _device(operation.source.parent)
    return now == operation.before and over_border and not os.path.lexists(operation.source)


def _device(path: Path) -> int:
    return path.lstat().st_dev


def _bring_back(operation: Operation, place: Path, origin: Path, lost: str, stays: str = "") -> str:
    """Move `place` back to `origin`, unless somebody else's thing is there now."""
    disk.sweep(origin, place)
    if not os.path.lexists(place):
        return "" if os.path.lexists(origin) else lost
    if os.path.lexists(origin) and not disk.one_entry(place, origin):
        if _half_moved(operation, place, origin):
            disk.discard(place)
            return ""
        stays = stays or "was left where it is"
        shown = operation.path if place == operation.keep else place
        return f"{shown} {stays}, because something else has the name {origin.name} there now."
    origin.parent.mkdir(parents=True, exist_ok=True)
    disk.relocate(place, origin)
    return ""


def _half_moved(operation: Operation, place: Path, origin: Path) -> bool:
    """True when both are ours: one file with two names, or a copy whose original is still there."""
    if _same_entry(place, origin):
        return True
    copied = operation.kind is ChangeKind.TRASH and not sys.platform.startswith("linux")
    if (_device(place) == _device(origin) and not copied) or not (place.is_file() and origin.is_file()):
        return False
    return Stamp.of(origin) == operation.before == Stamp.of(place) and filecmp.cmp(origin, place, shallow=False)


def _same_entry(one: Path, other: Path) -> bool:
    """One file under two names (links are not followed)."""
    first, second = one.lstat(), other.lstat()
    return (first.st_dev, first.st_ino) == (second.st_dev, second.st_ino)


_REVERT = {
    ChangeKind.MAKE_FOLDER: _unmake_folder,
    ChangeKind.CREATE: _uncreate,
    ChangeKind.TRASH: _untrash,
}
