"""Stretches of days are whole ones, and a month without a year is still to come."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lam_desktop.planning.grammar.daystretch import stretch_in

TODAY = date(2026, 5, 13)  # a Wednesday
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("what is on this week", date(2026, 5, 11), date(2026, 5, 17)),
        ("anything next week?", date(2026, 5, 18), date(2026, 5, 24)),
        ("my dates last month", date(2026, 4, 1), date(2026, 4, 30)),
        ("this weekend", date(2026, 5, 16), date(2026, 5, 17)),
        ("over the weekend", date(2026, 5, 16), date(2026, 5, 17)),
        ("next weekend", date(2026, 5, 23), date(2026, 5, 24)),
        ("the next ten days", date(2026, 5, 13), date(2026, 5, 23)),
        ("the coming 2 weeks", date(2026, 5, 13), date(2026, 5, 27)),
        ("what happens in February", date(2027, 2, 1), date(2027, 2, 28)),
        ("what happened in February 2026", date(2026, 2, 1), date(2026, 2, 28)),
        ("next year", date(2027, 1, 1), date(2027, 12, 31)),
    ],
)
def test_a_stretch_has_a_first_and_a_last_day(said: str, first: date, last: date) -> None:
    found = stretch_in(said, TODAY)
    assert found is not None and (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    "said", ["every week", "the week was long", "on Friday", "may I see it", "in May 3 things happen"]
)
def test_what_names_no_stretch_is_none(said: str) -> None:
    assert stretch_in(said, TODAY) is None


@given(DAYS)
def test_weeks_follow_each_other_without_a_gap(today: date) -> None:
    this, following = stretch_in("this week", today), stretch_in("next week", today)
    assert this is not None and following is not None
    assert this.first <= today <= this.last and this.last + timedelta(days=1) == following.first
    assert (following.last - following.first).days == 6
