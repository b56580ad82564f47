"""What a chat, a workflow or a run has to remember between two moments, as names and JSON values.

    async with state.context("chat", "main") as chat:
        chat["asked"] = …            # kept when the block ends well, forgotten when it fails

Every change is in a log with the value before and after. Two windows may change one context: changes to different names
are joined; a change to a value that another window has changed meanwhile is refused, with a sentence, and logged too.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections import OrderedDict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from weakref import WeakValueDictionary

from lam_desktop.core.context import Clock
from lam_desktop.core.errors import StateError
from lam_desktop.store.database import Database
from lam_desktop.store.texts import packed

_CACHED = 64  # contexts
_LOGGED = 500  # changes of one context
Facts = dict[str, Any]
_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Turned:
    """One value that was changed, or (`outcome` is "refused") that should have been. None: there was, or is, none."""

    name: str
    before: Any
    after: Any
    version: int
    outcome: str
    at: datetime


@dataclass(frozen=True, slots=True)
class _Held:
    version: int
    facts: Mapping[str, str]  # JSON texts, so that nobody changes what is cached


class ContextStore:
    """Contexts, cached in memory, durable when a block ends."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._cache: OrderedDict[_Key, _Held] = OrderedDict()
        self._locks: WeakValueDictionary[_Key, asyncio.Lock] = WeakValueDictionary()  # kept while somebody waits

    @asynccontextmanager
    async def context(self, kind: str, id_: str) -> AsyncIterator[Facts]:
        """The values, to be changed inside the block; one block of a context at a time. Raises StateError at its end
        when another window was quicker; then nothing of the block is kept but in the log.
        """
        key = (kind, id_)
        async with self._locks.setdefault(key, asyncio.Lock()):
            held = self._cache.get(key) or await self._load(key)
            facts = _loaded(held.facts)
            yield facts
            now = {name: packed(value) for name, value in facts.items() if value is not None}
            wanted = {name: now.get(name) for name in {*held.facts, *now} if held.facts.get(name) != now.get(name)}
            if wanted:
                await self._save(key, held, wanted)

    async def look(self, kind: str, id_: str) -> Facts:
        """The values as they are stored now; changing the answer changes nothing."""
        return _loaded((await self._load((kind, id_))).facts)

    async def changes(self, kind: str, id_: str, limit: int = 50) -> list[Turned]:
        """The log of a context, newest first."""

        def work(db: sqlite3.Connection) -> list[Turned]:
            query = "SELECT * FROM context_log WHERE kind = ? AND id = ? ORDER BY seq DESC LIMIT ?"
            return [_turned(row) for row in db.execute(query, (kind, id_, limit))]

        return await self._database.read(work)

    async def _load(self, key: _Key) -> _Held:
        held = await self._database.read(lambda db: _read(db, key))
        self._keep(key, held)
        return held

    def _keep(self, key: _Key, held: _Held) -> None:
        self._cache[key] = held
        self._cache.move_to_end(key)
        while len(self._cache) > _CACHED:
            self._cache.popitem(last=False)

    async def _save(self, key: _Key, held: _Held, wanted: Mapping[str, str | None]) -> None:
        now = self._clock.now().isoformat()
        fresh, lost = await self._database.run(lambda db: _write(db, key, held, wanted, now))
        self._keep(key, fresh)
        if lost:
            names = ", ".join(name.replace("_", " ") for name in lost)
            what = f"Another window has changed this meanwhile ({names}), so your change was not taken over."
            raise StateError(what, "Look at it again; both are in the log.")


def _read(db: sqlite3.Connection, key: _Key) -> _Held:
    row = db.execute("SELECT version, facts FROM context WHERE kind = ? AND id = ?", key).fetchone()
    return _Held(row["version"], json.loads(row["facts"])) if row else _Held(0, {})


def _write(
    db: sqlite3.Connection, key: _Key, held: _Held, wanted: Mapping[str, str | None], now: str
) -> tuple[_Held, list[str]]:
    """The context as it is after this, and the names for which somebody else was quicker: then nothing is written."""
    there = _read(db, key)
    lost = sorted(name for name, value in wanted.items() if there.facts.get(name) not in (held.facts.get(name), value))
    version = there.version if lost else there.version + 1
    rows = [
        (*key, version, name, there.facts.get(name), value, "refused" if lost else "kept", now)
        for name, value in wanted.items()
    ]
    query = "INSERT INTO context_log (kind, id, version, name, before, after, outcome, at) VALUES (?,?,?,?,?,?,?,?)"
    db.executemany(query, rows)
    old = "SELECT seq FROM context_log WHERE kind = ?1 AND id = ?2 ORDER BY seq DESC LIMIT 1 OFFSET ?3"
    db.execute(f"DELETE FROM context_log WHERE kind = ?1 AND id = ?2 AND seq <= ({old})", (*key, _LOGGED))  # noqa: S608
    if lost:
        return there, lost
    joined = {**there.facts, **wanted}
    facts = {name: value for name, value in joined.items() if value is not None}
    db.execute("INSERT OR REPLACE INTO context VALUES (?,?,?,?)", (*key, version, json.dumps(facts)))
    return _Held(version, facts), []


def _loaded(facts: Mapping[str, str]) -> Facts:
    return {name: json.loads(value) for name, value in facts.items()}


def _turned(row: sqlite3.Row) -> Turned:
    before, after = (json.loads(row[name]) if row[name] is not None else None for name in ("before", "after"))
    return Turned(row["name"], before, after, row["version"], row["outcome"], datetime.fromisoformat(row["at"]))
