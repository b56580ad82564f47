"""Work that nobody waits for: to what it yields, how long, and what it never holds up."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.events import BackgroundHeld, Bus, RunState, StepTraced, UsageSampled
from lam_desktop.core.outcome import RunReport
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.settings import Settings
from lam_desktop.engine.courtesy import Courtesy
from tests.kit import NOW
from tests.workbench import Workbench, workbench

CALM = UsageSampled(
    at=NOW, cpu=5.0, memory=30.0, disk_read=0.0, disk_write=0.0, net_received=0.0, net_sent=0.0, own_cpu=1.0,
    own_memory=10**8, loop_lag=0.0,
)  # fmt: skip
FULL = replace(CALM, full_screen=True)


class Lab:
    def __init__(self, **settings: Any) -> None:
        self.bus = Bus()
        self.courtesy = Courtesy(lambda: Settings(**settings), self.bus)
        self.told: list[str] = []
        self.bus.subscribe(BackgroundHeld, lambda event: self.told.append(event.reason))

    def sample(self, usage: UsageSampled, times: int = 1) -> str:
        for _ in range(times):
            self.bus.publish(usage)
        return self.courtesy.reason


@pytest.mark.parametrize(
    ("usage", "reason"),
    [
        (CALM, ""),
        (FULL, "Something fills the screen."),
        (replace(CALM, battery=49.0), "The computer runs on its battery (49 %)."),
        (replace(CALM, battery=50.0), ""),
        (replace(CALM, cpu=90.0, own_cpu=5.0), "Other programs need the processor (85 %)."),
        (replace(CALM, cpu=95.0, own_cpu=90.0), ""),
        (replace(CALM, memory=86.0), "Memory is short (86 % in use)."),
    ],
)
def test_to_what_it_yields(usage: UsageSampled, reason: str) -> None:
    lab = Lab()
    assert lab.sample(usage, 5) == reason
    assert lab.told == ([reason] if reason else [])


def test_the_limits_are_settings() -> None:
    assert Lab(battery_limit=20.0).sample(replace(CALM, battery=49.0), 5) == ""
    assert Lab(cpu_limit=99.0).sample(replace(CALM, cpu=90.0), 5) == ""
    assert Lab(background_wait=7).courtesy.patience == 420


def test_one_sample_is_not_enough_to_begin_and_three_calm_ones_end_it() -> None:
    lab = Lab()
    for _ in range(5):
        assert lab.sample(FULL) == ""
        assert lab.sample(CALM) == ""
    lab.sample(FULL, 2)
    for _ in range(5):
        assert lab.sample(CALM, 2) and lab.sample(FULL)
    assert lab.sample(CALM, 3) == ""
    assert len(lab.told) == 2


def test_just_below_the_limit_it_does_not_flutter() -> None:
    lab = Lab()
    lab.sample(replace(CALM, cpu=90.0), 2)
    assert lab.sample(replace(CALM, cpu=75.0), 20)
    assert not lab.sample(replace(CALM, cpu=60.0), 3)


def test_only_heavy_work_yields() -> None:
    lab = Lab()
    assert not lab.courtesy.yields("disk")
    lab.sample(FULL, 2)
    assert lab.courtesy.yields("disk") and lab.courtesy.yields("processor")
    assert not lab.courtesy.yields("screen") and not lab.courtesy.yields("network")


def begin(bench: Workbench, background: bool = True) -> asyncio.Task[RunReport]:
    """A heavy step and a notification."""

    async def go() -> RunReport:
        plan = Plan("mark and tell", (
            Step("s1", "mark", {"name": "heavy"}), Step("s2", "notify", {"text": "It is time."}),
        ))  # fmt: skip
        run = await bench.runner.draft(plan)
        card = await bench.runner.card(run)
        return await bench.runner.start(run, card.fingerprint, background=background)

    return asyncio.create_task(go())


async def until(bench: Workbench, kind: type[Any]) -> None:
    came = asyncio.Event()
    end = bench.bus.subscribe(kind, lambda event: came.set())
    await came.wait()
    end()


async def held(bench: Workbench) -> asyncio.Task[RunReport]:
    """A run in the background that waits."""
    for _ in range(2):
        bench.bus.publish(FULL)
    going = begin(bench)
    await until(bench, StepTraced)
    return going


async def test_a_run_in_the_background_waits_and_says_to_what(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        going = await held(bench)
        while not bench.desktop.notes or bench.admission.running:
            await asyncio.sleep(0)
        for _ in range(20):  # nothing is left that could wake it, but that the machine is free again
            await asyncio.sleep(0)
        assert bench.signals.seen == [], "the notification is due now, the heavy step is not"
        [event] = bench.heard(StepTraced)
        said = "Something fills the screen. This waits for a better moment."
        assert (event.step, event.kind, event.text) == ("s1", "wait", said)
        for _ in range(3):
            bench.bus.publish(CALM)
        assert (await going).state is RunState.SUCCEEDED
        assert bench.signals.seen == ["heavy"]


async def test_what_a_person_waits_for_waits_for_nothing(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        for _ in range(2):
            bench.bus.publish(FULL)
        assert (await begin(bench, background=False)).state is RunState.SUCCEEDED
        assert bench.heard(StepTraced) == []


async def test_patience_ends(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path, Settings(background_wait=0)) as bench:
        going = await held(bench)
        assert (await going).state is RunState.SUCCEEDED


async def test_a_run_that_waits_can_be_stopped(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        going = await held(bench)
        bench.runner.stop(bench.heard(StepTraced)[0].run)
        assert (await going).state is RunState.CANCELLED
        assert bench.signals.seen == []
