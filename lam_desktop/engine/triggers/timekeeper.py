"""Looks which times are due. Rule: what was looked at once never comes up again, wherever the clock is put."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from lam_desktop.core.context import Clock
from lam_desktop.engine.triggers.firing import Firing
from lam_desktop.engine.triggers.missed import ON_TIME, Missed, due_by, key_of, rule
from lam_desktop.engine.triggers.occurrences import occurrences
from lam_desktop.store.schedules import Entry, Outcome, ScheduleRecord, ScheduleStore

_PAUSED = "All schedules were paused."


class Timekeeper:
    """Keeps for every timed schedule up to when it has looked.

    After a look everything until now is dealt with: claimed, or entered in the ledger. A clock that is put back makes
    it look at the same times again; the ledger has them already, so nothing is run twice.
    """

    def __init__(self, store: ScheduleStore, firing: Firing, clock: Clock) -> None:
        self._store = store
        self._firing = firing
        self._clock = clock
        self._looked: dict[str, datetime] = {}

    async def look(self, records: Sequence[ScheduleRecord], paused: bool) -> list[tuple[ScheduleRecord, list[str]]]:
        """Claim what is due; returns the schedules with the occurrences that are to be run here, in order."""
        found = []
        for record in records:
            claimed = await self._due(record, paused)
            if claimed:
                found.append((record, claimed))
        return found

    def next_due(self, records: Sequence[ScheduleRecord]) -> datetime | None:
        """The next moment (UTC) at which there is anything to note."""
        now = self._now()
        coming = [
            next(occurrences(record.plan.trigger, self._since(record, now)), None)
            for record in records
            if record.plan.trigger
        ]
        return min((each.nominal for each in coming if each), default=None)

    def _now(self) -> datetime:
        """In UTC: times of one named zone are compared as they stand on the wall, an hour off when clocks change."""
        return self._clock.now().astimezone(UTC)

    def _since(self, record: ScheduleRecord, now: datetime) -> datetime:
        """Up to when everything is dealt with, by this program or by another; never in the future."""
        noted = (record.last or record.created).astimezone(UTC)
        return min(max(self._looked.get(record.id, noted), noted), now)

    async def _due(self, record: ScheduleRecord, paused: bool) -> list[str]:
        trigger, now = record.plan.trigger, self._now()
        since = self._since(record, now)
        self._looked[record.id] = now
        if record.last and record.last > now:  # the clock was put back: what comes now counts from here
            await self._store.reached(record.id, now)
        if trigger is None:
            return []
        due = due_by(occurrences(trigger, since), now)
        if not due.count:
            return []
        ruling = rule(record.id, due, now, Missed(record.missed))
        if paused:
            entries = [Entry(record.id, key_of(each), Outcome.SKIPPED, now, note=_PAUSED) for each in ruling.run]
            await self._store.enter([*ruling.entries, *entries])
            claimed = []
        else:
            claimed = await self._firing.claim(record, [key_of(each) for each in ruling.run]) if ruling.run else []
            await self._store.enter(ruling.entries)
        await self._store.reached(record.id, now)
        return claimed

    def outcome_of(self, occurrence: str) -> Outcome:
        """Whether an occurrence that is run now is on time."""
        late = self._now() - datetime.fromisoformat(occurrence) > ON_TIME
        return Outcome.LATE if late else Outcome.RAN
