"""Publishes the load of the machine and of this program twice a second, with the lag of the event loop."""

from __future__ import annotations

import asyncio

from lam_desktop.core.context import Clock
from lam_desktop.core.events import Bus, UsageSampled
from lam_desktop.system.usage import UsageSampler


class Monitor:
    """Samples until cancelled."""

    def __init__(self, bus: Bus, clock: Clock, seconds: float = 0.5) -> None:
        self._bus = bus
        self._clock = clock
        self._seconds = seconds

    async def serve(self) -> None:
        """Sample and publish."""
        sampler = UsageSampler()
        while True:
            begun = self._clock.monotonic()
            await asyncio.sleep(self._seconds)
            lag = max(0.0, self._clock.monotonic() - begun - self._seconds)
            usage = sampler.sample()
            self._bus.publish(
                UsageSampled(
                    at=self._clock.now(), cpu=usage.cpu, memory=usage.memory, disk_read=usage.disk_read,
                    disk_write=usage.disk_write, net_received=usage.net_received, net_sent=usage.net_sent,
                    own_cpu=usage.own_cpu, own_memory=usage.own_memory, loop_lag=lag,
                )
            )  # fmt: skip
