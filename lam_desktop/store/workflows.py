"""Saved plans by name. Rule: names that differ only in capitals are the same name."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import datetime

from lam_desktop.core.errors import StateError
from lam_desktop.core.plan import Plan
from lam_desktop.core.workflow import Parameter, Workflow
from lam_desktop.store.database import Database
from lam_desktop.store.saidsecrets import SaidSecrets
from lam_desktop.store.texts import LOST, is_lost, packed, plan_of, plan_text, storable

_UNREADABLE = "This plan is damaged and cannot be read."


class WorkflowStore:
    """Reads and writes saved plans."""

    def __init__(self, database: Database, secrets: SaidSecrets | None = None) -> None:
        self._database = database
        self._secrets = secrets or SaidSecrets(database)

    async def save(self, workflow: Workflow, now: datetime) -> None:
        """Keep a plan under its name; one of that name makes room. When it runs by itself is no part of it.

        Secrets that were said with it go where passwords are kept.
        """
        plan = replace(workflow.plan, trigger=None)
        parameters = [[each.name, each.step, each.argument] for each in workflow.parameters]
        row = (storable(workflow.name), plan_text(plan), packed(parameters), now.isoformat())

        def work(db: sqlite3.Connection) -> None:
            db.execute("INSERT OR REPLACE INTO workflow (name, plan, parameters, created) VALUES (?,?,?,?)", row)

        before = await self._secrets.names()
        await self._secrets.keep(row[1])
        await self._database.run(work)
        await self._secrets.sweep(before)

    async def all(self) -> tuple[Workflow, ...]:
        """Every saved plan, by name."""

        def work(db: sqlite3.Connection) -> list[sqlite3.Row]:
            return db.execute("SELECT * FROM workflow ORDER BY name").fetchall()

        return await self._whole(await self._database.read(work))

    async def get(self, name: str) -> Workflow | None:
        """The saved plan of that name, or None."""

        def work(db: sqlite3.Connection) -> list[sqlite3.Row]:
            return db.execute("SELECT * FROM workflow WHERE name = ?", (storable(name),)).fetchall()

        return next(iter(await self._whole(await self._database.read(work))), None)

    async def _whole(self, rows: list[sqlite3.Row]) -> tuple[Workflow, ...]:
        """Saved plans, with the secrets in their words that were kept."""
        await self._secrets.recall(row["plan"] for row in rows)
        return tuple(_workflow(row) for row in rows)

    async def remove(self, name: str) -> None:
        """Forget a saved plan; runs of it stay."""
        row = (storable(name),)
        before = await self._secrets.names()
        await self._database.run(lambda db: db.execute("DELETE FROM workflow WHERE name = ?", row) and None)
        await self._secrets.sweep(before)


def _workflow(row: sqlite3.Row) -> Workflow:
    created = datetime.fromisoformat(row["created"])
    try:
        parameters = tuple(Parameter(*each) for each in json.loads(row["parameters"]))
        return Workflow(row["name"], plan_of(row["plan"]), parameters, created, LOST if is_lost(row["plan"]) else "")
    except (StateError, ValueError, TypeError) as error:  # one that cannot be read must not hold up the others
        why = str(error) if isinstance(error, StateError) else _UNREADABLE
        return Workflow(row["name"], Plan("", ()), (), created, why)
