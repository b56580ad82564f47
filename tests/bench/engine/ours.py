"""Our engine on no-op steps, all features on: dry run, door, journal, events, report.

Called as `python -m tests.bench.engine.ours KIND SHAPE COUNT FOLDER` it prints one JSON line of measures.
KIND: `ours` (steps that change nothing: the end of each is durable, as with the peers) or `outward` (steps that leave
the computer: the intent is durable before, the end after).
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from pathlib import Path

from lam_desktop.core.action import Action, Catalogue, Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.events import Bus
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.settings import Settings
from lam_desktop.core.values import Item
from lam_desktop.decision.door import Door
from lam_desktop.engine.admission import Admission
from lam_desktop.engine.context import Parts
from lam_desktop.engine.leases import Leases
from lam_desktop.engine.runner import Runner
from lam_desktop.engine.throttle import Throttle
from lam_desktop.engine.workshop import Workshop
from lam_desktop.store.database import Database
from lam_desktop.store.runs import RunStore
from lam_desktop.system.clock import SystemClock
from lam_desktop.system.garbage import look_seldom
from lam_desktop.system.machine import LocalMachine
from lam_desktop.system.processes import alive, myself

AT_ONCE = 64


@action(effects=(Effect.SHOW,), says=["note"], irreversible="a note cannot be unseen")
async def note(ctx: Context, number: int = 0) -> int:
    """Show nothing, as an outward effect."""
    await ctx.desktop.notify("", "")
    return number


@action(says=["look"])
async def look(ctx: Context, number: int = 0) -> int:
    """Look at nothing."""
    return number


class Nowhere:
    """A desktop on which nothing is seen."""

    async def notify(self, title: str, text: str) -> None: ...


def plan_of(kind: str, shape: str, count: int) -> Plan:
    """A plan of so many steps: independent, chain, fan (out and in), or items of one for-each."""
    name = "note" if kind == "outward" else "look"
    if shape == "items":
        return Plan("items", (Step("s", name, {"number": Item()}, for_each=list(range(count))),))
    steps = [Step(f"s{n}", name, {"number": n}) for n in range(count)]
    if shape == "chain":
        steps = [Step(f"s{n}", name, {"number": n}, (f"s{n - 1}",) if n else ()) for n in range(count)]
    if shape == "fan":
        middle = [Step(f"s{n}", name, {"number": n}, ("s0",)) for n in range(1, count - 1)]
        steps = [steps[0], *middle, Step("last", name, {}, tuple(step.id for step in middle))]
    return Plan(shape, tuple(steps))


async def measure(kind: str, shape: str, count: int, folder: Path) -> dict[str, float]:
    """Run a plan once; wall and CPU seconds of the run itself, commits, growth of memory in MB."""
    settings, bus, clock = Settings(parallel_steps=AT_ONCE), Bus(), SystemClock()
    database = await Database.open(folder / "lam.sqlite")
    store = RunStore(database)
    nowhere: list = [Nowhere()]
    parts = Parts(nowhere[0], nowhere[0], nowhere[0], LocalMachine(), clock, folder / "c.ics")
    actions: list[Action] = [note, look]
    shop = Workshop(
        Catalogue(actions), Door(lambda: settings), parts, folder, folder / "staging", folder / "undo",
        lambda path, kind: None,
    )  # fmt: skip
    admission = Admission(Throttle(settings, bus), bus, {})
    runner = Runner(shop, store, bus, admission, Leases(store, myself(), alive))
    look_seldom()  # as the window does once it is open
    run = await runner.draft(plan_of(kind, shape, count))
    card = await runner.card(run)
    commits, memory = database.commits, _resident()
    wall, cpu = time.perf_counter(), time.process_time()
    report = await runner.start(run, card.fingerprint)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    assert report.state.value == "succeeded", report.error
    grown = _resident() - memory
    await database.close()
    return {"wall": wall, "cpu": cpu, "commits": database.commits - commits, "memory": grown}


def _resident() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure(sys.argv[1], sys.argv[2], int(sys.argv[3]), Path(sys.argv[4])))))
