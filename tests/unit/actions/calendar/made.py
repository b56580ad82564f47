"""Calendars as other programs write them, and a desk in the time zone UTC to use them on."""

from __future__ import annotations

from pathlib import Path

from tests.unit.actions.files.desk import Desk

HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//Program 3//EN\r\nX-WR-CALNAME:Mine\\, all\r\n"
BERLIN = (
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nX-LIC-LOCATION:Europe/Berlin\r\n"
    "BEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nDTSTART:19700329T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nDTSTART:19701025T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)
# NOW of the tests is Saturday 14 March 2026, 9:30 in UTC.
DENTIST = (
    "UID:d1", "DTSTAMP:20260101T000000Z", "SUMMARY:Dentist", "DTSTART:20260320T090000", "DTEND:20260320T093000",
    "LOCATION:Main St 1", "X-OTHER;X-KIND=odd:kept \\; as it is",
)  # fmt: skip
HOLIDAY = ("UID:h1", "DTSTAMP:20260101T000000Z", "SUMMARY:Holiday", "DTSTART;VALUE=DATE:20260401",
           "DTEND;VALUE=DATE:20260404")  # fmt: skip
STANDUP = (
    "UID:s1", "DTSTAMP:20260101T000000Z", "SUMMARY:Stand-up", "DTSTART;TZID=Europe/Berlin:20260316T100000",
    "DURATION:PT15M", "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260427T080000Z", "SEQUENCE:2",
)  # fmt: skip
STANDUP_LATER = (
    "UID:s1", "DTSTAMP:20260101T000000Z", "SUMMARY:Stand-up", "RECURRENCE-ID;TZID=Europe/Berlin:20260323T100000",
    "DTSTART;TZID=Europe/Berlin:20260323T140000", "DURATION:PT15M",
)  # fmt: skip


def block(*lines: str) -> str:
    """One event."""
    return "\r\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT", ""))


def calendar(*events: tuple[str, ...], before: str = BERLIN) -> str:
    """A whole file, with a time zone and a task that no action understands."""
    task = "BEGIN:VTODO\r\nUID:t1\r\nSUMMARY:Buy milk\r\nEND:VTODO\r\n"
    return HEAD + before + "".join(block(*each) for each in events) + task + "END:VCALENDAR\r\n"


def diary(home: Path, *events: tuple[str, ...], path: str = "Calendar.ics") -> Desk:
    """A desk with a calendar on it; "Calendar.ics" is the user's own."""
    desk = Desk(home)
    desk.put(path, calendar(*events))
    return desk


def raw(desk: Desk, path: str = "Calendar.ics") -> str:
    """A calendar as it stands in the file, long lines put together."""
    return (desk.home / path).read_bytes().decode().replace("\r\n ", "")
