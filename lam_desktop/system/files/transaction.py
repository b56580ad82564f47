"""The disk plus what a step has changed so far. Rule: nothing on the disk is touched before the step ends."""

from __future__ import annotations

import os
import shutil
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace as changed
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import BinaryIO

from lam_desktop.core.changes import ChangeKind
from lam_desktop.core.context import FileFacts
from lam_desktop.core.errors import AlreadyThere, FileMissing, InputError, UnreadableFile
from lam_desktop.core.labels import NEUTRAL, Label
from lam_desktop.core.values import FileQuery
from lam_desktop.system.files import anchors, disk, trash
from lam_desktop.system.files.operations import Operation, Stamp
from lam_desktop.system.files.overlay import Overlay
from lam_desktop.system.files.select import select
from lam_desktop.system.files.sentences import plain_errors
from lam_desktop.system.files.text import decoded, difference

Guard = Callable[[Path, ChangeKind], None]
OriginOf = Callable[[Path, Path], Label]


class FileTransaction:
    """Implements `core.context.FileStore` over staged changes.

    Args:
        home: relative paths start here.
        staging: a folder of our own for new content, made when needed.
        undo_folder: where replaced content is kept.
        guard: raises RefusedError for places that must not be changed.
        dry: the operations will never be applied; content that is only copied is not copied then.
        hidden: folders that are never listed, such as our own records.
        name: of the folders in `staging` and `undo_folder` that are this transaction's own.
        origin_of: the label of what stands at a path, given where its content lies.
    """

    def __init__(
        self,
        home: Path,
        staging: Path,
        undo_folder: Path,
        guard: Guard,
        dry: bool = False,
        hidden: tuple[Path, ...] = (),
        name: str = "",
        origin_of: OriginOf = lambda path, physical: NEUTRAL,
    ) -> None:
        self._home = home
        self._places = staging, undo_folder
        self._name = name
        self._guard = guard
        self._dry = dry
        self._hidden = frozenset(hidden)
        self._laid = Overlay()
        self._folders: dict[Path, tuple[anchors.Identity, Path] | None] = {}  # what was looked at, and where it lies
        self._writer: dict[Path, int] = {}  # the operation that wrote what is at a path
        self._origin_of = origin_of
        self._read_now: set[Path] = set()  # what a call has read, and what it has staged content in
        self._staged_now: list[Path] = []
        self.read = NEUTRAL  # the label of what this call has read so far
        self.made: dict[Path, Label] = {}  # the label of content that calls have written, by where it was staged
        self.operations: list[Operation] = []
        self.rewrites = 0  # how often what was staged at a path was staged anew, which adds no operation

    @cached_property  # most steps write nothing
    def _staging(self) -> Path:
        return self._places[0] / self._name

    @cached_property
    def _undo_folder(self) -> Path:
        return self._places[1] / self._name

    @property
    def home(self) -> Path:
        return self._home

    def resolve(self, path: Path | str) -> Path:
        text = str(path)
        if text == "~" or text.startswith(("~/", "~\\")):
            text = str(self.home) + text[1:]
        plain = os.path.normpath(text if text.startswith(os.sep) else self.home / text)
        return path if isinstance(path, Path) and plain == text else Path(plain)

    def begin_call(self) -> None:
        """From here on it is noted what is read and what is written."""
        self._read_now.clear()
        self._staged_now.clear()
        self.read = NEUTRAL

    def end_call(self, label: Label) -> Label:
        """What was written since `begin_call` is made of what was read since, and of what has this label.

        Returns: the label of what was read.
        """
        made = label.join(self.read)
        if made.is_special:
            self.made.update(dict.fromkeys(self._staged_now, made))
        return self.read

    def note_read(self, label: Label) -> None:
        """Something with this label was read that is no file."""
        self.read = self.read.join(label)

    def _note_file(self, path: Path, physical: Path) -> None:
        if physical not in self._read_now:
            self._read_now.add(physical)
            made = self.made.get(physical)
            self.note_read(self._origin_of(path, physical) if made is None else made)

    def _within(self, path: Path, kind: ChangeKind) -> anchors.Identity | None:
        """The folder a change happens in, once its true place is allowed too; None when this step makes or moves it."""
        folder = path.parent
        if self._dry or self._laid.physical(folder) != folder:
            return None
        if folder not in self._folders:
            self._folders[folder] = anchors.look(folder)
        known = self._folders[folder]
        if known is None:
            raise FileMissing(f"{folder} does not exist.", "Check the name and the folder.")
        identity, real = known
        if real != folder:
            self._guard(real / path.name, kind)
        return identity

    def exists(self, path: Path) -> bool:
        physical = self._laid.physical(self.resolve(path))
        return physical is not None and os.path.lexists(physical)

    def is_folder(self, path: Path) -> bool:
        physical = self._laid.physical(self.resolve(path))
        return physical is not None and physical.is_dir()

    def real(self, path: Path) -> Path:
        path = self.resolve(path)
        physical = self._there(path)
        self._note_file(path, physical)
        return physical

    def _there(self, path: Path) -> Path:
        """Where the content of a path lies, for looking at it from outside only."""
        physical = self._laid.physical(path)
        if physical is None or not os.path.lexists(physical):
            raise FileMissing(f"{path} does not exist.", "Check the name and the folder.")
        return physical

    def facts(self, path: Path) -> FileFacts:
        path = self.resolve(path)
        with plain_errors(path):
            physical = self._there(path)
            facts = physical.lstat()
        modified = datetime.fromtimestamp(facts.st_mtime).astimezone()
        born = getattr(facts, "st_birthtime", facts.st_ctime if sys.platform == "win32" else facts.st_mtime)
        return FileFacts(path, facts.st_size, modified, physical.is_dir(), physical.is_symlink(), born)

    def children(self, folder: Path) -> list[Path]:
        folder = self.resolve(folder)
        with plain_errors(folder):
            names = set(os.listdir(self._there(folder)))
        found = {folder / name for name in names} | self._laid.inside(folder)
        there = (path for path in found - self._hidden if self.exists(path))
        return sorted(there, key=lambda path: (path.name.lower(), path.name))

    def walk(self, folder: Path) -> Iterator[Path]:
        for child in self.children(folder):
            if not self.is_folder(child):
                yield child
            elif not self.facts(child).is_link:
                yield from self.walk(child)

    def select(self, query: FileQuery) -> list[Path]:
        before = self.read
        try:
            return select(self, query)
        finally:
            self.read = before  # which files have a word in them is no content of theirs

    def open(self, path: Path) -> BinaryIO:
        with plain_errors(path):
            if self.is_folder(path):
                raise UnreadableFile(f"{path} is a folder, not a file.", "Name a file in it.")
            physical = self.real(path)
            if physical.exists() and not physical.is_file():  # a pipe or socket would be waited for without end
                raise UnreadableFile(f"{path} is not a file that can be read.", "Name an ordinary file.")
            return physical.open("rb")

    def read_bytes(self, path: Path) -> bytes:
        with self.open(path) as handle:
            return handle.read()

    def read_text(self, path: Path) -> str:
        return decoded(self.read_bytes(path), path)

    def stage(self, path: Path, *, replace: bool = False) -> Path:
        staged = self._staged(self.resolve(path), replace)
        self._staged_now.append(staged)
        return staged

    def _staged(self, path: Path, replace: bool) -> Path:
        """Room for content that is only copied: a copy is known by what it is a copy of."""
        staged = self._fresh()
        with plain_errors(path):
            staged.touch()
        self._put(path, staged, replace)
        return staged

    def _put(self, path: Path, content: Path, replace: bool) -> None:
        """Let `content` be what is at a path from now on."""
        there = self.exists(path)
        if there and (not replace or self.is_folder(path)):
            raise AlreadyThere(f"{path} is already there.", "Choose another name, or move it away first.")
        kind = ChangeKind.REPLACE if there else ChangeKind.CREATE
        self._guard(path, kind)
        self.make_folder(path.parent)
        earlier = self._writer.get(path)
        if earlier is not None:
            self.operations[earlier] = changed(self.operations[earlier], source=content)
            self.rewrites += 1
        else:
            before = Stamp.of(self._there(path)) if there else None
            keep = self._undo_folder / f"{uuid.uuid4().hex[:8]}-{disk.shortened(path.name, 80)}" if there else None
            self._writer[path] = len(self.operations)
            within = self._within(path, kind)
            self.operations.append(Operation(kind, path, content, keep, before, within=within))
        self._laid.lay(path, content)

    def write(self, path: Path, data: bytes, *, replace: bool = False) -> Path:
        path = self.resolve(path)
        staged = self.stage(path, replace=replace)
        with plain_errors(path):
            staged.write_bytes(data)
        return path

    def make_folder(self, path: Path, like: Path | None = None) -> Path:
        path = self.resolve(path)
        if self.is_folder(path):
            return path
        if self.exists(path):
            raise AlreadyThere(f"{path} is a file, so no folder of that name can be made.", "Choose another name.")
        self.make_folder(path.parent)
        self._guard(path, ChangeKind.MAKE_FOLDER)
        empty = self._fresh()
        with plain_errors(path):
            empty.mkdir()
        within = self._within(path, ChangeKind.MAKE_FOLDER)
        self._laid.lay(path, empty)
        self.operations.append(Operation(ChangeKind.MAKE_FOLDER, path, like, within=within))
        return path

    def move(self, source: Path, target: Path, *, replace: bool = False) -> Path:
        source, target = self.resolve(source), self.resolve(target)
        physical = self._there(source)
        if target == source:
            return target
        if target.is_relative_to(source):
            raise InputError(f"{source.name} cannot be moved into itself.", "Choose another folder.")
        self._guard(source, ChangeKind.TRASH)
        self._guard(target, ChangeKind.CREATE)
        case_only = str(source).lower() == str(target).lower() and os.path.lexists(target) and source.samefile(target)
        if self.exists(target) and not case_only:
            if not replace:
                raise AlreadyThere(f"{target} is already there.", "Choose another name, or move it away first.")
            self.trash(target)
        self.make_folder(target.parent)
        to, out_of = self._within(target, ChangeKind.CREATE), self._within(source, ChangeKind.TRASH)
        stamp = Stamp.of(physical)
        self.operations.append(
            Operation(ChangeKind.MOVE, target, source, before=stamp, within=to, source_within=out_of)
        )
        self._carry(source, target, physical)
        return target

    def _carry(self, source: Path, target: Path, physical: Path) -> None:
        """Everything known below `source` is below `target` now."""
        for path in self._laid.below(source):
            moved = self._laid.content(path)
            self._lift(path)
            self._laid.lay(target / path.relative_to(source), moved)
        self._writer.pop(source, None)
        self._laid.lay(source, None)
        self._laid.lay(target, physical)

    def copy(self, source: Path, target: Path, *, replace: bool = False) -> Path:
        source, target = self.resolve(source), self.resolve(target)
        original = self._there(source)
        if self.is_folder(source) and not original.is_symlink():
            return self._copy_folder(source, target, replace)
        with plain_errors(source):
            if not original.is_symlink() and not original.is_file():
                raise UnreadableFile(f"{source} is neither a file nor a folder.", "Leave it out.")
            if self._dry:
                self._put(target, original, replace)
            else:
                staged = self._staged(target, replace)
                if original in self._staged_now:
                    self._staged_now.append(staged)
                elif original in self.made:
                    self.made[staged] = self.made[original]
                staged.unlink()
                shutil.copy2(original, staged, follow_symlinks=not original.is_dir() and original.exists())
        return target

    def _copy_folder(self, source: Path, target: Path, replace: bool) -> Path:
        if target.is_relative_to(source):
            raise InputError(f"{source.name} cannot be copied into itself.", "Choose another folder.")
        if self.exists(target) and not replace:
            raise AlreadyThere(f"{target} is already there.", "Choose another name, or move it away first.")
        self.make_folder(target, like=source)
        for child in self.children(source):
            self.copy(child, target / child.name, replace=replace)
        return target

    def trash(self, path: Path) -> None:
        path = self.resolve(path)
        physical = self._there(path)
        self._guard(path, ChangeKind.TRASH)
        keep = trash.place_for(path, self.home, self._undo_folder)
        within = self._within(path, ChangeKind.TRASH)
        self.operations.append(Operation(ChangeKind.TRASH, path, keep=keep, before=Stamp.of(physical), within=within))
        for below in self._laid.below(path):
            self._lift(below)
        self._writer.pop(path, None)
        self._laid.lay(path, None)

    def _lift(self, path: Path) -> None:
        self._laid.lift(path)
        self._writer.pop(path, None)

    def free_name(self, path: Path) -> Path:
        path = self.resolve(path)
        candidate, number = path, 2
        while self.exists(candidate):
            candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
            number += 1
        return candidate

    @contextmanager
    def tried(self) -> Iterator[None]:
        """What the block staged is forgotten when it raises; what was staged before stays."""
        before = self._laid.copy(), dict(self._writer)
        operations = list(self.operations)
        try:
            yield
        except BaseException:
            self._laid, self._writer = before
            self.operations[:] = operations
            raise

    def sealed(self, since: int = 0) -> list[Operation]:
        """The operations from number `since` on, ready to be journaled: content stamped; when dry, with differences."""
        return [self._sealed(operation) for operation in self.operations[since:]]

    def _sealed(self, operation: Operation) -> Operation:
        if operation.kind not in (ChangeKind.CREATE, ChangeKind.REPLACE) or operation.source is None:
            return operation
        diff = ""
        if self._dry and operation.kind is ChangeKind.REPLACE:
            diff = difference(operation.path, operation.source)
        return changed(operation, after=Stamp.of(operation.source), diff=diff)

    def discard(self) -> None:
        """Forget the staged content; for dry runs and failed steps."""
        shutil.rmtree(self._staging, ignore_errors=True)

    def _fresh(self) -> Path:
        with plain_errors(self._staging):
            self._staging.mkdir(parents=True, exist_ok=True)
        return self._staging / uuid.uuid4().hex
