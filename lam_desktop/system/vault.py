"""All passwords, wherever they are. Rule: in the keyring, or in a file by passphrase where the person chose that."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from lam_desktop.core.errors import InputError, LamError, StateError
from lam_desktop.system.secretfile import Key, SecretFile
from lam_desktop.system.secrets import SecretStore

_LOCKED = "Your file of passwords is locked, so what needs one of them cannot be done."


class Vault:
    """Reads and writes secrets by name, wherever they are.

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
        self._session: dict[str, str] = {}
        self._told = False
        self._one_at_a_time = asyncio.Lock()

    @property
    def in_file(self) -> bool:
        return self._file.exists

    @property
    def locked(self) -> bool:
        return self.in_file and self._key is None

    async def unlock(self, passphrase: str) -> None:
        """Open the file for this session. Raises InputError for a wrong passphrase, StateError for a damaged file."""
        self._key = await asyncio.to_thread(self._file.unlock, passphrase)

    async def get(self, name: str) -> str | None:
        """The secret, or None: also while the file is locked, which is then told once."""
        if not self.in_file:
            return await self._ring.get(name)
        if self._key is None and not self._told:
            self._told = True
            self._notice(_LOCKED)
        return self._session.get(name) or (await self._read()).get(name)

    async def set(self, name: str, value: str) -> bool:
        """Keep a secret; False when it is kept for this session only."""
        if not self.in_file:
            return await self._ring.set(name, value)
        if self._key is None:
            self._session[name] = value
            return False
        await self._change(lambda kept: {**kept, name: value})
        return True

    async def forget(self, name: str) -> None:
        """Remove a secret; fine when there is none."""
        self._session.pop(name, None)
        if not self.in_file:
            await self._ring.forget(name)
        elif self._key is not None:
            await self._change(lambda kept: {each: kept[each] for each in kept if each != name})

    async def kind(self) -> str:
        """Where secrets are kept, in words."""
        if not self.in_file:
            return await self._ring.kind()
        return f"an encrypted file, {'locked' if self.locked else 'open'}: {self._file.path}"

    async def use_file(self, passphrase: str, names: Iterable[str]) -> None:
        """From now on keep secrets in the file; those of these names move there."""
        if self.in_file:
            raise InputError("Your passwords are in a file already.", "You may change its passphrase.")
        found = {name: value for name in names if (value := await self._ring.get(name)) is not None}
        self._key = await asyncio.to_thread(self._file.create, passphrase, found)
        for name in found:  # only once they are safe in the file
            await self._ring.forget(name)

    async def use_keyring(self) -> bool:
        """From now on keep secrets in the keyring again. Returns False when none works: all stays in the file."""
        self._open()
        for name, value in (await self._read()).items():
            if not await self._ring.set(name, value):
                return False
        await self.begin_anew()
        return True

    async def begin_anew(self) -> None:
        """Give the file up with all that is in it, as when its passphrase is forgotten."""
        await asyncio.to_thread(self._file.path.unlink, missing_ok=True)
        self._key = None

    async def change_passphrase(self, passphrase: str) -> None:
        """Seal the file anew under another passphrase."""
        self._open()
        kept = await self._read()
        self._key = await asyncio.to_thread(self._file.create, passphrase, kept)

    def _open(self) -> None:
        if not self.in_file:
            raise InputError("Your passwords are in no file.", "Choose `lam-desktop secrets use-file` for that.")
        if self.locked:
            raise StateError(_LOCKED, "Type its passphrase first.")

    async def _read(self) -> dict[str, str]:
        if self._key is None:
            return {}
        try:
            return await asyncio.to_thread(self._file.read, self._key)
        except LamError as error:
            self._key = None  # the passphrase was changed elsewhere, or the file is damaged: said when it is typed
            self._notice(str(error))
            return {}

    async def _change(self, change: Callable[[dict[str, str]], dict[str, str]]) -> None:
        async with self._one_at_a_time:
            if self._key is None:
                raise StateError(_LOCKED, "Type its passphrase first.")
            kept = await asyncio.to_thread(self._file.read, self._key)
            await asyncio.to_thread(self._file.write, self._key, change(kept))
