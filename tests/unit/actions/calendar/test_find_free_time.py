"""Hours in which nothing is planned."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

from lam_desktop.actions.calendar.find_free_time import find_free_time
from lam_desktop.core.errors import InputError
from tests.unit.actions.calendar.made import DENTIST, HOLIDAY, STANDUP, diary
from tests.unit.actions.files.desk import check_card

DAY = date(2026, 3, 20)
LUNCH = ("UID:l1", "SUMMARY:Lunch", "DTSTART:20260320T123000", "DTEND:20260320T140000")
TALK = ("UID:t1", "SUMMARY:Talk", "DTSTART:20260320T133000", "DTEND:20260320T150000")
OPEN = ("UID:o1", "SUMMARY:Open house", "TRANSP:TRANSPARENT", "DTSTART:20260320T090000", "DTEND:20260320T170000")


def hours(found: list[dict[str, datetime]]) -> list[str]:
    return [f"{each['start']:%d %H:%M}-{each['end']:%H:%M}" for each in found]


def test_card() -> None:
    check_card(find_free_time)


async def test_between_what_is_planned(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST, LUNCH, TALK, OPEN)
    done = await desk.do(find_free_time, on=DAY)
    assert hours(done.result) == ["20 09:30-12:30", "20 15:00-18:00"], (
        "what overlaps is one, what is open takes no hour"
    )
    assert done.answer.splitlines() == [
        "Free:", "Friday 20 March 2026, 09:30 to 12:30", "Friday 20 March 2026, 15:00 to 18:00",
    ]  # fmt: skip
    done = await desk.do(find_free_time, on=DAY, part="afternoon", length=timedelta(hours=3))
    assert hours(done.result) == ["20 15:00-18:00"]
    done = await desk.do(find_free_time, on=DAY, at=time(14))
    assert (done.result, done.answer) == ([], "There is no free time then.")


async def test_series_and_whole_days(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, STANDUP, HOLIDAY)
    done = await desk.do(find_free_time, since=date(2026, 3, 16), until=date(2026, 3, 17), part="morning")
    assert hours(done.result) == ["16 08:00-09:00", "16 09:15-12:00", "17 08:00-12:00"]
    assert len((await desk.do(find_free_time, on=date(2026, 4, 1))).result) == 1


async def test_nothing_before_now(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST)
    done = await desk.do(find_free_time)  # it is Saturday the 14th, 9:30
    assert hours(done.result)[0] == "14 09:30-18:00" and len(done.result) == 7


async def test_bad_input(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST)
    await desk.fails(find_free_time, InputError, since=date(2026, 5, 1), until=date(2026, 4, 1))
    await desk.fails(find_free_time, InputError, since=DAY, until=date(2027, 3, 20))
    await desk.fails(find_free_time, InputError, on=DAY, length=timedelta(0))
