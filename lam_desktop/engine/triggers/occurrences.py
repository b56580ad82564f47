"""The moments at which a trigger is due. Rule: an occurrence is a moment in UTC; wall clocks only lead to it.

Recurrences follow RFC 5545 in the trigger's own time zone. A time of day that is left out when clocks go forward is due
when they do; one that comes twice when clocks go back is due the first time, and the second is marked `again`. Plain
intervals (every 15 minutes) are counted in elapsed time and know nothing of wall clocks.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from lam_desktop.core.plan import Trigger

if TYPE_CHECKING:
    from dateutil.rrule import rrule, rruleset

_UNITS = {"HOURLY": timedelta(hours=1), "MINUTELY": timedelta(minutes=1), "SECONDLY": timedelta(seconds=1)}
_PHASES = {**_UNITS, "DAILY": timedelta(days=1), "WEEKLY": timedelta(weeks=1)}
_MARGIN = timedelta(days=1)  # no clock was ever put forward or back by more


@dataclass(frozen=True, slots=True, order=True)
class Occurrence:
    """One time a trigger is due. `again`: the same time of day a second time, after clocks were put back."""

    nominal: datetime
    again: bool = False


def next_time(trigger: Trigger, after: datetime) -> datetime | None:
    """The first moment after another at which a trigger is due, in its own zone; None when it is over or not timed."""
    found = next((each for each in occurrences(trigger, after) if not each.again), None)
    return found.nominal.astimezone(zone_of(trigger)) if found else None


def occurrences(trigger: Trigger, after: datetime) -> Iterator[Occurrence]:
    """The moments after another at which a trigger is due, in order; without end if the rule has none."""
    if trigger.at is None:
        return
    if trigger.rrule is None:
        if trigger.at > after:
            yield Occurrence(trigger.at.astimezone(UTC))
        return
    interval = _interval(trigger.rrule)
    if interval is not None:
        yield from _elapsed(trigger.at.astimezone(UTC), interval, after.astimezone(UTC))
        return
    yield from _by_wall_clock(trigger, after.astimezone(UTC))


def zone_of(trigger: Trigger) -> tzinfo:
    """The trigger's time zone; the offset its first moment has when the zone's name is not known here."""
    assert trigger.at is not None
    try:
        return ZoneInfo(trigger.zone or "")
    except (OSError, ValueError, LookupError):
        return trigger.at.tzinfo or UTC


def _interval(rule: str) -> timedelta | None:
    """The length of a rule that is nothing but an interval."""
    parts = dict(part.split("=", 1) for part in rule.upper().split(";"))
    if parts["FREQ"] in _UNITS and parts.keys() <= {"FREQ", "INTERVAL"}:
        return _UNITS[parts["FREQ"]] * int(parts.get("INTERVAL", "1"))
    return None


def _elapsed(start: datetime, interval: timedelta, after: datetime) -> Iterator[Occurrence]:
    passed = max(0, (after - start) // interval + 1)
    moment = start + passed * interval
    while True:
        yield Occurrence(moment)
        moment += interval


def _by_wall_clock(trigger: Trigger, after: datetime) -> Iterator[Occurrence]:
    zone = zone_of(trigger)
    near = after.astimezone(zone).replace(tzinfo=None) - _MARGIN
    waiting: list[Occurrence] = []
    for wall in _walls(trigger, zone, near):
        found = list(_moments(wall, zone))
        while waiting and waiting[0] < found[0]:
            yield heapq.heappop(waiting)
        for each in found:
            # what falls into the same gap is one occurrence
            if each.nominal > after and each not in waiting:
                heapq.heappush(waiting, each)
    while waiting:
        yield heapq.heappop(waiting)


def _walls(trigger: Trigger, zone: tzinfo, near: datetime) -> Iterator[datetime]:
    """Times of day by the rule, from about there on."""
    assert trigger.at is not None and trigger.rrule is not None
    start = trigger.at.astimezone(zone).replace(tzinfo=None)
    rule = _rule(trigger.rrule, start, zone)
    if "COUNT" not in trigger.rrule.upper():
        rule = _closer(rule, trigger.rrule, start, near)
    yield from rule.xafter(near, inc=True)


@lru_cache(maxsize=64)
def _rule(text: str, start: datetime, zone: tzinfo) -> rrule | rruleset:
    from dateutil.rrule import rrulestr

    parts = [part.split("=", 1) for part in text.upper().split(";")]
    for part in parts:
        if part[0] == "UNTIL" and part[1].endswith("Z"):  # RFC 5545 has it in UTC, the rule runs on wall clocks
            until = datetime.strptime(part[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).astimezone(zone)
            part[1] = f"{until:%Y%m%dT%H%M%S}"
    return rrulestr(";".join("=".join(part) for part in parts), dtstart=start)


def _closer(rule: rrule | rruleset, text: str, start: datetime, near: datetime) -> rrule | rruleset:
    """The same rule begun near the moment that is looked at: else it would be counted up from its beginning."""
    parts = dict(part.split("=", 1) for part in text.upper().split(";"))
    unit = _PHASES.get(parts["FREQ"])
    if unit is None or near <= start or not hasattr(rule, "replace"):
        return rule
    step = unit * int(parts.get("INTERVAL", "1"))
    return rule.replace(dtstart=start + (near - start) // step * step)


def _moments(wall: datetime, zone: tzinfo) -> Iterator[Occurrence]:
    """The moments a time of day means: one, and a second `again` when clocks were put back over it."""
    first, second = wall.replace(tzinfo=zone), wall.replace(tzinfo=zone, fold=1)
    before, later = first.utcoffset(), second.utcoffset()
    assert before is not None and later is not None
    if before == later:
        yield Occurrence(first.astimezone(UTC))
    elif before < later:
        yield Occurrence(_gap_end(wall, zone, before, later))
    else:
        yield Occurrence(first.astimezone(UTC))
        yield Occurrence(second.astimezone(UTC), again=True)


def _gap_end(wall: datetime, zone: tzinfo, before: timedelta, later: timedelta) -> datetime:
    """The moment clocks were put forward over a time of day that so never came."""
    outside, inside = (wall - later).replace(tzinfo=UTC), (wall - before).replace(tzinfo=UTC)
    while inside - outside > timedelta(seconds=1):
        middle = (outside + (inside - outside) / 2).replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == later:
            inside = middle
        else:
            outside = middle
    return inside
