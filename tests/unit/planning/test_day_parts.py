"""Parts of the day: "every evening" is no morning, and a reminder "on Friday evening" waits until then."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.planning.said import calls, plan


@pytest.mark.parametrize(
    ("said", "rule", "hour"),
    [
        ("every evening tell me how many files are on my desktop", "FREQ=DAILY", 18),
        ("zip Documents/Club every sunday night", "FREQ=WEEKLY;BYDAY=SU", 20),
        ("every friday evening at 7 zip Documents/Club", "FREQ=WEEKLY;BYDAY=FR", 19),
        ("every morning at 7:30 tell me the date", "FREQ=DAILY", 7),
        ("every afternoon tell me the date", "FREQ=DAILY", 15),
    ],
)
async def test_what_repeats_in_a_part_of_the_day(fresh_profile: Path, said: str, rule: str, hour: int) -> None:
    made = await plan(fresh_profile, said)
    assert made.trigger is not None and made.trigger.rrule is not None
    assert made.trigger.rrule.startswith(f"{rule};BYHOUR={hour};"), made.trigger


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("remind me on friday evening to water the roses", "2026-03-20T18:00"),
        ("remind me this afternoon to water the roses", "2026-03-14T15:00"),
        ("remind me on sunday to water the roses", "2026-03-15T09:00"),
        ("remind me tomorrow evening at 8 to water the roses", "2026-03-15T20:00"),
    ],
)
async def test_a_reminder_waits_for_its_time(fresh_profile: Path, said: str, moment: str) -> None:
    made = await plan(fresh_profile, said)
    assert calls(made) == ["notify"] and made.steps[0].args["text"] == "water the roses"
    assert made.trigger is not None and made.trigger.at is not None
    assert made.trigger.at.isoformat().startswith(moment)
