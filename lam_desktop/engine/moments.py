"""The moment at which a plan was first looked at. Rule: later looks at it on that day see the same time.

What a plan writes may hold the time of writing. Two looks that see two times would never find the same, and a yes
to the first would never count.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from lam_desktop.core.context import Clock


@dataclass(frozen=True, slots=True)
class _Still:
    """A clock that shows one moment; how long something takes it measures as any other."""

    moment: datetime
    real: Clock

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.real.monotonic()


class Moments:
    """Remembers the moments of today, by run."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._first: dict[str, datetime] = {}

    def of(self, run: str) -> Clock:
        """The time of its first look today."""
        now = self._clock.now()
        self._first = {each: moment for each, moment in self._first.items() if moment.date() == now.date()}
        return _Still(self._first.setdefault(run, now), self._clock)

    def forget(self, run: str) -> None:
        """The next look is the first."""
        self._first.pop(run, None)
