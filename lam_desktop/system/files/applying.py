"""Primitive file changes applied in order, all or nothing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lam_desktop.core.changes import ChangeKind
from lam_desktop.core.errors import AlreadyThere, Cancelled, ChangedMeanwhile, FileMissing, HalfDone, LamError
from lam_desktop.system.files import disk, trash
from lam_desktop.system.files.anchors import Identity, held
from lam_desktop.system.files.operations import FOLDER, Operation, Stamp, is_within
from lam_desktop.system.files.reverting import revert_all, sync_all
from lam_desktop.system.files.sentences import plain_errors


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
        sync_all(done)
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
        if operation.kind is not ChangeKind.MAKE_FOLDER and not is_within(origin or operation.path, touched):
            _check(operation)
        puts_new = operation.kind in (ChangeKind.CREATE, ChangeKind.MOVE)
        if puts_new and not is_within(operation.path, touched) and os.path.lexists(operation.path):
            raise AlreadyThere(f"{operation.path} is already there.", "Choose another name, or move it away first.")
        touched |= {operation.path, *filter(None, [origin])}


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
