"""Reads zip, tar and single compressed files member by member. Rule: everything read has passed `archive_safety`.

Own reader over zipfile and tarfile: their extraction follows links and, in tar files made for it, never ends. It works
in the worker for files of strangers; names and amounts are checked here, whatever is said there.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import posixpath
import stat
import struct
import tarfile
import time
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path, PurePath
from typing import Any, BinaryIO, Literal, Protocol, get_args

from lam_desktop.connectors.archive_safety import MOST_BYTES, Budget, safe_name, too_much
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.errors import LamError, RefusedError, UnreadableFile
from lam_desktop.system.files.sentences import plain_errors

Family = Literal["zip", "tar", "single"]
Packing = Literal["", "gz", "bz2", "xz"]
Sort = Literal["file", "folder", "link"]
_Telling = Generator[tuple[Any, ...] | bytes, int, None]
_PACKINGS: tuple[tuple[bytes, Packing], ...] = ((b"\x1f\x8b", "gz"), (b"BZh", "bz2"), (b"\xfd7zXZ\x00", "xz"))
_FOREIGN = {b"7z\xbc\xaf\x27\x1c": "7z", b"Rar!\x1a\x07": "RAR", b"\x28\xb5\x2f\xfd": "Zstandard"}
_TAR_ENDINGS = (".tar", ".tgz", ".tbz", ".tbz2", ".txz", ".tar.gz", ".tar.bz2", ".tar.xz")
_FORMS = tuple(product(get_args(Family), get_args(Packing)))
_KNOWN = "I know zip, tar, gz, bz2 and xz."
_LARGEST_HEADER = 1024 * 1024
_PIECE = 1024 * 1024
_LATEST = 2.0**40  # seconds since 1970; no calendar goes on much longer
_TOLD = [str, str, int, float, int, str]
_TOLD_UNDATED = [str, str, int, type(None), int, str]
_SECONDS = 600  # of work: bzip2 and xz take minutes for what an archive may hold
_NAME_HEADERS = (
    tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK,
)  # fmt: skip
_UNIX = 3
_NAME_IS_TEXT = 0x800
_DAMAGE = (
    zipfile.BadZipFile, tarfile.TarError, EOFError, OSError, ValueError, IndexError, struct.error, zlib.error,
    lzma.LZMAError, RecursionError, OverflowError, NotImplementedError, RuntimeError, KeyError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Member:
    """One thing in an archive. `size` -1: not known before it is read. `target`: where a link points, from the top."""

    name: str
    kind: Sort
    size: int = 0
    modified: float | None = None
    mode: int = 0o644
    target: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """How an archive is made: zip or tar with a packing, or a single packed file."""

    family: Family
    packing: Packing = ""


def format_of(archive: Path, real: Path) -> Format:
    """What sort of archive a file is, by its content at `real`. Raises UnreadableFile when it is none I can read."""
    with plain_errors(archive):
        seen: Any = _seen(real, archive.name)
    if seen not in _FORMS:
        raise _nonsense()
    return Format(*seen)


def members(archive: Path, real: Path) -> Generator[tuple[Member, BinaryIO | None], None, None]:
    """Every member with its content (files only); read the content before going on to the next one.

    `archive` is the name for people, `real` the path that is read. Who does not go on to the end closes it.

    Raises: RefusedError for what is unsafe, UnreadableFile for what is damaged, encrypted or no archive.
    """
    with plain_errors(archive), closing(_told(real, archive.name, packed := real.stat().st_size)) as told:
        budget = Budget(packed)
        said = next(told, None)
        while isinstance(said, tuple):
            if member := _checked(_member(said)):
                budget.admit(member.name, member.kind == "folder")
                content: Any = _Content(told, budget) if member.kind == "file" else None
                yield member, content
                if content is not None:
                    content.close()
            said = _next(told, 0)


def _next(told: _Telling, wish: int) -> tuple[Any, ...] | bytes | None:
    """What is told next; None at the end."""
    try:
        return told.send(wish)
    except StopIteration:
        return None


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class _Content(io.RawIOBase):
    """The content of a member, counted byte by byte."""

    def __init__(self, told: _Telling, budget: Budget) -> None:
        self._told = told
        self._budget = budget

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        if self.closed or not size:
            return b""
        data = _next(self._told, min(size, _PIECE) if size > 0 else _PIECE)
        if not isinstance(data, bytes):
            raise _nonsense()
        self._budget.spend(len(data))
        return data


@contained(seconds=_SECONDS)
def _seen(real: Path, name: str) -> tuple[str, str]:
    """The parts of a `Format`."""
    with real.open("rb") as handle:
        form = _format_in(handle, name)
    return form.family, form.packing


@contained(seconds=_SECONDS)
def _told(real: Path, name: str, packed: int) -> _Telling:
    """The parts of each `Member`; after it as many bytes of its content as are wished for, until none are.

    What the headers say is not judged here, except where a reader would go astray over it.
    """
    with real.open("rb") as handle:
        form = _format_in(handle, name)
        handle.seek(0)
        with _plain_damage(name):
            source = _zip_members(handle) if form.family == "zip" else _packed_members(handle, form, name, packed)
            for member, stream in source:
                wish = yield (member.name, member.kind, member.size, member.modified, member.mode, member.target)
                while wish:
                    wish = yield stream.read(wish) if stream is not None else b""


def _format_in(handle: BinaryIO, name: str) -> Format:
    with _plain_damage(name):
        head = handle.read(512)
        packing: Packing = next((packing for magic, packing in _PACKINGS if head.startswith(magic)), "")
        if packing:
            handle.seek(0)
            head = _unpacked(handle, packing).read(512)
    if head[257:262] == b"ustar" or name.lower().endswith(_TAR_ENDINGS):
        return Format("tar", packing)
    if packing:
        return Format("single", packing)
    if head[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return Format("zip")
    foreign = next((name for magic, name in _FOREIGN.items() if head.startswith(magic)), "")
    if foreign:
        raise UnreadableFile(f"{name} is a {foreign} archive, which I cannot read.", _KNOWN)
    raise UnreadableFile(f"{name} is not an archive I can read.", _KNOWN)


@contextmanager
def _plain_damage(name: str) -> Iterator[None]:
    try:
        yield
    except LamError:
        raise
    except _DAMAGE as error:
        raise UnreadableFile(f"{name} is damaged or not complete.", "Get it again from where it came from.") from error


class _Counted:
    """Everything that comes out of a packing, also what is passed over, counted byte by byte."""

    def __init__(self, stream: _Readable, budget: Budget) -> None:
        self._stream = stream
        self._budget = budget

    def read(self, size: int, /) -> bytes:
        data = self._stream.read(size)
        self._budget.spend(len(data))
        return data


def _nonsense() -> UnreadableFile:
    """The error for what no reader says that is in its right mind."""
    return UnreadableFile("The archive could not be read.", "It may be damaged or made to do harm; try another copy.")


def _member(said: tuple[Any, ...]) -> Member:
    """What was told of a member, if it can be."""
    if [type(part) for part in said] not in (_TOLD, _TOLD_UNDATED) or said[1] not in get_args(Sort):
        raise _nonsense()
    name, kind, size, modified, mode, target = said
    dated = modified is not None and abs(modified) < _LATEST
    return Member(name, kind, size, modified if dated else None, stat.S_IMODE(mode & 0xFFFF), target)


def _checked(raw: Member) -> Member | None:
    name = safe_name(raw.name)
    if not name:
        return None
    if raw.kind != "link":
        return Member(name, raw.kind, raw.size, raw.modified, raw.mode)
    return Member(name, "link", 0, raw.modified, raw.mode, _link_target(name, raw.target))


def _link_target(name: str, target: str) -> str:
    """Where a link points, from the archive's top. Raises RefusedError when that is outside."""
    plain = target.replace("\\", "/")
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(name), plain))
    if plain.startswith("/") or joined == ".." or joined.startswith("../"):
        raise RefusedError("The archive holds a link that points out of its folder.", "Nothing was unpacked.")
    return joined


def _zip_members(handle: BinaryIO) -> Iterator[tuple[Member, _Readable | None]]:
    with zipfile.ZipFile(handle) as archive:
        for info in archive.infolist():
            if info.flag_bits & 0x1:
                raise UnreadableFile("The archive needs a password.", "Unpack it with a program that asks for it.")
            mode = info.external_attr >> 16 if info.create_system == _UNIX else 0
            name, modified = _zip_name(info), _zip_time(info)
            if info.is_dir():
                yield Member(name, "folder", 0, modified, stat.S_IMODE(mode) or 0o755), None
                continue
            if stat.S_ISLNK(mode):
                with archive.open(info) as stream:
                    target = stream.read(4096).decode("utf-8", "surrogateescape")
                yield Member(name, "link", 0, modified, 0o777, target), None
                continue
            if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
                raise RefusedError("The archive holds a device or another special file.", "Nothing was unpacked.")
            with archive.open(info) as stream:
                yield Member(name, "file", info.file_size, modified, stat.S_IMODE(mode) or 0o644), stream


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The name as its maker meant it: programs of Unix write the bytes of their system, others say when it is text."""
    if info.flag_bits & _NAME_IS_TEXT or info.create_system != _UNIX:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a further field gave it as text
        return info.filename


def _zip_time(info: zipfile.ZipInfo) -> float | None:
    """The exact time from the extra field "UT" where there is one, else the local time to two seconds."""
    extra = info.extra
    while len(extra) >= 4:
        tag, length = struct.unpack_from("<HH", extra)
        if tag == 0x5455 and length >= 5 and len(extra) >= 9 and extra[4] & 1:
            return float(struct.unpack_from("<i", extra, 5)[0])
        extra = extra[4 + length :]
    try:
        return time.mktime((*info.date_time, 0, 0, -1))
    except (ValueError, OverflowError):
        return None


def _unpacked(handle: BinaryIO, packing: str) -> _Readable:
    if packing == "gz":
        return gzip.GzipFile(fileobj=handle)
    if packing == "bz2":
        return bz2.BZ2File(handle)
    return lzma.LZMAFile(handle) if packing == "xz" else handle


def _packed_members(
    handle: BinaryIO, form: Format, name: str, packed: int
) -> Iterator[tuple[Member, _Readable | None]]:
    stream = _unpacked(handle, form.packing)
    if form.family == "single":
        yield Member(PurePath(name).stem, "file", -1), stream
    else:  # what is skipped is unpacked as well, so all of the stream is counted
        yield from _tar_members(_Counted(stream, Budget(packed)))


class _CheckedHeader(tarfile.TarInfo):
    """A tar header whose sizes can be true: a negative one would make tarfile read in circles."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> _CheckedHeader:
        header = super().frombuf(buf, encoding, errors)
        if header.size < 0 or (header.type in _NAME_HEADERS and header.size > _LARGEST_HEADER):
            raise UnreadableFile("The archive is damaged: it gives impossible sizes.", "Get it again.")
        return header


def _check_size(info: tarfile.TarInfo) -> None:
    """Once all that follows a header (pax records may change the size) was read."""
    if info.size < 0:
        raise UnreadableFile("The archive is damaged: it gives impossible sizes.", "Get it again.")
    if info.size > MOST_BYTES:  # the reader would go to its end block by block, there or not
        raise too_much()


def _tar_members(stream: Any) -> Iterator[tuple[Member, _Readable | None]]:
    """Read as a stream, so that nothing in it can send the reader back."""
    with tarfile.open(fileobj=stream, mode="r|", tarinfo=_CheckedHeader, encoding="utf-8") as archive:
        while (info := archive.next()) is not None:
            _check_size(info)
            archive.members = []  # type: ignore[attr-defined]  # tarfile keeps them all otherwise
            yield _tar_member(info), archive.extractfile(info) if info.isreg() else None


def _tar_member(info: tarfile.TarInfo) -> Member:
    about: dict[str, Any] = {"modified": float(info.mtime), "mode": stat.S_IMODE(info.mode)}
    if info.isreg():
        return Member(info.name, "file", info.size, **about)
    if info.isdir():
        return Member(info.name, "folder", **about)
    if info.issym():
        return Member(info.name, "link", target=info.linkname, **about)
    if info.islnk():  # a hard link names its target from the top
        above = posixpath.relpath(safe_name(info.linkname), posixpath.dirname(safe_name(info.name)) or ".")
        return Member(info.name, "link", target=above, **about)
    raise RefusedError("The archive holds a device or another special file.", "Nothing was unpacked.")
