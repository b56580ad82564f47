"""How many steps may run at once: additive increase, multiplicative decrease by load (Chiu and Jain 1989)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from lam_desktop.core.events import Bus, ThrottleChanged, UsageSampled
from lam_desktop.core.settings import Settings


class Throttle:
    """Admission for steps. Two samples over a limit halve it, three calm ones add one."""

    def __init__(self, settings: Settings, bus: Bus) -> None:
        self.settings = settings
        self.limit = settings.parallel_steps
        self.running = 0
        self._bus = bus
        self._high = 0
        self._calm = 0
        self._freed = asyncio.Condition()
        bus.subscribe(UsageSampled, self.on_usage)

    @asynccontextmanager
    async def slot(self) -> AsyncIterator[None]:
        """Wait for a place, hold it inside the block."""
        async with self._freed:
            await self._freed.wait_for(lambda: self.running < self.limit)
            self.running += 1
        try:
            yield
        finally:
            async with self._freed:
                self.running -= 1
                self._freed.notify_all()

    def on_usage(self, usage: UsageSampled) -> None:
        """Adapt to the machine's load."""
        settings = self.settings
        over = usage.cpu > settings.cpu_limit or usage.memory > settings.memory_limit
        calm = usage.cpu < settings.cpu_limit - 10 and usage.memory < settings.memory_limit - 10
        self._high = self._high + 1 if over else 0
        self._calm = self._calm + 1 if calm else 0
        if self._high >= 2 and self.limit > 1:
            what = "processor" if usage.cpu > settings.cpu_limit else "memory"
            share = usage.cpu if what == "processor" else usage.memory
            self._set(max(1, self.limit // 2), f"The {what} is busy ({share:.0f} %).")
        elif self._calm >= 3 and self.limit < settings.parallel_steps:
            self._set(self.limit + 1, "The machine is calm again.")

    def _set(self, limit: int, reason: str) -> None:
        self.limit, self._high, self._calm = limit, 0, 0
        self._bus.publish(ThrottleChanged(limit=limit, reason=reason))
        asyncio.ensure_future(self._wake())  # noqa: RUF006  the condition outlives it; nothing is lost if it is cancelled

    async def _wake(self) -> None:
        async with self._freed:
            self._freed.notify_all()
