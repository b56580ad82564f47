"""A power cut, played: what was not forced to the disk is gone, in the worst order a journaling file system allows.

A file keeps the content of its last fsync, a folder the names of its last fsync. A rename is atomic: once the folder
that was left is on the disk, so is the one that was reached; the other way round both names may stand. SQLite counts as
forced at each COMMIT with synchronous=FULL; otherwise all since the start is lost. Inodes stay what they are.
"""

from __future__ import annotations

import functools
import os
import shutil
import signal
import sqlite3
import stat
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lam_desktop.store import database

Key = tuple[int, int]  # device and inode
_FULL = 2
_STORE = "lam.sqlite"


@dataclass(slots=True)
class _Held:
    """An inode, held open so that its number is not given out again."""

    handle: int
    is_folder: bool
    content: bytes = b""
    mode: int = 0o644
    modified: int = 0
    names: dict[str, Key] = field(default_factory=dict)


class Disk:
    """What the disk under some folders would hold after a power cut. Begins with all that is there now."""

    def __init__(self, roots: tuple[Path, ...]) -> None:
        self._roots = roots
        self._lock = threading.RLock()
        self._held: dict[Key, _Held] = {}
        self._store: dict[Path, bytes] = {}
        self._fsync = os.fsync
        for root in roots:
            for folder, _, names in os.walk(root):
                for name in names:
                    if not name.startswith(_STORE):
                        with Path(folder, name).open("rb") as handle:
                            self._note_file(handle.fileno())
                self._note_path(folder)
        self._note_store()

    def install(self) -> None:
        """Watch what this process forces to the disk."""
        disk = self

        def fsync(number: int) -> None:
            disk._fsync(number)
            with disk._lock:
                kind = os.fstat(number).st_mode
                disk._note_folder(number) if stat.S_ISDIR(kind) else disk._note_file(number)

        class Watched(sqlite3.Connection):
            def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
                cursor = super().execute(sql, *parameters)
                if sql == "COMMIT" and super().execute("PRAGMA synchronous").fetchone()[0] >= _FULL:
                    with disk._lock:
                        disk._note_store()
                return cursor

        os.fsync = fsync
        database.sqlite3 = _Opening(functools.partial(sqlite3.connect, factory=Watched))  # type: ignore[assignment]

    def cut(self, said: Path) -> None:
        """End this process with all its threads, then leave on the disk what a power cut would leave.

        A fork of it does that; when it is through, `said` is there, empty or with what went wrong.
        """
        with self._lock:
            victim = os.getpid()
            if os.fork():
                signal.pause()
            os.kill(victim, signal.SIGKILL)
            while os.getppid() == victim:
                time.sleep(0.001)
            wrong = ""
            try:
                self._leave_what_is_forced()
            except BaseException:
                wrong = traceback.format_exc()
            finally:
                half = said.with_suffix(".half")
                half.write_text(wrong)
                half.rename(said)
                os._exit(0)

    def _leave_what_is_forced(self) -> None:
        with self._lock:
            limbo = self._roots[0].parent / "limbo"
            limbo.mkdir()
            self._take_apart(limbo)
            for root in self._roots:
                self._put_together(_key(root.lstat()), root, limbo)
            shutil.rmtree(limbo)
            for path in self._roots[-1].glob(f"{_STORE}*"):
                path.unlink()
            for path, content in self._store.items():
                path.write_bytes(content)

    # what is forced

    def _note_store(self) -> None:
        files = [self._roots[-1] / name for name in (_STORE, f"{_STORE}-wal")]
        self._store = {path: path.read_bytes() for path in files if path.exists()}

    def _note_path(self, folder: str | Path) -> None:
        number = os.open(folder, os.O_RDONLY)
        try:
            self._note_folder(number)
        finally:
            os.close(number)

    def _note_file(self, number: int) -> None:
        about = os.fstat(number)
        held = self._hold(about, lambda: os.open(f"/proc/self/fd/{number}", os.O_PATH))
        held.content = os.pread(number, about.st_size, 0)
        held.mode, held.modified = stat.S_IMODE(about.st_mode), about.st_mtime_ns

    def _note_folder(self, number: int) -> None:
        held = self._hold(os.fstat(number), lambda: os.open(f"/proc/self/fd/{number}", os.O_PATH))
        before, held.names = held.names, self._names(number)
        reached = set(held.names.values())
        for name, key in before.items():
            if held.names.get(name) != key and key not in reached and os.fstat(self._held[key].handle).st_nlink:
                self._follow(key)
        for key in reached:
            if self._held[key].is_folder:  # a folder is never seen under two names
                self._forget_elsewhere(key, held)

    def _names(self, number: int) -> dict[str, Key]:
        found = {}
        for name in os.listdir(number):
            if name.startswith(_STORE):
                continue
            about = os.stat(name, dir_fd=number, follow_symlinks=False)
            self._hold(about, functools.partial(os.open, name, os.O_PATH | os.O_NOFOLLOW, dir_fd=number))
            found[name] = _key(about)
        return found

    def _hold(self, about: os.stat_result, opened: Callable[[], int]) -> _Held:
        key = _key(about)
        if key not in self._held:
            self._held[key] = _Held(opened(), stat.S_ISDIR(about.st_mode), mode=stat.S_IMODE(about.st_mode))
        return self._held[key]

    def _forget_elsewhere(self, key: Key, here: _Held) -> None:
        for held in self._held.values():
            if held is not here:
                for name in [name for name, each in held.names.items() if each == key]:
                    del held.names[name]

    def _follow(self, key: Key) -> None:
        """What was renamed out of a folder that is forced is forced where it went, with the folders above that."""
        for path in self._places(key):
            while path not in self._roots:
                above, about = path.parent, path.lstat()
                number = os.open(above, os.O_RDONLY)
                try:
                    holder = self._hold(os.fstat(number), lambda number=number: os.dup(number))
                    self._hold(about, functools.partial(os.open, path, os.O_PATH | os.O_NOFOLLOW))
                finally:
                    os.close(number)
                holder.names[path.name] = _key(about)
                if stat.S_ISDIR(about.st_mode):
                    self._forget_elsewhere(_key(about), holder)
                path = above

    def _places(self, key: Key) -> Iterator[Path]:
        for root in self._roots:
            for folder, folders, names in os.walk(root):
                for name in (*folders, *names):
                    if _key(Path(folder, name).lstat()) == key:
                        yield Path(folder, name)

    # what is left

    def _take_apart(self, limbo: Path) -> None:
        """Every inode that is known goes to limbo under its number; what is not known goes."""
        here = os.open(limbo, os.O_RDONLY)  # with a folder given, os.link follows /proc to the inode itself
        for key, held in self._held.items():
            if not held.is_folder and os.fstat(held.handle).st_nlink:
                os.link(f"/proc/self/fd/{held.handle}", limbo / _name(key), src_dir_fd=here)
        for root in self._roots:
            for folder, _, _ in os.walk(root, topdown=False):
                place, key = Path(folder), _key(os.lstat(folder))
                if place in self._roots:
                    self._clear(place)
                elif key in self._held:
                    place.rename(limbo / _name(key))
                    self._clear(limbo / _name(key))

    @staticmethod
    def _clear(folder: Path) -> None:
        for each in folder.iterdir():
            if each.is_dir() and not each.is_symlink():
                shutil.rmtree(each)
            else:
                each.unlink()

    def _put_together(self, key: Key, place: Path, limbo: Path) -> None:
        for name, each in self._held[key].names.items():
            held, kept, there = self._held[each], limbo / _name(each), place / name
            if held.is_folder:
                kept.rename(there) if kept.exists() else there.mkdir()
                self._put_together(each, there, limbo)
                continue
            if kept.exists():
                os.link(kept, there)
            there.chmod(0o600) if there.exists() else None
            there.write_bytes(held.content)
            there.chmod(held.mode)
            if held.modified:
                os.utime(there, ns=(held.modified, held.modified))


class _Opening:
    """`sqlite3` as a module sees it, but with another `connect`."""

    def __init__(self, connect: Callable[..., sqlite3.Connection]) -> None:
        self.connect = connect

    def __getattr__(self, name: str) -> Any:
        return getattr(sqlite3, name)


def _key(about: os.stat_result) -> Key:
    return about.st_dev, about.st_ino


def _name(key: Key) -> str:
    return f"{key[0]}-{key[1]}"
