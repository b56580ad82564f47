"""Events that are off."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from lam_desktop.actions.calendar.cancel_event import cancel_event
from lam_desktop.actions.calendar.list_events import list_events
from lam_desktop.core.errors import FileMissing, QuestionNeeded
from tests.unit.actions.calendar.made import DENTIST, HOLIDAY, STANDUP, STANDUP_LATER, block, calendar, diary, raw
from tests.unit.actions.files.desk import Desk, check_card

SPRING = {"since": date(2026, 3, 1), "until": date(2026, 5, 30)}


async def days(desk: Desk) -> list[int]:
    return [each["start"].day for each in await desk.bench.run(list_events, **SPRING)]


def test_card() -> None:
    check_card(cancel_event)


async def test_one_event_goes_and_nothing_else(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, HOLIDAY, DENTIST, STANDUP)
    done = await desk.do(cancel_event, event="the dentist")
    assert raw(desk) == calendar(HOLIDAY, STANDUP)
    assert done.result == ["Dentist, Friday 20 March 2026 at 09:00 to 09:30"]


async def test_one_day_of_a_series(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, STANDUP, DENTIST)
    done = await desk.do(cancel_event, event="stand-up", on=date(2026, 3, 30))
    assert done.result == ["Stand-up, Monday 30 March 2026 at 08:00 to 08:15"], "summer time: 10:00 is 8:00 in UTC"
    assert "EXDATE;TZID=Europe/Berlin:20260330T100000\r\n" in raw(desk) and block(*DENTIST) in raw(desk)
    assert await days(desk) == [16, 20, 23, 6, 13, 20, 27]


async def test_the_whole_series_with_its_exceptions(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, STANDUP, STANDUP_LATER, DENTIST)
    await desk.do(cancel_event, event="stand-up")
    assert raw(desk) == calendar(DENTIST)


async def test_an_occurrence_that_was_moved_does_not_come_back(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, STANDUP, STANDUP_LATER)
    assert 23 in await days(desk)
    done = await desk.do(cancel_event, event="stand-up", on=date(2026, 3, 23))
    assert done.result == ["Stand-up, Monday 23 March 2026 at 13:00 to 13:15"]
    assert block(*STANDUP_LATER) not in raw(desk) and "EXDATE;TZID=Europe/Berlin:20260323T100000\r\n" in raw(desk)
    assert 23 not in await days(desk)


async def test_a_whole_day(fresh_profile: Path) -> None:
    yearly = ("UID:y1", "SUMMARY:Ümit's birthday", "DTSTART;VALUE=DATE:20200402", "RRULE:FREQ=YEARLY")
    desk = diary(fresh_profile, HOLIDAY, yearly, DENTIST)
    done = await desk.do(cancel_event, on=date(2026, 4, 2))
    assert done.result == [
        "Holiday, Wednesday 1 April 2026 to Friday 3 April 2026",
        "Ümit's birthday, Thursday 2 April 2026",
    ]
    text = raw(desk)
    assert "Holiday" not in text and "EXDATE;VALUE=DATE:20260402\r\n" in text and block(*DENTIST) in text
    error = await desk.fails(cancel_event, FileMissing, on=date(2026, 4, 2))
    assert error.message == "There is nothing on Thursday 2 April 2026 in Calendar.ics."


async def test_of_several_the_next_or_every_one(fresh_profile: Path) -> None:
    past = ("UID:d0", "SUMMARY:Dentist", "DTSTART:20260101T090000")
    later = ("UID:d2", "SUMMARY:Dentist", "DTSTART:20260901T090000")
    desk = diary(fresh_profile, later, past, DENTIST, HOLIDAY)
    await desk.do(cancel_event, event="dentist")
    assert raw(desk) == calendar(later, past, HOLIDAY)
    done = await desk.do(cancel_event, event="dentist", every=True)
    assert raw(desk) == calendar(HOLIDAY) and len(done.result) == 2


async def test_bad_input(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST, HOLIDAY)
    await desk.fails(cancel_event, QuestionNeeded)
    error = await desk.fails(cancel_event, QuestionNeeded, event="opera")
    assert isinstance(error, QuestionNeeded) and error.suggestions == ("Dentist", "Holiday")
    await desk.fails(cancel_event, QuestionNeeded, event="holiday", on=date(2026, 3, 20))
    await desk.fails(cancel_event, FileMissing, event="dentist", calendar="none.ics")


async def test_a_stretch_of_days_and_kinds_of_events(fresh_profile: Path) -> None:
    review = ("UID:r1", "SUMMARY:Review meeting", "DTSTART:20260318T100000", "DTEND:20260318T110000")
    budget = ("UID:b1", "SUMMARY:Budget meeting", "DTSTART:20260319T100000", "DTEND:20260321T110000")
    week = {"since": date(2026, 3, 16), "until": date(2026, 3, 22)}
    desk = diary(fresh_profile, DENTIST, STANDUP, review, budget)
    done = await desk.do(cancel_event, event="all meetings", **week)
    assert [line.split(",")[0] for line in done.result] == ["Review meeting", "Budget meeting"]
    assert await days(desk) == [16, 20, 23, 30, 6, 13, 20, 27]
    done = await desk.do(cancel_event, event="my appointments", **week)
    assert [line.split(",")[0] for line in done.result] == ["Stand-up", "Dentist"]
    assert await days(desk) == [23, 30, 6, 13, 20, 27]
    await desk.fails(cancel_event, FileMissing, **week)
    await desk.fails(cancel_event, QuestionNeeded, event="all meetings")
    await desk.fails(cancel_event, QuestionNeeded, since=date(2026, 3, 16))
