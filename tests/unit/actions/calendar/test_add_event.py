"""New events."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from lam_desktop.actions.calendar.add_event import add_event
from lam_desktop.core.errors import FileMissing, InputError, UnreadableFile
from tests.unit.actions.calendar.made import DENTIST, calendar, diary, raw
from tests.unit.actions.files.desk import Desk, check_card

LUNCH = datetime(2026, 3, 20, 12, 30)


def test_card() -> None:
    check_card(add_event)


async def test_the_first_event_makes_the_users_own_calendar(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    done = await desk.do(add_event, title=" Mittag bei Zoë ", start=LUNCH, location="Café Größe; 2, Hof", notes="a\nb")
    text = raw(desk)
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") and text.endswith("END:VEVENT\r\nEND:VCALENDAR\r\n")
    assert "SUMMARY:Mittag bei Zoë\r\nDTSTART:20260320T123000\r\nDTEND:20260320T133000\r\n" in text
    assert "LOCATION:Café Größe\\; 2\\, Hof\r\nDESCRIPTION:a\\nb\r\n" in text
    assert "\n" not in text.replace("\r\n", "")
    assert done.answer == (
        "Mittag bei Zoë at Café Größe; 2, Hof is in the calendar: Friday 20 March 2026 at 12:30 to 13:30."
    )


async def test_all_else_keeps_its_bytes(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST)
    await desk.do(add_event, title="Lunch", start=LUNCH)
    before, after = calendar(DENTIST), raw(desk)
    new = after[len(before) - len("END:VCALENDAR\r\n") : -len("END:VCALENDAR\r\n")]
    assert after.replace(new, "") == before
    assert new.startswith("BEGIN:VEVENT\r\nUID:") and new.endswith("END:VEVENT\r\n")


async def test_whole_days_end_after_the_last(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    done = await desk.do(add_event, title="Trip", start=date(2026, 4, 1), end=date(2026, 4, 3), calendar=None)
    assert "DTSTART;VALUE=DATE:20260401\r\nDTEND;VALUE=DATE:20260404\r\n" in raw(desk)
    assert done.answer.endswith(": Wednesday 1 April 2026 to Friday 3 April 2026.")
    done = await desk.do(add_event, title="Fair", start=date(2026, 5, 1))
    assert (done.result["end"], done.answer) == (date(2026, 5, 2), "Fair is in the calendar: Friday 1 May 2026.")


async def test_a_moment_with_a_zone_is_put_on_the_users_clock(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    there = LUNCH.replace(tzinfo=UTC) + timedelta(hours=1, microseconds=5)
    await desk.do(add_event, title="Call", start=there, duration=timedelta(minutes=20))
    assert "DTSTART:20260320T133000\r\nDTEND:20260320T135000\r\n" in raw(desk)


async def test_late_events_end_the_next_day(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    start = datetime(2026, 3, 20, 22)
    await desk.do(add_event, title="Night", start=start, end=datetime(2026, 3, 20, 1))
    assert "DTSTART:20260320T220000\r\nDTEND:20260321T010000\r\n" in raw(desk)


async def test_series_and_guests(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    done = await desk.do(add_event, title="Choir", start=LUNCH, repeats="weekly", attendees="Zoë <zoe@example.org>")
    assert "RRULE:FREQ=WEEKLY\r\n" in raw(desk) and "ATTENDEE:mailto:zoe@example.org\r\n" in raw(desk)
    assert done.result["repeats"] == "FREQ=WEEKLY"
    await desk.do(add_event, title="Bins", start=LUNCH, repeats="RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261231T000000Z")
    assert "RRULE:FREQ=MONTHLY;UNTIL=20261231T000000Z;BYDAY=2TU\r\n" in raw(desk)


async def test_calendars_of_other_programs(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("unix.ics", calendar(DENTIST).replace("\r\n", "\n"))
    await desk.do(add_event, title="Zoë", start=LUNCH, calendar="unix.ics")
    assert b"\r" not in (fresh_profile / "unix.ics").read_bytes()
    desk.put("marked.ics", "\ufeff" + calendar(DENTIST))
    await desk.do(add_event, title="Zoë", start=LUNCH, calendar="marked.ics")
    assert (fresh_profile / "marked.ics").read_bytes().startswith(b"\xef\xbb\xbfBEGIN:VCALENDAR")
    desk.put("old.ics", calendar(DENTIST).replace("Dentist", "Zahnärztin").encode("cp1252"))
    await desk.do(add_event, title="Zoë", start=LUNCH, calendar="old.ics")
    assert "Zahnärztin" in (text := (fresh_profile / "old.ics").read_bytes().decode("cp1252")) and "Zoë" in text
    error = await desk.fails(add_event, UnreadableFile, title="Καφές", start=LUNCH, calendar="old.ics")
    assert error.message == "old.ics is written in an old alphabet that lacks letters."


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    await desk.fails(add_event, FileMissing, title="Lunch", start=LUNCH, calendar="none.ics")
    desk.put("broken.ics", calendar(DENTIST)[:-40])
    error = await desk.fails(add_event, UnreadableFile, title="Lunch", start=LUNCH, calendar="broken.ics")
    assert str(error) == "broken.ics is not a calendar I can read. It should be an .ics file."
    desk.put("photo.ics", b"\x89PNG\r\n\x00\xff")
    await desk.fails(add_event, UnreadableFile, title="Lunch", start=LUNCH, calendar="photo.ics")
    desk.put("empty.ics", "")
    await desk.fails(add_event, UnreadableFile, title="Lunch", start=LUNCH, calendar="empty.ics")
    await desk.fails(add_event, InputError, title="Lunch", start=LUNCH, end=datetime(2026, 3, 18, 12))
    await desk.fails(add_event, InputError, title="Trip", start=date(2026, 4, 3), end=date(2026, 4, 1))
    error = await desk.fails(add_event, InputError, title="Lunch", start=LUNCH, repeats="now and then")
    assert "Say daily, weekly, monthly or yearly." in str(error)


async def test_it_reminds_ahead(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    done = await desk.do(add_event, title="Lunch", start=LUNCH, reminder=timedelta(minutes=30))
    assert "BEGIN:VALARM\r\n" in raw(desk) and "TRIGGER:-PT30M\r\n" in raw(desk)
    assert "; you are reminded" in done.answer
