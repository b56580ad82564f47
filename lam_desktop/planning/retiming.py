"""Other times for a plan that is shown: the hour or the day it runs, or those of what it puts into a calendar.

Rule: what was not said of a time stays: "at 4" is another hour of the same day.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from lam_desktop.core.action import Card
from lam_desktop.core.plan import Plan, Step, Trigger
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Clause, Sight
from lam_desktop.planning.control import once, repeat
from lam_desktop.planning.diary import with_rule
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.times import When
from lam_desktop.planning.words import STOP

_SAYING = frozenset(
    "make it run calendar do change set move on at for until till long start starting every each".split()
)
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_OF_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")


def retimed(plan: Plan, cards: Mapping[str, Card], clause: Clause) -> Plan | None:
    """The plan at the time that is said, or None where the words say no time, or more than a time."""
    found = list(Sight(clause).whens())
    inside = {index for _, span in found for index in range(span.start, span.end)}
    rest = [clause.reading.tokens[at] for at in range(clause.start, clause.end) if at not in inside]
    if len(found) != 1 or any(each.type is not Type.MARK and each.low not in STOP | _SAYING for each in rest):
        return None
    when, now = found[0][0], clause.reading.world.now
    for step in reversed(plan.steps):
        if (args := _step_at(step, cards[step.action], when, now)) is not None:
            steps = tuple(replace(each, args=args) if each is step else each for each in plan.steps)
            return replace(plan, steps=steps)
    first = cards[plan.steps[0].action]
    if when.rule and any(param.name == "repeats" for param in first.params):
        return replace(plan, steps=with_rule(first, repeat(when, now), plan.steps))
    trigger = _trigger_at(plan.trigger, when, now)
    return None if trigger is None or trigger == plan.trigger else replace(plan, trigger=trigger)


def _step_at(step: Step, card: Card, when: When, now: datetime) -> dict[str, Any] | None:
    """The values of a step with another moment or length."""
    for param in card.params:
        old = step.args.get(param.name)
        if param.kind is Kind.DURATION and when.length and not (when.clock or when.day):
            return {**step.args, param.name: when.length}
        if param.kind is Kind.DATETIME and isinstance(old, date) and (when.clock or when.day or when.moment):
            start = _moved(old, when, now)
            length = _until(when, start)
            more = {"duration": length} if length and any(each.name == "duration" for each in card.params) else {}
            return {**step.args, param.name: start, **more}
    return None


def _moved(old: date, when: When, now: datetime) -> date:
    """A moment with the day or the hour that was said."""
    if when.moment is not None:
        return when.moment.replace(tzinfo=None)
    if when.clock is None:
        assert when.day is not None
        return datetime.combine(when.day, old.time()) if isinstance(old, datetime) else when.day
    return datetime.combine(when.day or (old.date() if isinstance(old, datetime) else old), when.clock)


def _until(when: When, start: date) -> timedelta | None:
    if when.until is None or not isinstance(start, datetime):
        return None
    return datetime.combine(start.date(), when.until) - start


def _trigger_at(old: Trigger | None, when: When, now: datetime) -> Trigger | None:
    """When a plan runs: by another rule at the same hour, at another hour by the same rule, or once."""
    if when.rule is not None:
        clock = old.at.time() if old and old.at and when.clock is None and not when.rule.timed else when.clock
        return repeat(replace(when, clock=clock), now)
    if old is not None and old.kind == "repeat" and old.rrule and old.at:
        if when.clock is None:
            day = _DAYS[when.day.weekday()] if when.day else ""
            rule, changed = re.subn(r"BYDAY=[A-Z,]+", f"BYDAY={day}", old.rrule)
            return replace(old, rrule=rule) if day and changed else None  # "not Friday, Monday"
        rule = ";".join(part for part in old.rrule.split(";") if not part.startswith(_OF_DAY))
        at = old.at.replace(hour=when.clock.hour, minute=when.clock.minute, second=0)
        return replace(old, at=at, rrule=f"{rule};BYHOUR={at.hour};BYMINUTE={at.minute};BYSECOND=0")
    if old is not None and old.kind == "once" and old.at is not None:
        moved = _moved(old.at.replace(tzinfo=None), when, now) if when.clock or when.day else None
        return replace(old, at=moved.replace(tzinfo=old.at.tzinfo)) if isinstance(moved, datetime) else once(when, now)
    return once(when, now) if old is None and (when.day or when.moment) else None  # "at 10" alone may be anything
