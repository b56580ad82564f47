"""Runs, their steps and the hash-chained log. Rule: a state is in here before anybody is told of it."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.plan import Plan, from_json, to_json
from lam_desktop.store.database import Database


@dataclass(frozen=True, slots=True)
class StepRecord:
    """A step as journaled. `intent` and `receipt` are the engine's own data, `result` is encoded."""

    id: str
    action: str
    state: StepState
    intent: Any = None
    receipt: Any = None
    result: Any = None
    answer: str = ""
    error: str = ""
    started: datetime | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class RunRecord:
    """A run as journaled, its steps in plan order."""

    id: str
    chat: str
    request: str
    plan: Plan
    state: RunState
    answer: str
    error: str
    created: datetime
    steps: tuple[StepRecord, ...] = ()


_JSON_FIELDS = ("intent", "receipt", "result")


class RunStore:
    """Reads and writes runs."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def create(self, run: str, chat: str, plan: Plan, now: datetime) -> None:
        """Write a new run with all its steps planned."""
        text = json.dumps(to_json(plan), ensure_ascii=False)

        def work(db: sqlite3.Connection) -> None:
            row = (run, chat, plan.request, text, RunState.WAITING.value, now.isoformat())
            db.execute("INSERT INTO run (id, chat, request, plan, state, created) VALUES (?,?,?,?,?,?)", row)
            _insert_steps(db, run, plan)

        await self._database.run(work)

    async def replan(self, run: str, plan: Plan) -> None:
        """Put an edited plan in the place of one that has not begun."""
        text = json.dumps(to_json(plan), ensure_ascii=False)

        def work(db: sqlite3.Connection) -> None:
            db.execute("UPDATE run SET plan = ? WHERE id = ? AND state = ?", (text, run, RunState.WAITING.value))
            db.execute("DELETE FROM step WHERE run = ?", (run,))
            _insert_steps(db, run, plan)

        await self._database.run(work)

    async def set_run(self, run: str, state: RunState, now: datetime, answer: str = "", error: str = "") -> None:
        """Write a run's new state."""

        def work(db: sqlite3.Connection) -> None:
            db.execute("UPDATE run SET state=?, answer=?, error=? WHERE id=?", (state.value, answer, error, run))
            _append(db, run, "", state.value, now, {"answer": answer, "error": error})

        await self._database.run(work)

    async def set_step(self, run: str, step: str, state: StepState, now: datetime, facts: Mapping[str, Any]) -> None:
        """Write a step's new state with whatever facts belong to it (intent, receipt, result, answer, error, …)."""
        columns = {
            key: json.dumps(value, ensure_ascii=False) if key in _JSON_FIELDS else value for key, value in facts.items()
        }
        columns["state"] = state.value
        assignments = ", ".join(f"{name} = ?" for name in columns)

        def work(db: sqlite3.Connection) -> None:
            db.execute(f"UPDATE step SET {assignments} WHERE run = ? AND id = ?", (*columns.values(), run, step))
            _append(db, run, step, state.value, now, dict(facts))

        await self._database.run(work)

    async def get(self, run: str) -> RunRecord | None:
        """A run with its steps, or None."""

        def work(db: sqlite3.Connection) -> RunRecord | None:
            row = db.execute("SELECT * FROM run WHERE id = ?", (run,)).fetchone()
            return None if row is None else _record(db, row)

        return await self._database.run(work)

    async def latest(self, limit: int, before: datetime | None = None) -> list[RunRecord]:
        """The newest runs first, those older than `before` when given (keyset paging)."""
        bound = before.isoformat() if before else "9999"

        def work(db: sqlite3.Connection) -> list[RunRecord]:
            query = "SELECT * FROM run WHERE created < ? ORDER BY created DESC LIMIT ?"
            return [_record(db, row) for row in db.execute(query, (bound, limit)).fetchall()]

        return await self._database.run(work)

    async def unfinished(self) -> list[RunRecord]:
        """Runs that were going when the program ended."""

        def work(db: sqlite3.Connection) -> list[RunRecord]:
            rows = db.execute("SELECT * FROM run WHERE state = ?", (RunState.RUNNING.value,)).fetchall()
            return [_record(db, row) for row in rows]

        return await self._database.run(work)

    async def note_decision(self, run: str, step: str, verdict: str, facts: Mapping[str, Any], now: datetime) -> None:
        """Remember why something was asked, allowed or refused."""
        row = (run, step, verdict, json.dumps(dict(facts), ensure_ascii=False), now.isoformat())

        def work(db: sqlite3.Connection) -> None:
            db.execute("INSERT INTO decision (run, step, verdict, facts, at) VALUES (?,?,?,?,?)", row)

        await self._database.run(work)


def _insert_steps(db: sqlite3.Connection, run: str, plan: Plan) -> None:
    rows = [(run, step.id, step.action, StepState.PLANNED.value) for step in plan.steps]
    db.executemany("INSERT INTO step (run, id, action, state) VALUES (?,?,?,?)", rows)


def _append(db: sqlite3.Connection, run: str, step: str, state: str, now: datetime, data: Mapping[str, Any]) -> None:
    """Add to the log; each row's chain covers its content and the row before, so that a flipped bit shows."""
    last = db.execute("SELECT chain FROM log ORDER BY seq DESC LIMIT 1").fetchone()
    text = json.dumps(dict(data), ensure_ascii=False, default=str)
    row = (run, step, state, now.isoformat(), text)
    chain = hashlib.sha256("\x1f".join(((last["chain"] if last else ""), *row)).encode()).hexdigest()
    db.execute("INSERT INTO log (run, step, state, at, data, chain) VALUES (?,?,?,?,?,?)", (*row, chain))


def _record(db: sqlite3.Connection, row: sqlite3.Row) -> RunRecord:
    plan = from_json(json.loads(row["plan"]))
    by_id = {each["id"]: each for each in db.execute("SELECT * FROM step WHERE run = ?", (row["id"],))}
    steps = tuple(_step(by_id[step.id]) for step in plan.steps if step.id in by_id)
    created = datetime.fromisoformat(row["created"])
    return RunRecord(
        row["id"],
        row["chat"],
        row["request"],
        plan,
        RunState(row["state"]),
        row["answer"],
        row["error"],
        created,
        steps,
    )


def _step(row: sqlite3.Row) -> StepRecord:
    loaded = {name: json.loads(row[name]) if row[name] else None for name in _JSON_FIELDS}
    started = datetime.fromisoformat(row["started"]) if row["started"] else None
    return StepRecord(
        row["id"], row["action"], StepState(row["state"]), loaded["intent"], loaded["receipt"], loaded["result"],
        row["answer"], row["error"], started, row["seconds"],
    )  # fmt: skip
