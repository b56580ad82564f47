"""Whether the records of a run can be trusted: the log's chain holds, and each state is what the log says last.

SQLite notices damage of its own structure; a flipped bit inside a text it does not.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from lam_desktop.core.events import RunState, StepState

_STEP_STATES = frozenset(state.value for state in StepState)
_RUN_STATES = frozenset(state.value for state in RunState)
_FACTS = ("intent", "receipt")
PLAN = "plan"  # the row that seals the words and the plan of a run


def chained(before: str, row: tuple[str, ...]) -> str:
    """The link of a row of the log to the one before: a hash over both."""
    return hashlib.sha256("\x1f".join((before, *row)).encode()).hexdigest()


def digest_of(request: str, plan: str) -> str:
    """What seals the words of a run and its plan, which no row of the log repeats."""
    return hashlib.sha256("\x1f".join((request, plan)).encode()).hexdigest()


Entry = tuple[str, str, str, str]  # step, state, time and data of a row of the log


def append_entry(db: sqlite3.Connection, run: str, step: str, state: str, now: datetime, data: str) -> None:
    """Add a row to the log of a run."""
    append_entries(db, run, [(step, state, now.isoformat(), data)])


def append_entries(db: sqlite3.Connection, run: str, entries: Iterable[Entry]) -> None:
    """Add to the log; each row's chain covers its content and the run's row before, so that a flipped bit shows."""
    last = db.execute("SELECT chain FROM log WHERE run = ? ORDER BY seq DESC LIMIT 1", (run,)).fetchone()
    chain, rows = last[0] if last else "", []
    for entry in entries:
        chain = chained(chain, (run, *entry))
        rows.append((run, *entry, chain))
    db.executemany("INSERT INTO log (run, step, state, at, data, chain) VALUES (?,?,?,?,?,?)", rows)


def is_sound(db: sqlite3.Connection, run: str) -> bool:
    """False when something in the records of a run was changed, lost or put in by anything but the program."""
    try:
        log = list(_intact(db, run))
        return _steps_fit(db, run, log) and _run_fits(db, run, log) and _items_fit(db, run, log)
    except (ValueError, KeyError, TypeError, UnicodeError, sqlite3.DatabaseError):
        return False


def _intact(db: sqlite3.Connection, run: str) -> Iterator[tuple[str, str, Any]]:
    """Step, state and facts of each row. Raises ValueError at the first that does not follow from the one before."""
    last = ""
    query = "SELECT run, step, state, at, data, chain FROM log WHERE run = ? ORDER BY seq"
    for *row, chain in db.execute(query, (run,)):
        if chained(last, tuple(row)) != chain:
            raise ValueError("the chain is broken")
        last = chain
        yield row[1], row[2], json.loads(row[4])


def _steps_fit(db: sqlite3.Connection, run: str, log: list[tuple[str, str, Any]]) -> bool:
    steps = db.execute("SELECT id, state, intent, receipt FROM step WHERE run = ?", (run,))
    known: dict[str, dict[str, Any]] = {row[0]: {"state": StepState.PLANNED.value} for row in steps}
    for step, state, facts in log:
        if step in known and state in _STEP_STATES:
            _note(known[step], state, facts)
    query = "SELECT id, state, intent, receipt FROM step WHERE run = ?"
    return all(_same(known[row[0]], row[1:]) for row in db.execute(query, (run,)))


def _items_fit(db: sqlite3.Connection, run: str, log: list[tuple[str, str, Any]]) -> bool:
    known: dict[str, dict[str, Any]] = {}
    for step, state, facts in log:
        if "–" in step and state in _STEP_STATES:
            _note(known.setdefault(step.partition("–")[0], {}), state, facts)
    query = "SELECT step, first, state, intent, receipt FROM item WHERE run = ?"
    rows = {f"{row[0]} {row[1]}": row[2:] for row in db.execute(query, (run,))}
    return rows.keys() == known.keys() and all(_same(known[name], row) for name, row in rows.items())


def _run_fits(db: sqlite3.Connection, run: str, log: list[tuple[str, str, Any]]) -> bool:
    states = [state for step, state, _ in log if not step and state in _RUN_STATES]
    seals = [facts[PLAN] for step, kind, facts in log if not step and kind == PLAN]  # older runs have none
    state, request, plan = db.execute("SELECT state, request, plan FROM run WHERE id = ?", (run,)).fetchone()
    sealed = not seals or seals[-1] == digest_of(request, plan)
    return sealed and bool(state == (states[-1] if states else RunState.WAITING.value))


def _note(known: dict[str, Any], state: str, facts: dict[str, Any]) -> None:
    known["state"] = state
    if "intent" in facts:  # a new attempt: the receipt of an earlier one is void
        known.pop("receipt", None)
    known.update({name: facts[name] for name in _FACTS if name in facts})


def _same(known: dict[str, Any], row: tuple[Any, ...]) -> bool:
    stored = dict(zip(("state", *_FACTS), row, strict=True))
    loaded = {name: json.loads(stored[name]) for name in _FACTS if stored[name]}
    return stored["state"] == known["state"] and all(loaded.get(name) == known.get(name) for name in _FACTS)
