"""Moments told from now on ("older than 30 days", "today", "last month"): a schedule means them anew each time."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

UNITS = ("", "day", "week", "month", "year")


@dataclass(frozen=True, slots=True)
class Ago:
    """So many months (calendar) and so much time before or after the beginning of the unit that now lies in.

    `unit`: one of UNITS, "" for now itself; a week begins on Monday. By the clock on the wall, as people count.
    """

    unit: str = ""
    months: int = 0
    rest: timedelta = timedelta()

    def at(self, now: datetime) -> datetime:
        """The moment meant, in the time zone of `now`."""
        return _later(_beginning(now, self.unit), self.months) + self.rest


def found(seen: Mapping[datetime, datetime]) -> Ago | None:
    """What explains moments that were meant at different times of asking; None where nothing does, or all are one.

    A beginning is likelier meant than so many days before one.
    """
    if len(set(seen.values())) < 2:
        return None
    fitting = []
    for unit in UNITS:
        for months in _month_shifts(seen, unit):
            rests = {moment.replace(tzinfo=None) - _bare(now, unit, months) for now, moment in seen.items()}
            if len(rests) == 1:
                fitting.append(Ago(unit, months, rests.pop()))
    return min(fitting, key=lambda ago: bool(ago.rest), default=None)


def moved(value: Any, moving: Mapping[date, Ago], now: datetime) -> Any:
    """A value with each moment in it that moves put where it is now."""
    if isinstance(value, datetime):
        return moving[value].at(now) if value in moving else value
    if isinstance(value, date):
        return moving[value].at(now).date() if value in moving else value
    if isinstance(value, list | tuple):
        return type(value)(moved(each, moving, now) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        changes = {each.name: moved(getattr(value, each.name), moving, now) for each in fields(value) if each.init}
        return replace(value, **changes)
    return value


def moments_in(value: Any) -> tuple[date, ...]:
    """All days and moments in a value, however deep, in order."""
    if isinstance(value, date):
        return (value,)
    if is_dataclass(value) and not isinstance(value, type):
        value = [getattr(value, each.name) for each in fields(value) if each.init]
    if isinstance(value, Mapping):
        value = list(value.values())
    return tuple(each for item in value for each in moments_in(item)) if isinstance(value, list | tuple) else ()


def _beginning(moment: datetime, unit: str) -> datetime:
    if not unit:
        return moment
    start = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    if unit == "week":
        return start - timedelta(days=start.weekday())
    return start.replace(day=1, month=1 if unit == "year" else start.month) if unit != "day" else start


def _later(moment: datetime, months: int) -> datetime:
    if not months:
        return moment
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    return moment.replace(year=year, month=month + 1, day=min(moment.day, calendar.monthrange(year, month + 1)[1]))


def _bare(now: datetime, unit: str, months: int) -> datetime:
    return _later(_beginning(now, unit), months).replace(tzinfo=None)


def _month_shifts(seen: Mapping[datetime, datetime], unit: str) -> tuple[int, ...]:
    """By how many months the moments may lie off, zero first; weeks are never counted in months."""
    now, moment = next(iter(seen.items()))
    start = _beginning(now, unit)
    shift = (moment.year - start.year) * 12 + moment.month - start.month
    return (0, shift) if shift and unit != "week" else (0,)
