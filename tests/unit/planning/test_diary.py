"""Entries and series as people note them: when they begin and end, where they are, and what they are called."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.outcome import Question
from tests.unit.planning.said import outcome, plan

WORKDAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=16"
NO_AUGUST = "FREQ=WEEKLY;BYDAY=SU;BYMONTH=1,2,3,4,5,6,7,9"
TODAY = "FREQ=MINUTELY;INTERVAL=20;UNTIL=20260314T180000Z"
QUARTERS = "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1"
EVERY_OTHER = "FREQ=WEEKLY;INTERVAL=2"


@pytest.mark.parametrize(
    ("said", "args"),
    [
        (
            "Haircut for Ida on 9 April 2026 quarter past four, Lindenweg 3, please put it in my calendar",
            {"title": "Haircut for Ida", "start": datetime(2026, 4, 9, 16, 15), "location": "Lindenweg 3"},
        ),
        (
            "we are away from 3 to 9 August, block that as Sailing",
            {"title": "Sailing", "start": date(2026, 8, 3), "end": date(2026, 8, 9)},
        ),
        (
            "I'm in a workshop from 9 to 12 on Monday, note it as Training in my calendar",
            {"title": "Training", "start": datetime(2026, 3, 16, 9), "duration": timedelta(hours=3)},
        ),
        (
            "chess club every second Monday at 18:30 starting 23 March until the end of May, into my calendar please",
            {"start": datetime(2026, 3, 23, 18, 30), "repeats": f"{EVERY_OTHER};BYDAY=MO;UNTIL=20260531T235959"},
        ),
        (
            "we leave for Oslo on 2 April and are back on 6 April, mark those days as Oslo in my calendar",
            {"title": "Oslo", "start": date(2026, 4, 2), "end": date(2026, 4, 6)},
        ),
        (
            "Physio for Max Monday 8.40am, takes about 25 min, remind me an hour before",
            {
                "title": "Physio for Max",
                "start": datetime(2026, 3, 16, 8, 40),
                "duration": timedelta(minutes=25),
                "reminder": timedelta(hours=1),
            },
        ),
        (
            "could you put badminton in as a weekly thing, Tuesdays 20:00 till 21:30 at the old gym?",
            {"title": "badminton", "start": datetime(2026, 3, 17, 20), "location": "old gym"},
        ),
        (
            "put swimming in twice a week: tue and thu 6.30-7.15am",
            {"start": datetime(2026, 3, 17, 6, 30), "repeats": "FREQ=WEEKLY;BYDAY=TU,TH"},
        ),
        (
            "every Thursday there's band at 7pm at Kim's, I need that in my calendar",
            {"title": "band", "start": datetime(2026, 3, 19, 19), "location": "Kim's"},
        ),
        (
            "bins go every other Monday starting 16 March. I want that in my diary as an all day thing, titled Paper",
            {"title": "Paper", "start": date(2026, 3, 16), "repeats": f"{EVERY_OTHER};BYDAY=MO"},
        ),
        (
            "add judo every Thursday at 17:00 from 2 April to my calendar",
            {"start": datetime(2026, 4, 2, 17), "repeats": "FREQ=WEEKLY;BYDAY=TH"},
        ),
    ],
)
async def test_an_entry_is_taken_as_it_is_noted(tmp_path: Path, said: str, args: dict[str, Any]) -> None:
    (step,) = (await plan(tmp_path, said)).steps
    assert step.action == "add_event" and {name: step.args.get(name) for name in args} == args


async def test_a_series_begins_on_a_day_of_its_own(tmp_path: Path) -> None:
    (step,) = (await plan(tmp_path, "piano lesson every Friday 4 pm until the end of June")).steps
    assert step.args["start"] == datetime(2026, 3, 20, 16)


async def test_a_chore_ends_when_its_series_does(tmp_path: Path) -> None:
    trigger = (await plan(tmp_path, "every day at noon for the next 5 days remind me to stretch")).trigger
    assert trigger is not None and trigger.at == datetime(2026, 3, 14, 12, tzinfo=UTC)
    assert trigger.rrule == "FREQ=DAILY;BYHOUR=12;BYMINUTE=0;BYSECOND=0;UNTIL=20260318T235959Z"


async def test_an_evening_may_be_the_name_of_what_takes_place_then(tmp_path: Path) -> None:
    (step,) = (await plan(tmp_path, "the parents' evening now begins half an hour later, please change it")).steps
    assert step.action == "move_event"
    assert step.args == {"event": "parents' evening", "by": timedelta(minutes=30)}


async def test_free_time_is_looked_for_in_the_whole_week(tmp_path: Path) -> None:
    (step,) = (await plan(tmp_path, "find me a free hour and a half next week, mornings only")).steps
    week = {"since": date(2026, 3, 16), "until": date(2026, 3, 22)}
    assert step.args == week | {"part": "morning", "length": timedelta(minutes=90)}


@pytest.mark.parametrize("said", ["remind me on 31 February of the tax", "put April 31 in my calendar"])
async def test_a_day_that_never_is_is_asked_about(tmp_path: Path, said: str) -> None:
    found = await outcome(tmp_path, said)
    assert isinstance(found, Question) and "There is no" in found.text


async def test_a_file_is_waited_for_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "Downloads").mkdir()
    found = await plan(tmp_path, "as soon as list.csv lands in Downloads, move it to Documents")
    assert found.trigger is not None and found.trigger.files == found.steps[0].args["files"]


@pytest.mark.parametrize(
    "said", ["remind me half an hour before the school fair", "I want an alert 30 minutes before the school fair"]
)
async def test_a_reminder_before_an_event_is_kept_with_it(tmp_path: Path, said: str) -> None:
    (step,) = (await plan(tmp_path, said)).steps
    assert step.action == "change_event"
    assert step.args == {"event": "school fair", "reminder": timedelta(minutes=30)}


@pytest.mark.parametrize(
    ("said", "when", "text"),
    [
        ("set a reminder for 5 pm: feed the cat", datetime(2026, 3, 14, 17, tzinfo=UTC), "feed the cat"),
        ("add an alarm for Friday 10:00 to call Ole", datetime(2026, 3, 20, 10, tzinfo=UTC), "call Ole"),
    ],
)
async def test_a_reminder_for_a_time_waits_for_it(tmp_path: Path, said: str, when: datetime, text: str) -> None:
    found = await plan(tmp_path, said)
    assert found.trigger is not None and found.trigger.at == when
    assert found.steps[0].args == {"text": text}


@pytest.mark.parametrize(
    ("said", "at", "rule"),
    [
        ("at midnight empty Downloads each day", datetime(2026, 3, 14, tzinfo=UTC), "FREQ=DAILY;BYHOUR=0"),
        ("from next Monday, each workday at 16:45: list Music", datetime(2026, 3, 16, 16, 45, tzinfo=UTC), WORKDAYS),
        ("every Sunday at 7 list my Downloads, but not in August", datetime(2026, 3, 14, 7, tzinfo=UTC), NO_AUGUST),
        ("every 20 minutes till 18:00 list my Downloads", datetime(2026, 3, 14, 9, 30, tzinfo=UTC), TODAY),
        ("tomorrow morning at 6:30, list my Downloads", datetime(2026, 3, 15, 6, 30, tzinfo=UTC), ""),
        ("every quarter on the 1st list my Downloads", datetime(2026, 3, 14, 9, tzinfo=UTC), QUARTERS),
    ],
)  # fmt: skip
async def test_when_is_heard_wherever_it_is_said(tmp_path: Path, said: str, at: datetime, rule: str) -> None:
    trigger = (await plan(tmp_path, said)).trigger
    assert trigger is not None and trigger.at == at and (trigger.rrule or "").startswith(rule)


async def test_an_event_that_is_off_is_cancelled(tmp_path: Path) -> None:
    (step,) = (await plan(tmp_path, "the eye doctor appointment is off, remove it from my calendar")).steps
    assert (step.action, step.args) == ("cancel_event", {"event": "eye doctor"})
