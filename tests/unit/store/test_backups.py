"""Copies of the records: whole, few, made while others write; put back without doing anything over."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from lam_desktop.core.errors import StateError
from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.store.backups import KEPT, all_backups, back_up, is_good, put_back_newest, restore
from lam_desktop.store.database import Database
from lam_desktop.store.runs import RunStore
from lam_desktop.store.schedules import ScheduleStore
from lam_desktop.store.schema import VERSIONS
from tests.kit import NOW

PLAN = Plan("mark twice", (Step("s1", "mark", {"name": "a"}), Step("s2", "mark", {"name": "b"})))


def spoil(records: Path) -> None:
    """Write over the second page."""
    with records.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)


async def test_a_copy_is_made_while_others_write(tmp_path: Path) -> None:
    records = tmp_path / "lam.sqlite"
    database = await Database.open(records)
    runs = RunStore(database)

    async def write() -> None:
        for number in range(60):
            await runs.create(f"r{number}", "", PLAN, NOW)

    writing = asyncio.create_task(write())
    copies = [await asyncio.to_thread(back_up, records, NOW + timedelta(seconds=each)) for each in range(3)]
    await writing
    await database.close()
    assert all(is_good(each.path) for each in copies)
    assert not list((tmp_path / "backups").glob("*.part"))


async def test_only_the_newest_copies_are_kept(tmp_path: Path) -> None:
    records = tmp_path / "lam.sqlite"
    await (await Database.open(records)).close()
    names = [back_up(records, NOW + timedelta(seconds=each)).path.name for each in range(KEPT + 3)]
    assert {each.path.name for each in all_backups(records)} == set(names[-KEPT:])


async def test_damaged_records_give_way_to_the_newest_whole_copy(tmp_path: Path) -> None:
    records = tmp_path / "lam.sqlite"
    database = await Database.open(records)
    await RunStore(database).create("known", "", PLAN, NOW)
    await database.close()
    back_up(records, NOW)
    newest = back_up(records, NOW + timedelta(hours=1))
    spoil(newest.path)
    spoil(records)
    database = await Database.open(records)
    runs = await RunStore(database).latest(5)
    await database.close()
    assert [each.id for each in runs] == ["known"]
    assert "damaged" in database.notice and "Schedules rest" in database.notice
    assert len(list(tmp_path.glob("lam.sqlite.damaged-*"))) >= 1, "the damaged file is kept"


async def test_records_that_were_emptied_give_way_to_the_newest_copy(tmp_path: Path) -> None:
    """A crash of the file system may leave a name without content, which SQLite takes for a new file."""
    records = tmp_path / "lam.sqlite"
    database = await Database.open(records)
    await RunStore(database).create("known", "", PLAN, NOW)
    await database.close()
    back_up(records, NOW)
    records.write_bytes(b"")
    database = await Database.open(records)
    runs = await RunStore(database).latest(5)
    await database.close()
    assert [each.id for each in runs] == ["known"] and "damaged" in database.notice


async def test_without_a_copy_new_records_begin(tmp_path: Path) -> None:
    records = tmp_path / "lam.sqlite"
    records.write_bytes(b"this is no database" * 500)
    database = await Database.open(records)
    assert await RunStore(database).latest(5) == []
    await database.close()
    assert database.notice.endswith("new ones begun.")


async def test_what_was_under_way_in_a_copy_waits_for_the_person(tmp_path: Path) -> None:
    records = tmp_path / "lam.sqlite"
    database = await Database.open(records)
    runs = RunStore(database)
    await runs.create("r", "", PLAN, NOW)
    await runs.claim("r", "somebody")
    await runs.set_run("r", RunState.WAITING, RunState.RUNNING, NOW)
    await runs.set_step("r", "s1", StepState.INTENT, NOW, {"intent": {"operations": [], "outward": []}})
    await database.close()
    back_up(records, NOW)
    records.unlink()
    assert put_back_newest(records) is not None
    database = await Database.open(records)
    runs = RunStore(database)
    record = await runs.get("r")
    assert record is not None and record.state is RunState.NEEDS_DECISION and record.owner == ""
    assert "Look whether it is done" in record.error
    assert [each.state for each in record.steps] == [StepState.UNKNOWN, StepState.PLANNED]
    assert await runs.is_sound("r"), "what was changed stands in the log"
    assert await ScheduleStore(database).paused()
    await database.close()


async def test_restoring_keeps_what_was_there_and_others_see_it_at_once(tmp_path: Path) -> None:
    records = tmp_path / "lam.sqlite"
    database = await Database.open(records)
    runs = RunStore(database)
    await runs.create("old", "", PLAN, NOW)
    copy = back_up(records, NOW)
    await runs.create("new", "", PLAN, NOW + timedelta(seconds=1))
    kept = await asyncio.to_thread(restore, copy.path, records, NOW + timedelta(seconds=2))
    assert [each.id for each in await runs.latest(5)] == ["old"]
    await runs.create("later", "", PLAN, NOW + timedelta(seconds=3))
    await database.close()
    with closing(sqlite3.connect(kept.path)) as book:
        assert {row[0] for row in book.execute("SELECT id FROM run")} == {"old", "new"}


async def test_nothing_is_restored_under_a_run(tmp_path: Path) -> None:
    records = tmp_path / "lam.sqlite"
    database = await Database.open(records)
    runs = RunStore(database)
    copy = back_up(records, NOW)
    await runs.create("r", "", PLAN, NOW)
    await runs.set_run("r", RunState.WAITING, RunState.RUNNING, NOW)
    with pytest.raises(StateError, match="being done just now"):
        await asyncio.to_thread(restore, copy.path, records, NOW + timedelta(seconds=2))
    assert [each.id for each in await runs.latest(5)] == ["r"]
    await database.close()


@pytest.mark.parametrize("content", [b"", b"nothing of the kind" * 400])
async def test_what_is_no_copy_is_not_restored(tmp_path: Path, content: bytes) -> None:
    records = tmp_path / "lam.sqlite"
    await (await Database.open(records)).close()
    other = tmp_path / "other.sqlite"
    other.write_bytes(content)
    with pytest.raises(StateError, match="no whole copy"):
        restore(other, records, NOW)


async def test_records_of_an_older_version_are_copied_before_they_are_changed(tmp_path: Path) -> None:
    records = tmp_path / "lam.sqlite"
    with closing(sqlite3.connect(records)) as book:
        book.executescript(f"BEGIN; {VERSIONS[0]} PRAGMA user_version = 1; COMMIT;")
        book.execute("INSERT INTO setting VALUES ('theme', '\"dark\"')")
        book.commit()
    await (await Database.open(records)).close()
    (copy,) = all_backups(records)
    with closing(sqlite3.connect(copy.path)) as book:
        assert book.execute("PRAGMA user_version").fetchone()[0] == 1
        assert book.execute("SELECT value FROM setting").fetchone()[0] == '"dark"'
    assert put_back_newest(records) is not None, "it may serve as a copy too"
    database = await Database.open(records)
    assert await ScheduleStore(database).paused()
    await database.close()
