"""A token bucket. Rule: in no second more calls than the limit, however they come."""

from __future__ import annotations

from collections.abc import Callable

_SLOWEST = 1 / 16  # of the full rate
_LONGEST_HOLD = 24 * 3600.0
_SMALLEST_LIMIT = 0.01


class Bucket:
    """Lets at most `limit` calls through in any second, a tenth of them at once after a rest.

    Args:
        clock: monotonic seconds.
    """

    def __init__(self, limit: float, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._limit = limit
        self._full_rate, self._burst = _shape(limit)
        self._rate = self._full_rate
        self._tokens = float(self._burst)
        self._filled = clock()
        self._held_until = float("-inf")

    @property
    def share(self) -> float:
        """Which part of the full rate counts now: 1.0, or less while the server has asked for fewer calls."""
        return self._rate / self._full_rate

    @property
    def held(self) -> float:
        """Seconds for which the server has asked to be left alone."""
        return max(self._held_until - self._clock(), 0.0)

    def set_limit(self, limit: float) -> None:
        """Another limit counts from now on."""
        if limit != self._limit:
            self._fill()
            share = self.share
            self._limit = limit
            self._full_rate, self._burst = _shape(limit)
            self._rate = self._full_rate * share
            self._tokens = min(self._tokens, float(self._burst))

    def take(self) -> float:
        """Take a token and return 0, or return the seconds after which it is worth asking again."""
        self._fill()
        if self.held > 0:
            return self.held
        if self._tokens >= 1.0:
            self._tokens -= 1.0
            return 0.0
        return max((1.0 - self._tokens) / self._rate, 1e-6)

    def slow_down(self, seconds: float = 0.0) -> None:
        """The server is asked too often: give nothing for so many seconds, then at half the rate."""
        self._fill()
        self._rate = max(self._rate / 2, self._full_rate * _SLOWEST)
        self._tokens = min(self._tokens, 1.0)
        self._held_until = max(self._held_until, self._clock() + min(seconds, _LONGEST_HOLD))

    def ease(self) -> None:
        """The server answers well: a tenth of the full rate more."""
        if self._rate < self._full_rate:
            self._fill()
            self._rate = min(self._full_rate, self._rate + self._full_rate / 10)

    def _fill(self) -> None:
        now = self._clock()
        passed, self._filled = max(now - self._filled, 0.0), now
        self._tokens = min(float(self._burst), self._tokens + passed * self._rate)


def _shape(limit: float) -> tuple[float, int]:
    """Tokens a second, and how many are kept: a full bucket and what flows in during a second make up the limit."""
    limit = max(limit, _SMALLEST_LIMIT)
    burst = max(1, int(limit / 10))
    return max(limit - burst, limit / 2), burst
