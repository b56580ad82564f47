"""What a source of occurrences is: it waits for its kind of event and fires the schedules that want it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any, Protocol

from lam_desktop.core.outcome import RunReport
from lam_desktop.store.schedules import ScheduleRecord

Source = Callable[[tuple[ScheduleRecord, ...], "Fire"], Coroutine[Any, Any, None]]
Baseline = Callable[[ScheduleRecord], Awaitable[None]]


class Fire(Protocol):
    """Runs a schedule for occurrences by name, unless somebody has done so; see `Firing.fire`."""

    async def __call__(
        self, record: ScheduleRecord, occurrences: Sequence[str], came: tuple[Path, ...] = (), patient: bool = False,
        background: bool = True,
    ) -> RunReport | None: ...  # fmt: skip
