"""The servers that are called: for each a breaker, a token bucket and so many places. Rule: none keeps growing."""

from __future__ import annotations

import asyncio
import random
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterator

from lam_desktop.core.context import Clock
from lam_desktop.core.events import EndpointChanged, EndpointState
from lam_desktop.core.settings import Settings
from lam_desktop.engine.resilience import retry
from lam_desktop.engine.resilience.breaker import Breaker, BreakerRules, Pass
from lam_desktop.engine.resilience.bucket import Bucket
from lam_desktop.engine.resilience.bulkhead import Bulkhead
from lam_desktop.engine.resilience.copies import Copies
from lam_desktop.engine.resilience.signs import Health, Sign

_MOST = 256
_PROBE_LOOK = 0.25  # seconds between two looks whether another call's probe has come back


class Endpoint:
    """One server. `trouble` is the newest sentence about what went wrong there."""

    def __init__(self, name: str, breaker: Breaker, bucket: Bucket, places: Bulkhead) -> None:
        self.name = name
        self.breaker = breaker
        self.bucket = bucket
        self.places = places
        self.trouble = f"{name} does not answer well."

    @property
    def pause(self) -> float:
        """Seconds for which it is certainly not called."""
        opening = self.breaker.wait if self.breaker.state is EndpointState.OPEN else 0.0
        return max(opening, self.bucket.held)

    def enter(self) -> Pass | float:
        """Leave to call now, or the seconds after which it is worth asking again."""
        wait = self.breaker.wait
        if self.breaker.state is EndpointState.HALF_OPEN:
            wait = min(wait, _PROBE_LOOK)
        return wait or self.bucket.take() or self.breaker.enter() or _PROBE_LOOK

    def heed(self, leave: Pass, sign: Sign, seconds: float, last: bool) -> None:
        """Learn from a try that took so many seconds; `last` when the call is not tried again."""
        if sign.busy:
            self.bucket.slow_down(sign.pause)
        if sign.health is Health.BAD or (sign.health is Health.PAGE and last):
            self.breaker.failed(leave)
        elif sign.health is Health.GOOD:
            self.breaker.succeeded(leave, seconds)
            self.bucket.ease()
        else:
            self.breaker.left(leave)


class Endpoints:
    """All servers, the same for all runs.

    Args:
        settings: read at every call.
        tell: told of every change of a breaker.
        sleep, chance: how it waits, and the spread of the waits; `sleep` is replaced only together with the clock.
    """

    def __init__(
        self, clock: Clock, settings: Callable[[], Settings] = Settings,
        tell: Callable[[EndpointChanged], None] = lambda event: None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep, chance: random.Random | None = None,
        rules: BreakerRules | None = None,
    ) -> None:  # fmt: skip
        self.copies = Copies(clock.now)
        self.clock = clock
        self.sleep = sleep
        self._settings = settings
        self._tell = tell
        self._chance = chance or random.Random()
        self._rules = rules or BreakerRules()
        self._known: OrderedDict[str, Endpoint] = OrderedDict()

    def __len__(self) -> int:
        return len(self._known)

    @property
    def old_copies(self) -> bool:
        """Whether the last copy of a page may stand in for it."""
        return self._settings().old_copies

    def waits(self) -> Iterator[float]:
        """Seconds to wait before each further try of a call."""
        return retry.waits(self._chance)

    def get(self, key: str, name: str = "") -> Endpoint:
        """The endpoint of a key (host:port), by the name people know it under."""
        settings = self._settings()
        found = self._known.get(key)
        if found is None:
            self._forget_idle()
            clock = self.clock.monotonic
            breaker = Breaker(self._rules, clock, lambda state, why: self._changed(key, state, why))
            found = Endpoint(name or key, breaker, Bucket(settings.calls_per_second, clock), Bulkhead(1))
            self._known[key] = found
        self._known.move_to_end(key)
        found.bucket.set_limit(settings.calls_per_second)
        found.places.places = max(1, settings.calls_per_host)
        return found

    def _changed(self, key: str, state: EndpointState, why: str) -> None:
        seconds = self._rules.reset if state is EndpointState.OPEN else 0.0
        name = self._known[key].name
        rest = f", so it is left alone for {seconds:.0f} s" if seconds else ""
        self._tell(EndpointChanged(endpoint=key, state=state, text=f"{name} {why}{rest}.", seconds=seconds))

    def _forget_idle(self) -> None:
        """Make room for one more: those unused longest go, but for those in use."""
        idle = [key for key, each in self._known.items() if each.places.idle]
        for key in idle[: max(0, len(self._known) - _MOST + 1)]:
            del self._known[key]
