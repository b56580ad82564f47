"""Schedules that wait for a program to start: another one, or this one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from lam_desktop.core.plan import Plan, Step, Trigger
from lam_desktop.engine.triggers.programs import ProgramWatch
from lam_desktop.system.processes import programs
from tests.unit.engine.triggers.timing import SetClock, Timing, timing


@dataclass
class Running:
    """The programs that run, and how often somebody has looked."""

    names: set[str] = field(default_factory=set)
    looks: int = 0

    def look(self) -> set[str]:
        self.looks += 1
        return set(self.names)


def plan(program: str | None) -> Plan:
    step = Step("s1", "mark", {"name": "started"})
    return Plan("when it starts, note it", (step,), Trigger("start", program=program))


@asynccontextmanager
async def watched(home: Path, state: Path, running: Running, clock: SetClock | None = None) -> AsyncIterator[Timing]:
    async with timing(home, state, clock=clock) as made:
        made.scheduler.sources["start"] = ProgramWatch(running.look, "1@1", made.clock, look=0.01).watch
        yield made


async def test_a_program_starts_it_each_time_and_once(fresh_profile: Path, tmp_path: Path) -> None:
    running = Running({"bash", "firefoxy"})
    async with watched(fresh_profile, tmp_path, running) as made, made.serving():

        async def some_looks() -> None:
            enough = running.looks + 4
            await made.until(lambda: running.looks >= enough)

        await made.save(plan("Firefox"))
        await some_looks()
        running.names.add("firefox-bin")
        await made.ended(1)
        running.names = {"firefox"}  # another process of it
        await some_looks()
        assert len(made.fired) == 1
        running.names.clear()
        await some_looks()
        made.clock.move(minutes=1)
        running.names.add("firefox.exe")
        await made.ended(2)


async def test_its_own_start_counts_from_the_next_one_on(fresh_profile: Path, tmp_path: Path) -> None:
    async with watched(fresh_profile, tmp_path, Running()) as made, made.serving():
        made.clock.move(seconds=1)
        await made.save(plan(None))
        await made.save(plan("nothing"))  # the source begins anew
        assert made.fired == []
    made.clock.move(minutes=1)
    async with watched(fresh_profile, tmp_path, Running(), made.clock) as made, made.serving():
        await made.ended(1)
        assert made.bench.signals.seen == ["started"]


def test_what_runs_has_a_name(tmp_path: Path) -> None:
    link = tmp_path / "odd-program"
    link.symlink_to(sys.executable)
    command = [link, "-c", "print(1, flush=True); input()"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as one:
        assert one.stdout is not None and one.stdout.readline()
        assert "odd-program" in programs()
        one.kill()
