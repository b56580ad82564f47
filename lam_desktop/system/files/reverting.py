"""Primitive file changes taken back, each exactly from its own record, however far it got."""

from __future__ import annotations

import filecmp
import os
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from lam_desktop.core.changes import ChangeKind
from lam_desktop.core.errors import LamError, NoPermission
from lam_desktop.system.files import disk, trash
from lam_desktop.system.files.operations import FOLDER, Operation, Stamp, is_within
from lam_desktop.system.files.sentences import plain_errors

_SAID = 3  # of what cannot be taken back, told one by one


@dataclass(frozen=True, slots=True)
class Reverted:
    """What came of taking changes back, in sentences.

    `left`: what was left alone, by its place in the list. `remarks`: what is back, but not as it was. `absent`: the
    places of new files that were not where they had been put: somebody has moved them on, or thrown them away.
    """

    left: dict[int, str]
    remarks: tuple[str, ...] = ()
    absent: tuple[int, ...] = ()

    @property
    def said(self) -> list[str]:
        """All of it."""
        return [*self.left.values(), *self.remarks]


def revert_all(operations: list[Operation], unsure: bool = False, only: Collection[int] | None = None) -> Reverted:
    """Take changes back, last first. The person's later edits win: what no longer is as we left it is not touched.

    Args:
        unsure: it is not known how far each got (after a crash): done, half done, not at all, or taken back already.
        only: places in the list of those that are still to be taken back.

    Raises: WorldError kinds, after all has been taken back that has nothing to do with what could not be; calling it
    again goes on.
    """
    left: dict[int, str] = {}
    remarks, absent = [], []
    own = list(_of_own_making(operations))
    failed = _Failed()
    for place in reversed(range(len(operations)) if only is None else sorted(only)):
        operation = operations[place]
        if failed.touches(operation):
            continue
        try:
            with plain_errors(operation.path):
                edited = not own[place] and _is_edited(operation)
                absent += [place] if _is_absent(operation) else []
                sentence = _revert(operation, unsure, own[place])
        except LamError as error:
            failed.add(operation, error)
            continue
        if sentence:
            left[place] = sentence
        elif edited and not os.path.lexists(operation.path):
            remarks.append(f"{operation.source} is back with what was changed in it since.")
    sync_all(operations)
    if failed.first is not None:
        failed.first.message = " ".join([*failed.sentences(), *left.values(), *remarks])
        raise failed.first
    return Reverted(left, tuple(remarks), tuple(absent))


class _Failed:
    """The changes that could not be taken back for now, and what must wait with them: what is about the same places."""

    def __init__(self) -> None:
        self.first: LamError | None = None
        self._said: dict[str, None] = {}
        self._waiting: set[Path] = set()
        self._above: set[Path] = set()

    def add(self, operation: Operation, error: LamError) -> None:
        """Note one, with the folder that is closed, where it is that."""
        self.first = self.first or error
        folders = {path.parent for path in _places(operation)}
        closed = sorted(each for each in folders if each.is_dir() and not os.access(each, os.W_OK))
        said = f"The system does not let me change the folder {closed[0]}." if closed else error.message
        self._said[said if isinstance(error, NoPermission) else error.message] = None
        self._wait(operation)

    def touches(self, operation: Operation) -> bool:
        """Whether a change, made before one that could not be taken back, is about the same places; then it waits."""
        if self.first is None:
            return False
        places = _places(operation)
        touches = any(is_within(path, self._waiting) for path in places) or not self._above.isdisjoint(places)
        if touches:
            self._wait(operation)
        return touches

    def sentences(self) -> list[str]:
        """What is in the way, each once; of many the first."""
        more = len(self._said) - _SAID
        return [*list(self._said)[:_SAID], *([f"The same of {more} more."] if more > 0 else [])]

    def _wait(self, operation: Operation) -> None:
        places = _places(operation)
        self._waiting |= places
        self._above |= {parent for path in places for parent in path.parents}


def _places(operation: Operation) -> set[Path]:
    moved = operation.kind is ChangeKind.MOVE and operation.source is not None
    return {operation.path, operation.source} if moved and operation.source else {operation.path}


def _of_own_making(operations: list[Operation]) -> Iterator[bool]:
    """Whether what each change is about stood where it was only by one before it: taken back, it is nowhere."""
    made: set[Path] = set()
    for operation in operations:
        origin = operation.source if operation.kind is ChangeKind.MOVE else None
        yield origin is not None and is_within(origin, made)
        made.add(operation.path)


def sync_all(done: list[Operation]) -> None:
    """Force to the disk what stands in the folders that changes touched."""
    folders = {operation.path.parent for operation in done}
    folders |= {each.source.parent for each in done if each.kind is ChangeKind.MOVE and each.source is not None}
    for each in done:
        if each.kind is ChangeKind.TRASH and each.keep is not None:
            folders |= trash.folders_of(each.keep)
    for folder in sorted(folders, reverse=True):
        with plain_errors(folder):
            if folder.is_dir():  # a folder of this list may itself have been moved on
                disk.sync_folder(folder)


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


def _is_absent(operation: Operation) -> bool:
    """Whether a new file is neither where it was put nor where it came from."""
    new = operation.kind is ChangeKind.CREATE and operation.source is not None
    return new and not os.path.lexists(operation.path) and not os.path.lexists(str(operation.source))


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
