"""The times of calls are kept, by run, and only the newest of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.store import servers
from lam_desktop.store.database import Database
from lam_desktop.store.servers import Answer, ServerStore
from tests.kit import NOW


async def test_calls_are_kept_by_run_the_newest_first(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "lam.sqlite")
    store = ServerStore(database)
    first, second = Answer("r1", "example.org", 0.25, True), Answer("r2", "mail\udcff.example.org", 3.0, False)
    store.note(first, NOW)
    store.note(second, NOW)
    found = await store.answers()
    assert [each.seconds for each in found] == [3.0, 0.25]
    assert await store.answers(run="r1") == [first]
    assert (await store.answers(run="r2"))[0].ok is False
    await database.close()


async def test_old_calls_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(servers, "_KEPT", 30)
    database = await Database.open(tmp_path / "lam.sqlite")
    store = ServerStore(database)
    for number in range(200):
        store.note(Answer("r", "example.org", float(number), True), NOW)
    kept = await store.answers(limit=1000)
    assert [each.seconds for each in kept] == [float(number) for number in range(199, 169, -1)]
    await database.close()
