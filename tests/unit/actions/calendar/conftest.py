"""The clock of the user shows UTC in these tests, wherever they run."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def clock_on_utc(fresh_profile: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """TZ is set for every test; where the system reads it only once (not on Windows), it is read again."""
    if not hasattr(time, "tzset"):
        yield
        return
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
