"""What to do with times that are due: one is run, or a few, or none; every one of them gets an entry."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from lam_desktop.engine.triggers.occurrences import Occurrence
from lam_desktop.store.schedules import Entry, Outcome

ON_TIME = timedelta(seconds=60)
GRACE = timedelta(hours=24)  # what should have been done longer ago is not made up for
MOST = 10  # occurrences that are made up for one by one


class Missed(Enum):
    """What to do, after the computer was off or asleep, with what was due meanwhile."""

    ONCE = "once"  # one run for all of it
    SKIP = "skip"  # nothing
    ALL = "all"  # each, the last ten at most


@dataclass(frozen=True, slots=True)
class Due:
    """What was due up to now: how many occurrences in all, and the last of them."""

    count: int
    first: Occurrence | None
    last: tuple[Occurrence, ...]


@dataclass(frozen=True, slots=True)
class Ruling:
    """Occurrences to run, in order, and the entries of all others."""

    run: tuple[Occurrence, ...]
    entries: tuple[Entry, ...]


def due_by(occurrences: Iterable[Occurrence], now: datetime) -> Due:
    """Count what is due; only the last ones are kept, since there may be very many after a long time."""
    count, first, last = 0, None, deque[Occurrence](maxlen=MOST + 1)
    for each in occurrences:
        if each.nominal > now:
            break
        count, first = count + 1, first or each
        last.append(each)
    return Due(count, first, tuple(last))


def rule(schedule: str, due: Due, now: datetime, policy: Missed) -> Ruling:
    """Decide on what is due. The times right now are always run, once."""
    real = [each for each in due.last if not each.again]
    punctual = [each for each in real if now - each.nominal <= ON_TIME][-1:]
    overdue = [each for each in real if each not in punctual]
    run: list[Occurrence] = []
    if policy is Missed.ALL:
        run = [each for each in overdue if now - each.nominal <= GRACE * MOST][-MOST:]
    elif policy is Missed.ONCE and not punctual:
        run = [each for each in overdue if now - each.nominal <= GRACE][-1:]
    run += punctual
    entries = []
    for each in due.last:
        if each not in run:
            outcome, note = _fate(each, policy, bool(run), now)
            entries.append(Entry(schedule, key_of(each), outcome, now, note=note))
    earlier = due.count - len(due.last)
    if earlier and due.first is not None:
        outcome, note = _fate(due.first, policy, bool(run), now)
        span = f"{key_of(due.first)}/{key_of(due.last[0])}"  # up to the first that has a row of its own
        entries.insert(0, Entry(schedule, span, outcome, now, note=note, count=earlier))
    return Ruling(tuple(run), tuple(entries))


def _fate(occurrence: Occurrence, policy: Missed, made_up: bool, now: datetime) -> tuple[Outcome, str]:
    """Why an occurrence is not run."""
    if occurrence.again:
        return Outcome.SUPPRESSED, "Clocks were put back: this time of day came a second time."
    if policy is Missed.SKIP:
        return Outcome.SKIPPED, "The computer was off or asleep, and you wanted this left out then."
    if made_up and policy is Missed.ONCE:
        return Outcome.SKIPPED, "Done once for all that was due while the computer was off or asleep."
    return Outcome.MISSED, "The computer was off or asleep, and it was too late when it was on again."


def key_of(occurrence: Occurrence) -> str:
    """The name of an occurrence in the ledger."""
    return occurrence.nominal.isoformat()
