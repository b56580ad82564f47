"""The disk plus what a step has changed so far. Rule: nothing on the disk is touched before `operations` are applied."""

from __future__ import annotations

import difflib
import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from lam_desktop.core.changes import ChangeKind
from lam_desktop.core.context import FileFacts
from lam_desktop.core.errors import AlreadyThere, FileMissing, InputError, UnreadableFile
from lam_desktop.core.values import FileQuery
from lam_desktop.system.files import trash
from lam_desktop.system.files.operations import Operation, Stamp, plain_errors
from lam_desktop.system.files.select import select

Guard = Callable[[Path, ChangeKind], None]
_DIFF_LIMIT = 64 * 1024


class FileTransaction:
    """Implements `core.context.FileStore` over staged changes.

    Args:
        home: relative paths start here.
        staging: a folder of our own for new content, made when needed.
        undo_folder: where replaced content is kept.
        guard: raises RefusedError for places that must not be changed.
    """

    def __init__(self, home: Path, staging: Path, undo_folder: Path, guard: Guard) -> None:
        self._home = home
        self._staging = staging
        self._undo_folder = undo_folder
        self._guard = guard
        self._map: dict[Path, Path | None] = {}
        self._kept = 0
        self.operations: list[Operation] = []

    @property
    def home(self) -> Path:
        return self._home

    def resolve(self, path: Path | str) -> Path:
        text = str(path)
        if text == "~" or text.startswith(("~/", "~\\")):
            text = str(self.home) + text[1:]
        return Path(os.path.normpath(self.home / text))

    def _physical(self, path: Path) -> Path | None:
        """Where the content of a virtual path lies now; None when it was removed in this step."""
        for above in (path, *path.parents):
            if above in self._map:
                base = self._map[above]
                return None if base is None else base / path.relative_to(above)
        return path

    def exists(self, path: Path) -> bool:
        physical = self._physical(self.resolve(path))
        return physical is not None and os.path.lexists(physical)

    def is_folder(self, path: Path) -> bool:
        physical = self._physical(self.resolve(path))
        return physical is not None and physical.is_dir()

    def real(self, path: Path) -> Path:
        path = self.resolve(path)
        physical = self._physical(path)
        if physical is None or not os.path.lexists(physical):
            raise FileMissing(f"{path} does not exist.", "Check the name and the folder.")
        return physical

    def facts(self, path: Path) -> FileFacts:
        path = self.resolve(path)
        with plain_errors(path):
            physical = self.real(path)
            facts = physical.lstat()
        modified = datetime.fromtimestamp(facts.st_mtime).astimezone()
        return FileFacts(path, facts.st_size, modified, physical.is_dir(), physical.is_symlink())

    def children(self, folder: Path) -> list[Path]:
        folder = self.resolve(folder)
        with plain_errors(folder):
            names = set(os.listdir(self.real(folder)))
        found = {folder / name for name in names} | {path for path in self._map if path.parent == folder}
        return sorted((path for path in found if self.exists(path)), key=lambda path: (path.name.lower(), path.name))

    def walk(self, folder: Path) -> Iterator[Path]:
        for child in self.children(folder):
            if not self.is_folder(child):
                yield child
            elif not self.facts(child).is_link:
                yield from self.walk(child)

    def select(self, query: FileQuery) -> list[Path]:
        return select(self, query)

    def open(self, path: Path) -> BinaryIO:
        with plain_errors(path):
            if self.is_folder(path):
                raise UnreadableFile(f"{path} is a folder, not a file.", "Name a file in it.")
            return self.real(path).open("rb")

    def read_bytes(self, path: Path) -> bytes:
        with self.open(path) as handle:
            return handle.read()

    def read_text(self, path: Path) -> str:
        return decoded(self.read_bytes(path), path)

    def stage(self, path: Path, *, replace: bool = False) -> Path:
        path = self.resolve(path)
        there = self.exists(path)
        if there and (not replace or self.is_folder(path)):
            raise AlreadyThere(f"{path} is already there.", "Choose another name, or move it away first.")
        kind = ChangeKind.REPLACE if there else ChangeKind.CREATE
        self._guard(path, kind)
        self.make_folder(path.parent)
        staged = self._fresh()
        staged.touch()
        earlier = self._written(path)
        if earlier is not None:
            self.operations[earlier] = _with_source(self.operations[earlier], staged)
        else:
            before = Stamp.of(self.real(path)) if there else None
            keep = self._keep(path) if there else None
            self.operations.append(Operation(kind, path, staged, keep, before))
        self._map[path] = staged
        return staged

    def write(self, path: Path, data: bytes, *, replace: bool = False) -> Path:
        path = self.resolve(path)
        staged = self.stage(path, replace=replace)
        with plain_errors(path):
            staged.write_bytes(data)
        return path

    def make_folder(self, path: Path) -> Path:
        path = self.resolve(path)
        if self.is_folder(path):
            return path
        if self.exists(path):
            raise AlreadyThere(f"{path} is a file, so no folder of that name can be made.", "Choose another name.")
        self.make_folder(path.parent)
        self._guard(path, ChangeKind.MAKE_FOLDER)
        empty = self._fresh()
        empty.mkdir()
        self._map[path] = empty
        self.operations.append(Operation(ChangeKind.MAKE_FOLDER, path))
        return path

    def move(self, source: Path, target: Path, *, replace: bool = False) -> Path:
        source, target = self.resolve(source), self.resolve(target)
        physical = self.real(source)
        if target == source:
            return target
        if target.is_relative_to(source):
            raise InputError(f"{source.name} cannot be moved into itself.", "Choose another folder.")
        self._guard(source, ChangeKind.TRASH)
        self._guard(target, ChangeKind.CREATE)
        case_only = str(source).lower() == str(target).lower()
        if self.exists(target) and not case_only:
            if not replace:
                raise AlreadyThere(f"{target} is already there.", "Choose another name, or move it away first.")
            self.trash(target)
        self.make_folder(target.parent)
        self.operations.append(Operation(ChangeKind.MOVE, target, source, before=Stamp.of(physical)))
        self._carry(source, target, physical)
        return target

    def _carry(self, source: Path, target: Path, physical: Path) -> None:
        for path in [path for path in self._map if path != source and path.is_relative_to(source)]:
            self._map[target / path.relative_to(source)] = self._map.pop(path)
        self._map[source] = None
        self._map[target] = physical

    def copy(self, source: Path, target: Path, *, replace: bool = False) -> Path:
        source, target = self.resolve(source), self.resolve(target)
        if self.is_folder(source):
            if target.is_relative_to(source):
                raise InputError(f"{source.name} cannot be copied into itself.", "Choose another folder.")
            if self.exists(target) and not replace:
                raise AlreadyThere(f"{target} is already there.", "Choose another name, or move it away first.")
            self.make_folder(target)
            for child in self.children(source):
                self.copy(child, target / child.name, replace=replace)
            return target
        staged = self.stage(target, replace=replace)
        with plain_errors(source):
            shutil.copy2(self.real(source), staged, follow_symlinks=True)
        return target

    def trash(self, path: Path) -> None:
        path = self.resolve(path)
        physical = self.real(path)
        self._guard(path, ChangeKind.TRASH)
        keep = self._free_trash_name(path)
        self.operations.append(Operation(ChangeKind.TRASH, path, keep=keep, before=Stamp.of(physical)))
        for below in [below for below in self._map if below.is_relative_to(path)]:
            del self._map[below]
        self._map[path] = None

    def _free_trash_name(self, path: Path) -> Path:
        keep = trash.place_for(path, self.home, self._undo_folder)
        taken = {operation.keep for operation in self.operations}
        return keep if keep not in taken else keep.with_name(f"{path.stem}.{uuid.uuid4().hex[:8]}{path.suffix}")

    def free_name(self, path: Path) -> Path:
        path = self.resolve(path)
        candidate, number = path, 2
        while self.exists(candidate):
            candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
            number += 1
        return candidate

    def sealed(self) -> list[Operation]:
        """The operations, ready to be journaled: content stamped, small text changes described by a diff."""
        return [self._sealed(operation) for operation in self.operations]

    def _sealed(self, operation: Operation) -> Operation:
        if operation.kind not in (ChangeKind.CREATE, ChangeKind.REPLACE) or operation.source is None:
            return operation
        diff = _diff(operation.path, operation.source) if operation.kind is ChangeKind.REPLACE else ""
        after = Stamp.of(operation.source)
        return Operation(
            operation.kind, operation.path, operation.source, operation.keep, operation.before, after, diff
        )

    def discard(self) -> None:
        """Forget the staged content; for dry runs and failed steps."""
        shutil.rmtree(self._staging, ignore_errors=True)

    def _fresh(self) -> Path:
        with plain_errors(self._staging):
            self._staging.mkdir(parents=True, exist_ok=True)
        return self._staging / uuid.uuid4().hex

    def _keep(self, path: Path) -> Path:
        self._kept += 1
        return self._undo_folder / f"{uuid.uuid4().hex[:8]}-{self._kept}-{path.name[:80]}"

    def _written(self, path: Path) -> int | None:
        """Index of the operation of this step that last wrote the content now at a path."""
        staged = self._map.get(path)
        for index in range(len(self.operations) - 1, -1, -1):
            if staged is not None and self.operations[index].path == path and self.operations[index].source == staged:
                return index
        return None


def _with_source(operation: Operation, staged: Path) -> Operation:
    return Operation(operation.kind, operation.path, staged, operation.keep, operation.before)


def decoded(data: bytes, path: Path) -> str:
    """Text of a file: UTF-8 (with or without BOM), UTF-16 with BOM, else detected. Line ends are kept."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None or b"\x00" in data[:4096]:
        raise UnreadableFile(f"{path.name} is not a text file.", "Name a text file.")
    return str(best)


def _diff(old: Path, new: Path) -> str:
    if not old.is_file() or old.stat().st_size > _DIFF_LIMIT or new.stat().st_size > _DIFF_LIMIT:
        return ""
    try:
        before, after = old.read_text("utf-8").splitlines(), new.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ""
    return "\n".join(list(difflib.unified_diff(before, after, lineterm="", n=1))[2:200])
