"""Changes to events."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from lam_desktop.actions.calendar.change_event import change_event
from lam_desktop.core.errors import FileMissing, InputError, QuestionNeeded, UnreadableFile
from tests.unit.actions.calendar.made import DENTIST, HOLIDAY, STANDUP, block, calendar, diary, raw
from tests.unit.actions.files.desk import check_card


def test_card() -> None:
    check_card(change_event)


async def test_only_that_event_and_of_it_only_what_was_said(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, HOLIDAY, DENTIST, STANDUP)
    done = await desk.do(change_event, event="dentist", title="Zahnärztin", location="Größenweg 7, Köln")
    text = raw(desk)
    assert text.startswith(calendar(HOLIDAY).split("BEGIN:VTODO")[0]) and block(*STANDUP) in text
    assert "SUMMARY:Zahnärztin\r\n" in text and "LOCATION:Größenweg 7\\, Köln\r\n" in text
    for kept in ("UID:d1", "DTSTART:20260320T090000", "DTEND:20260320T093000", "X-OTHER;X-KIND=odd:kept \\; as it is"):
        assert f"{kept}\r\n" in text
    assert "Dentist" not in text and "Main St" not in text
    assert "DTSTAMP:20260314T093000Z\r\n" in text and "SEQUENCE:1\r\n" in text
    assert done.answer == "Changed: Zahnärztin at Größenweg 7, Köln, Friday 20 March 2026 at 09:00 to 09:30."


async def test_the_length(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST, HOLIDAY, STANDUP)
    await desk.do(change_event, event="Dentist", duration=timedelta(minutes=45))
    assert "DTSTART:20260320T090000\r\nDTEND:20260320T094500\r\n" in raw(desk)
    await desk.do(change_event, event="Holiday", duration=timedelta(hours=25))
    assert "DTSTART;VALUE=DATE:20260401\r\nDTEND;VALUE=DATE:20260403\r\n" in raw(desk)
    await desk.do(change_event, event="stand-up", duration=timedelta(minutes=10))
    text = raw(desk)
    assert "DTSTART;TZID=Europe/Berlin:20260316T100000\r\nDURATION:PT10M\r\n" in text
    assert "RRULE:FREQ=WEEKLY;UNTIL=20260427T080000Z;BYDAY=MO\r\n" in text and "SEQUENCE:3\r\n" in text


async def test_which_one_is_asked(fresh_profile: Path) -> None:
    ann, bob = ("UID:1", "SUMMARY:Lunch with Ann", "DTSTART:20260320T120000"), ("UID:2", "SUMMARY:Lunch with Bob",
        "DTSTART:20260321T120000")  # fmt: skip
    desk = diary(fresh_profile, ann, bob)
    error = await desk.fails(change_event, QuestionNeeded, event="lunch", location="Hall")
    assert error.message == (
        "Which one do you mean: Lunch with Ann on Friday 20 March 2026; Lunch with Bob on Saturday 21 March 2026?"
    )
    await desk.do(change_event, event="lunch with bob", notes="Bring cake")
    assert block(*ann) in raw(desk) and "DESCRIPTION:Bring cake\r\n" in raw(desk)


async def test_bad_input(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST)
    error = await desk.fails(change_event, QuestionNeeded, event="opera", location="Hall")
    assert str(error) == "I find no event called opera. There is: Dentist."
    await desk.fails(change_event, QuestionNeeded, event="dentist")
    await desk.fails(change_event, InputError, event="dentist", duration=timedelta(minutes=-5))
    await desk.fails(change_event, FileMissing, event="dentist", title="x", calendar="none.ics")
    desk.put("broken.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
    error = await desk.fails(change_event, UnreadableFile, event="dentist", title="x", calendar="broken.ics")
    assert error.message == "The event Dentist has no beginning."


async def test_a_reminder_takes_the_place_of_the_old_one(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, HOLIDAY, DENTIST)
    await desk.do(change_event, event="dentist", reminder=timedelta(hours=2))
    done = await desk.do(change_event, event="dentist", reminder=timedelta(minutes=30))
    text = raw(desk)
    assert text.count("BEGIN:VALARM") == 1 and "ACTION:DISPLAY\r\n" in text and "TRIGGER:-PT30M\r\n" in text
    assert block(*HOLIDAY) in text and done.answer.endswith("; you are reminded 30 minutes ahead.")
