"""Whom the person knows: the own store, and address books that lie where people keep them.

Rule: what came from outside is none, wherever it lies: an address book from there counts when the person imports it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from lam_desktop.connectors import vcards
from lam_desktop.core.contacts import Contact
from lam_desktop.core.errors import LamError
from lam_desktop.core.labels import Integrity, Label
from lam_desktop.store.contacts import ContactStore
from lam_desktop.store.contexts import ContextStore

log = logging.getLogger(__name__)
_MOST_FILES = 2000
_Stamp = tuple[int, int]


class Origins(Protocol):
    """What is known of where files came from."""

    async def refresh(self) -> None: ...
    def of_file(self, path: Path, physical: Path) -> Label: ...


class AddressBook:
    """Everybody, read again when a file has changed.

    Args:
        home: below it are "Contacts.vcf" and the folder "Contacts", there or in Documents.
    """

    def __init__(self, state: ContextStore, home: Path, origins: Origins) -> None:
        self.own = ContactStore(state)
        self._home = home
        self._origins = origins
        self._read: dict[Path, tuple[_Stamp, tuple[Contact, ...]]] = {}

    async def all(self) -> tuple[Contact, ...]:
        """Each person once at each address; of two names for one address the own store's counts."""
        await self._origins.refresh()
        found = {each.address: each for each in await asyncio.to_thread(self._in_files)}
        found |= {each.address: each for each in await self.own.all()}
        return tuple(sorted(found.values(), key=lambda each: (each.name.casefold(), each.address)))

    def _in_files(self) -> list[Contact]:
        fresh: dict[Path, tuple[_Stamp, tuple[Contact, ...]]] = {}
        for path in sorted(_files(self._home))[:_MOST_FILES]:
            stamp, known = _stamp(path), self._read.get(path)
            fresh[path] = known if known and known[0] == stamp else (stamp, self._load(path, stamp[1]))
        self._read = fresh
        return [contact for _, contacts in fresh.values() for contact in contacts]

    def _load(self, path: Path, size: int) -> tuple[Contact, ...]:
        """The people in one file; a file that is no address book, or none of the person's own, says nothing."""
        from_outside = self._origins.of_file(path, path).integrity is Integrity.UNTRUSTED
        if size > vcards.MOST_BYTES or from_outside:
            return ()
        try:
            return vcards.read(path.read_bytes(), path.name)
        except (LamError, OSError) as error:
            log.info("an address book cannot be read: %s", error)
            return ()


def _stamp(path: Path) -> _Stamp:
    try:
        facts = path.stat()
    except OSError:  # it is just gone
        return 0, 0
    return facts.st_mtime_ns, facts.st_size


def _files(home: Path) -> Iterator[Path]:
    for place in (home, home / "Documents"):
        for child in _children(place):
            if child.name.lower() == "contacts.vcf" and child.is_file():
                yield child
            elif child.name.lower() == "contacts" and child.is_dir():
                yield from (each for each in _children(child) if each.suffix.lower() == ".vcf" and each.is_file())


def _children(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []
