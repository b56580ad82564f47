"""Makes, extends and joins archives. Rule: a changed archive is written anew, so that it is whole at any time."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import IO, BinaryIO, cast

from lam_desktop.connectors.archive_reading import Format, Member, format_of, members
from lam_desktop.connectors.archive_writing import ArchiveWriter, add_entries, entries, free_member, writing
from lam_desktop.core.context import FileStore
from lam_desktop.core.errors import FileMissing, InputError

_CHUNK = 1024 * 1024
_IN_MEMORY = 16 * 1024 * 1024
Pulse = Callable[[float, str], None]


def create(
    files: FileStore, paths: Sequence[Path], archive: Path, form: Format, pulse: Pulse, exceptions: Sequence[str] = ()
) -> Path:
    """Put files and folders into a new archive. Raises AlreadyThere, and FileMissing when nothing would be in it."""
    found = entries(files, paths, archive, exceptions)
    if not found:
        raise FileMissing("There is nothing to put into the archive.", "Check which files are meant.")
    with writing(files.stage(archive), form) as writer:
        add_entries(files, found, writer, pulse)
    return archive


def extend(files: FileStore, paths: Sequence[Path], archive: Path, pulse: Pulse) -> Path:
    """Put further files into an archive; a member of the same name is replaced by the new one."""
    old = files.real(archive)
    form = _collection(archive, old)
    found = entries(files, paths, archive)
    new = {entry.name for entry in found}
    with writing(files.stage(archive, replace=True), form) as writer, closing(members(archive, old)) as inside:
        for member, content in inside:
            pulse(0.0, member.name)
            if member.name not in new:
                writer.add(member, content)
        add_entries(files, found, writer, pulse)
    return archive


def shrink(files: FileStore, archive: Path, gone: set[str], pulse: Pulse) -> Path:
    """Take members out of an archive. Raises InputError when nothing would be left."""
    old = files.real(archive)
    form = _collection(archive, old)
    with closing(members(archive, old)) as inside:
        if not any(member.kind != "folder" and member.name not in gone for member, _ in inside):
            raise InputError(f"Nothing would be left in {archive.name}.", "Delete the archive itself instead.")
    with writing(files.stage(archive, replace=True), form) as writer, closing(members(archive, old)) as inside:
        for member, content in inside:
            pulse(0.0, member.name)
            if member.name not in gone:
                writer.add(member, content)
    return archive


def join(files: FileStore, archives: Sequence[Path], target: Path, form: Format, pulse: Pulse) -> Path:
    """Put the members of several archives into a new one.

    The same file in two of them is taken once; different files of one name get a number.
    """
    for archive in archives:
        _collection(archive, files.real(archive))
    seen: dict[str, bytes] = {}
    with writing(files.stage(target), form) as writer:
        for number, archive in enumerate(archives):
            with closing(members(archive, files.real(archive))) as inside:
                for member, content in inside:
                    pulse(number / len(archives), member.name)
                    _add_once(writer, member, content, seen)
    return target


def _collection(archive: Path, real: Path) -> Format:
    form = format_of(archive, real)
    if form.family == "single":
        raise InputError(f"{archive.name} is one packed file and cannot hold several.", "Make a zip or tar archive.")
    return form


def _add_once(writer: ArchiveWriter, member: Member, content: BinaryIO | None, seen: dict[str, bytes]) -> None:
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as spool:
        mark = member.kind.encode() + member.target.encode("utf-8", "surrogateescape")
        size = 0
        if content is not None:
            mark, size = _spooled(content, spool)
        if seen.get(member.name) == mark:
            return
        name = free_member(member.name, set(seen))
        seen[name] = mark
        spool.seek(0)
        moved = Member(name, member.kind, size, member.modified, member.mode, member.target)
        writer.add(moved, None if content is None else cast("BinaryIO", spool))


def _spooled(content: BinaryIO, spool: IO[bytes]) -> tuple[bytes, int]:
    state, size = hashlib.blake2b(digest_size=32), 0
    while chunk := content.read(_CHUNK):
        state.update(chunk)
        spool.write(chunk)
        size += len(chunk)
    return state.digest(), size
