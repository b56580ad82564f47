"""Whether work that nobody waits for may begin now. Rule: it yields to people, says to what, and not for ever."""

from __future__ import annotations

from collections.abc import Callable

from lam_desktop.core.events import BackgroundHeld, Bus, UsageSampled
from lam_desktop.core.settings import Settings

_HEAVY = frozenset({"disk", "processor"})  # what one can feel; a notification or a mail is due at its time


class Courtesy:
    """Background work waits while the machine is busy, runs on a low battery, or something fills the screen.

    `reason` is a sentence that says to what it yields, or empty. Two samples begin a wait, three end it.
    """

    def __init__(self, settings: Callable[[], Settings], bus: Bus) -> None:
        self.reason = ""
        self._settings = settings
        self._bus = bus
        self._held = 0
        self._free = 0
        bus.subscribe(UsageSampled, self._on_usage)

    @property
    def patience(self) -> float:
        """Seconds after which work is done all the same."""
        return self._settings().background_wait * 60.0

    def yields(self, kind: str) -> bool:
        """True when work of that kind should not begin now."""
        return bool(self.reason) and kind in _HEAVY

    def _on_usage(self, usage: UsageSampled) -> None:
        found = self._hindrance(usage)
        self._held = self._held + 1 if found else 0
        self._free = self._free + 1 if not found else 0
        if found and self._held >= 2 and not self.reason:
            self._become(found)
        elif self._free >= 3 and self.reason:
            self._become("")

    def _hindrance(self, usage: UsageSampled) -> str:
        """What others need the machine for. Our own work is no hindrance: the throttle sees to that."""
        settings = self._settings()
        margin = 10.0 if self.reason else 0.0
        others = usage.cpu - usage.own_cpu
        if usage.full_screen:
            return "Something fills the screen."
        if usage.battery is not None and usage.battery < settings.battery_limit:
            return f"The computer runs on its battery ({usage.battery:.0f} %)."
        if others > settings.cpu_limit - margin:
            return f"Other programs need the processor ({others:.0f} %)."
        if usage.memory > settings.memory_limit - margin:
            return f"Memory is short ({usage.memory:.0f} % in use)."
        return ""

    def _become(self, reason: str) -> None:
        self.reason = reason
        self._bus.publish(BackgroundHeld(reason=reason))
