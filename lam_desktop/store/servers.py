"""How long servers took to answer, call by call. Rule: only the newest are kept."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from lam_desktop.store.database import Database
from lam_desktop.store.texts import storable

_KEPT = 20_000
_SOMETIMES = 100  # calls between two clearings


@dataclass(frozen=True, slots=True)
class Answer:
    """One call: of which run, to which server, how many seconds it took, and whether it was answered well."""

    run: str
    server: str
    seconds: float
    ok: bool


class ServerStore:
    """Writes and reads the times of calls."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, answer: Answer, at: datetime) -> None:
        """Remember a call. Nobody needs to wait for it."""
        row = (answer.run, storable(answer.server), answer.seconds, int(answer.ok), at.isoformat())

        def work(db: sqlite3.Connection) -> None:
            db.execute("INSERT INTO response (run, server, seconds, ok, at) VALUES (?,?,?,?,?)", row)
            newest = db.execute("SELECT max(id) FROM response").fetchone()[0]
            if newest % _SOMETIMES == 0:
                db.execute("DELETE FROM response WHERE id <= ?", (newest - _KEPT,))

        self._database.submit(work, hurry=False)

    async def answers(self, limit: int = _KEPT, run: str = "") -> list[Answer]:
        """The newest calls of all runs, or of one; the newest first."""

        def work(db: sqlite3.Connection) -> list[Answer]:
            query = "SELECT run, server, seconds, ok FROM response WHERE run = ? OR ? = '' ORDER BY id DESC LIMIT ?"
            rows = db.execute(query, (run, run, limit))
            return [Answer(row["run"], row["server"], row["seconds"], bool(row["ok"])) for row in rows]

        return await self._database.read(work)
