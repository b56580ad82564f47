"""Servers the person allowed: kept, seen by another window at once, taken back."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.store.contexts import ContextStore
from lam_desktop.store.database import Database
from lam_desktop.store.localservers import LocalServers
from tests.kit import SetClock


async def test_allowed_and_taken_back_in_two_windows(tmp_path: Path) -> None:
    databases = [await Database.open(tmp_path / "lam.sqlite") for _ in range(2)]
    one, other = (LocalServers(ContextStore(each, SetClock()), SetClock()) for each in databases)
    assert await one.allowed() == frozenset() and not await one.revoke("nas.example")
    await one.allow("nas.example")
    await one.allow("printer.example")
    assert await other.allowed() == {"nas.example", "printer.example"}
    assert await other.revoke("nas.example")
    assert await one.allowed() == {"printer.example"}
    for each in databases:
        await each.close()
