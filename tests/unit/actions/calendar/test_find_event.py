"""When something is."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from lam_desktop.actions.calendar.find_event import find_event
from lam_desktop.core.errors import FileMissing, QuestionNeeded
from tests.unit.actions.calendar.made import DENTIST, HOLIDAY, STANDUP, STANDUP_LATER, diary
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(find_event)


async def test_by_words_of_its_title(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, HOLIDAY, DENTIST, ("UID:u", "SUMMARY:Frühstück mit Ümit", "DTSTART:20260321T080000Z"))
    done = await desk.do(find_event, event="my dentist appointment")
    assert done.answer == "Dentist is on Friday 20 March 2026 at 09:00 to 09:30, Main St 1."
    done = await desk.do(find_event, event="frühstück")
    assert done.result["start"] == datetime(2026, 3, 21, 8)
    done = await desk.do(find_event, event="Holiday")
    assert (done.result["start"], done.result["end"]) == (date(2026, 4, 1), date(2026, 4, 4))


async def test_the_next_of_a_series_is_the_exception(fresh_profile: Path) -> None:
    early = tuple(line.replace("20260323T", "20260316T") for line in STANDUP_LATER)
    desk = diary(fresh_profile, STANDUP, early)
    done = await desk.do(find_event, event="stand-up")
    assert done.result["start"] == datetime(2026, 3, 16, 13)


async def test_the_next_of_several_else_the_last(fresh_profile: Path) -> None:
    first = ("UID:1", "SUMMARY:Choir", "DTSTART:20260101T190000")
    second = ("UID:2", "SUMMARY:Choir", "DTSTART:20260201T190000")
    desk = diary(fresh_profile, first, second)
    assert (await desk.do(find_event, event="choir")).result["start"] == datetime(2026, 2, 1, 19)
    today = ("UID:3", "SUMMARY:Choir", "DTSTART;VALUE=DATE:20260314")
    desk = diary(fresh_profile, first, today, ("UID:4", "SUMMARY:Choir", "DTSTART:20270101T190000"))
    assert (await desk.do(find_event, event="choir")).result["start"] == date(2026, 3, 14)


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    error = await desk.fails(find_event, QuestionNeeded, event="opera")
    assert str(error) == "I find no event called opera. The calendar is empty."
    await desk.fails(find_event, FileMissing, event="opera", calendar="none.ics")
