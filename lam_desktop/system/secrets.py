"""Passwords in the keyring of the operating system.

Rule: never on disk in clear; where no keyring works they are kept for this session only, and the person is told.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import uuid
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

_SERVICE = "lam-desktop"
_LIMIT = 8.0  # a locked keyring asks the person and waits
_REAL = {  # what keeps secrets encrypted; whatever else is installed or configured is not asked
    "keyring.backends.SecretService": "the keyring of the desktop (Secret Service)",
    "keyring.backends.libsecret": "the keyring of the desktop (libsecret)",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.Windows": "the Windows Credential Manager",
    "keyring.backends.macOS": "the macOS Keychain",
}


class SecretStore:
    """Reads and writes secrets by name.

    Args:
        notice: called once with a sentence when secrets are kept for this session only.
        limit: seconds the keyring has to answer.
    """

    def __init__(self, notice: Callable[[str], None], limit: float = _LIMIT) -> None:
        self._notice = notice
        self._limit = limit
        self._session: dict[str, str] = {}
        self._works: bool | None = None

    async def get(self, name: str) -> str | None:
        """The secret, or None."""
        if name in self._session or not await self.works():
            return self._session.get(name)
        return await self._ask(lambda ring: ring.get_password(_SERVICE, name))

    async def set(self, name: str, value: str) -> bool:
        """Keep a secret; False when it is kept for this session only."""
        self._session[name] = value
        if await self.works():
            await self._ask(lambda ring: ring.set_password(_SERVICE, name, value))
        if self._works:
            del self._session[name]
        return bool(self._works)

    async def forget(self, name: str) -> None:
        """Remove a secret; fine when there is none."""
        self._session.pop(name, None)
        if await self.works():
            await self._ask(lambda ring: _remove(ring, name))

    async def kind(self) -> str:
        """Where secrets are kept, in words."""
        ring = await self._ask(lambda ring: ring) if await self.works() else None
        return _REAL[type(ring).__module__] if ring else "this session only"

    async def works(self) -> bool:
        """Whether there is a keyring: something is written, read and deleted once, and only what works is trusted."""
        if self._works is None:
            self._works = True
            self._works = await self._ask(_round_trip) is True
        return self._works

    async def _ask(self, question: Callable[[KeyringBackend], T]) -> T | None:
        """The keyring's answer. One that fails gives None and is not asked again."""
        try:
            return await _beside(lambda: question(_keyring()), self._limit)
        except Exception:  # a keyring may raise anything when it is locked, missing or broken
            if self._works:
                self._works = False
                self._notice("No keyring works on this computer, so passwords are kept only until the program ends.")
            return None


def _keyring() -> KeyringBackend:
    """The best real one. Settings of the keyring library that name another are not followed."""
    from keyring.backend import get_all_keyring

    return max((each for each in get_all_keyring() if type(each).__module__ in _REAL), key=lambda each: each.priority)


def _round_trip(ring: KeyringBackend) -> bool:
    name, value = f"probe-{uuid.uuid4().hex}", uuid.uuid4().hex
    ring.set_password(_SERVICE, name, value)
    same = ring.get_password(_SERVICE, name) == value
    ring.delete_password(_SERVICE, name)
    if not same:
        raise LookupError("the keyring gave something else back")
    return True


def _remove(ring: KeyringBackend, name: str) -> None:
    from keyring.errors import PasswordDeleteError

    with contextlib.suppress(PasswordDeleteError):  # it is not there
        ring.delete_password(_SERVICE, name)


async def _beside(work: Callable[[], T], limit: float) -> T:
    """Run in a thread of its own, which ends with the program: a keyring that waits for the person holds nothing up."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()

    def settle(outcome: Callable[[], None]) -> None:
        if not answer.done():
            outcome()

    def run() -> None:
        try:
            result = work()
        except Exception as error:
            tell(partial(answer.set_exception, error))
        else:
            tell(partial(answer.set_result, result))

    def tell(outcome: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is gone: nobody waits any more
            loop.call_soon_threadsafe(settle, outcome)

    threading.Thread(target=run, name="keyring", daemon=True).start()
    return await asyncio.wait_for(answer, limit)
