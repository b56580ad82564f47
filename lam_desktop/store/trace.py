"""Looking back: what the log says of a run, why it was asked about, and what steps took. Reads only."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lam_desktop.core.events import RunState, StepState
from lam_desktop.store.database import Database
from lam_desktop.store.runs import Verdict


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the log. `step` is empty where it is about the run; `kind`: a state, or what was noted."""

    step: str
    kind: str
    at: datetime
    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Took:
    """What one step took: seconds, and the program's share of the processor (per cent) and memory (bytes) meanwhile.

    The last two are None for steps of a version that did not measure them.
    """

    run: str
    step: str
    action: str
    seconds: float
    cpu: float | None = None
    memory: int | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """What the door said last of a step. `yes`: whether the person agreed; None where nobody asked, or nobody knows."""

    run: str
    request: str
    step: str
    action: str
    verdict: str
    reasons: tuple[str, ...]
    at: datetime
    yes: bool | None


_JUDGED = (
    "SELECT decision.*, run.request, run.state, step.action, "
    "EXISTS (SELECT 1 FROM log WHERE log.run = run.id AND log.state = 'running') AS begun "
    "FROM decision JOIN run ON run.id = decision.run "
    "JOIN step ON step.run = decision.run AND step.id = decision.step {} ORDER BY decision.id DESC LIMIT ?"
)
_NOT_BEGUN = frozenset({RunState.WAITING.value, RunState.CANCELLED.value, RunState.FAILED.value})
_LOOKS = 4  # a step is judged again with every look at its card
_TOOK = (
    "SELECT log.run, log.step, step.action, step.seconds, "
    "CASE WHEN json_valid(log.data) THEN json_extract(log.data, '$.usage.cpu') END AS cpu, "
    "CASE WHEN json_valid(log.data) THEN json_extract(log.data, '$.usage.memory') END AS memory "
    "FROM log JOIN step ON step.run = log.run AND step.id = log.step WHERE log.state = ? {} "
    "ORDER BY log.seq DESC LIMIT ?"
)


class TraceStore:
    """Reads the journal for reports."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def entries(self, run: str, limit: int) -> list[Entry]:
        """The log of a run, oldest first, so many rows at most."""

        def work(db: sqlite3.Connection) -> list[Entry]:
            query = "SELECT step, state, at, data FROM log WHERE run = ? ORDER BY seq LIMIT ?"
            return [
                Entry(row["step"], row["state"], datetime.fromisoformat(row["at"]), _object(row["data"]))
                for row in db.execute(query, (run, limit))
            ]

        return await self._database.read(work)

    async def verdicts(self, run: str) -> dict[str, Verdict]:
        """What the door said last of each step."""

        def work(db: sqlite3.Connection) -> dict[str, Verdict]:
            query = "SELECT step, verdict, facts FROM decision WHERE run = ? ORDER BY id"
            rows = db.execute(query, (run,))
            return {row["step"]: Verdict(row["step"], row["verdict"], _object(row["facts"])) for row in rows}

        return await self._database.read(work)

    async def decisions(self, limit: int, run: str = "") -> list[Judged]:
        """What was decided of the newest steps, of all runs or of one, the newest first."""

        def work(db: sqlite3.Connection) -> list[Judged]:
            query = _JUDGED.format("WHERE decision.run = ?" if run else "")
            rows = [_judged(row) for row in db.execute(query, (*([run] if run else []), limit * _LOOKS))]
            newest = {(each.run, each.step): each for each in reversed(rows)}
            return [each for each in rows if newest[each.run, each.step] is each][:limit]

        return await self._database.read(work)

    async def took(self, limit: int, run: str = "") -> list[Took]:
        """What the newest steps that were done took, of all runs or of one."""

        def work(db: sqlite3.Connection) -> list[Took]:
            query = _TOOK.format("AND log.run = ?" if run else "")
            facts = (StepState.DONE.value, *([run] if run else []), limit)
            return [
                Took(row["run"], row["step"], row["action"], row["seconds"], row["cpu"], row["memory"])
                for row in db.execute(query, facts)
            ]

        return await self._database.read(work)


def _judged(row: sqlite3.Row) -> Judged:
    reasons = _object(row["facts"]).get("reasons", ())
    return Judged(
        row["run"], row["request"], row["step"], row["action"], row["verdict"],
        tuple(str(each) for each in reasons), datetime.fromisoformat(row["at"]), _agreed(row),
    )  # fmt: skip


def _agreed(row: sqlite3.Row) -> bool | None:
    """What was said to a question, as far as it shows in what became of the run."""
    if row["verdict"] != "ask":
        return None
    if row["begun"] or row["state"] not in _NOT_BEGUN:
        return True
    return None if row["state"] == RunState.FAILED.value else False


def _object(text: str) -> dict[str, Any]:
    """JSON data; of a damaged row nothing, the rest is shown nevertheless."""
    with contextlib.suppress(ValueError):
        data = json.loads(text)
        if isinstance(data, dict):
            return data
    return {}
