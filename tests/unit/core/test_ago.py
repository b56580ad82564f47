"""Moments that are told from now on."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from lam_desktop.core.ago import Ago, found, moved
from lam_desktop.core.values import FileQuery, RowTest

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
TIMES = (NOW, datetime(2026, 3, 31, 8, 0, tzinfo=UTC), datetime(2026, 5, 3, 23, 0, tzinfo=UTC),
         datetime(2027, 1, 5, 12, 0, tzinfo=UTC), datetime(2028, 2, 29, 1, 0, tzinfo=UTC))  # fmt: skip


@pytest.mark.parametrize(
    "ago",
    [
        Ago("", 0, timedelta(days=-30)),
        Ago("day", 0, timedelta()),
        Ago("day", 0, timedelta(days=-1)),
        Ago("week", 0, timedelta(days=-7)),
        Ago("month", -1),
        Ago("month", 1),
        Ago("year", 0),
        Ago("year", -12),
    ],
    ids=str,
)
def test_what_was_meant_at_several_times_tells_what_is_meant_at_any(ago: Ago) -> None:
    known = found({now: ago.at(now) for now in TIMES})
    assert known is not None
    other = datetime(2029, 11, 30, 17, 45, tzinfo=UTC)
    assert known.at(other) == ago.at(other)


def test_a_day_in_the_calendar_does_not_move() -> None:
    assert found(dict.fromkeys(TIMES, NOW)) is None


def test_what_follows_no_rule_does_not_move() -> None:
    assert found({now: now.replace(hour=index) for index, now in enumerate(TIMES)}) is None


def test_moments_move_wherever_they_stand_and_others_stay() -> None:
    start, other = datetime(2026, 2, 12, 9, 30, tzinfo=UTC), datetime(2020, 1, 1, tzinfo=UTC)
    moving = {start: Ago("", 0, timedelta(days=-30)), date(2026, 3, 14): Ago("day")}
    later = NOW + timedelta(days=7)
    query = FileQuery(folders=("Downloads",), modified_before=start, modified_after=other)
    wanted = FileQuery(folders=("Downloads",), modified_before=later - timedelta(days=30), modified_after=other)
    assert moved(query, moving, later) == wanted
    assert moved([RowTest("due", "=", date(2026, 3, 14))], moving, later) == [RowTest("due", "=", later.date())]
    assert moved({"a": 1}, moving, later) == {"a": 1}
