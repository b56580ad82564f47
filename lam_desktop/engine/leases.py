"""One owner for each run. Rule: nobody works on a run without holding it; a dead owner's run may be taken over."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from lam_desktop.core.errors import InputError
from lam_desktop.store.runs import RunStore


class InOtherHands(InputError):
    """Somebody else works on this run, so nothing was done with it."""


class Leases:
    """Holds runs for this process.

    Args:
        me: name of this process.
        alive: whether the process of a name still exists.
    """

    def __init__(self, store: RunStore, me: str, alive: Callable[[str], bool]) -> None:
        self._store = store
        self._me = me
        self._alive = alive
        self._held: set[str] = set()

    def orphaned(self, run: str, owner: str) -> bool:
        """True when nobody works on a run that was going."""
        return run not in self._held and (owner == self._me or not self._alive(owner))

    @asynccontextmanager
    async def hold(self, run: str) -> AsyncIterator[None]:
        """Own a run inside the block. Raises InOtherHands while somebody else does."""
        if run in self._held:
            raise InOtherHands("This run is being worked on right now.", "Wait until it has finished.")
        self._held.add(run)
        try:
            owner = await self._store.claim(run, self._me)
            if owner not in ("", self._me) and not self._alive(owner):
                owner = await self._store.claim(run, self._me, instead_of=owner)
            if owner not in ("", self._me):
                raise InOtherHands("Another window or program works on this run.", "Wait until it has finished.")
            try:
                yield
            finally:
                await self._store.release(run, self._me)
        finally:
            self._held.discard(run)
