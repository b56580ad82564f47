"""The web as a step gets it, over the real client, on a clock on which waiting takes no time."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from lam_desktop.connectors.http import HttpClient
from lam_desktop.core.events import EndpointChanged, EndpointState
from lam_desktop.core.settings import Settings
from lam_desktop.engine.resilience.attempts import Attempts
from lam_desktop.engine.resilience.breaker import BreakerRules
from lam_desktop.engine.resilience.deadline import Deadline
from lam_desktop.engine.resilience.patient import PatientHttp
from tests.kit import HastyClock, hasty_endpoints


class Stand:
    """Endpoints that last; each request is a step of its own."""

    def __init__(self, rules: BreakerRules | None = None, **settings: Any) -> None:
        self.clock = HastyClock()
        self.events: list[EndpointChanged] = []
        self.traced: list[tuple[str, str]] = []
        self.client = HttpClient(Deadline)
        self.endpoints = hasty_endpoints(
            self.clock, settings=lambda: Settings(**{"calls_per_second": 1000.0, **settings}),
            tell=self.events.append, chance=random.Random(3), rules=rules,
        )  # fmt: skip

    @property
    def states(self) -> list[EndpointState]:
        return [event.state for event in self.events]

    def stand_still(self) -> None:
        """From now on the clock stops, and waiting takes a moment: for calls that wait for each other's answers."""

        async def moment(seconds: float) -> None:
            await asyncio.sleep(0.001)

        self.endpoints.sleep = moment  # type: ignore[method-assign]

    def attempts(self) -> Attempts:
        return Attempts(self.endpoints, self.trace, lambda: None)

    def trace(self, kind: str, text: str) -> None:
        self.traced.append((kind, text))

    async def get(self, url: str, method: str = "GET", **options: Any) -> bytes:
        http = PatientHttp(self.client, self.endpoints, self.attempts(), self.trace)
        return (await http.request(method, url, **options)).body


Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def listening(serve: Serve, port: int = 0) -> AsyncIterator[int]:
    """A bare server; yields its port."""
    tasks: set[asyncio.Task[None]] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await serve(reader, writer)
        finally:
            writer.close()
            tasks.discard(task)

    server = await asyncio.start_server(connected, "127.0.0.1", port)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in tuple(tasks):
            task.cancel()
        if tasks:
            await asyncio.wait(tuple(tasks))
        await server.wait_closed()


async def carry(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    """Hand on all that comes, until either side hangs up."""
    try:
        while data := await source.read(65536):
            target.write(data)
            await target.drain()
    except ConnectionError:
        pass  # the other side hung up first
    finally:
        target.close()


async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int) -> None:
    """Join a connection to another server, both ways."""
    other_reader, other_writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.gather(carry(reader, other_writer), carry(other_reader, writer))
