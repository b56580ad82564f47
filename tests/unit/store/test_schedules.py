"""Schedules in the store: what an early version left is read, and a name that is no text is kept apart."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from lam_desktop.core.plan import Plan, Step, Trigger, to_json
from lam_desktop.store.database import Database
from lam_desktop.store.schedules import Outcome, ScheduleRecord, ScheduleStore
from lam_desktop.store.schema import VERSIONS

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
PLAN = Plan("every day", (Step("s1", "list_folder"),), Trigger("repeat", NOW, "FREQ=DAILY", "UTC"))


def early(path: Path) -> None:
    """The records of version 2 with one schedule that has fired once."""
    old = sqlite3.connect(path)
    old.executescript("".join(VERSIONS[:2]) + "PRAGMA user_version = 2;")
    plan = json.dumps(to_json(PLAN))
    row = ("a", "every day", "every day", plan, 1, "2026-03-01T09:30:00+00:00", "2026-03-13T09:30:00+01:00")
    old.execute("INSERT INTO schedule (id, request, title, plan, enabled, created, last) VALUES (?,?,?,?,?,?,?)", row)
    old.execute("INSERT INTO fire VALUES ('a', '2026-03-13T09:30:00+01:00', 'ran', 'r1')")
    old.commit()
    old.close()


async def test_what_an_early_version_left(tmp_path: Path) -> None:
    early(tmp_path / "lam.sqlite")
    database = await Database.open(tmp_path / "lam.sqlite")
    store = ScheduleStore(database)
    (record,) = await store.all()
    assert (record.plan, record.missed, record.consent, record.token) == (PLAN, "once", None, "")
    (entry,) = await store.ledger("a")
    assert (entry.outcome, entry.run, entry.at, entry.count) == (Outcome.RAN, "r1", None, 1)
    assert await store.claim("a", [entry.occurrence, "new"], "1@1", NOW) == ["new"]
    await store.forget(NOW)
    assert {each.occurrence for each in await store.ledger("a")} == {entry.occurrence, "new"}
    await database.close()


async def test_of_two_claims_one_wins(tmp_path: Path) -> None:
    one, two = await Database.open(tmp_path / "lam.sqlite"), await Database.open(tmp_path / "lam.sqlite")
    first, second = ScheduleStore(one), ScheduleStore(two)
    await first.add(ScheduleRecord("a", "x", "x", PLAN, True, NOW))
    names = [f"{number}" for number in range(50)]
    won = [await first.claim("a", names[:30], "1@1", NOW), await second.claim("a", names, "2@2", NOW)]
    assert won == [names[:30], names[30:]]
    assert sum(each.duplicates for each in await first.ledger("a", 100)) == 30
    await first.give_up("a", names[:10])
    assert await second.claim("a", names[:11], "2@2", NOW) == names[:10]
    await one.close()
    await two.close()


async def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "lam.sqlite")
    store = ScheduleStore(database)
    odd = "caf\udce9.pdf 3:4"
    assert await store.claim("a", [odd], "1@1", NOW) == [odd]
    assert await store.claim("a", [odd], "1@1", NOW) == []
    await store.note_seen("a", {odd: "3:4", "plain": "1:1"})
    await store.note_seen("a", {}, ["plain"])
    assert await store.seen("a") == {"caf\\udce9.pdf 3:4": "3:4"}
    await database.close()


async def test_a_removed_schedule_leaves_its_ledger(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "lam.sqlite")
    store = ScheduleStore(database)
    await store.add(ScheduleRecord("a", "x", "x", PLAN, True, NOW))
    await store.claim("a", ["one"], "1@1", NOW)
    await store.note_seen("a", {"f": "1"})
    await store.remove("a")
    assert await store.all() == [] and await store.get("a") is None and await store.seen("a") == {}
    assert [each.occurrence for each in await store.ledger("a")] == ["one"]
    await database.close()
