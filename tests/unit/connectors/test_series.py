"""When series and their exceptions happen."""

from __future__ import annotations

from datetime import date

import pytest

from lam_desktop.connectors.calendars import CalendarFile, facts
from lam_desktop.connectors.series import families, happenings, is_exception, occurrences, origin
from lam_desktop.core.errors import UnreadableFile
from tests.unit.actions.calendar.made import DENTIST, STANDUP, STANDUP_LATER, calendar


def test_an_exception_replaces_its_occurrence() -> None:
    events = CalendarFile(calendar(STANDUP_LATER, DENTIST, STANDUP).encode()).events
    found = happenings(events, date(2026, 3, 16), date(2026, 3, 30))
    assert [(start.day, is_exception(event)) for start, event in found if event["UID"] == "s1"] == [
        (16, False),
        (23, True),
        (30, False),
    ]


def test_a_series_and_its_exceptions_are_one_family() -> None:
    later, dentist, series = events = CalendarFile(calendar(STANDUP_LATER, DENTIST, STANDUP).encode()).events
    assert [[each is one for one in events] for each in families(events)[1]] == [
        [False, False, True],
        [True, False, False],
    ]
    assert origin(events, later) is series and len(families([dentist])) == 1


def test_an_exception_without_its_series_stands_alone() -> None:
    (later,) = events = CalendarFile(calendar(STANDUP_LATER).encode()).events
    assert families(events) == [[later]] and origin(events, later) is None


MARCH = date(2026, 3, 1), date(2026, 3, 31)


@pytest.mark.parametrize(
    "odd",
    [
        ("DTSTART:2026030xT090000",), ("DTSTART:00010101T000000Z",), ("DTSTART:99991231T230000",), ("DTSTART:090000",),
        ("DTSTART:20260302T090000", "DTSTART:20260303T090000"), ("DTSTART:20260302T090000", "DTEND:never"),
        ("DTSTART:20260302T090000Z", "DTEND:40520604T100000Z"), ("DTSTART:20260302T090000", "DTEND:16000101T000000"),
        ("DTSTART:20260302T090000", "DURATION:P999999999D"), ("DTSTART:20260302T090000", "DURATION:20260302T090000"),
        ("SUMMARY:Hay, the second",),
    ],
)  # fmt: skip
def test_times_that_are_none_are_told_with_their_event(odd: tuple[str, ...]) -> None:
    (event,) = CalendarFile(calendar(("UID:1", "SUMMARY:Hay", *odd)).encode()).events
    with pytest.raises(UnreadableFile, match="The event Hay has "):
        facts(event)


@pytest.mark.parametrize(
    "odd",
    [
        "RDATE:soon", "EXDATE:20260302T0900", "RRULE:FREQ=WEEKLY\r\nRRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY;INTERVAL=0",
        "RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "RRULE:FREQ=SECONDLY", "RRULE:FREQ=WEEKLY;UNTIL=20269999T000000Z",
    ],
)  # fmt: skip
def test_series_that_are_none_come_to_an_end(odd: str) -> None:
    (event,) = CalendarFile(calendar(("UID:1", "SUMMARY:Hay", "DTSTART:20260302T090000", odd)).encode()).events
    with pytest.raises(UnreadableFile, match="The event Hay"):
        occurrences(event, *MARCH)


def test_a_period_happens_at_its_beginning() -> None:
    lines = ("UID:1", "DTSTART:20260302T090000", "RDATE;VALUE=PERIOD:20260310T090000/PT1H,20260311T090000/PT1H")
    (event,) = CalendarFile(calendar(lines).encode()).events
    assert [start.day for start in occurrences(event, *MARCH)] == [2, 10, 11]


@pytest.mark.parametrize(
    ("lines", "when"),
    [
        (("DTSTART:20260302T090000", "DTEND:20260302T080000"), "Monday 2 March 2026 at 09:00"),
        (("DTSTART:20260302T090000", "DURATION:-PT1H"), "Monday 2 March 2026 at 09:00"),
        (("DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260228"), "Monday 2 March 2026"),
    ],
)
def test_what_ends_before_it_begins_is_as_if_it_did_not_say(lines: tuple[str, ...], when: str) -> None:
    (event,) = CalendarFile(calendar(("UID:1", "SUMMARY:Hay", *lines)).encode()).events
    assert facts(event)["when"] == when
    assert [start.day for start in occurrences(event, *MARCH)] == [2]
