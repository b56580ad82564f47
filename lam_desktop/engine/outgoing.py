"""The look at files and texts about to leave this computer. Rule: a secret does not go, whatever was approved.

What only seems to hold one is told, and goes when the person says yes.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from pathlib import Path, PurePath
from typing import Any, TypeVar

from lam_desktop.connectors.archive_reading import members
from lam_desktop.core.action import Action, Effect
from lam_desktop.core.errors import FileMissing, LamError, RefusedError
from lam_desktop.core.hiding import tells_secret
from lam_desktop.decision.secretfiles import HEAD, secret_kind, secret_text
from lam_desktop.system.files.transaction import FileTransaction

T = TypeVar("T")
_OUTWARD = frozenset({Effect.SEND, Effect.DISCLOSE})
_NEVER = "it never leaves this computer by a plan."
_MOST = 2000  # files and members that are looked at
_OF_HOMES = ("Library", "AppData")
_ARCHIVES = (".zip", ".tar", ".tgz", ".tbz2", ".txz", ".gz", ".bz2", ".xz", ".7z")


async def check_outgoing(action: Action, arguments: Mapping[str, Any], files: FileTransaction) -> tuple[str, ...]:
    """What an action that lets something leave was given and seems to hold a password: the names of files.

    Raises: RefusedError when it was given a secret, or what holds one.
    """
    if not action.card.effects & _OUTWARD:
        return ()
    for name, value in arguments.items():
        for text in _all(str, value):
            if kind := secret_text(text):
                raise RefusedError(f"The {name.replace('_', ' ')} holds {kind}: {_NEVER}", "")
    if given := list(_all(Path, arguments)):
        return await asyncio.to_thread(_check, given, files)
    return ()


def _check(given: list[Path], files: FileTransaction) -> tuple[str, ...]:
    everything = (each for path in given for each in (files.walk(path) if files.is_folder(path) else (path,)))
    telling = []
    for path in itertools.islice(everything, _MOST):
        with closing(_looked_at(path, files)) as parts:
            for name, place, head, size in parts:
                if kind := secret_kind(place, head, size):
                    raise RefusedError(f"{name} is {kind}: {_NEVER}", "")
                if b"\0" not in head and tells_secret(head.decode(errors="replace")):
                    telling.append(name)
    return tuple(telling)


def _looked_at(path: Path, files: FileTransaction) -> Generator[tuple[str, PurePath, bytes, int], None, None]:
    """What there is to look at in one file, itself or members of an archive: name, place, beginning, size."""
    try:
        real = files.real(path)
        with files.open(path) as content:
            head = content.read(HEAD)
    except FileMissing:
        return
    where = files.resolve(path) if not real.is_symlink() else real.resolve()
    inside = where.relative_to(files.home) if where.is_relative_to(files.home) else where
    yield path.name, inside, head, real.stat().st_size
    if path.suffix.lower() in _ARCHIVES:
        try:
            with closing(members(path, real)) as held:
                for member, stream in itertools.islice(held, _MOST):
                    start = stream.read(HEAD) if stream is not None else b""
                    place = _from_home(PurePath(member.name))
                    if start:
                        size = len(start) if len(start) < HEAD else HEAD + 1
                        yield f"{place.name} in {path.name}", place, start, size
        except LamError:  # no archive that can be read, or one that is locked
            return


def _from_home(member: PurePath) -> PurePath:
    """Where a member would lie below a home: an archive of one, or of a part of it, begins anywhere."""
    parts = member.parts
    start = next((at for at, part in enumerate(parts) if part.startswith(".") or part in _OF_HOMES), 0)
    return PurePath(*parts[start:])


def _all(kind: type[T], value: Any) -> Iterator[T]:
    """All values of a kind in an argument, however deep."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _all(kind, each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _all(kind, each)
