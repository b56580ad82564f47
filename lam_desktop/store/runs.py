"""Runs, their steps and the hash-chained log. Rule: a state is in here before anybody is told of it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from lam_desktop.core.errors import LamError, StateError
from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.hiding import KNOWN
from lam_desktop.core.plan import Plan
from lam_desktop.store.database import Database
from lam_desktop.store.soundness import PLAN, append_entries, append_entry, chained, digest_of, is_sound
from lam_desktop.store.texts import (
    DOTS,
    facts_of,
    facts_text,
    is_lost,
    marks_of,
    packed,
    plan_of,
    plan_text,
    said,
    storable,
)


class StepRecord(NamedTuple):
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
class ItemRecord:
    """Items `first` to `last` of a for-each, which were done together. `result` is the encoded list of results."""

    first: int
    last: int
    state: StepState
    intent: Any = None
    receipt: Any = None
    result: Any = None


@dataclass(frozen=True, slots=True)
class RunRecord:
    """A run as journaled, its steps in plan order. `owner`: the process that works on it, or empty.

    `fault`: why it cannot be worked on; then there are no steps, for nobody knows which. It is still there to be seen.
    `lost`: a secret that it needs is no longer known, so that it can be taken back but not carried out.
    """

    id: str
    chat: str
    request: str
    plan: Plan
    state: RunState
    answer: str
    error: str
    created: datetime
    steps: tuple[StepRecord, ...] = ()
    owner: str = ""
    fault: str = ""
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the door said of a step, and why."""

    step: str
    verdict: str
    facts: Mapping[str, Any]


class _Kept(NamedTuple):
    """A step's new state in the form it is kept: the values for its row, and what the log says of it."""

    row: tuple[Any, ...]
    facts: str


_PLANS_KEPT = 16
_DAMAGED = "The records of this run are damaged."
_LEFT_ALONE = "Nothing of it was touched; what it had done stays as it is."
_JSON_COLUMNS = ("intent", "receipt", "result")
_STEP_STATES = {state.value: state for state in StepState}
_STEPS = "SELECT id, action, state, intent, receipt, result, answer, error, started, seconds FROM step WHERE run = ?"
# A new intent begins a new attempt: the receipt of an earlier one is void.
_SET_STEP = (
    "UPDATE step SET state = ?1, intent = ifnull(?2, intent), "
    "receipt = CASE WHEN ?2 IS NULL THEN ifnull(?3, receipt) ELSE ?3 END, result = ifnull(?4, result), "
    "answer = ifnull(?5, answer), error = ifnull(?6, error), started = ifnull(?7, started), "
    "seconds = ifnull(?8, seconds) WHERE run = ?9 AND id = ?10"
)
_SET_ITEM = (
    "INSERT INTO item (run, step, first, last, state, intent, receipt, result) VALUES (?,?,?,?,?,?,?,?) ON CONFLICT DO "
    "UPDATE SET last = excluded.last, state = excluded.state, intent = ifnull(excluded.intent, intent), "
    "receipt = CASE WHEN excluded.intent IS NULL THEN ifnull(excluded.receipt, receipt) ELSE excluded.receipt END, "
    "result = ifnull(excluded.result, result)"
)


class RunStore:
    """Reads and writes runs. What returns a future is durable when that ends."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._plan = lru_cache(_PLANS_KEPT)(plan_of)  # a run is read several times while it goes, its plan stays

    async def create(self, run: str, chat: str, plan: Plan, now: datetime) -> None:
        """Write a new run with all its steps planned."""
        text = plan_text(plan)
        KNOWN.begin(run, marks_of(text))

        def work(db: sqlite3.Connection) -> None:
            row = (run, chat, said(plan.request), text, RunState.WAITING.value, now.isoformat())
            db.execute("INSERT INTO run (id, chat, request, plan, state, created) VALUES (?,?,?,?,?,?)", row)
            _insert_steps(db, run, plan)
            append_entry(db, run, "", PLAN, now, packed({PLAN: digest_of(row[2], text)}))

        await self._database.run(work)

    async def replan(self, run: str, plan: Plan, now: datetime) -> None:
        """Put an edited plan in the place of one that has not begun. Raises StateError when it has."""
        text = plan_text(plan)
        KNOWN.begin(run, marks_of(text))

        def work(db: sqlite3.Connection) -> None:
            query = "UPDATE run SET plan = ? WHERE id = ? AND state = ? AND owner = ''"
            if not db.execute(query, (text, run, RunState.WAITING.value)).rowcount:
                raise StateError("This run has begun, so its plan cannot be changed any more.", "Ask for it anew.")
            db.execute("DELETE FROM step WHERE run = ?", (run,))
            _insert_steps(db, run, plan)
            request = db.execute("SELECT request FROM run WHERE id = ?", (run,)).fetchone()[0]
            append_entry(db, run, "", PLAN, now, packed({PLAN: digest_of(request, text)}))

        await self._database.run(work)

    def set_run(
        self, run: str, was: RunState, state: RunState, now: datetime, answer: str = "", error: str = ""
    ) -> asyncio.Future[None]:
        """Write a run's new state. Raises StateError when it is no longer in the one it `was` in."""
        answer, error = storable(KNOWN.hide(answer, run)), storable(KNOWN.tell(error, run))
        row = (state.value, answer, error, run, was.value)

        def work(db: sqlite3.Connection) -> None:
            if not db.execute("UPDATE run SET state=?, answer=?, error=? WHERE id=? AND state=?", row).rowcount:
                raise StateError("Another window or program has worked on this run meanwhile.", "Look at it again.")
            append_entry(db, run, "", state.value, now, packed({"answer": answer, "error": error}))

        return self._database.submit(work)

    def set_step(
        self, run: str, step: str, state: StepState, now: datetime, facts: Mapping[str, Any]
    ) -> asyncio.Future[None]:
        """Write a step's new state with whatever facts belong to it (intent, receipt, result, answer, error, …)."""
        return self._gather_step(run, _kept(run, step, state, facts), now, hurry=True)

    def end_step(
        self, run: str, step: str, state: StepState, now: datetime, facts: Mapping[str, Any]
    ) -> asyncio.Future[None]:
        """The same for a step that is over, which nobody waits for.

        Steps that end one after another within a moment share a future, and the time they are written down with.
        """
        return self._gather_step(run, _kept(run, step, state, facts), now, hurry=False)

    def _gather_step(self, run: str, kept: _Kept, now: datetime, hurry: bool) -> asyncio.Future[None]:
        return self._database.gather(("steps", run), kept, lambda db, rows: _write_steps(db, run, rows, now), hurry)

    def set_items(
        self, run: str, step: str, items: ItemRecord, now: datetime, hurry: bool = True
    ) -> asyncio.Future[None]:
        """Write the state of some items of a for-each; facts that are None stay as they were."""
        facts = {"intent": items.intent, "receipt": items.receipt, "result": items.result}
        json_ = {name: facts_text(value, run) for name, value in facts.items() if value is not None}
        values, whole = [json_.get(name) for name in facts], _object(json_)

        def work(db: sqlite3.Connection) -> None:
            db.execute(_SET_ITEM, (run, step, items.first, items.last, items.state.value, *values))
            append_entry(db, run, f"{step} {items.first}–{items.last}", items.state.value, now, whole)

        return self._database.submit(work, hurry)

    def note(self, run: str, step: str, kind: str, now: datetime, facts: Mapping[str, Any]) -> asyncio.Future[None]:
        """Add to the log what changes no state: a retry, a wait, an answer of the user."""
        data = packed(KNOWN.tell(dict(facts), run))
        return self._database.submit(lambda db: append_entry(db, run, step, kind, now, data), hurry=False)

    async def claim(self, run: str, owner: str, instead_of: str = "") -> str:
        """Become the owner of a run that nobody owns, or whose owner is `instead_of`; returns who owns it now."""

        def work(db: sqlite3.Connection) -> str:
            db.execute("UPDATE run SET owner = ? WHERE id = ? AND owner IN ('', ?)", (owner, run, instead_of))
            row = db.execute("SELECT owner FROM run WHERE id = ?", (run,)).fetchone()
            return str(row["owner"]) if row else ""

        return await self._database.run(work)

    def release(self, run: str, owner: str) -> asyncio.Future[None]:
        """Give a run back."""

        def work(db: sqlite3.Connection) -> None:
            db.execute("UPDATE run SET owner = '' WHERE id = ? AND owner = ?", (run, owner))

        return self._database.submit(work)

    async def get(self, run: str) -> RunRecord | None:
        """A run with its steps, or None."""

        def work(db: sqlite3.Connection) -> RunRecord | None:
            row = db.execute("SELECT * FROM run WHERE id = ?", (run,)).fetchone()
            return None if row is None else self._record(db, row)

        return await self._database.read(work)

    def _record(self, db: sqlite3.Connection, row: sqlite3.Row) -> RunRecord:
        """A record from its rows; what cannot be read is a record too, so that it hides no other."""
        try:
            return self._read(db, row)
        except LamError as error:
            return _unreadable(row, str(error))
        except (ValueError, KeyError, TypeError):
            return _unreadable(row, _DAMAGED)

    def _read(self, db: sqlite3.Connection, row: sqlite3.Row) -> RunRecord:
        plan, state = self._plan_of(row), RunState(row["state"])
        if state is RunState.WAITING:  # then nothing has begun, and the plan says it all
            steps = tuple([StepRecord(step.id, step.action, StepState.PLANNED) for step in plan.steps])
        else:
            steps = _steps(db, row["id"], plan)
        created = datetime.fromisoformat(row["created"])
        return RunRecord(
            row["id"], row["chat"], KNOWN.reveal(row["request"]), plan, state, KNOWN.reveal(row["answer"]),
            row["error"], created, steps, row["owner"], lost=is_lost(row["plan"]),
        )  # fmt: skip

    def _plan_of(self, row: sqlite3.Row) -> Plan:
        """A plan that lacks secrets is read anew each time: they may be known again."""
        if DOTS not in row["plan"]:
            return self._plan(row["plan"])
        KNOWN.begin(row["id"], marks_of(row["plan"]))
        return plan_of(row["plan"])

    async def is_whole(self, run: str) -> bool:
        """Whether nothing that a run may go on with lacks a secret that is no longer known."""
        queries = (
            "SELECT plan FROM run WHERE id = ?1 AND instr(plan, ?2)",
            "SELECT ifnull(intent, '') || ifnull(result, '') FROM step WHERE run = ?1 "
            "AND (instr(intent, ?2) OR instr(result, ?2))",
            "SELECT result FROM item WHERE run = ?1 AND instr(result, ?2)",
        )

        def work(db: sqlite3.Connection) -> bool:
            return not any(is_lost(text) for query in queries for (text,) in db.execute(query, (run, DOTS)))

        return await self._database.read(work)

    async def items(self, run: str, step: str, after: int = -1, limit: int = 100) -> list[ItemRecord]:
        """Journaled items of a for-each in order, those that begin after a number, so many rows at most."""

        def work(db: sqlite3.Connection) -> list[ItemRecord]:
            query = "SELECT * FROM item WHERE run = ? AND step = ? AND first > ? ORDER BY first LIMIT ?"
            return [_items(row) for row in db.execute(query, (run, step, after, limit))]

        return await self._database.read(work)

    async def items_before(self, run: str, step: str, before: int, limit: int = 100) -> list[ItemRecord]:
        """The same backwards: those that begin before a number, the last first."""

        def work(db: sqlite3.Connection) -> list[ItemRecord]:
            query = "SELECT * FROM item WHERE run = ? AND step = ? AND first < ? ORDER BY first DESC LIMIT ?"
            return [_items(row) for row in db.execute(query, (run, step, before, limit))]

        return await self._database.read(work)

    async def latest(self, limit: int, before: datetime | None = None) -> list[RunRecord]:
        """The newest runs first, those older than `before` when given (keyset paging)."""
        bound = before.isoformat() if before else "9999"

        def work(db: sqlite3.Connection) -> list[RunRecord]:
            query = "SELECT * FROM run WHERE created < ? ORDER BY created DESC LIMIT ?"
            return [self._record(db, row) for row in db.execute(query, (bound, limit)).fetchall()]

        return await self._database.read(work)

    async def unfinished(self) -> list[tuple[str, str]]:
        """Runs that are worked on, or whose program ended while they were: ids and owners, oldest first."""

        def work(db: sqlite3.Connection) -> list[tuple[str, str]]:
            # written so that both halves use their index; sorted by itself, SQLite would go through all runs
            query = (
                "SELECT id, owner FROM run WHERE id IN "
                "(SELECT id FROM run WHERE state = ? UNION SELECT id FROM run WHERE owner != '') ORDER BY +created"
            )
            return [(row["id"], row["owner"]) for row in db.execute(query, (RunState.RUNNING.value,))]

        return await self._database.read(work)

    async def durations(self, sample: int = 2000) -> dict[str, float]:
        """Mean seconds of each action, over the newest steps that were done."""

        def work(db: sqlite3.Connection) -> dict[str, float]:
            newest = "SELECT action, seconds FROM step WHERE state = 'done' ORDER BY rowid DESC LIMIT ?"
            seconds: dict[str, list[float]] = {}
            for row in db.execute(newest, (sample,)):
                seconds.setdefault(row["action"], []).append(row["seconds"])
            return {action: sum(each) / len(each) for action, each in seconds.items()}

        return await self._database.read(work)

    async def finished(self) -> dict[str, datetime]:
        """Every run that is over, with the time it was made."""
        open_ = (RunState.WAITING.value, RunState.RUNNING.value, RunState.NEEDS_DECISION.value)

        def work(db: sqlite3.Connection) -> dict[str, datetime]:
            rows = db.execute("SELECT id, created FROM run WHERE state NOT IN (?,?,?)", open_)
            return {row["id"]: datetime.fromisoformat(row["created"]) for row in rows}

        return await self._database.read(work)

    def note_verdicts(self, run: str, verdicts: Iterable[Verdict], now: datetime) -> asyncio.Future[None]:
        """Remember why steps were asked about, allowed or refused."""
        told = [(each, packed(KNOWN.tell(dict(each.facts), run))) for each in verdicts]
        at = now.isoformat()
        rows = [(run, each.step, each.verdict, facts, at) for each, facts in told]
        query = "INSERT INTO decision (run, step, verdict, facts, at) VALUES (?,?,?,?,?)"

        def work(db: sqlite3.Connection) -> None:
            db.executemany(query, rows)

        return self._database.submit(work, hurry=False)

    async def is_sound(self, run: str) -> bool:
        """Whether the records of a run can be trusted."""
        return await self._database.read(lambda db: is_sound(db, run))

    async def damaged(self) -> list[str]:
        """Ids of runs whose log does not hold together: a row was changed, lost or put in."""

        def work(db: sqlite3.Connection) -> list[str]:
            last: dict[str, str] = {}
            broken: dict[str, None] = {}
            for row in db.execute("SELECT run, step, state, at, data, chain FROM log ORDER BY seq"):
                expected = chained(last.get(row["run"], ""), tuple(row)[:5])
                if row["chain"] != expected:
                    broken[row["run"]] = None
                last[row["run"]] = row["chain"]
            return list(broken)

        return await self._database.read(work)


def _kept(run: str, step: str, state: StepState, facts: Mapping[str, Any]) -> _Kept:
    """A step's new state in the form it is kept; the facts may change from then on."""
    json_: dict[str, str] = {}
    plain: dict[str, Any] = {}
    for name, fact in facts.items():
        if name in _JSON_COLUMNS:
            json_[name] = facts_text(fact, run)
        else:
            plain[name] = fact
    answer, error = plain.get("answer"), plain.get("error")
    if answer is not None:  # hidden so that it can be read back, where an error is only told
        plain["answer"] = answer = storable(KNOWN.hide(answer, run))
    if error is not None:
        plain["error"] = error = storable(KNOWN.tell(error, run))
    row = (
        state.value, json_.get("intent"), json_.get("receipt"), json_.get("result"), answer, error,
        plain.get("started"), plain.get("seconds"), run, step,
    )  # fmt: skip
    return _Kept(row, _object(json_, packed(plain)))


def _write_steps(db: sqlite3.Connection, run: str, steps: Sequence[_Kept], now: datetime) -> None:
    at = now.isoformat()
    if db.executemany(_SET_STEP, [each.row for each in steps]).rowcount != len(steps):
        raise StateError(_DAMAGED)
    append_entries(db, run, [(row[-1], row[0], at, facts) for row, facts in steps])


def _insert_steps(db: sqlite3.Connection, run: str, plan: Plan) -> None:
    rows = [(run, step.id, step.action, StepState.PLANNED.value) for step in plan.steps]
    db.executemany("INSERT INTO step (run, id, action, state) VALUES (?,?,?,?)", rows)


def _object(members: Mapping[str, str], rest: str = "{}") -> str:
    """A JSON object of members that are JSON already, since they are written twice: in their column and in the log."""
    parts = [f'"{name}": {text}' for name, text in members.items()]
    if rest != "{}":
        parts.append(rest[1:-1])
    return f"{{{', '.join(parts)}}}"


def _unreadable(row: sqlite3.Row, why: str) -> RunRecord:
    """What can be said of a run whose plan or steps cannot be read."""
    known = {each.value: each for each in RunState}
    state = known.get(row["state"], RunState.NEEDS_DECISION)
    try:
        created = datetime.fromisoformat(row["created"])
    except ValueError:
        created = datetime.fromtimestamp(0, UTC)
    fault, plan = f"{why} {_LEFT_ALONE}", Plan(str(row["request"]), ())
    return RunRecord(
        row["id"], row["chat"], plan.request, plan, state, row["answer"], row["error"] or fault, created,
        owner=row["owner"], fault=fault,
    )  # fmt: skip


def _steps(db: sqlite3.Connection, run: str, plan: Plan) -> tuple[StepRecord, ...]:
    rows = db.cursor()
    rows.row_factory = None  # of a thousand steps, rows that know their columns by name take half as long again
    by_id = {each[0]: each for each in rows.execute(_STEPS, (run,))}
    return tuple([_step(by_id[step.id]) for step in plan.steps if step.id in by_id])


def _step(row: tuple[Any, ...]) -> StepRecord:
    id_, action, state, intent, receipt, result, answer, error, started, seconds = row
    return StepRecord(
        id_, action, _STEP_STATES[state], facts_of(intent) if intent else None, facts_of(receipt) if receipt else None,
        facts_of(result) if result else None, KNOWN.reveal(answer), error,
        datetime.fromisoformat(started) if started else None, seconds,
    )  # fmt: skip


def _items(row: sqlite3.Row) -> ItemRecord:
    loaded = [facts_of(row[name]) if row[name] else None for name in _JSON_COLUMNS]
    return ItemRecord(row["first"], row["last"], _STEP_STATES[row["state"]], *loaded)
