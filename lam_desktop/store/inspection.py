"""Looks through all records: the file itself, what refers to what, every run's log and plan. Changes nothing."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from lam_desktop.core.errors import LamError
from lam_desktop.core.plan import from_json
from lam_desktop.store.soundness import is_sound

_MOST = 20  # findings of one kind that are named


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was looked at, and what is wrong, in sentences. `damaged`: ids of runs that are not to be trusted."""

    runs: int
    rows: dict[str, int]
    faults: tuple[str, ...]
    damaged: tuple[str, ...]


def inspect(db: sqlite3.Connection) -> Inspection:
    """Look at everything. Takes time in proportion to the records."""
    faults = [f"The file is damaged: {row[0]}." for row in db.execute(f"PRAGMA integrity_check({_MOST})")]
    faults = [each for each in faults if each != "The file is damaged: ok."]
    for row in db.execute("PRAGMA foreign_key_check").fetchmany(_MOST):
        faults.append(f"A row of {row[0]} refers to a row of {row[2]} that is not there.")
    ids = [row[0] for row in db.execute("SELECT id FROM run ORDER BY created")]
    damaged = tuple(run for run in ids if not is_sound(db, run))
    faults += [f"The records of run {run} were changed by something else than this program." for run in damaged[:_MOST]]
    if len(damaged) > _MOST:
        faults.append(f"So were those of {len(damaged) - _MOST} more runs.")
    faults += _plans(db, "run", "run") + _plans(db, "schedule", "saved plan")
    lost = db.execute("SELECT count(*) FROM log WHERE run NOT IN (SELECT id FROM run)").fetchone()[0]
    if lost:
        faults.append(f"{lost} rows of the log belong to no run.")
    return Inspection(len(ids), _rows(db), tuple(faults), damaged)


def _plans(db: sqlite3.Connection, table: str, noun: str) -> list[str]:
    faults = []
    for id_, text in db.execute(f"SELECT id, plan FROM {table}"):  # noqa: S608  a name from this module
        try:
            from_json(json.loads(text))
        except (LamError, ValueError, TypeError):
            faults.append(f"The plan of {noun} {id_} cannot be read.")
    return faults[:_MOST]


def _rows(db: sqlite3.Connection) -> dict[str, int]:
    tables: list[Any] = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}  # noqa: S608
