"""What comes back: rules as RFC 5545 writes them."""

from __future__ import annotations

from datetime import datetime

import pytest
from dateutil.rrule import rrulestr

from lam_desktop.planning.grammar.recurrence import first_of, recurrences

NOW = datetime(2026, 3, 14, 9, 30)


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ("every day", "FREQ=DAILY"),
        ("each morning", "FREQ=DAILY"),
        ("every midnight", "FREQ=DAILY"),
        ("daily", "FREQ=DAILY"),
        ("every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("on weekends", "FREQ=WEEKLY;BYDAY=SA,SU"),
        ("every Tuesday", "FREQ=WEEKLY;BYDAY=TU"),
        ("every other Friday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("on Mondays and Thursdays", "FREQ=WEEKLY;BYDAY=MO,TH"),
        ("each Sunday, Wednesday and Friday", "FREQ=WEEKLY;BYDAY=WE,FR,SU"),
        ("every two weeks", "FREQ=WEEKLY;INTERVAL=2"),
        ("fortnightly", "FREQ=WEEKLY;INTERVAL=2"),
        ("every 20 minutes", "FREQ=MINUTELY;INTERVAL=20"),
        ("hourly", "FREQ=HOURLY"),
        ("on the 15th of every month", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("on the first of every month", "FREQ=MONTHLY;BYMONTHDAY=1"),
        ("every month on the 3rd", "FREQ=MONTHLY;BYMONTHDAY=3"),
        ("on the first Monday of each month", "FREQ=MONTHLY;BYDAY=1MO"),
        ("the last Friday of every month", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("at the end of every month", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("the last weekday of the month", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        ("once a week", "FREQ=WEEKLY"),
        ("yearly", "FREQ=YEARLY"),
        ("quarterly", "FREQ=MONTHLY;INTERVAL=3"),
    ],
)
def test_rules(said: str, rule: str) -> None:
    (found,) = recurrences(f"please do it {said} for me", NOW)
    assert found.rule == rule
    assert rrulestr(rule, dtstart=NOW).after(NOW) is not None


@pytest.mark.parametrize("said", ["on Monday", "next week", "every file", "each of the pictures", "in May"])
def test_once_is_no_rule(said: str) -> None:
    assert list(recurrences(said, NOW)) == []


def test_a_time_of_day_makes_a_rhythm_of_it() -> None:
    assert [each.rule for each in recurrences("a copy for every day at 9", NOW)] == ["FREQ=DAILY"]


def test_the_first_time_is_never_in_the_past() -> None:
    assert first_of("FREQ=WEEKLY;BYDAY=MO", NOW) == datetime(2026, 3, 16, 9, 30)


@pytest.mark.parametrize(
    "said", ["a sheet for each month", "the sum per each week", "one list for each day", "the sum for every month"]
)
def test_a_share_is_no_rhythm(said: str) -> None:
    assert not list(recurrences(said, NOW))
