"""Finds which moments of a plan are told from now on, by reading the same words at other times."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Protocol, TypeVar

from lam_desktop.core.ago import Ago, found, moments_in
from lam_desktop.core.outcome import Outcome, Planned
from lam_desktop.core.plan import Plan

#: days and hours from now at which the words are read again: other months, years and days of the week
PROBES = tuple(timedelta(days=days, hours=hours) for days, hours in ((1, 3), (17, -2), (45, 5), (201, 1), (410, -4)))


C = TypeVar("C", bound="Asked")


class Asked(Protocol):
    """What a request is read against; a dataclass."""

    @property
    def now(self) -> datetime: ...


async def later(read: Callable[[str, C], Awaitable[Outcome]], request: str, context: C) -> Outcome:
    """What is made of a request; a plan that runs again and again knows which of its moments move.

    One that runs once means the days of whoever says it.
    """
    outcome = await read(request, context)
    trigger = outcome.plan.trigger if isinstance(outcome, Planned) else None
    if not isinstance(outcome, Planned) or trigger is None or trigger.kind == "once" or not _moments(outcome.plan):
        return outcome
    others = {}
    for ahead in PROBES:
        then = context.now + ahead
        other = await read(request, replace(context, now=then))  # type: ignore[type-var]
        if isinstance(other, Planned):
            others[then] = other.plan
    return Planned(moving(outcome.plan, context.now, others))


def moving(plan: Plan, now: datetime, others: Mapping[datetime, Plan]) -> Plan:
    """The plan with its moments that move. `others`: what the same words mean at other times."""
    lists = {now: _moments(plan)} | {when: _moments(other) for when, other in others.items()}
    if len({len(each) for each in lists.values()}) != 1:
        return plan
    agos: dict[date, Ago] = {}
    for at, value in enumerate(lists[now]):
        ago = found({when: _as_moment(each[at], when) for when, each in lists.items()})
        if ago is not None:
            agos[value] = ago
    return replace(plan, moving=tuple(agos.items()))


def _moments(plan: Plan) -> Sequence[date]:
    values = [value for step in plan.steps for value in (step.args, step.for_each, step.when)]
    return [moment for value in values for moment in moments_in(value)]


def _as_moment(value: date, now: datetime) -> datetime:
    return value if isinstance(value, datetime) else datetime.combine(value, time(), now.tzinfo)
