"""How many steps may run at once: additive increase, multiplicative decrease by load (Chiu and Jain 1989)."""

from __future__ import annotations

from lam_desktop.core.events import Bus, ThrottleChanged, UsageSampled
from lam_desktop.core.settings import Settings


class Throttle:
    """Adapts `limit` to the machine: two samples over a threshold halve it, three calm ones add one. At least one."""

    def __init__(self, settings: Settings, bus: Bus) -> None:
        self.settings = settings
        self.limit = settings.parallel_steps
        self._bus = bus
        self._high = 0
        self._calm = 0
        bus.subscribe(UsageSampled, self.on_usage)

    def on_usage(self, usage: UsageSampled) -> None:
        """Adapt to the load of the machine, and to how long the program takes to answer."""
        settings = self.settings
        over = [
            reason
            for reason, is_over in (
                (f"The processor is busy ({usage.cpu:.0f} %).", usage.cpu > settings.cpu_limit),
                (f"Memory is short ({usage.memory:.0f} % in use).", usage.memory > settings.memory_limit),
                (f"The program answers slowly ({usage.loop_lag:.1f} s).", usage.loop_lag > settings.response_limit),
            )
            if is_over
        ]
        calm = usage.cpu < settings.cpu_limit - 10 and usage.memory < settings.memory_limit - 10 and not over
        self._high = self._high + 1 if over else 0
        self._calm = self._calm + 1 if calm else 0
        if self._high >= 2 and self.limit > 1:
            self._set(max(1, self.limit // 2), over[0])
        elif (self._calm >= 3 and self.limit < settings.parallel_steps) or self.limit > settings.parallel_steps:
            self._set(min(self.limit + 1, settings.parallel_steps), "The machine is calm again.")

    def _set(self, limit: int, reason: str) -> None:
        self.limit, self._high, self._calm = limit, 0, 0
        self._bus.publish(ThrottleChanged(limit=limit, reason=reason))
