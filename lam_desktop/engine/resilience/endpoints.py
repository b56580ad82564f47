"""The servers that are called: for each a breaker, a token bucket and so many places. Rule: none keeps growing."""

from __future__ import annotations

import asyncio
import random
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterator
from functools import partial

from lam_desktop.core.context import Clock
from lam_desktop.core.events import EndpointChanged, EndpointState, ServerAnswered
from lam_desktop.core.settings import Settings
from lam_desktop.engine.resilience import retry
from lam_desktop.engine.resilience.breaker import Breaker, BreakerRules, Pass
from lam_desktop.engine.resilience.bucket import Bucket
from lam_desktop.engine.resilience.bulkhead import Bulkhead
from lam_desktop.engine.resilience.copies import Copies
from lam_desktop.engine.resilience.signs import Health, Sign

Tell = Callable[[EndpointState, str, float], None]
_MOST = 256
_PROBE_LOOK = 0.25  # seconds between two looks whether another call's probe has come back


class Endpoint:
    """One server, by the name people know it under. `places`: for calls; `gate`: where calls wait in line for leave."""

    def __init__(self, name: str, rules: BreakerRules, limit: float, clock: Callable[[], float], tell: Tell) -> None:
        self.name = name
        self.breaker = Breaker(rules, clock, self._changed)
        self.bucket = Bucket(limit, clock)
        self.places = Bulkhead(1)
        self.gate = Bulkhead(1)
        self._reset = rules.reset
        self._tell = tell
        self._news: list[str] = []
        self._trouble = ""

    @property
    def resting(self) -> bool:
        """True while it is left alone or tried out."""
        return self.breaker.state is not EndpointState.CLOSED or self.bucket.held > 0

    @property
    def pause(self) -> float:
        """Seconds for which it is certainly not called."""
        opening = self.breaker.wait if self.breaker.state is EndpointState.OPEN else 0.0
        return max(opening, self.bucket.held)

    @property
    def trouble(self) -> str:
        """A sentence about what went wrong there last."""
        return self._trouble or f"{self.name} does not answer well."

    def enter(self) -> Pass | float:
        """Leave to call now, or the seconds after which it is worth asking again."""
        wait = self.breaker.wait
        if self.breaker.state is EndpointState.HALF_OPEN:
            wait = min(wait, _PROBE_LOOK)
        return wait or self.bucket.take() or self.breaker.enter() or _PROBE_LOOK

    def heed(self, leave: Pass, sign: Sign, seconds: float, last: bool, said: str) -> None:
        """Learn from a try that took so many seconds; `last` when the call is not tried again."""
        if sign.busy:
            self.bucket.slow_down(sign.pause)
        self._trouble = said if sign.passing else ""
        if sign.health is Health.BAD or (sign.health is Health.PAGE and last):
            self.breaker.failed(leave)
        elif sign.health is Health.GOOD:
            self.breaker.succeeded(leave, seconds)
            self.bucket.ease()
        else:
            self.breaker.left(leave)

    def news(self) -> list[str]:
        """Sentences about changes since it was last asked."""
        told, self._news = self._news, []
        return told

    def _changed(self, state: EndpointState, why: str) -> None:
        seconds = self._reset if state is EndpointState.OPEN else 0.0
        rest = f", so it is left alone for {seconds:.0f} s" if seconds else ""
        self._news.append(f"{self.name} {why}{rest}.")
        self._tell(state, self._news[-1], seconds)


class Endpoints:
    """All servers, the same for all runs.

    Args:
        settings: read at every call.
        tell: told of every change of a breaker.
        heard: told of every call that came to its end, with the time it took.
        sleep, chance: how it waits, and the spread of the waits; `sleep` is replaced only together with the clock.
    """

    def __init__(
        self, clock: Clock, settings: Callable[[], Settings] = Settings,
        tell: Callable[[EndpointChanged], None] = lambda event: None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep, chance: random.Random | None = None,
        rules: BreakerRules | None = None, heard: Callable[[ServerAnswered], None] = lambda event: None,
    ) -> None:  # fmt: skip
        self.copies = Copies(clock.now)
        self.clock = clock
        self.sleep = sleep
        self._settings = settings
        self._tell = tell
        self.heard = heard
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
            clock, tell = self.clock.monotonic, partial(self._told, key)
            found = Endpoint(name or key, self._rules, settings.calls_per_second, clock, tell)
            self._known[key] = found
        self._known.move_to_end(key)
        found.bucket.set_limit(settings.calls_per_second)
        found.places.places = max(1, settings.calls_per_host)
        return found

    def _told(self, key: str, state: EndpointState, text: str, seconds: float) -> None:
        self._tell(EndpointChanged(endpoint=key, state=state, text=text, seconds=seconds))

    def _forget_idle(self) -> None:
        """Make room for one more: those unused longest go, but for those in use."""
        idle = [key for key, each in self._known.items() if each.places.idle]
        for key in idle[: max(0, len(self._known) - _MOST + 1)]:
            del self._known[key]
