"""Fires when its secret address on this computer is called. Rule: a call starts, it changes nothing."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import logging
from http import HTTPStatus

from lam_desktop.connectors.webhooks import Called, answers_as_ours, listening
from lam_desktop.core.context import Clock
from lam_desktop.core.errors import LamError, WorldError
from lam_desktop.engine.triggers.sources import Fire
from lam_desktop.store.preferences import Preferences
from lam_desktop.store.schedules import ScheduleRecord

log = logging.getLogger(__name__)

_PORT = "webhook-port"
_APART = 1.0  # seconds between two starts of one schedule
_AGAIN = 15.0  # seconds until the port is tried again that another process of ours has


class Calls:
    """A source of occurrences. The port is chosen once and kept, so that addresses stay good."""

    def __init__(self, preferences: Preferences, clock: Clock, apart: float = _APART) -> None:
        self._preferences = preferences
        self._clock = clock
        self._apart = apart
        self._last: dict[str, float] = {}

    async def port(self) -> int:
        """The port calls come in on, or 0 while none was chosen."""
        return int(await self._preferences.get(_PORT, 0))

    async def baseline(self, record: ScheduleRecord) -> None:
        """Choose a free port, once."""
        if not await self.port():
            async with listening(0, _nobody) as free:
                await self._preferences.set(_PORT, free)

    async def watch(self, records: tuple[ScheduleRecord, ...], fire: Fire) -> None:
        """Answer calls until cancelled. Raises WorldError when another program has taken the port."""
        port, runs = await self.port(), set[asyncio.Task[None]]()
        try:
            while True:
                with contextlib.suppress(OSError):
                    async with listening(port, self._called(records, fire, runs)):
                        await asyncio.Event().wait()
                if not await answers_as_ours(port):
                    what = f"Another program has taken port {port}, so calls cannot start schedules."
                    raise WorldError(what, "End it, or start LAM Desktop before it.")
                await asyncio.sleep(_AGAIN)
        finally:
            for run in runs:
                run.cancel()
            await asyncio.gather(*runs, return_exceptions=True)

    def _called(self, records: tuple[ScheduleRecord, ...], fire: Fire, runs: set[asyncio.Task[None]]) -> Called:
        async def run(record: ScheduleRecord, name: str) -> None:
            try:
                await fire(record, [name])
            except LamError:
                log.exception("a called schedule could not be run")

        async def called(token: str, key: str) -> HTTPStatus:
            found = [each for each in records if each.token and hmac.compare_digest(each.token, token)]
            if not found:
                return HTTPStatus.NOT_FOUND
            record, now = found[0], self._clock.monotonic()
            if now - self._last.get(record.id, -self._apart) < self._apart:
                return HTTPStatus.TOO_MANY_REQUESTS
            self._last[record.id] = now
            task = asyncio.create_task(run(record, f"call {key or self._clock.now().isoformat()}"))
            runs.add(task)
            task.add_done_callback(runs.discard)
            return HTTPStatus.ACCEPTED

        return called


async def _nobody(token: str, key: str) -> HTTPStatus:
    return HTTPStatus.NOT_FOUND
