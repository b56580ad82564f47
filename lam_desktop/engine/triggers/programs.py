"""Fires when a program starts: one of the computer's, or LAM Desktop itself (its window or its daemon)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from datetime import datetime

from lam_desktop.core.context import Clock
from lam_desktop.engine.triggers.sources import Fire
from lam_desktop.store.schedules import ScheduleRecord

_LOOK = 3.0  # seconds between two looks at what runs


class ProgramWatch:
    """A source of occurrences.

    Args:
        running: names of the programs that run now, in lower case. Called in a thread.
        me: name of this process; its own start is one occurrence.
    """

    def __init__(self, running: Callable[[], Collection[str]], me: str, clock: Clock, look: float = _LOOK) -> None:
        self._running = running
        self._me = me
        self._clock = clock
        self._look = look
        self._begun = clock.now()
        self._told: set[str] = set()

    async def watch(self, records: tuple[ScheduleRecord, ...], fire: Fire) -> None:
        """Wait for programs until cancelled."""
        async with asyncio.TaskGroup() as group:
            for record in records:
                group.create_task(self._one(record, fire))

    async def _one(self, record: ScheduleRecord, fire: Fire) -> None:
        program = record.plan.trigger.program if record.plan.trigger else None
        if program is None:
            await self._own_start(record, fire)
            return
        before = await self._runs(program)
        while True:
            await asyncio.sleep(self._look)
            now = await self._runs(program)
            if now and not before:
                await fire(record, [f"{program} {self._clock.now().isoformat()}"])
            before = now

    async def _own_start(self, record: ScheduleRecord, fire: Fire) -> None:
        """A schedule that was made since is for the next start."""
        made: datetime = record.created
        if made < self._begun and record.id not in self._told:
            self._told.add(record.id)
            await fire(record, [f"start of {self._me}"])

    async def _runs(self, program: str) -> bool:
        wanted = program.lower().removesuffix(".exe")
        names = await asyncio.to_thread(self._running)
        return any(name == wanted or name.startswith((f"{wanted}-", f"{wanted}.")) for name in names)
