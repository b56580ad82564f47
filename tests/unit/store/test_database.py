"""The store's one thread: what comes too late is told so, and what only cannot be opened is not taken for damaged."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from lam_desktop.core.errors import StateError
from lam_desktop.store import backups, schema
from lam_desktop.store.database import Database


async def test_after_the_end_nobody_waits_in_vain(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "lam.sqlite")
    last = database.submit(lambda db: db.execute("SELECT 1").fetchone()[0])
    await database.close()
    assert await last == 1
    with pytest.raises(StateError, match="closing"):
        await database.run(lambda db: None)


async def test_what_cannot_be_opened_is_not_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = await Database.open(tmp_path / "lam.sqlite")
    await database.run(lambda db: db.execute("INSERT INTO setting VALUES ('a', '1')"))
    await database.close()

    def full(self: Database) -> sqlite3.Connection:
        class Full(sqlite3.Connection):
            def execute(self, sql: str, *parameters: object) -> sqlite3.Cursor:
                if sql.startswith("PRAGMA quick_check"):
                    error = sqlite3.OperationalError("database or disk is full")
                    error.sqlite_errorcode = sqlite3.SQLITE_FULL
                    raise error
                return super().execute(sql, *parameters)

        return sqlite3.connect(self.path, factory=Full)

    with monkeypatch.context() as patch:
        patch.setattr(Database, "_opened", full)
        with pytest.raises(StateError, match="disk is full"):
            await Database.open(tmp_path / "lam.sqlite")
    assert sorted(path.name for path in tmp_path.iterdir() if "damaged" in path.name) == []
    again = await Database.open(tmp_path / "lam.sqlite")
    assert await again.read(lambda db: db.execute("SELECT value FROM setting").fetchone()[0]) == "1"
    await again.close()


async def test_a_damaged_file_is_kept_and_told_of(tmp_path: Path) -> None:
    (tmp_path / "lam.sqlite").write_bytes(b"this is no database at all, whatever its name says" * 100)
    database = await Database.open(tmp_path / "lam.sqlite")
    assert "were damaged" in database.notice
    await database.run(lambda db: db.execute("INSERT INTO setting VALUES ('a', '1')"))
    await database.close()
    (kept,) = tmp_path.glob("lam.sqlite.damaged-*")
    assert kept.read_bytes().startswith(b"this is no database")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
async def test_other_users_of_the_computer_cannot_read_the_records(tmp_path: Path) -> None:
    records = tmp_path / "lam.sqlite"
    for _ in range(2):  # new ones, and those of a version that did not see to it
        database = await Database.open(records)
        await database.run(lambda db: db.execute("INSERT OR REPLACE INTO setting VALUES ('a', '1')"))
        assert {path.stat().st_mode & 0o077 for path in tmp_path.iterdir()} == {0}
        await database.close()
        records.chmod(0o644)


async def test_what_is_told_is_on_the_disk(tmp_path: Path) -> None:
    """FULL (2): each commit waits for the disk, so that a power cut takes nothing that was told."""
    database = await Database.open(tmp_path / "lam.sqlite")
    asked = ("synchronous", "journal_mode", "foreign_keys")
    found = await database.read(lambda db: [db.execute(f"PRAGMA {name}").fetchone()[0] for name in asked])
    assert found == [2, "wal", 1]
    await database.close()


async def test_a_change_of_form_that_breaks_leaves_all_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of it is none of it, a copy lies beside, and a program that can do it goes on from there."""
    path, known = tmp_path / "lam.sqlite", schema.VERSIONS
    database = await Database.open(path)
    await database.run(lambda db: db.execute("INSERT INTO setting VALUES ('a', '1')"))
    await database.close()
    with monkeypatch.context() as patch:
        broken = "CREATE TABLE half (a); DELETE FROM setting; CREATE TABLE half (a);"
        for each in (schema, backups):
            patch.setattr(each, "VERSIONS", (*known, broken))
        with pytest.raises(StateError, match="table half already exists"):
            await Database.open(path)
    assert len(backups.all_backups(path)) == 1
    again = await Database.open(path)
    assert again.notice == ""
    assert await again.read(lambda db: db.execute("SELECT value FROM setting").fetchone()[0]) == "1"
    assert await again.read(lambda db: db.execute("PRAGMA user_version").fetchone()[0]) == len(known)
    assert await again.read(lambda db: db.execute("SELECT * FROM sqlite_master WHERE name = 'half'").fetchall()) == []
    await again.close()


async def test_rows_that_follow_each_other_are_written_in_one_go(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "lam.sqlite")
    pieces: list[list[str]] = []

    def write(db: sqlite3.Connection, rows: list[str]) -> None:
        pieces.append(list(rows))
        db.executemany("INSERT INTO setting VALUES (?, '1')", [(row,) for row in rows])

    def names(db: sqlite3.Connection) -> list[str]:
        return [name for (name,) in db.execute("SELECT name FROM setting ORDER BY rowid")]

    first, second = (database.gather("one", row, write) for row in "ab")
    other = database.gather("two", "c", write)
    between = database.submit(lambda db: db.execute("INSERT INTO setting VALUES ('d', '1')"), hurry=False)
    late = database.gather("two", "e", write)
    assert first is second and len({first, other, between, late}) == 4
    assert await database.read(names) == ["a", "b", "c", "d", "e"], "what reads sees them at once"
    assert pieces == [["a", "b"], ["c"], ["e"]] and database.commits == 1
    assert [each.result() for each in (first, other, late)] == [None, None, None]
    await database.close()


async def test_rows_that_cannot_be_written_take_nothing_else_with_them(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "lam.sqlite")

    def write(db: sqlite3.Connection, rows: list[str]) -> None:
        db.executemany("INSERT INTO setting VALUES (?, '1')", [(row,) for row in rows])

    good = database.gather("one", "a", write)
    bad = [database.gather("two", "b", write) for _ in range(2)]  # a name may stand there once
    with pytest.raises(sqlite3.IntegrityError):
        await bad[0]
    await good
    assert await database.read(lambda db: [name for (name,) in db.execute("SELECT name FROM setting")]) == ["a"]
    await database.close()
    with pytest.raises(StateError, match="closing"):
        await database.gather("one", "c", write)
