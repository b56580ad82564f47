"""Cases that are about one part of the program, not about a plan: the part itself is opened and looked at."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

from lam_desktop.store.database import Database
from lam_desktop.system.secrets import SecretStore
from tests.hostile.trace import Trace

Probe = Callable[[Any, Trace, Any], Awaitable[None]]


class _Ring:
    """A keyring that fails, or forgets what it takes."""

    priority = 9

    def __init__(self, forgets: bool) -> None:
        self._forgets = forgets

    def set_password(self, service: str, name: str, value: str) -> None:
        if not self._forgets:
            raise OSError("the keyring is locked")

    def get_password(self, service: str, name: str) -> str | None:
        return None

    def delete_password(self, service: str, name: str) -> None:
        """There is nothing to remove."""


async def store_secret(world: Any, trace: Trace, args: Any) -> None:
    """Keep a password where the keyring is broken."""
    told: list[str] = []
    ring = type("Ring", (_Ring,), {"__module__": "keyring.backends.SecretService"})(args["keyring"] == "null")
    with patch("keyring.backend.get_all_keyring", lambda: [ring]):
        kept = await SecretStore(told.append).set(args["name"], args["value"])
    trace.add("result" if kept else "refused", ok=kept, text="kept", reason=" ".join(told))


async def open_state(world: Any, trace: Trace, args: Any) -> None:
    """Open the program's records although they are damaged."""
    path = Path(args["db"])
    before = path.read_bytes()
    database = await Database.open(path)
    await database.close()
    kept = any(_same(each.read_bytes(), before) for each in path.parent.rglob("*") if each.is_file())
    trace.add("result", ok=kept, text=database.notice)


def _same(one: bytes, other: bytes) -> bool:
    """The same database: opening one may write that it is in WAL mode into its head, and nothing else."""
    return one[:18] == other[:18] and one[20:24] == other[20:24] and one[100:] == other[100:]


async def second_start(world: Any, trace: Trace, args: Any) -> None:
    """Send bytes to the door of a window that runs."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtNetwork import QLocalSocket

    from lam_desktop.ui.instance import ASK, RAISE, Door, server_name

    app = QCoreApplication.instance() or QCoreApplication([])
    acted: list[str] = []
    state = world.root / "state"
    door = Door(state, {RAISE: lambda: acted.append("raise"), ASK: lambda: acted.append("ask")})
    socket = QLocalSocket()
    socket.connectToServer(server_name(state))
    socket.write(args["raw"].encode())
    socket.flush()
    for _ in range(50):
        app.processEvents()
        await asyncio.sleep(0.01)
    door.close()
    trace.add("result", ok=True, text=f"acted: {acted}")


PROBES: dict[str, Probe] = {
    "secrets.store": store_secret, "state.open": open_state, "ipc.send": second_start,
}  # fmt: skip
