"""Who may begin: places in all (the throttle) and for each kind of work (bulkheads), for all runs together."""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from lam_desktop.core.action import Action, Effect
from lam_desktop.core.events import BackgroundHeld, Bus, ThrottleChanged
from lam_desktop.core.settings import Settings
from lam_desktop.engine.courtesy import Courtesy
from lam_desktop.engine.throttle import Throttle

_NETWORK = frozenset({Effect.SEND, Effect.DISCLOSE})
_SCREEN = frozenset({Effect.EXECUTE, Effect.SHOW})
_DISK = frozenset({Effect.WRITE, Effect.DELETE})
PLACES = {"network": 8, "screen": 1, "disk": 4, "processor": max(2, os.cpu_count() or 2)}


def kind_of(action: Action | None) -> str:
    """The kind of work that is scarce for an action: network, screen, disk or processor."""
    return _kind_of(action.card.effects) if action else "processor"


@lru_cache(maxsize=256)
def _kind_of(effects: frozenset[Effect]) -> str:
    for kind, known in (("network", _NETWORK), ("screen", _SCREEN), ("disk", _DISK)):
        if effects & known:
            return kind
    return "processor"


class Admission:
    """Gives places. Nobody waits inside: who was turned away is woken when a place may be free.

    Args:
        places: places for each kind of work; kinds not named are not limited.
        courtesy: what work that nobody waits for yields to.
    """

    def __init__(
        self, throttle: Throttle, bus: Bus, places: dict[str, int] | None = None, courtesy: Courtesy | None = None
    ) -> None:
        self.courtesy = courtesy or Courtesy(Settings, bus)
        self._throttle = throttle
        self._places = PLACES if places is None else places
        self._running = 0
        self._taken: Counter[str] = Counter()
        self._waiting: set[asyncio.Event] = set()
        bus.subscribe(ThrottleChanged, lambda _: self._wake())
        bus.subscribe(BackgroundHeld, lambda _: self._wake())

    @property
    def running(self) -> int:
        """Steps that have a place."""
        return self._running

    @property
    def is_full(self) -> bool:
        """True when no kind of work would get a place."""
        return self._running >= self._throttle.limit

    def enter(self, kind: str) -> bool:
        """Take a place, if there is one."""
        if self.is_full or self._taken[kind] >= self._places.get(kind, 1 << 30):
            return False
        self._running += 1
        self._taken[kind] += 1
        return True

    def leave(self, kind: str, own: asyncio.Event | None = None) -> None:
        """Give a place back. `own`: the event of whoever does, and looks at once what the place is good for."""
        self._running -= 1
        self._taken[kind] -= 1
        self._wake(own)

    @contextmanager
    def waking(self, event: asyncio.Event) -> Iterator[None]:
        """Set the event whenever a place may have become free."""
        self._waiting.add(event)
        try:
            yield
        finally:
            self._waiting.discard(event)

    def _wake(self, but: asyncio.Event | None = None) -> None:
        for event in self._waiting:
            if event is not but:
                event.set()
