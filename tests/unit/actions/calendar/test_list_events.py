"""What is in a calendar."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from lam_desktop.actions.calendar.list_events import list_events
from lam_desktop.core.errors import FileMissing, UnreadableFile
from tests.unit.actions.calendar.made import DENTIST, HOLIDAY, STANDUP, STANDUP_LATER, diary
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(list_events)


async def test_a_day_with_all_that_touches_it(fresh_profile: Path) -> None:
    late = ("UID:l", "SUMMARY:Night", "DTSTART:20260401T220000", "DURATION:PT4H")
    desk = diary(fresh_profile, DENTIST, late, HOLIDAY)
    done = await desk.do(list_events, on=date(2026, 4, 2))
    assert done.answer == (
        "2 events:\nWednesday 1 April 2026 to Friday 3 April 2026: Holiday\n"
        "Wednesday 1 April 2026 at 22:00 to Thursday 2 April 2026 02:00: Night"
    )
    done = await desk.do(list_events, on=date(2026, 4, 4))
    assert (done.result, done.answer) == ([], "There is nothing on Saturday 4 April 2026.")


async def test_a_series_over_the_change_of_clocks_and_its_end(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, STANDUP, STANDUP_LATER)
    done = await desk.do(list_events, since=date(2026, 3, 20), until=date(2026, 6, 1))
    assert [each["start"] for each in done.result] == [
        datetime(2026, 3, 23, 13), datetime(2026, 3, 30, 8), datetime(2026, 4, 6, 8), datetime(2026, 4, 13, 8),
        datetime(2026, 4, 20, 8), datetime(2026, 4, 27, 8),
    ]  # fmt: skip


async def test_everything_once_with_the_next_time(fresh_profile: Path) -> None:
    gone = ("UID:g", "SUMMARY:Gone", "DTSTART:20250101T090000", "LOCATION:Zürich")
    off = ("UID:o", "SUMMARY:Off", "DTSTART:20260315T090000", "STATUS:CANCELLED")
    desk = diary(fresh_profile, STANDUP, STANDUP_LATER, gone)
    done = await desk.do(list_events)
    assert done.answer == (
        "2 events:\nWednesday 1 January 2025 at 09:00: Gone (Zürich)\nMonday 16 March 2026 at 09:00 to 09:15: Stand-up"
    )
    done = await desk.do(list_events, on=date(2026, 3, 15))
    assert done.result == []
    desk = diary(fresh_profile, off)
    assert (await desk.do(list_events, on=date(2026, 3, 15))).result == []


async def test_many_are_cut(fresh_profile: Path) -> None:
    daily = ("UID:d", "SUMMARY:Walk", "DTSTART:20260101T070000", "RRULE:FREQ=DAILY")
    desk = diary(fresh_profile, daily)
    done = await desk.do(list_events, since=date(2026, 4, 1))
    assert len(done.result) == 367 and done.answer.endswith("\n… and 317 more")


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    assert (await desk.do(list_events)).answer == "There are no events."
    await desk.fails(list_events, FileMissing, calendar="none.ics")
    desk = diary(fresh_profile, ("UID:f", "SUMMARY:Flood", "DTSTART:20260101T070000", "RRULE:FREQ=SECONDLY"))
    error = await desk.fails(list_events, UnreadableFile, on=date(2026, 4, 1))
    assert error.message == "The event Flood repeats every minute or more often."
    desk = diary(fresh_profile, ("UID:f", "SUMMARY:Odd", "DTSTART:20260101T070000", "RRULE:BYDAY=MO"))
    await desk.fails(list_events, UnreadableFile, on=date(2026, 4, 1))


async def test_a_calendar_without_end_is_not_read(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST)
    with (fresh_profile / "huge.ics").open("wb") as huge:
        huge.truncate(50_000_001)
    told = await desk.fails(list_events, UnreadableFile, calendar=fresh_profile / "huge.ics")
    assert str(told) == "huge.ics is too large for a calendar. Export fewer events into one file."
