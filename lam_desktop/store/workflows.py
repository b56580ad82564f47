"""Saved plans by name. Rule: names that differ only in capitals are the same name."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import datetime

from lam_desktop.core.errors import StateError
from lam_desktop.core.plan import Plan, from_json, to_json
from lam_desktop.core.workflow import Parameter, Workflow
from lam_desktop.store.database import Database
from lam_desktop.store.texts import packed, storable


class WorkflowStore:
    """Reads and writes saved plans."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, workflow: Workflow, now: datetime) -> None:
        """Keep a plan under its name; one of that name makes room. When it runs by itself is no part of it."""
        plan = replace(workflow.plan, trigger=None)
        parameters = [[each.name, each.step, each.argument] for each in workflow.parameters]
        row = (storable(workflow.name), packed(to_json(plan)), packed(parameters), now.isoformat())

        def work(db: sqlite3.Connection) -> None:
            db.execute("INSERT OR REPLACE INTO workflow (name, plan, parameters, created) VALUES (?,?,?,?)", row)

        await self._database.run(work)

    async def all(self) -> tuple[Workflow, ...]:
        """Every saved plan, by name."""

        def work(db: sqlite3.Connection) -> tuple[Workflow, ...]:
            return tuple(_workflow(row) for row in db.execute("SELECT * FROM workflow ORDER BY name"))

        return await self._database.read(work)

    async def get(self, name: str) -> Workflow | None:
        """The saved plan of that name, or None."""

        def work(db: sqlite3.Connection) -> Workflow | None:
            row = db.execute("SELECT * FROM workflow WHERE name = ?", (storable(name),)).fetchone()
            return None if row is None else _workflow(row)

        return await self._database.read(work)

    async def remove(self, name: str) -> None:
        """Forget a saved plan; runs of it stay."""
        row = (storable(name),)
        await self._database.run(lambda db: db.execute("DELETE FROM workflow WHERE name = ?", row) and None)


def _workflow(row: sqlite3.Row) -> Workflow:
    created = datetime.fromisoformat(row["created"])
    try:
        parameters = tuple(Parameter(*each) for each in json.loads(row["parameters"]))
        return Workflow(row["name"], from_json(json.loads(row["plan"])), parameters, created)
    except (StateError, ValueError, TypeError) as error:  # one that cannot be read must not hold up the others
        return Workflow(row["name"], Plan("", ()), (), created, str(error))
