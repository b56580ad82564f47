"""When a read is tried again. Rule: only what may pass by itself, a few times, never past the deadline.

Waits follow "decorrelated jitter" (M. Brooker, AWS Architecture Blog, 2015).
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

TRIES = 5
_SHORTEST = 0.1
_LONGEST = 5.0
_PATIENCE = 20.0  # longest wait a server may ask for
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504, 507, 520, 521, 522, 523, 524})


def may_pass(status: int) -> bool:
    """True for answers that another try can turn into a good one."""
    return status in _PASSING


def waits(chance: random.Random) -> Iterator[float]:
    """Seconds to wait before each further try."""
    wait = _SHORTEST
    for _ in range(TRIES - 1):
        wait = min(_LONGEST, chance.uniform(_SHORTEST, wait * 3))
        yield wait


def asked_for(header: str, now: datetime | None = None) -> float:
    """Seconds a Retry-After header asks for (RFC 9110 §10.2.3), 0 when it is absent or odd, 20 at most."""
    text = header.strip()
    if text.isdigit():
        return min(float(text), _PATIENCE)
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return 0.0
    seconds = (moment - (now or datetime.now(UTC))).total_seconds()
    return min(max(seconds, 0.0), _PATIENCE)
