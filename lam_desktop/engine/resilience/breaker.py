"""A circuit breaker. Rule: when a server fails, calls stop reaching it; then exactly so many try it out at a time.

The usual libraries let every waiting call through in the half-open state, count cancellation as failure, and see only
failures in a row: docs/decisions/0010-own-breaker-and-limiter.md
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from lam_desktop.core.events import EndpointState

Changed = Callable[[EndpointState, str], None]


@dataclass(frozen=True, slots=True)
class BreakerRules:
    """When a breaker opens and how it closes. Times in seconds."""

    calls: int = 20  # the newest calls that are looked at …
    window: float = 30.0  # … if they are not older than this
    fewest: int = 5  # nothing is said of fewer calls
    share: float = 0.5  # of failed and slow calls among them
    in_a_row: int = 5
    slow: float = 10.0
    reset: float = 60.0
    probes: int = 1  # calls that try it out at the same time, and must succeed; 3 at most
    probe_time: float = 30.0  # a probe that has not come back by then no longer counts, and makes room

    def __post_init__(self) -> None:
        if not 1 <= self.probes <= 3:
            raise ValueError("a server is tried out by one to three calls")


@dataclass(frozen=True, slots=True, eq=False)
class Pass:
    """Leave to make one call. Give it back with what came of it."""

    generation: int
    begun: float


class Breaker:
    """Watches the calls to one server.

    Args:
        clock: monotonic seconds.
        changed: told of each new state, with a reason that completes "it …".
    """

    def __init__(self, rules: BreakerRules, clock: Callable[[], float], changed: Changed) -> None:
        self.state = EndpointState.CLOSED
        self._rules = rules
        self._clock = clock
        self._changed = changed
        self._generation = 0
        self._calls: deque[tuple[float, bool]] = deque(maxlen=rules.calls)
        self._row = 0
        self._opened = 0.0
        self._probing: set[Pass] = set()
        self._probed = 0

    def enter(self) -> Pass | None:
        """Leave to call now, or None; then `wait` says when to ask again."""
        now = self._clock()
        if self.state is EndpointState.OPEN and now >= self._opened + self._rules.reset:
            self._become(EndpointState.HALF_OPEN, "is tried out")
        if self.state is EndpointState.OPEN:
            return None
        made = Pass(self._generation, now)
        if self.state is EndpointState.HALF_OPEN:
            self._forget_lost(now)
            if len(self._probing) + self._probed >= self._rules.probes:
                return None
            self._probing.add(made)
        return made

    @property
    def wait(self) -> float:
        """Seconds until a call may be let through: exact while open, the longest while it is tried out."""
        now = self._clock()
        if self.state is EndpointState.OPEN:
            return max(self._opened + self._rules.reset - now, 0.0)
        if self.state is EndpointState.HALF_OPEN and len(self._probing) + self._probed >= self._rules.probes:
            return max(min(each.begun for each in self._probing) + self._rules.probe_time - now, 0.0)
        return 0.0

    def succeeded(self, leave: Pass, seconds: float) -> None:
        """It answered, after so many seconds. A slow answer is a bad sign."""
        if self._counts(leave):
            self._row = 0
            self._judge(seconds >= self._rules.slow)

    def failed(self, leave: Pass) -> None:
        """It did not answer, answered that it cannot, or took longer than our own deadline."""
        if self._counts(leave):
            self._row += 1
            self._judge(True)

    def left(self, leave: Pass) -> None:
        """The call says nothing about the server: the caller gave it up, or it was refused on our side."""
        self._probing.discard(leave)

    def _counts(self, leave: Pass) -> bool:
        """False for what comes back from an earlier state, and for a probe that took too long."""
        if self.state is EndpointState.HALF_OPEN:
            self._forget_lost(self._clock())
            known = leave in self._probing
            self._probing.discard(leave)
            return known
        return leave.generation == self._generation

    def _forget_lost(self, now: float) -> None:
        self._probing = {each for each in self._probing if now < each.begun + self._rules.probe_time}

    def _judge(self, bad: bool) -> None:
        if self.state is EndpointState.HALF_OPEN:
            self._probed += not bad
            if bad:
                self._become(EndpointState.OPEN, "still does not answer well")
            elif self._probed >= self._rules.probes:
                self._become(EndpointState.CLOSED, "answers again")
            return
        now = self._clock()
        self._calls.append((now, bad))
        recent = [was_bad for when, was_bad in self._calls if when > now - self._rules.window]
        if self._row >= self._rules.in_a_row:
            self._become(EndpointState.OPEN, "does not answer")
        elif len(recent) >= self._rules.fewest and sum(recent) >= self._rules.share * len(recent):
            self._become(EndpointState.OPEN, "often fails or answers slowly")

    def _become(self, state: EndpointState, why: str) -> None:
        self.state = state
        self._generation += 1
        self._calls.clear()
        self._probing.clear()
        self._row = self._probed = 0
        self._opened = self._clock()
        self._changed(state, why)
