"""Servers inside the own network that the person allowed by their names. Rule: only the person puts one in."""

from __future__ import annotations

from lam_desktop.core.context import Clock
from lam_desktop.store.contexts import ContextStore

_CONTEXT = ("permissions", "local-servers")


class LocalServers:
    """Keeps names of hosts, as addresses have them, with the moment each was allowed."""

    def __init__(self, state: ContextStore, clock: Clock) -> None:
        self._state = state
        self._clock = clock

    async def allowed(self) -> frozenset[str]:
        """The hosts, as they are stored now: another window may have taken one back."""
        return frozenset(await self._state.look(*_CONTEXT))

    async def allow(self, host: str) -> None:
        """From now on the person may name this host although it stands for a place inside the network."""
        async with self._state.context(*_CONTEXT) as facts:
            facts[host] = self._clock.now().isoformat()

    async def revoke(self, host: str) -> bool:
        """Take that back; False when it was not allowed."""
        async with self._state.context(*_CONTEXT) as facts:
            return facts.pop(host, None) is not None
