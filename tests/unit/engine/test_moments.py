"""A yes to what holds the time of writing counts some time later, too, and not on another day."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

import pytest

from lam_desktop.core.events import RunState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.engine.moments import Moments
from tests.kit import SetClock
from tests.unit.actions.calendar.made import DENTIST, calendar
from tests.workbench import Workbench, workbench

MINE = {"calendar": Path("mine.ics")}
ADD = Step("s1", "add_event", {"title": "Lunch", "start": datetime(2026, 5, 4, 12, 30), **MINE})
MOVE = Step("s1", "move_event", {"event": "Dentist", "start": time(16, 15), **MINE})


def clock_of(bench: Workbench) -> SetClock:
    clock = bench.runner._shop.parts.clock
    assert isinstance(clock, SetClock)
    return clock


@pytest.mark.parametrize("step", [ADD, MOVE], ids=["add", "move"])
@pytest.mark.parametrize(("wait", "counts"), [({"minutes": 40}, True), ({"days": 1}, False)])
async def test_a_yes_counts_on_the_day(
    fresh_profile: Path, tmp_path: Path, step: Step, wait: dict[str, float], counts: bool
) -> None:
    (fresh_profile / "mine.ics").write_bytes(calendar(DENTIST).encode())
    async with workbench(fresh_profile, tmp_path) as bench:
        run = await bench.runner.draft(Plan("do it", (step,)))
        card = await bench.runner.card(run)
        clock_of(bench).move(**wait)
        report = await bench.runner.start(run, card.fingerprint)
        assert (report.state is RunState.SUCCEEDED) == counts, report.error
        assert counts or "Something changed since you approved this plan" in report.error


async def test_every_event_has_a_number_of_its_own(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "mine.ics").write_bytes(calendar(DENTIST).encode())
    async with workbench(fresh_profile, tmp_path) as bench:
        for _ in range(2):
            assert (await bench.run(Plan("do it", (ADD,)))).state is RunState.SUCCEEDED
            clock_of(bench).move(seconds=1)
    numbers = [line for line in (fresh_profile / "mine.ics").read_text().splitlines() if line.startswith("UID:")]
    assert len(numbers) == 4 == len(set(numbers)), "two were there"


def test_a_moment_is_kept_for_its_run_and_day() -> None:
    clock = SetClock()
    moments, first = Moments(clock), clock.now()
    assert moments.of("a").now() == first
    clock.move(hours=1)
    assert (moments.of("a").now(), moments.of("b").now()) == (first, clock.now())
    moments.forget("a")
    moments.forget("nothing")
    assert moments.of("a").now() == clock.now()
    clock.move(days=1)
    assert moments.of("b").now() == clock.now()
    assert moments.of("b").monotonic() <= clock.monotonic()
