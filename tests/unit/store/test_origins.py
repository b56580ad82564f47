"""Where content came from, by size and digest: what is kept, and what other programs see of it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from lam_desktop.core.labels import Integrity, Label, Secrecy
from lam_desktop.store.database import Database
from lam_desktop.store.origins import Origin, OriginStore

WEB = Label(Integrity.UNTRUSTED, sources=frozenset({"example.org"}))
KEY = Label(Integrity.LOCAL, Secrecy.SECRET, frozenset({"id"}), frozenset({"id is a private key"}))


async def test_another_program_sees_what_was_noted_since_it_looked(tmp_path: Path) -> None:
    one, other = await Database.open(tmp_path / "lam.sqlite"), await Database.open(tmp_path / "lam.sqlite")
    try:
        OriginStore(one).note([Origin(5, "aa", WEB), Origin(6, "bb", KEY)])
        await one.read(lambda db: None)
        seen, found = await OriginStore(other).since(0)
        assert found == [(5, "aa", WEB), (6, "bb", KEY)]
        OriginStore(one).note([Origin(5, "aa", KEY)])
        await one.read(lambda db: None)
        assert (await OriginStore(other).since(seen))[1] == [(5, "aa", KEY)]
        assert (await OriginStore(other).since(seen + 1)) == (seen + 1, [])
    finally:
        await one.close()
        await other.close()


async def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "lam.sqlite")
    try:
        store = OriginStore(database, kept=3)
        store.note(Origin(number, "d", WEB) for number in range(1, 5))
        store.note([Origin(2, "d", WEB), Origin(9, "d", WEB)])
        _, found = await store.since(0)
        assert [each.size for each in found] == [4, 2, 9], "what is noted again is among the newest again"
    finally:
        await database.close()


async def test_a_label_that_cannot_be_read_says_no_good(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "lam.sqlite")
    OriginStore(database).note([Origin(size, "d", WEB) for size in (1, 2, 3)])
    await database.close()
    with sqlite3.connect(tmp_path / "lam.sqlite") as db:
        db.execute("UPDATE origin SET label = 'nonsense' WHERE size = 1")
        db.execute("UPDATE origin SET label = '{\"integrity\": 7}' WHERE size = 2")
    database = await Database.open(tmp_path / "lam.sqlite")
    try:
        _, found = await OriginStore(database).since(0)
        assert [each.label for each in found] == [Label(Integrity.UNTRUSTED), Label(Integrity.UNTRUSTED), WEB]
    finally:
        await database.close()


async def test_nothing_to_note_is_nothing(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "lam.sqlite")
    try:
        begun = database.submit(lambda db: db.total_changes)
        OriginStore(database).note([])
        assert await begun == await database.read(lambda db: db.total_changes)
        assert await OriginStore(database).since(0) == (0, [])
    finally:
        await database.close()
