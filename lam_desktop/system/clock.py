"""The real clock."""

from __future__ import annotations

import time
from datetime import datetime


class SystemClock:
    """Implements `core.context.Clock`; local time in a named zone where the system tells its name."""

    def now(self) -> datetime:
        return datetime.now().astimezone()

    def monotonic(self) -> float:
        return time.monotonic()
