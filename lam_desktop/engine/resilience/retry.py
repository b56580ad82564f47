"""When a call is made again. Rule: only what may pass by itself, only what may be repeated, never past the deadline.

Waits follow "decorrelated jitter" (M. Brooker, AWS Architecture Blog, 2015).
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

TRIES = 5
PATIENCE = 20.0  # the longest a call waits, in seconds, before it says that it cannot be done now
READS = frozenset({"GET", "HEAD"})
_SHORTEST = 0.1
_LONGEST = 5.0


def may_repeat(method: str, headers: Mapping[str, str]) -> bool:
    """True for reads, and for writes with an Idempotency-Key: it is sent only to servers that do such a write once."""
    return method.upper() in READS or any(name.lower() == "idempotency-key" for name in headers)


def waits(chance: random.Random) -> Iterator[float]:
    """Seconds to wait before each further try."""
    wait = _SHORTEST
    for _ in range(TRIES - 1):
        wait = min(_LONGEST, chance.uniform(_SHORTEST, wait * 3))
        yield wait


def asked_for(header: str, now: datetime | None = None) -> float:
    """Seconds a Retry-After header asks for (RFC 9110 §10.2.3), 0 when it is absent or odd."""
    text = header.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return 0.0
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max((moment - (now or datetime.now(UTC))).total_seconds(), 0.0)


class Allowance:
    """So many further tries for one step, however many calls it makes."""

    def __init__(self, tries: int = 20) -> None:
        self.left = tries

    def take(self) -> bool:
        """Use one up; False when there is none."""
        if self.left <= 0:
            return False
        self.left -= 1
        return True
