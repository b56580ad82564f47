"""One writer at a time; a program that stands still with the lock makes nobody wait for ever."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from lam_desktop.store import lock
from lam_desktop.store.lock import WriteLock


def test_one_at_a_time(tmp_path: Path) -> None:
    inside: list[str] = []

    def work(name: str) -> None:
        mine = WriteLock(tmp_path / "lock")
        for _ in range(50):
            with mine:
                inside.append(name)
                assert inside == [name]
                inside.clear()
        mine.close()

    threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert inside == []


def test_nobody_waits_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "_PATIENCE", 0.05)
    first, second = WriteLock(tmp_path / "lock"), WriteLock(tmp_path / "lock")
    with first, pytest.raises(sqlite3.OperationalError, match="another program"), second:
        raise AssertionError("both are in")
    with second:
        pass
    first.close()
    second.close()
