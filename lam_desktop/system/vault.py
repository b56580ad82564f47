"""All passwords, wherever they are. Rule: in the keyring, or in a file by passphrase where the person chose that."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from lam_desktop.core.errors import InputError, LamError, StateError
from lam_desktop.core.hiding import KNOWN
from lam_desktop.core.secret import Secret
from lam_desktop.system.secretfile import Key, SecretFile
from lam_desktop.system.secrets import SecretStore

_LOCKED = "Your file of passwords is locked, so what needs one of them cannot be done."


class Vault:
    """Reads and writes secrets by name, wherever they are. What went through it is kept out of all records.

    Args:
        ring: the keyring of the system, or this session's memory.
        file: where it exists, it was chosen.
        notice: called once with a sentence when a secret was wanted while the file is locked.
    """

    def __init__(self, ring: SecretStore, file: SecretFile, notice: Callable[[str], None]) -> None:
        self._ring = ring
        self._file = file
        self._notice = notice
        self._key: Key | None = None
        self._meanwhile: dict[str, Secret | None] = {}  # set, or forgotten (None), while the file was locked
        self._told = False

    @property
    def in_file(self) -> bool:
        return self._file.exists

    @property
    def locked(self) -> bool:
        return self.in_file and self._key is None

    async def unlock(self, passphrase: Secret) -> None:
        """Open the file for this session; what was set while it was locked goes in.

        Raises: InputError for a wrong passphrase, StateError for a damaged file.
        """
        KNOWN.learn(passphrase)
        self._key = await asyncio.to_thread(self._file.unlock, passphrase)
        self._told = False
        if waiting := self._meanwhile:
            await self._change(lambda kept: _changed(kept, waiting))
            self._meanwhile = {}

    async def get(self, name: str) -> Secret | None:
        """The secret, or None: also while the file is locked, which is then told once."""
        found = await (self._from_file(name) if self.in_file else self._from_ring(name))
        if found is not None:
            KNOWN.learn(found)
        return found

    async def _from_ring(self, name: str) -> Secret | None:
        kept = await self._ring.get(name)
        return None if kept is None else Secret(kept)

    async def _from_file(self, name: str) -> Secret | None:
        if name in self._meanwhile:
            return self._meanwhile[name]
        if self._key is None and not self._told:
            self._told = True
            self._notice(_LOCKED)
        return (await self._read()).get(name)

    async def set(self, name: str, value: Secret) -> bool:
        """Keep a secret; False when it is kept for this session only."""
        KNOWN.learn(value)
        if not self.in_file:
            return await self._ring.set(name, value.reveal())
        if self._key is None:
            self._meanwhile[name] = value
            return False
        await self._change(lambda kept: _changed(kept, {name: value}))
        return True

    async def forget(self, name: str) -> None:
        """Remove a secret; fine when there is none."""
        if not self.in_file:
            await self._ring.forget(name)
        elif self._key is None:
            self._meanwhile[name] = None
        else:
            await self._change(lambda kept: _changed(kept, {name: None}))

    async def kind(self) -> str:
        """Where secrets are kept, in words."""
        if not self.in_file:
            return await self._ring.kind()
        return f"an encrypted file, {'locked' if self.locked else 'open'}: {self._file.path}"

    async def told(self) -> str:
        """The same as a sentence."""
        if not self.in_file and not await self._ring.works():
            return "No keyring works on this computer, so passwords are kept only until the program ends."
        return f"Passwords are kept in {await self.kind()}."

    async def use_file(self, passphrase: Secret, names: Iterable[str]) -> None:
        """From now on keep secrets in the file; those of these names move there.

        Raises InputError when there is a file already, or the passphrase is too short.
        """
        KNOWN.learn(passphrase)
        found = {name: value for name in names if (value := await self._from_ring(name)) is not None}
        self._key = await asyncio.to_thread(self._file.create, passphrase, found)
        for name in found:  # only once they are safe in the file
            await self._ring.forget(name)

    async def use_keyring(self) -> bool:
        """From now on keep secrets in the keyring again. Returns False when none works: all stays in the file.

        Raises InputError when there is no file, StateError while it is locked.
        """
        while True:  # another window may have put something into the file meanwhile
            key = self._opened_with()
            kept = await asyncio.to_thread(self._file.read, key)
            works = [await self._ring.set(name, value.reveal()) for name, value in kept.items()]
            if not all(works) or not await self._ring.works():
                for name in kept:
                    await self._ring.forget(name)
                return False
            if await asyncio.to_thread(self._file.remove, key, kept):
                self._key = None
                return True

    async def begin_anew(self) -> None:
        """Give the file up with all that is in it, as when its passphrase is forgotten."""
        await asyncio.to_thread(self._file.remove)
        self._key, self._meanwhile = None, {}

    async def change_passphrase(self, passphrase: Secret) -> None:
        """Seal the file anew. Raises InputError when there is none or this is too short, StateError while locked."""
        KNOWN.learn(passphrase)
        self._key = await asyncio.to_thread(self._file.reseal, self._opened_with(), passphrase)

    def _opened_with(self) -> Key:
        if not self.in_file:
            raise InputError("Your passwords are in no file.", "Choose `lam-desktop secrets use-file` for that.")
        if self._key is None:
            raise StateError(_LOCKED, "Type its passphrase first.")
        return self._key

    async def _read(self) -> dict[str, Secret]:
        if self._key is None:
            return {}
        try:
            return await asyncio.to_thread(self._file.read, self._key)
        except LamError as error:
            self._key = None  # the passphrase was changed elsewhere, or the file is damaged: said when it is typed
            self._notice(str(error))
            return {}

    async def _change(self, change: Callable[[dict[str, Secret]], dict[str, Secret]]) -> None:
        await asyncio.to_thread(self._file.change, self._opened_with(), change)


def _changed(kept: dict[str, Secret], wanted: dict[str, Secret | None]) -> dict[str, Secret]:
    return {name: value for name, value in {**kept, **wanted}.items() if value is not None}
