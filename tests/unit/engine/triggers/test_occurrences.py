"""When triggers are due: clocks put forward and back, intervals, long-lived rules; against an oracle of minutes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import islice, pairwise, takewhile
from zoneinfo import ZoneInfo

import pytest

from lam_desktop.core.plan import Trigger
from lam_desktop.engine.triggers.occurrences import Occurrence, next_time, occurrences, zone_of

ZONES = ("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "America/Santiago", "Asia/Kolkata")


def repeat(rule: str, zone: str, *start: int) -> Trigger:
    return Trigger("repeat", datetime(*start, tzinfo=ZoneInfo(zone)), rule, zone)  # type: ignore[misc, arg-type]


def daily(hour: int, minute: int, zone: str) -> Trigger:
    return repeat(f"FREQ=DAILY;BYHOUR={hour};BYMINUTE={minute};BYSECOND=0", zone, 2019, 12, 1, hour, minute)


def between(trigger: Trigger, after: datetime, until: datetime) -> list[Occurrence]:
    return list(takewhile(lambda each: each.nominal <= until, occurrences(trigger, after)))


def walked(hour: int, minute: int, minutes: list[tuple[datetime, datetime]]) -> list[Occurrence]:
    """The oracle: every minute is looked at on the wall clock. A time that was jumped over is due at the jump."""
    found, day_done = [], None
    for (_, before), (moment, wall) in pairwise(minutes):
        at = wall.replace(hour=hour, minute=minute)
        if wall == at or before < at < wall:
            found.append(Occurrence(moment, again=day_done == wall.date()))
            day_done = wall.date()
    return found


@pytest.mark.parametrize("name", ZONES)
def test_every_change_of_the_clocks_for_sixteen_years(name: str) -> None:
    zone = ZoneInfo(name)
    for change in changes_of_clocks(zone):
        first = change - timedelta(hours=16)
        moments = [first + timedelta(minutes=each) for each in range(20 * 60)]
        minutes = [(moment, moment.astimezone(zone).replace(tzinfo=None)) for moment in moments]
        for at in ((0, 0), (0, 30), (1, 30), (2, 0), (2, 15), (3, 0), (23, 45)):
            assert between(daily(*at, name), first, moments[-1]) == walked(*at, minutes), (change, at)


def changes_of_clocks(zone: ZoneInfo) -> list[datetime]:
    """Hours at whose beginning or within which the offset changed, and one quiet day."""
    found, moment = [datetime(2026, 7, 1, tzinfo=UTC)], datetime(2020, 1, 1, tzinfo=UTC)
    while moment.year < 2036:
        later = moment + timedelta(hours=12)
        if moment.astimezone(zone).utcoffset() != later.astimezone(zone).utcoffset():
            found.append(later)
        moment = later
    return found


def test_a_time_that_never_came_is_due_when_clocks_go_forward() -> None:
    trigger = repeat("FREQ=DAILY;BYHOUR=2;BYMINUTE=15,30,45;BYSECOND=0", "America/New_York", 2026, 3, 1, 2, 15)
    first, second = islice(occurrences(trigger, datetime(2026, 3, 7, 12, tzinfo=UTC)), 2)
    assert first == Occurrence(datetime(2026, 3, 8, 7, tzinfo=UTC)), "three times fell out; they are one occurrence"
    assert second == Occurrence(datetime(2026, 3, 9, 6, 15, tzinfo=UTC))


def test_a_time_that_comes_twice_is_due_once() -> None:
    trigger = daily(1, 30, "America/New_York")
    after = datetime(2026, 10, 31, 12, tzinfo=UTC)
    first, second, third = islice(occurrences(trigger, after), 3)
    assert (first.nominal.hour, first.again) == (5, False)
    assert (second.nominal.hour, second.again) == (6, True)
    assert next_time(trigger, first.nominal) == third.nominal


def test_an_interval_counts_elapsed_time() -> None:
    trigger = repeat("FREQ=HOURLY;INTERVAL=6", "Europe/Berlin", 2026, 3, 28, 12)
    moments = [each.nominal for each in islice(occurrences(trigger, datetime(2026, 3, 28, 11, tzinfo=UTC)), 8)]
    assert {later - earlier for earlier, later in pairwise(moments)} == {timedelta(hours=6)}
    assert moments[0] == datetime(2026, 3, 28, 17, tzinfo=UTC)


def test_a_rule_of_minutes_that_is_old_begins_near() -> None:
    trigger = repeat("FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10", "Europe/Berlin", 1999, 1, 4, 9)
    found = islice(occurrences(trigger, datetime(2026, 6, 1, 7, 5, tzinfo=UTC)), 6)
    assert [f"{each.nominal:%d %H:%M}" for each in found] == [
        "01 07:20", "01 07:40", "01 08:00", "01 08:20", "01 08:40", "02 07:00",
    ]  # fmt: skip


def test_every_other_week_stays_every_other_week() -> None:
    trigger = repeat(
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;BYHOUR=9;BYMINUTE=0;BYSECOND=0", "Europe/Berlin", 2026, 1, 6, 9
    )
    whole = [each.nominal for each in islice(occurrences(trigger, datetime(2026, 1, 1, tzinfo=UTC)), 60)]
    for number in (7, 20, 41):
        later = [each.nominal for each in islice(occurrences(trigger, whole[number]), 5)]
        assert later == whole[number + 1 : number + 6]


def test_a_rule_ends() -> None:
    zone = "America/New_York"
    until = repeat("FREQ=DAILY;UNTIL=20260603T133000Z;BYHOUR=9;BYMINUTE=30;BYSECOND=0", zone, 2026, 6, 1, 9, 30)
    three = repeat("FREQ=DAILY;COUNT=3;BYHOUR=9;BYMINUTE=30;BYSECOND=0", zone, 2026, 6, 1, 9, 30)
    for trigger in (until, three):
        days = [each.nominal.day for each in occurrences(trigger, datetime(2026, 5, 1, tzinfo=UTC))]
        assert days == [1, 2, 3]
        assert next_time(trigger, datetime(2026, 6, 4, tzinfo=UTC)) is None


def test_once_is_once() -> None:
    moment = datetime(2026, 6, 1, 9, 30, tzinfo=ZoneInfo("Asia/Kolkata"))
    trigger = Trigger("once", moment, None, "Asia/Kolkata")
    assert next_time(trigger, moment - timedelta(days=9)) == moment
    assert next_time(trigger, moment) is None
    assert next_time(Trigger("webhook"), moment) is None


def test_the_zone_counts_although_the_store_keeps_an_offset() -> None:
    stored = Trigger(
        "repeat", datetime.fromisoformat("2026-01-05T09:00:00+01:00"), "FREQ=DAILY;BYHOUR=9", "Europe/Berlin"
    )
    summer = next_time(stored, datetime(2026, 7, 1, 12, tzinfo=UTC))
    assert summer is not None and summer.astimezone(UTC).hour == 7 and summer.hour == 9


def test_a_zone_that_is_not_known_keeps_its_offset() -> None:
    at = datetime.fromisoformat("2026-01-05T09:00:00+05:00")
    assert zone_of(Trigger("repeat", at, "FREQ=DAILY", "Nowhere/Atlantis")) == at.tzinfo
