"""Events at another time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from lam_desktop.actions.calendar.list_events import list_events
from lam_desktop.actions.calendar.move_event import move_event
from lam_desktop.core.errors import FileMissing, InputError, QuestionNeeded
from tests.unit.actions.calendar.made import DENTIST, HOLIDAY, STANDUP, STANDUP_LATER, block, diary, raw
from tests.unit.actions.files.desk import check_card

ABROAD = ("UID:a1", "SUMMARY:Flight", "DTSTART;TZID=Europe/Berlin:20260327T100000",
          "DTEND;TZID=Europe/Berlin:20260327T120000")  # fmt: skip
MEETING = (
    "UID:m1",
    "SUMMARY:Board",
    "DTSTART:20260320T100000Z",
    "DTEND:20260320T110000Z",
    "LAST-MODIFIED:20260101T000000Z",
)


def test_card() -> None:
    check_card(move_event)


async def test_a_day_keeps_the_time_and_a_time_the_day(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, HOLIDAY, DENTIST)
    done = await desk.do(move_event, event="Dentist", start=date(2026, 3, 27))
    assert "DTSTART:20260327T090000\r\nDTEND:20260327T093000\r\n" in raw(desk)
    assert done.answer == "Dentist is on Friday 27 March 2026 at 09:00 to 09:30 now."
    await desk.do(move_event, event="Dentist", start=time(16, 15))
    assert "DTSTART:20260327T161500\r\nDTEND:20260327T164500\r\n" in raw(desk)
    text = raw(desk)
    assert "\r\nSUMMARY:Dentist\r\nDTSTART:20260327T161500\r\n" in text, "what is changed stays in its place"
    assert "X-OTHER;X-KIND=odd:kept \\; as it is\r\n" in text and "SEQUENCE:2\r\n" in text and block(*HOLIDAY) in text


async def test_whole_days_stay_whole(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, HOLIDAY)
    await desk.do(move_event, event="holiday", start=date(2026, 5, 1))
    assert "DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260504\r\n" in raw(desk)
    error = await desk.fails(move_event, InputError, event="holiday", start=time(9))
    assert str(error) == "This event lasts the whole day, so it has no time. Give it a date with a time."


async def test_events_keep_their_zone_over_the_change_of_clocks(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, ABROAD, MEETING)
    done = await desk.do(move_event, event="Flight", start=date(2026, 4, 3))
    assert "DTSTART;TZID=Europe/Berlin:20260403T100000\r\nDTEND;TZID=Europe/Berlin:20260403T120000\r\n" in raw(desk)
    assert done.result["start"] == datetime(2026, 4, 3, 8)
    await desk.do(move_event, event="Flight", start=datetime(2026, 4, 3, 6, tzinfo=UTC))
    assert "DTSTART;TZID=Europe/Berlin:20260403T080000\r\n" in raw(desk)
    await desk.do(move_event, event="Board", start=time(15))
    text = raw(desk)
    assert "DTSTART:20260320T150000Z\r\nDTEND:20260320T160000Z\r\n" in text
    assert "LAST-MODIFIED:20260314T093000Z\r\n" in text


async def test_a_series_goes_to_another_time_with_its_exceptions(fresh_profile: Path) -> None:
    left_out = "EXDATE;TZID=Europe/Berlin:20260330T100000"
    same_time = tuple(line.replace("T140000", "T100000") for line in STANDUP_LATER)
    renamed = tuple(line.replace("20260323", "20260406").replace("Stand-up", "Stand-up!") for line in same_time)
    desk = diary(fresh_profile, (*STANDUP, left_out), STANDUP_LATER, renamed)
    await desk.do(move_event, event="stand-up", start=time(11))
    text = raw(desk)
    for line in (
        "DTSTART;TZID=Europe/Berlin:20260316T110000", "EXDATE;TZID=Europe/Berlin:20260330T110000",
        "RECURRENCE-ID;TZID=Europe/Berlin:20260323T110000", "DTSTART;TZID=Europe/Berlin:20260323T140000",
        "RECURRENCE-ID;TZID=Europe/Berlin:20260406T110000", "DTSTART;TZID=Europe/Berlin:20260406T110000",
    ):  # fmt: skip
        assert f"{line}\r\n" in text
    shown = await desk.bench.run(list_events, since=date(2026, 3, 1), until=date(2026, 5, 30))
    assert [(each["start"].day, each["start"].hour) for each in shown] == [
        (16, 10),
        (23, 13),
        (6, 9),
        (13, 9),
        (20, 9),
        (27, 9),
    ]


async def test_a_series_has_no_one_day(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, STANDUP)
    error = await desk.fails(move_event, InputError, event="stand-up", start=date(2026, 3, 17))
    assert error.message == "Stand-up repeats, so it cannot be moved to one day."
    hours = ("UID:p", "SUMMARY:Pill", "DTSTART:20260314T080000", "RRULE:FREQ=DAILY;BYHOUR=8,20")
    desk = diary(fresh_profile, hours)
    await desk.fails(move_event, InputError, event="pill", start=time(9))


async def test_bad_input(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST)
    await desk.fails(move_event, QuestionNeeded, event="opera", start=time(9))
    await desk.fails(move_event, FileMissing, event="dentist", start=time(9), calendar="none.ics")


async def test_by_so_much_and_the_one_of_a_day(fresh_profile: Path) -> None:
    first = ("UID:a1", "SUMMARY:Meeting with Paul", "DTSTART:20260316T100000", "DTEND:20260316T110000")
    second = ("UID:a2", "SUMMARY:Meeting with Paul", "DTSTART:20260320T100000", "DTEND:20260320T110000")
    desk = diary(fresh_profile, first, second)
    done = await desk.do(move_event, event="meeting with paul", on=date(2026, 3, 20), start=date(2026, 3, 25))
    assert done.result["start"] == datetime(2026, 3, 25, 10)
    done = await desk.do(move_event, event="meeting with paul", by=timedelta(minutes=30))
    assert done.result["start"] == datetime(2026, 3, 16, 10, 30)
    done = await desk.do(move_event, event="meeting with paul", by=timedelta(hours=1), earlier=True)
    assert done.result["start"] == datetime(2026, 3, 16, 9, 30)
    await desk.fails(move_event, QuestionNeeded, event="meeting with paul")
    await desk.fails(move_event, QuestionNeeded, event="meeting with paul", on=date(2026, 4, 1), by=timedelta(hours=1))


async def test_a_whole_day_is_moved_by_whole_days(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, HOLIDAY)
    done = await desk.do(move_event, event="holiday", by=timedelta(weeks=1))
    assert done.result["start"] == date(2026, 4, 8)
    await desk.fails(move_event, InputError, event="holiday", by=timedelta(hours=1))
