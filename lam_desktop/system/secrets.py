"""Passwords in the keyring of the operating system. Rule: never on disk in clear; where no keyring works, this session only."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable

_SERVICE = "lam-desktop"
_LIMIT = 8.0
_TRUSTED = ("SecretService", "Windows", "macOS", "kwallet", "libsecret")


class SecretStore:
    """Reads and writes secrets by name.

    Args:
        notice: called once with a sentence when secrets are kept for this session only.
    """

    def __init__(self, notice: Callable[[str], None]) -> None:
        self._notice = notice
        self._session: dict[str, str] = {}
        self._works: bool | None = None

    async def get(self, name: str) -> str | None:
        """The secret, or None."""
        if name in self._session:
            return self._session[name]
        if not await self._usable():
            return None
        return await self._call(lambda ring: ring.get_password(_SERVICE, name))

    async def set(self, name: str, value: str) -> bool:
        """Keep a secret; False when it is kept for this session only."""
        if not await self._usable():
            self._session[name] = value
            return False
        await self._call(lambda ring: ring.set_password(_SERVICE, name, value))
        return True

    async def forget(self, name: str) -> None:
        """Remove a secret; fine when there is none."""
        self._session.pop(name, None)
        if await self._usable():
            try:
                await self._call(lambda ring: ring.delete_password(_SERVICE, name))
            except Exception:  # each keyring has its own error for what is not there
                return

    async def kind(self) -> str:
        """The keyring in use, in words."""
        if not await self._usable():
            return "this session only"
        import keyring

        return str(getattr(keyring.get_keyring(), "name", "keyring"))

    async def _usable(self) -> bool:
        """Write, read and delete something once: only what really works is trusted."""
        if self._works is None:
            self._works = await self._probe()
            if not self._works:
                self._notice("No keyring works on this computer, so passwords are kept until the program ends.")
        return self._works

    async def _probe(self) -> bool:
        name, value = f"probe-{uuid.uuid4().hex}", uuid.uuid4().hex

        def round_trip(ring: object) -> bool:
            import keyring

            backend = keyring.get_keyring()
            full_name = f"{type(backend).__module__}.{type(backend).__name__} {getattr(backend, 'name', '')}"
            if not any(word.lower() in full_name.lower() for word in _TRUSTED):
                return False
            keyring.set_password(_SERVICE, name, value)
            same = keyring.get_password(_SERVICE, name) == value
            keyring.delete_password(_SERVICE, name)
            return same

        try:
            return bool(await self._call(round_trip))
        except Exception:  # a keyring may raise anything when it is locked, missing or broken
            return False

    @staticmethod
    async def _call(function: Callable[..., object]) -> str | None:
        def work() -> object:
            import keyring

            return function(keyring)

        return await asyncio.wait_for(asyncio.to_thread(work), _LIMIT)
