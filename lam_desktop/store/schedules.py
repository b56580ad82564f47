"""Saved plans with a trigger, and the ledger of every time one was due."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from lam_desktop.core.plan import Plan, from_json, to_json
from lam_desktop.store.database import Database
from lam_desktop.store.texts import packed, storable


@dataclass(frozen=True, slots=True)
class ScheduleRecord:
    """A schedule. `last`: the latest nominal time that was dealt with."""

    id: str
    request: str
    title: str
    plan: Plan
    enabled: bool
    created: datetime
    last: datetime | None


class ScheduleStore:
    """Reads and writes schedules."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, schedule: str, title: str, plan: Plan, now: datetime) -> None:
        """Save a plan with its trigger."""
        row = (schedule, storable(plan.request), storable(title), packed(to_json(plan)), now.isoformat())

        def work(db: sqlite3.Connection) -> None:
            db.execute("INSERT INTO schedule (id, request, title, plan, enabled, created) VALUES (?,?,?,?,1,?)", row)

        await self._database.run(work)

    async def all(self) -> list[ScheduleRecord]:
        """Every schedule, oldest first."""

        def work(db: sqlite3.Connection) -> list[ScheduleRecord]:
            return [_record(row) for row in db.execute("SELECT * FROM schedule ORDER BY created")]

        return await self._database.run(work)

    async def enable(self, schedule: str, enabled: bool) -> None:
        """Switch a schedule on or off."""
        row = (int(enabled), schedule)
        await self._database.run(lambda db: db.execute("UPDATE schedule SET enabled=? WHERE id=?", row) and None)

    async def remove(self, schedule: str) -> None:
        """Forget a schedule; its ledger stays."""
        await self._database.run(lambda db: db.execute("DELETE FROM schedule WHERE id=?", (schedule,)) and None)

    async def fire(self, schedule: str, nominal: datetime, outcome: str, run: str = "") -> bool:
        """Enter one due time in the ledger; False when it was there already, so that nothing runs twice."""

        def work(db: sqlite3.Connection) -> bool:
            values = (schedule, nominal.isoformat(), outcome, run)
            done = db.execute("INSERT OR IGNORE INTO fire (schedule, nominal, outcome, run) VALUES (?,?,?,?)", values)
            db.execute("UPDATE schedule SET last = ? WHERE id = ?", (nominal.isoformat(), schedule))
            return done.rowcount == 1

        return await self._database.run(work)


def _record(row: sqlite3.Row) -> ScheduleRecord:
    last = datetime.fromisoformat(row["last"]) if row["last"] else None
    plan = from_json(json.loads(row["plan"]))
    created = datetime.fromisoformat(row["created"])
    return ScheduleRecord(row["id"], row["request"], row["title"], plan, bool(row["enabled"]), created, last)
