"""Whatever clocks do, and whoever looks: no occurrence is taken twice, and none is left out of the ledger."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import UTC, datetime, timedelta
from itertools import takewhile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from lam_desktop.core.plan import Plan, Trigger
from lam_desktop.engine.triggers.occurrences import occurrences
from lam_desktop.engine.triggers.timekeeper import Timekeeper
from lam_desktop.store.schedules import Entry, ScheduleRecord
from tests.unit.engine.triggers.timing import Timing, timing

START = datetime(2026, 10, 24, 20, tzinfo=UTC)  # the night in which Berlin puts its clocks back
HALF_HOURS = Trigger("repeat", START, "FREQ=DAILY;BYHOUR=0,1,2,3,12;BYMINUTE=0,30;BYSECOND=0", "Europe/Berlin")
looks = st.tuples(st.integers(-200, 500), st.sampled_from((0, 0, 1)), st.booleans())  # minutes, who, begun anew


@settings(max_examples=40, deadline=None)
@given(st.lists(looks, min_size=1, max_size=12))
def test_each_occurrence_once(moves: list[tuple[int, int, bool]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_story(Path(folder), moves))


async def _story(folder: Path, moves: list[tuple[int, int, bool]]) -> None:
    taken: list[str] = []
    latest = START
    async with timing(folder, folder, "1@1") as one, timing(folder, folder, "2@2", one.clock) as two:
        one.clock.moment = START
        await one.store.add(ScheduleRecord("s", "x", "x", Plan("x", (), HALF_HOURS), True, START))
        keepers = [_keeper(one), _keeper(two)]
        for minutes, who, anew in moves:
            one.clock.moment += timedelta(minutes=minutes)
            program = (one, two)[who]
            if anew:
                keepers[who] = _keeper(program)
            found = await keepers[who].look(await program.store.all(), paused=False)
            taken += [occurrence for _, claimed in found for occurrence in claimed]
            latest = max(latest, one.clock.moment)
        entries = await one.store.ledger("s", 1000)
    assert len(taken) == len(set(taken)), "taken twice"
    due = takewhile(lambda each: each.nominal <= latest, occurrences(HALF_HOURS, START))
    assert [each for each in due if not any(_holds(entry, each.nominal) for entry in entries)] == [], "left out"


def _keeper(program: Timing) -> Timekeeper:
    return Timekeeper(program.store, program.firing, program.clock)


def _holds(entry: Entry, moment: datetime) -> bool:
    """Whether a row is about a moment, or about a span with it."""
    first, _, last = entry.occurrence.partition("/")
    return datetime.fromisoformat(first) <= moment <= datetime.fromisoformat(last or first)
