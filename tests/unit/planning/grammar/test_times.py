"""Days and times of day, as they are meant on a Saturday in March."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from lam_desktop.planning.grammar.times import clock_time, parse_date, period, shifted, whens

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)  # a Saturday
TODAY = NOW.date()


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("today", (3, 14)),
        ("tomorrow", (3, 15)),
        ("the day after tomorrow", (3, 16)),
        ("yesterday", (3, 13)),
        ("Monday", (3, 16)),
        ("saturday", (3, 21)),
        ("next Tuesday", (3, 17)),
        ("this coming Friday", (3, 20)),
        ("last Friday", (3, 13)),
        ("Wednesday in a week", (3, 25)),
        ("in ten days", (3, 24)),
        ("two weeks from now", (3, 28)),
        ("3 days ago", (3, 11)),
        ("2026-07-01", (7, 1)),
        ("1 June", (6, 1)),
        ("the 5th of May", (5, 5)),
        ("April 2nd", (4, 2)),
        ("24.12.2026", (12, 24)),
        ("5.6.", (6, 5)),
        ("Friday in two weeks", (4, 3)),
        ("end of the month", (3, 31)),
        ("the last day of the year", (12, 31)),
        ("the 20th", (3, 20)),
    ],
)
def test_days_this_year(said: str, day: tuple[int, int]) -> None:
    assert parse_date(said, TODAY) == date(2026, *day)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2 February", date(2027, 2, 2)),  # it has been this year, so the next one is meant
        ("1 Jan 2025", date(2025, 1, 1)),
        ("the 3rd", date(2026, 4, 3)),
        ("31 February", None),
        ("13/45/2026", None),
        ("someday", None),
    ],
)
def test_other_days(said: str, day: date | None) -> None:
    assert parse_date(said, TODAY) == day


@settings(deadline=None)
@given(some.dates(min_value=date(1980, 1, 1), max_value=date(2090, 12, 31)))
def test_a_written_date_is_that_date(day: date) -> None:
    assert parse_date(day.isoformat(), TODAY) == day
    assert parse_date(f"{day.day} {day:%B} {day.year}", TODAY) == day


@pytest.mark.parametrize(
    ("said", "clock"),
    [
        ("17:45", time(17, 45)),
        ("7 pm", time(19)),
        ("7.15 a.m.", time(7, 15)),
        ("12 am", time(0)),
        ("12 pm", time(12)),
        ("noon", time(12)),
        ("midnight", time(0)),
        ("half past eight", time(8, 30)),
        ("quarter to six", time(5, 45)),
        ("nine o'clock", time(9)),
        ("4", time(16)),  # as in speech
        ("25", None),
        ("late", None),
    ],
)
def test_times_of_day(said: str, clock: time | None) -> None:
    assert clock_time(said) == clock


def test_what_belongs_together_is_one_time() -> None:
    (when,) = whens("lunch with Mia tomorrow at 12:30 for an hour", NOW)
    assert when.day == date(2026, 3, 15) and when.clock == time(12, 30) and when.length == timedelta(hours=1)


def test_from_and_to() -> None:
    (when,) = whens("block Thursday from 2 pm to 4 pm", NOW)
    assert (when.day, when.clock, when.until) == (date(2026, 3, 19), time(14), time(16))


def test_counted_from_now() -> None:
    (when,) = whens("remind me in twenty minutes", NOW)
    assert when.at(NOW) == NOW + timedelta(minutes=20)


def test_a_time_alone_is_the_next_such_time() -> None:
    early, late = whens("at 8:00 or at 21:00", NOW)
    assert early.at(NOW) == datetime(2026, 3, 15, 8, tzinfo=UTC)
    assert late.at(NOW) == datetime(2026, 3, 14, 21, tzinfo=UTC)


@pytest.mark.parametrize("text", ["report-2026-03-01.pdf-old", "call it monthly_2024", "version 12", "may I ask", ""])
def test_what_is_no_time(text: str) -> None:
    assert whens(text, NOW) == ()


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("last month", date(2026, 2, 1), date(2026, 3, 1)),
        ("this week", date(2026, 3, 9), date(2026, 3, 16)),
        ("2024", date(2024, 1, 1), date(2025, 1, 1)),
        ("january", date(2026, 1, 1), date(2026, 2, 1)),
        ("november", date(2025, 11, 1), date(2025, 12, 1)),
        ("yesterday", date(2026, 3, 13), date(2026, 3, 14)),
    ],
)
def test_stretches_of_days(said: str, first: date, last: date) -> None:
    found = period(said, NOW)
    assert found is not None and all(found)
    assert [each.date() for each in found if each] == [first, last]


@pytest.mark.parametrize(
    "said",
    ["in 99999999999 years", "9999999 days ago", "in 12345678901234567890 hours", "31.12.9999", "5000 years ago"],
)
def test_beyond_the_calendar_is_no_time(said: str) -> None:
    assert whens(said, NOW) == ()
    assert parse_date(said, TODAY) is None and period(said, NOW) is None


def test_what_is_no_stretch() -> None:
    assert period("whenever", NOW) is None


@settings(deadline=None)
@given(some.dates(min_value=date(1990, 1, 1), max_value=date(2080, 1, 1)), some.integers(-400, 400))
def test_months_there_and_back_keep_the_month(day: date, months: int) -> None:
    there = shifted(day, months, "month")
    back = shifted(there, -months, "month")
    assert (back.year, back.month) == (day.year, day.month) and back.day <= day.day


@settings(deadline=None)
@given(some.text(max_size=200))
def test_any_text_has_times_inside_it_or_none(text: str) -> None:
    found = whens(text, NOW)
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("said", "clock"),
    [
        ("an hour before midnight", time(23)),
        ("half an hour before 8 pm", time(19, 30)),
        ("at ten minutes past noon", time(12, 10)),
        ("15 minutes after 9:30", time(9, 45)),
    ],
)
def test_a_time_beside_another(said: str, clock: time) -> None:
    (when,) = whens(f"every day {said}, zip my Documents", NOW)
    assert when.clock == clock and when.rule is not None and when.end == len(f"every day {said}")


@pytest.mark.parametrize("said", ["two hours after 11 pm", "3 days before noon"])
def test_what_lies_in_another_day_is_not_read(said: str) -> None:
    assert all(when.clock is None or when.clock.hour in (12, 23) for when in whens(said, NOW))


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("Monday 9 to 11", (time(9), time(11))),
        ("on Thursday from 2 to 4: pottery", (time(14), time(16))),
        ("tomorrow, 10-12", (time(10), time(12))),
        ("on Friday 3 to 5 files", (None, None)),  # so many files, no hours
    ],
)
def test_bare_hours_beside_a_day_are_times(said: str, hours: tuple[time | None, time | None]) -> None:
    (when,) = whens(said, NOW)
    assert (when.clock, when.until) == hours


@pytest.mark.parametrize(
    ("said", "clock"),
    [
        ("every night at 11", time(23)),
        ("at 11 every night", time(23)),
        ("every morning at 6", time(6)),
        ("every saturday morning at 7", time(7)),
        ("tonight at 9", time(21)),
        ("at half past ten tonight", time(22, 30)),
        ("tomorrow evening at 8", time(20)),
        ("tomorrow night at 9:15", time(21, 15)),
        ("on Friday evening at 7", time(19)),
        ("every Sunday night at 10:30", time(22, 30)),
        ("every night at 2", time(2)),
        ("every night at 12", time(0)),
        ("each afternoon at 4", time(16)),
        ("every weekday evening", time(18)),
        ("tonight", time(20)),
        ("every evening at 18:45", time(18, 45)),
    ],
)
def test_an_hour_lies_in_the_part_of_the_day_said_with_it(said: str, clock: time) -> None:
    (when,) = whens(f"{said} water the plants", NOW)
    assert when.clock == clock


def test_a_stretch_lies_in_its_part_of_the_day() -> None:
    (when,) = whens("Friday evening from 7 to 9 pm", NOW)
    assert (when.clock, when.until) == (time(19), time(21))


@pytest.mark.parametrize(
    ("said", "since", "until"),
    [
        ("noon to 3", (12, 0), (15, 0)),
        ("Friday 9:30 to 11", (9, 30), (11, 0)),
        ("11am to 1 on Tuesday", (11, 0), (13, 0)),
        ("6.30-7.15am", (6, 30), (7, 15)),
        ("around 6 in the evening", (18, 0), None),
        ("at about 9 tomorrow", (9, 0), None),
    ],
)
def test_hours_that_are_said_in_part(said: str, since: tuple[int, int], until: tuple[int, int] | None) -> None:
    (when,) = whens(said, NOW)
    assert (when.clock, when.until) == (time(*since), time(*until) if until else None)


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ("weekday mornings at 8", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("Friday evenings at 7", "FREQ=WEEKLY;BYDAY=FR"),
        ("three times a week: mon, wed, fri at 7am", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
        ("twice a month, on the 1st and the 15th at noon", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
    ],
)
def test_how_often_is_told_by_the_days(said: str, rule: str) -> None:
    (when,) = whens(said, NOW)
    assert when.rule is not None and when.rule.rule == rule and when.clock
