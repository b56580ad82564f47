"""Unpacks archives into staged files. Rule: all of it appears together at the end, or nothing does."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from lam_desktop.connectors.archive_reading import Member, format_of, members
from lam_desktop.connectors.naming import split_name
from lam_desktop.core.context import FileStore

_CHUNK = 1024 * 1024
Place = Callable[[Member], Path | None]


def unpack(files: FileStore, archive: Path, place: Place, pulse: Callable[[float, str], None]) -> list[Path]:
    """Write the members to where `place` says (None: leave out). Links become copies of the file they point to.

    Links to folders and to nothing are left out. Returns: the files written, in the archive's order.
    Raises: AlreadyThere, and what `archive_reading.members` raises.
    """
    written: dict[str, Path] = {}
    links: list[tuple[Member, Path]] = []
    with closing(members(archive, files.real(archive))) as inside:
        for count, (member, stream) in enumerate(inside):
            pulse(1 - 1 / (1 + count / 50), member.name)
            target = place(member)
            if target is None:
                continue
            if member.kind == "link":
                links.append((member, target))
            elif stream is None:
                files.make_folder(target)
            else:
                _write(files, target, member, stream, pulse)
                written[member.name] = target
    _copy_links(files, links, written)
    return list(written.values())


def _write(
    files: FileStore, target: Path, member: Member, stream: BinaryIO, pulse: Callable[[float, str], None]
) -> None:
    staged = files.stage(target)
    with staged.open("wb") as out:
        while chunk := stream.read(_CHUNK):
            out.write(chunk)
            pulse(0.0, member.name)
    if member.mode & 0o111:
        staged.chmod(0o755)
    if member.modified is not None and 0 <= member.modified < 2**40:
        os.utime(staged, (member.modified, member.modified))


def _copy_links(files: FileStore, links: list[tuple[Member, Path]], written: dict[str, Path]) -> None:
    """Links may point to links, so go round until nothing more is found."""
    while True:
        ready = [(member, target) for member, target in links if member.target in written]
        for member, target in ready:
            written[member.name] = files.copy(written[member.target], target)
        links = [each for each in links if each not in ready]
        if not ready:
            return


def beside(files: FileStore, archive: Path) -> Place:
    """Where everything goes when no folder was named: a new folder beside the archive, called like it.

    A single packed file (notes.txt.gz) goes right beside it. When all of the archive is in one folder of that very
    name, the folder is not made twice.
    """
    real = files.real(archive)
    if format_of(archive, real).family == "single":
        return lambda member: archive.with_name(member.name)
    stem = split_name(files, archive)[0] or archive.name
    inside = [member for member, _ in members(archive, real)]
    folder = files.free_name(archive.with_name(stem if stem != archive.name else f"{stem} unpacked"))
    if all(member.name.startswith(f"{stem}/") or (member.name, member.kind) == (stem, "folder") for member in inside):
        return lambda member: folder.joinpath(*member.name.split("/")[1:])
    return into(folder)


def into(folder: Path) -> Place:
    """Everything goes below one folder, as it is in the archive."""
    return lambda member: folder.joinpath(*member.name.split("/"))


def where_free(files: FileStore, place: Place, on_conflict: str) -> Place:
    """The same places, but for names that are taken: those are left out (skip), or get a number (rename)."""

    def free(member: Member) -> Path | None:
        target = place(member)
        if target is None or member.kind == "folder" or on_conflict == "ask" or not files.exists(target):
            return target
        return files.free_name(target) if on_conflict == "rename" else None

    return free
