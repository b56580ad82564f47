"""The real clock."""

from __future__ import annotations

import time
from datetime import datetime, tzinfo
from functools import cache


class SystemClock:
    """Implements `core.context.Clock`; local time in a named zone where the system tells its name.

    A mere offset would not know when clocks are put forward, and a schedule would be an hour off after it.
    """

    def now(self) -> datetime:
        zone = _zone()
        return datetime.now(zone) if zone else datetime.now().astimezone()

    def monotonic(self) -> float:
        return time.monotonic()


@cache
def _zone() -> tzinfo | None:
    """The zone of this computer by its name; None, the offset of the moment, where it has no name."""
    import tzlocal

    try:
        return tzlocal.get_localzone()
    except (LookupError, OSError, ValueError):
        return None
