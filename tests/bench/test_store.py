"""The store with a million rows: what a person or a run does must cost about what it costs with few.

Each budget is a ratio to the same thing in records with a hundredth of the rows, measured in this run.
"""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.plan import Plan, Step, to_json
from lam_desktop.store.contexts import ContextStore
from lam_desktop.store.database import Database
from lam_desktop.store.runs import RunStore
from lam_desktop.store.schedules import ScheduleStore
from lam_desktop.store.trace import TraceStore
from tests.kit import NOW, SetClock

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]
FEW, MANY = 10_000, 1_000_000  # rows of the log; a fifth as many runs, two fifths as many steps
ROUNDS = 30
FELT = 0.010  # seconds; what takes less is quick, whatever its ratio
SLACK = 3.0  # a tree a hundred times larger is one level deeper, and its leaves are not all in memory
PLAN = Plan("mark twice", (Step("s1", "mark", {"name": "a"}), Step("s2", "mark", {"name": "b"}, ("s1",))))


async def fill(database: Database, rows: int) -> None:
    """Runs of two steps and five rows of the log each, as they are after a year of work."""
    runs, plan = rows // 5, json.dumps(to_json(PLAN))

    def work(db: object) -> None:
        at = [(NOW + timedelta(seconds=n)).isoformat() for n in range(runs)]
        many = db.executemany  # type: ignore[attr-defined]
        many(
            "INSERT INTO run (id, chat, request, plan, state, created) VALUES (?,?,?,?,?,?)",
            ((f"r{n}", "", PLAN.request, plan, "succeeded", at[n]) for n in range(runs)),
        )
        many(
            "INSERT INTO step (run, id, action, state, seconds) VALUES (?,?,?,?,?)",
            ((f"r{n}", s, "mark", "done", 0.1) for n in range(runs) for s in ("s1", "s2")),
        )
        data = '{"usage": {"cpu": 3.0, "memory": 1000}}'
        many(
            "INSERT INTO log (run, step, state, at, data, chain) VALUES (?,?,?,?,?,?)",
            ((f"r{n}", s, "done", at[n], data, "c" * 64) for n in range(runs) for s in ("", "s1", "s1", "s2", "s2")),
        )
        many(
            "INSERT INTO decision (run, step, verdict, facts, at) VALUES (?,?,?,?,?)",
            ((f"r{n}", s, "allow", "{}", at[n]) for n in range(runs) for s in ("s1", "s2")),
        )
        many(
            "INSERT INTO fire (schedule, nominal, outcome, run, at) VALUES (?,?,?,?,?)",
            ((f"x{n % 50}", at[n], "ran", f"r{n}", at[n]) for n in range(runs)),
        )
        many(
            "INSERT INTO message (chat, role, text, run, at) VALUES (?,?,?,?,?)",
            (("main", "user", "words", f"r{n}", at[n]) for n in range(runs)),
        )

    await database.run(work)


async def seconds(act: Callable[[int], Awaitable[object]]) -> float:
    """The quickest of some rounds: a busy disk is not what is measured."""
    took = []
    for number in range(ROUNDS):
        begun = time.perf_counter()
        await act(number)
        took.append(time.perf_counter() - begun)
    return min(took)


async def measured(folder: Path, rows: int) -> dict[str, float]:
    """What each thing takes with so many rows."""
    database = await Database.open(folder / f"{rows}.sqlite")
    await fill(database, rows)
    await database.close()  # what one enormous transaction left to be tidied is not what is measured
    if hasattr(os, "sync"):
        os.sync()
    database = await Database.open(folder / f"{rows}.sqlite")
    runs, trace, schedules = RunStore(database), TraceStore(database), ScheduleStore(database)
    state, middle = ContextStore(database, SetClock()), rows // 10

    async def new_run(number: int) -> None:
        run = f"new{number}"
        await runs.create(run, "", PLAN, NOW)
        await runs.set_run(run, RunState.WAITING, RunState.RUNNING, NOW)
        await runs.set_step(run, "s1", StepState.DONE, NOW, {"seconds": 0.1})
        await runs.set_run(run, RunState.RUNNING, RunState.SUCCEEDED, NOW)

    async def remember(number: int) -> None:
        async with state.context("chat", "main") as chat:
            chat["n"] = number

    acts: dict[str, Callable[[int], Awaitable[object]]] = {
        "a new run": new_run,
        "the newest runs": lambda n: runs.latest(100),
        "runs of long ago": lambda n: runs.latest(100, NOW + timedelta(seconds=middle)),
        "a run to take back": lambda n: runs.get(f"r{middle + n}"),
        "whether it is sound": lambda n: runs.is_sound(f"r{middle + n}"),
        "its log": lambda n: trace.entries(f"r{middle + n}", 100),
        "why it was asked": lambda n: trace.verdicts(f"r{middle + n}"),
        "what steps take": lambda n: trace.took(2000),
        "mean durations": lambda n: runs.durations(),
        "what is unfinished": lambda n: runs.unfinished(),
        "the ledger": lambda n: schedules.ledger(limit=50),
        "a chat's context": remember,
    }
    took = {name: await seconds(act) for name, act in acts.items()}
    await database.close()
    begun = time.perf_counter()
    await (await Database.open(folder / f"{rows}.sqlite")).close()
    took["open and close"] = time.perf_counter() - begun
    return took


def test_a_million_rows_cost_what_few_cost(tmp_path: Path) -> None:
    few, many = (asyncio.run(measured(tmp_path, rows)) for rows in (FEW, MANY))
    print()
    for name in few:
        ratio = many[name] / few[name]
        print(f"{name:22} {few[name] * 1000:8.2f} ms  {many[name] * 1000:8.2f} ms  {ratio:5.1f} x")
    slow = {name: many[name] / few[name] for name in few if name != "open and close"}
    assert {name: round(ratio, 1) for name, ratio in slow.items() if ratio > SLACK and many[name] > FELT} == {}
