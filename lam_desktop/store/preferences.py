"""Settings, window layout and connected accounts. Rule: no secret is ever written here, only its name."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from lam_desktop.core.settings import Settings
from lam_desktop.store.database import Database


@dataclass(frozen=True, slots=True)
class Connection:
    """An account or server the user connected, such as a mail account (`facts`: address, smtp, user)."""

    name: str
    kind: str
    facts: Mapping[str, str]


class Preferences:
    """Reads and writes small facts by name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def settings(self) -> Settings:
        """All settings; what was never changed has its default."""
        stored = await self.get("settings", {})
        known = {field.name for field in fields(Settings)}
        return replace(Settings(), **{name: value for name, value in stored.items() if name in known})

    async def save_settings(self, settings: Settings) -> None:
        """Write all settings."""
        await self.set("settings", asdict(settings))

    async def get(self, name: str, default: Any = None) -> Any:
        """A stored value, or the default."""

        def work(db: sqlite3.Connection) -> Any:
            row = db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
            return default if row is None else json.loads(row["value"])

        return await self._database.run(work)

    async def set(self, name: str, value: Any) -> None:
        """Store a JSON value under a name."""
        row = (name, json.dumps(value))
        await self._database.run(lambda db: db.execute("INSERT OR REPLACE INTO setting VALUES (?,?)", row) and None)

    async def connect(self, connection: Connection) -> None:
        """Add or change a connection."""
        row = (connection.name, connection.kind, json.dumps(dict(connection.facts)))
        await self._database.run(
            lambda db: db.execute("INSERT OR REPLACE INTO connection VALUES (?,?,?)", row) and None
        )

    async def disconnect(self, name: str) -> None:
        """Forget a connection."""
        await self._database.run(lambda db: db.execute("DELETE FROM connection WHERE name=?", (name,)) and None)

    async def connections(self, kind: str = "") -> list[Connection]:
        """All connections, or those of one kind, by name."""

        def work(db: sqlite3.Connection) -> list[Connection]:
            rows = db.execute("SELECT * FROM connection WHERE kind = ? OR ? = '' ORDER BY name", (kind, kind))
            return [Connection(row["name"], row["kind"], json.loads(row["facts"])) for row in rows]

        return await self._database.run(work)
