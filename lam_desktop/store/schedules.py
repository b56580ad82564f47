"""Saved plans with a trigger, and the ledger of every time one was due. Rule: one occurrence, one row, one winner."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from lam_desktop.core.errors import StateError
from lam_desktop.core.hiding import KNOWN
from lam_desktop.core.plan import Plan
from lam_desktop.store.database import Database
from lam_desktop.store.saidsecrets import SaidSecrets
from lam_desktop.store.texts import LOST, facts_of, facts_text, is_lost, marks_of, plan_of, plan_text, said, storable

_PAUSED = "schedules-paused"


class Outcome(Enum):
    """What became of an occurrence. The first two are open, the others are how every occurrence ends."""

    DUE = "due"  # somebody has claimed it and works on it
    WAITING = "waiting"  # parked: a person has to say yes or no
    RAN = "ran"
    LATE = "late"  # ran, but later than it should have
    SKIPPED = "skipped"  # left out on purpose; the note says why
    MISSED = "missed"  # nobody was there, and it was too late to do it
    SUPPRESSED = "duplicate-suppressed"


@dataclass(frozen=True, slots=True)
class ScheduleRecord:
    """A schedule. `last`: everything up to then is dealt with. `missed`: what to do after the computer was off.

    `consent` is what was approved (see `decision.consent`), None in those of early versions. `problem` says why the
    plan cannot be read, if it cannot; then it has no steps and never runs.
    """

    id: str
    request: str
    title: str
    plan: Plan
    enabled: bool
    created: datetime
    last: datetime | None = None
    missed: str = "once"
    consent: Any = None
    token: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the ledger. `occurrence` is the time it was due (UTC), or the name of what happened.

    `count`: so many occurrences up to this one ended alike. `duplicates`: how often it came up again and was not run.
    """

    schedule: str
    occurrence: str
    outcome: Outcome
    at: datetime | None = None
    run: str = ""
    note: str = ""
    count: int = 1
    duplicates: int = 0
    owner: str = ""


class ScheduleStore:
    """Reads and writes schedules and their ledger."""

    def __init__(self, database: Database, secrets: SaidSecrets | None = None) -> None:
        self._database = database
        self._secrets = secrets or SaidSecrets(database)

    # schedules

    async def add(self, record: ScheduleRecord) -> None:
        """Save a plan with its trigger; secrets that were said with it go where passwords are kept."""
        plan = plan_text(record.plan)
        KNOWN.begin(record.id, marks_of(plan))
        row = (
            record.id, said(record.request), said(record.title), plan,
            record.created.isoformat(), record.missed, facts_text(record.consent, record.id), record.token,
        )  # fmt: skip

        def work(db: sqlite3.Connection) -> None:
            db.execute(
                "INSERT INTO schedule (id, request, title, plan, enabled, created, missed, consent, token) "
                "VALUES (?,?,?,?,1,?,?,?,?)",
                row,
            )

        await self._secrets.keep(plan)
        await self._database.run(work)

    async def all(self) -> list[ScheduleRecord]:
        """Every schedule, oldest first."""

        def work(db: sqlite3.Connection) -> list[sqlite3.Row]:
            return db.execute("SELECT * FROM schedule ORDER BY created, id").fetchall()

        return await self._whole(await self._database.read(work))

    async def get(self, schedule: str) -> ScheduleRecord | None:
        """One schedule, or None."""

        def work(db: sqlite3.Connection) -> list[sqlite3.Row]:
            return db.execute("SELECT * FROM schedule WHERE id = ?", (schedule,)).fetchall()

        return next(iter(await self._whole(await self._database.read(work))), None)

    async def _whole(self, rows: list[sqlite3.Row]) -> list[ScheduleRecord]:
        """Records, with the secrets in their words that were kept."""
        await self._secrets.recall(row["plan"] for row in rows)
        for row in rows:
            KNOWN.begin(row["id"], marks_of(row["plan"]))
        return [_record(row) for row in rows]

    async def enable(self, schedule: str, enabled: bool, now: datetime) -> None:
        """Switch a schedule on or off. What was due while it was off is no business of it."""
        row = (int(enabled), now.isoformat(), schedule)
        await self._database.run(
            lambda db: db.execute("UPDATE schedule SET enabled = ?, last = ? WHERE id = ?", row) and None
        )

    async def after_missed(self, schedule: str, policy: str) -> None:
        """Say what is to be done after the computer was off: once, skip or all."""
        await self._database.run(
            lambda db: db.execute("UPDATE schedule SET missed = ? WHERE id = ?", (policy, schedule)) and None
        )

    async def consent(self, schedule: str, consent: Any) -> None:
        """Keep what was approved since."""
        row = (facts_text(consent, schedule), schedule)
        await self._database.run(lambda db: db.execute("UPDATE schedule SET consent = ? WHERE id = ?", row) and None)

    async def remove(self, schedule: str) -> None:
        """Forget a schedule; its ledger stays."""

        def work(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM schedule WHERE id = ?", (schedule,))
            db.execute("DELETE FROM seen WHERE schedule = ?", (schedule,))

        before = await self._secrets.names()
        await self._database.run(work)
        await self._secrets.sweep(before)

    async def reached(self, schedule: str, moment: datetime) -> None:
        """Everything up to this moment is dealt with."""
        row = (moment.isoformat(), schedule)
        await self._database.run(lambda db: db.execute("UPDATE schedule SET last = ? WHERE id = ?", row) and None)

    async def pause(self, paused: bool) -> None:
        """Let all schedules rest, in every program that works on these records, or go on."""
        row = (_PAUSED, json.dumps(paused))
        await self._database.run(lambda db: db.execute("INSERT OR REPLACE INTO setting VALUES (?,?)", row) and None)

    async def paused(self) -> bool:
        """Whether all schedules rest."""

        def work(db: sqlite3.Connection) -> bool:
            row = db.execute("SELECT value FROM setting WHERE name = ?", (_PAUSED,)).fetchone()
            return row is not None and bool(json.loads(row["value"]))

        return await self._database.read(work)

    async def version(self) -> int:
        """A number that changes when another process has written anything."""
        return await self._database.read(lambda db: int(db.execute("PRAGMA data_version").fetchone()[0]))

    # the ledger

    async def claim(self, schedule: str, occurrences: Sequence[str], owner: str, now: datetime) -> list[str]:
        """Take occurrences that nobody has taken yet; returns those won. What is lost is counted as suppressed."""

        def work(db: sqlite3.Connection) -> list[str]:
            won = []
            for each in occurrences:
                values = (schedule, storable(each), Outcome.DUE.value, owner, now.isoformat())
                insert = "INSERT OR IGNORE INTO fire (schedule, nominal, outcome, owner, at) VALUES (?,?,?,?,?)"
                if db.execute(insert, values).rowcount == 1:
                    won.append(each)
                else:
                    count = "UPDATE fire SET duplicates = duplicates + 1 WHERE schedule = ? AND nominal = ?"
                    db.execute(count, (schedule, storable(each)))
            return won

        return await self._database.run(work)

    async def assign(self, schedule: str, occurrences: Iterable[str], run: str) -> None:
        """Say which run does claimed occurrences. Before this nothing of them can have happened."""
        rows = [(run, schedule, storable(each)) for each in occurrences]
        query = "UPDATE fire SET run = ? WHERE schedule = ? AND nominal = ?"
        await self._database.run(lambda db: db.executemany(query, rows) and None)

    async def give_up(self, schedule: str, occurrences: Iterable[str]) -> None:
        """Let go of claimed occurrences that were not begun: they may be claimed again."""
        rows = [(schedule, storable(each)) for each in occurrences]
        query = "DELETE FROM fire WHERE schedule = ? AND nominal = ? AND run = ''"
        await self._database.run(lambda db: db.executemany(query, rows) and None)

    async def settle(
        self, schedule: str, occurrences: Iterable[str], outcome: Outcome, now: datetime, note: str = ""
    ) -> None:
        """Say how claimed occurrences ended, or that they wait."""
        note = storable(KNOWN.tell(note, schedule))
        rows = [(outcome.value, note, now.isoformat(), schedule, storable(each)) for each in occurrences]
        query = "UPDATE fire SET outcome = ?, note = ?, at = ? WHERE schedule = ? AND nominal = ?"
        await self._database.run(lambda db: db.executemany(query, rows) and None)

    async def enter(self, entries: Iterable[Entry]) -> None:
        """Write down occurrences that are not run. One that has a row already keeps it."""
        rows = [
            (each.schedule, storable(each.occurrence), each.outcome.value, each.at.isoformat() if each.at else "",
             storable(KNOWN.tell(each.note, each.schedule)), each.count)
            for each in entries
        ]  # fmt: skip
        query = "INSERT OR IGNORE INTO fire (schedule, nominal, outcome, at, note, count) VALUES (?,?,?,?,?,?)"
        await self._database.run(lambda db: db.executemany(query, rows) and None)

    async def forget(self, before: datetime) -> None:
        """Forget how occurrences ended before a time; what is open stays."""
        row = (Outcome.DUE.value, Outcome.WAITING.value, before.astimezone(UTC).isoformat())
        query = "DELETE FROM fire WHERE outcome NOT IN (?, ?) AND at != '' AND datetime(at) < datetime(?)"
        await self._database.run(lambda db: db.execute(query, row) and None)

    async def open_entries(self) -> list[Entry]:
        """Occurrences that were claimed and not settled, oldest first."""

        def work(db: sqlite3.Connection) -> list[Entry]:
            rows = db.execute("SELECT * FROM fire WHERE outcome = ? ORDER BY at", (Outcome.DUE.value,))
            return [_entry(row) for row in rows]

        return await self._database.read(work)

    async def take_over(self, entry: Entry, owner: str) -> bool:
        """Become the owner of an occurrence whose program has died; False when somebody else was quicker."""
        row = (owner, entry.schedule, storable(entry.occurrence), entry.owner)
        query = "UPDATE fire SET owner = ? WHERE schedule = ? AND nominal = ? AND owner = ?"
        return await self._database.run(lambda db: db.execute(query, row).rowcount == 1)

    async def ledger(self, schedule: str = "", limit: int = 50, outcome: Outcome | None = None) -> list[Entry]:
        """What became of the occurrences of a schedule, or of all; the newest first."""
        facts = (schedule, schedule, outcome.value if outcome else "", outcome.value if outcome else "", limit)

        def work(db: sqlite3.Connection) -> list[Entry]:
            query = (
                "SELECT * FROM fire WHERE (schedule = ? OR ? = '') AND (outcome = ? OR ? = '') "
                "ORDER BY at DESC, nominal DESC LIMIT ?"
            )
            return [_entry(row) for row in db.execute(query, facts)]

        return await self._database.read(work)

    # what event triggers have seen

    async def seen(self, schedule: str) -> dict[str, str]:
        """Names with the state in which they were seen last."""

        def work(db: sqlite3.Connection) -> dict[str, str]:
            rows = db.execute("SELECT name, stamp FROM seen WHERE schedule = ?", (schedule,))
            return {row["name"]: row["stamp"] for row in rows}

        return await self._database.read(work)

    async def note_seen(self, schedule: str, stamps: Mapping[str, str], gone: Iterable[str] = ()) -> None:
        """Remember what is there, and forget what is not any more."""
        rows = [(schedule, storable(name), stamp) for name, stamp in stamps.items()]
        lost = [(schedule, storable(name)) for name in gone]

        def work(db: sqlite3.Connection) -> None:
            db.executemany("INSERT OR REPLACE INTO seen VALUES (?,?,?)", rows)
            db.executemany("DELETE FROM seen WHERE schedule = ? AND name = ?", lost)

        await self._database.run(work)


def _record(row: sqlite3.Row) -> ScheduleRecord:
    last = datetime.fromisoformat(row["last"]) if row["last"] else None
    problem = ""
    try:
        plan = plan_of(row["plan"])
        problem = LOST if is_lost(row["plan"]) else ""
    except (StateError, ValueError) as error:  # one that cannot be read must not hold up the others
        plan, problem = Plan(row["request"], ()), str(error)
    return ScheduleRecord(
        row["id"], KNOWN.reveal(row["request"]), KNOWN.reveal(row["title"]), plan, bool(row["enabled"]),
        datetime.fromisoformat(row["created"]), last, row["missed"],
        facts_of(row["consent"]) if row["consent"] else None, row["token"], problem,
    )  # fmt: skip


def _entry(row: sqlite3.Row) -> Entry:
    at = datetime.fromisoformat(row["at"]) if row["at"] else None
    return Entry(
        row["schedule"], row["nominal"], Outcome(row["outcome"]), at, row["run"], row["note"], row["count"],
        row["duplicates"], row["owner"],
    )  # fmt: skip
