"""Publishes the load of the machine and of this program twice a second, with the lag of the event loop.

What changes slowly (battery, full screen) is looked at every ten seconds, on a thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from lam_desktop.core.context import Clock
from lam_desktop.core.events import Bus, UsageSampled
from lam_desktop.system.surroundings import Surroundings, look_around
from lam_desktop.system.usage import UsageSampler

_LOOK_AROUND = 10.0  # seconds


class Monitor:
    """Samples until cancelled."""

    def __init__(
        self, bus: Bus, clock: Clock, seconds: float = 0.5, look: Callable[[], Surroundings] = look_around
    ) -> None:
        self._bus = bus
        self._clock = clock
        self._seconds = seconds
        self._look = look
        self._around = Surroundings()

    async def serve(self) -> None:
        """Sample and publish."""
        sampler = UsageSampler()
        looked = -_LOOK_AROUND
        while True:
            if self._clock.monotonic() - looked >= _LOOK_AROUND:
                looked = self._clock.monotonic()
                self._around = await asyncio.to_thread(self._look)
            begun = self._clock.monotonic()
            await asyncio.sleep(self._seconds)
            lag = max(0.0, self._clock.monotonic() - begun - self._seconds)
            usage = sampler.sample()
            self._bus.publish(
                UsageSampled(
                    at=self._clock.now(), cpu=usage.cpu, memory=usage.memory, disk_read=usage.disk_read,
                    disk_write=usage.disk_write, net_received=usage.net_received, net_sent=usage.net_sent,
                    own_cpu=usage.own_cpu, own_memory=usage.own_memory, loop_lag=lag,
                    battery=self._around.battery, full_screen=self._around.full_screen,
                )
            )  # fmt: skip
