"""A home on a bench that reaches the web servers of the test, and no others."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lam_desktop.connectors.http import HttpClient
from lam_desktop.core.action import Action
from lam_desktop.engine.binding import Scope, bind
from tests.integration.connectors.servers import Web, web_server
from tests.kit import ActionBench


@dataclass
class Surfer:
    """A bench and the server it talks to."""

    bench: ActionBench
    server: Web

    def url(self, path: str) -> str:
        return self.server.address + path

    async def do(self, action: Action, **arguments: Any) -> Any:
        """Run for good, after all that every action promises was checked."""
        await self.bench.check_contract(action, **arguments)
        return await self.bench.run(action, **arguments)

    async def until(self, stop: threading.Event, action: Action, **arguments: Any) -> None:
        """Run with a stop button that is pressed from outside."""
        files, context = self.bench._context(dry=False, stop=stop)
        try:
            await action(context, **bind(action, arguments, Scope(), files))
        finally:
            files.discard()


@asynccontextmanager
async def surfing(home: Path) -> AsyncIterator[Surfer]:
    """A bench in a home, and a server."""
    async with web_server() as server:
        yield Surfer(ActionBench(home, home.parent / "bench", http=HttpClient()), server)


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
