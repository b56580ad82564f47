"""When series and their exceptions happen."""

from __future__ import annotations

from datetime import date

from lam_desktop.connectors.calendars import CalendarFile
from lam_desktop.connectors.series import families, happenings, is_exception, origin
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
