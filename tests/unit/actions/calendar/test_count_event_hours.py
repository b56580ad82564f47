"""How long events last together."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from lam_desktop.actions.calendar.count_event_hours import count_event_hours
from tests.unit.actions.calendar.made import DENTIST, HOLIDAY, STANDUP, diary
from tests.unit.actions.files.desk import check_card

WEEK = {"since": date(2026, 3, 16), "until": date(2026, 3, 22)}
MEETING = ("UID:m1", "SUMMARY:Budget meeting", "DTSTART:20260317T100000", "DTEND:20260317T113000")


def test_card() -> None:
    check_card(count_event_hours)


async def test_all_or_those_of_a_kind(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST, STANDUP, MEETING, HOLIDAY)
    done = await desk.do(count_event_hours, **WEEK)
    assert (done.result, done.answer) == ({"hours": 2.25, "events": 3}, "2.25 hours in 3 events.")
    assert (await desk.do(count_event_hours, event="meetings", **WEEK)).result == {"hours": 1.5, "events": 1}
    assert (await desk.do(count_event_hours, event="my appointments", **WEEK)).result["events"] == 3
    assert (await desk.do(count_event_hours, event="yoga", **WEEK)).result == {"hours": 0.0, "events": 0}
    assert (await desk.do(count_event_hours, on=date(2026, 3, 20))).result == {"hours": 0.5, "events": 1}


async def test_meetings_are_all_events_where_none_is_called_so(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST, STANDUP)
    assert (await desk.do(count_event_hours, event="meetings", **WEEK)).result["events"] == 2


async def test_whole_days_take_no_hours(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, HOLIDAY)
    assert (await desk.do(count_event_hours, on=date(2026, 4, 1))).result == {"hours": 0.0, "events": 0}
