"""A step that shows no sign of life is given up; one that lives, rests, takes effect or slept is not."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

import pytest

from lam_desktop.core.events import RunState, StepState, StepTraced
from lam_desktop.core.plan import Plan, Step
from lam_desktop.engine import vigil
from lam_desktop.engine.vigil import Vigil
from tests.kit import snapshot_tree
from tests.unit.engine.test_recovery import write
from tests.workbench import workbench


@dataclass
class Patient:
    """A deed as a vigil sees it. `lives`: each look finds a new sign."""

    lives: bool = False
    sealed: bool = False
    looks: int = 0

    @property
    def signs(self) -> int:
        self.looks += 1
        return self.looks if self.lives else 0

    def give_up(self) -> None:
        raise AssertionError("that is for others to do")


async def given_up(deed: Patient, rests: bool = False, looks: int = 24) -> bool:
    """Whether a vigil gives the deed up within so many looks; its silence is four ticks long."""
    lost: list[str] = []
    going_on = asyncio.Event()
    if not rests:
        going_on.set()
    with Vigil({"s1": deed}, going_on, lost.append, silence=0.02).kept():
        while not lost and deed.looks < looks:
            await asyncio.sleep(0)
    return bool(lost)


async def test_only_what_is_silent_is_given_up() -> None:
    assert await given_up(Patient())
    assert not await given_up(Patient(lives=True))
    assert not await given_up(Patient(sealed=True))
    assert not await given_up(Patient(), rests=True)


async def test_sleep_does_not_count() -> None:
    lost: list[str] = []
    going_on = asyncio.Event()
    going_on.set()
    deed = Patient()
    watch = Vigil({"s1": deed}, going_on, lost.append, silence=3600.0)
    with watch.kept():
        for _ in range(3):
            watch._looked -= 10 * 3600.0  # the machine slept for ten hours
            watch._timer.cancel()
            watch._look()
    assert deed.looks and not lost


async def test_a_silent_step_fails_and_what_was_before_is_taken_back(
    fresh_profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vigil, "SILENCE", 0.2)
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("p", (write("s1", "one.txt"), Step("s2", "hold", {"name": "h"}, ("s1",)))))
        assert (report.state, report.steps[1].state) == (RunState.FAILED, StepState.FAILED)
        assert "no sign of life" in report.error
        assert [event.step for event in bench.heard(StepTraced) if event.kind == "silent"] == ["s2"]
    assert snapshot_tree(fresh_profile) == before
