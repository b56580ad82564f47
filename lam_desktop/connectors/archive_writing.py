"""Writes zip and tar archives. Rule: the same files give the same bytes: sorted, no owner, no time of packing."""

from __future__ import annotations

import bz2
import gzip
import lzma
import shutil
import stat
import struct
import tarfile
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO, Protocol, cast

from lam_desktop.connectors.archive_reading import Format, Member
from lam_desktop.connectors.exceptions import is_exception
from lam_desktop.connectors.naming import ending
from lam_desktop.core.context import FileStore
from lam_desktop.core.errors import InputError

_CHUNK = 1024 * 1024
_BY_ENDING = {
    ".zip": Format("zip"), ".tar": Format("tar"), ".tar.gz": Format("tar", "gz"), ".tgz": Format("tar", "gz"),
    ".tar.bz2": Format("tar", "bz2"), ".tbz": Format("tar", "bz2"), ".tbz2": Format("tar", "bz2"),
    ".tar.xz": Format("tar", "xz"), ".txz": Format("tar", "xz"),
}  # fmt: skip
_UNWRITABLE = (".7z", ".rar", ".gz", ".bz2", ".xz", ".zst", ".tar.zst", ".lz", ".cab", ".iso", ".dmg")
_ZIP_FIRST, _ZIP_LAST = (1980, 1, 1, 0, 0, 0), (2107, 12, 31, 23, 59, 58)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or folder on its way into an archive, under the name it gets there."""

    name: str
    path: Path
    is_folder: bool


class ArchiveWriter(Protocol):
    """What both kinds of archive offer. `add` takes content of exactly `member.size` bytes."""

    def add(self, member: Member, content: BinaryIO | None) -> None: ...


def with_format(archive: Path, default: str) -> tuple[Path, Format]:
    """The archive's path, with `default` added when it names no kind of archive, and how it is written.

    Raises: InputError for kinds that cannot be written.
    """
    tail = ending(archive.name).lower()
    if tail in _BY_ENDING:
        return archive, _BY_ENDING[tail]
    if tail in _UNWRITABLE:
        raise InputError(f"I cannot make {tail} archives.", "Choose .zip, .tar, .tar.gz, .tar.bz2 or .tar.xz.")
    return archive.with_name(archive.name + default), _BY_ENDING[default]


def entries(files: FileStore, paths: Sequence[Path], archive: Path, exceptions: Sequence[str] = ()) -> list[Entry]:
    """What goes in, sorted by name. A folder keeps its name and its structure; a single file its name only.

    Two of one name get a number: "a.txt", "a (2).txt". What is left out: the archive itself, and in
    folders what has one of the names in `exceptions`.
    """
    found: list[Entry] = []
    taken: set[str] = set()
    for path in dict.fromkeys(paths):
        name = free_member(path.name, taken)
        taken.add(name)
        found += _below(files, path, name, archive, exceptions)
    return sorted(found, key=lambda entry: entry.name)


def free_member(name: str, taken: set[str]) -> str:
    """The name, with a number before its extension when it is taken."""
    place = PurePosixPath(name)
    tail = ending(place.name)
    stem = place.name[: len(place.name) - len(tail)]
    number = 2
    while name in taken:
        name = str(place.with_name(f"{stem} ({number}){tail}"))
        number += 1
    return name


def _below(files: FileStore, path: Path, name: str, archive: Path, exceptions: Sequence[str]) -> Iterator[Entry]:
    """Links to files count as files; links to folders inside a folder, dead links and devices are left out."""
    if path == archive:
        return
    if not files.is_folder(path):
        if files.real(path).is_file():
            yield Entry(name, path, False)
        return
    yield Entry(name, path, True)
    for child in files.children(path):
        if not (is_exception(child.name, exceptions) or (files.is_folder(child) and files.facts(child).is_link)):
            yield from _below(files, child, f"{name}/{child.name}", archive, exceptions)


def add_entries(
    files: FileStore, found: Sequence[Entry], writer: ArchiveWriter, pulse: Callable[[float, str], None]
) -> None:
    """Put files and folders into an open archive."""
    sizes = [0 if entry.is_folder else files.real(entry.path).stat().st_size for entry in found]
    total, done = max(sum(sizes), 1), 0
    for entry, size in zip(found, sizes, strict=True):
        pulse(done / total, entry.name)
        facts = files.real(entry.path).stat()
        if entry.is_folder:
            writer.add(Member(entry.name, "folder", 0, facts.st_mtime, 0o755), None)
            continue
        with files.open(entry.path) as content:
            writer.add(Member(entry.name, "file", size, facts.st_mtime, stat.S_IMODE(facts.st_mode)), content)
        done += size


@contextmanager
def writing(staged: Path, form: Format) -> Iterator[ArchiveWriter]:
    """Open a new archive at a real path."""
    if form.family == "zip":
        with zipfile.ZipFile(staged, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
            yield _ZipWriter(archive)
        return
    with (
        staged.open("wb") as out,
        _packed(out, form) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT, encoding="utf-8") as tar,
    ):
        yield _TarWriter(tar)


@contextmanager
def _packed(out: BinaryIO, form: Format) -> Iterator[IO[bytes]]:
    if form.packing == "gz":
        with gzip.GzipFile(filename="", mode="wb", fileobj=out, mtime=0) as packed:
            yield cast("IO[bytes]", packed)
    elif form.packing == "bz2":
        with bz2.BZ2File(out, "wb") as squeezed:
            yield squeezed
    elif form.packing == "xz":
        with lzma.LZMAFile(out, "wb") as pressed:
            yield pressed
    else:
        yield out


class _ExactName(zipfile.ZipInfo):
    """A member whose name may be bytes that no text has: they are written as they are, as zip programs of Unix do."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:  # noqa: N802  zipfile asks this for what it writes
        try:
            return super()._encodeFilenameFlags()  # type: ignore[misc,no-any-return]
        except UnicodeEncodeError:
            return self.filename.encode("utf-8", "surrogateescape"), self.flag_bits


class _ZipWriter:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    def add(self, member: Member, content: BinaryIO | None) -> None:
        info = _ExactName(f"{member.name}/" if member.kind == "folder" else member.name)
        info.create_system = 3
        info.compress_type = zipfile.ZIP_DEFLATED
        kind = {"file": stat.S_IFREG, "folder": stat.S_IFDIR, "link": stat.S_IFLNK}[member.kind]
        info.external_attr = (kind | member.mode) << 16 | (0x10 if member.kind == "folder" else 0)
        if member.modified is not None:
            _stamp(info, member.modified)
        if member.kind == "file" and content is not None:
            info.file_size = max(member.size, 0)
            with self._archive.open(info, "w", force_zip64=info.file_size > 2**31 - 1) as out:
                shutil.copyfileobj(content, out, _CHUNK)
        else:
            self._archive.writestr(info, _from_here(member).encode("utf-8", "surrogateescape"))


def _stamp(info: zipfile.ZipInfo, modified: float) -> None:
    """Zip's own time is local and even; the extra field "UT" holds the exact second."""
    local = time.localtime(modified)[:6]
    info.date_time = min(max(local, _ZIP_FIRST), _ZIP_LAST)
    if -(2**31) <= modified < 2**31:
        info.extra = struct.pack("<HHBi", 0x5455, 5, 1, int(modified))


def _from_here(member: Member) -> str:
    """A link's target as the link itself has to say it."""
    up = "../" * member.name.count("/")
    return up + member.target if member.kind == "link" else ""


class _TarWriter:
    def __init__(self, archive: tarfile.TarFile) -> None:
        self._archive = archive

    def add(self, member: Member, content: BinaryIO | None) -> None:
        info = tarfile.TarInfo(member.name)
        info.type = {"file": tarfile.REGTYPE, "folder": tarfile.DIRTYPE, "link": tarfile.SYMTYPE}[member.kind]
        info.linkname = _from_here(member)
        info.mode = member.mode
        info.mtime = int(member.modified or 0)
        info.size = member.size if content is not None else 0
        self._archive.addfile(info, content)
