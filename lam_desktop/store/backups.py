"""Copies of the records: made while they are in use, checked before they count, put back when the records are lost.

What a copy does not know must not be done over: after it was put back, what was under way then waits for the person,
and schedules rest.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from lam_desktop.core.errors import StateError
from lam_desktop.core.events import RunState, StepState
from lam_desktop.store.lock import WriteLock
from lam_desktop.store.schema import VERSIONS, migrate
from lam_desktop.store.soundness import append_entry

KEPT = 7
_OLDER = "before-version"  # copies made before a migration are kept beside the others, and not counted
_BETWEEN = "These records come from a copy that was made while this was under way. Look whether it is done."


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that is there. `made`: local time; `size`: bytes."""

    path: Path
    made: datetime
    size: int


def folder_of(records: Path) -> Path:
    """Where the copies of these records are."""
    return records.with_name("backups")


def all_backups(records: Path) -> list[Backup]:
    """The newest first."""
    found = [
        Backup(path, datetime.fromtimestamp(path.stat().st_mtime).astimezone(), path.stat().st_size)
        for path in folder_of(records).glob("*.sqlite")
    ]
    return sorted(found, key=lambda each: (each.made, each.path.name), reverse=True)


def back_up(records: Path, now: datetime, kept: int = KEPT) -> Backup:
    """Copy the records as they are at this moment; others may go on writing. Raises StateError when it cannot be."""
    place = folder_of(records) / f"{now:%Y%m%d-%H%M%S}.sqlite"
    with closing(sqlite3.connect(f"{records.as_uri()}?mode=ro", uri=True, timeout=10)) as connection:
        _copy(connection, place)
    counted = [each for each in all_backups(records) if not each.path.name.startswith(_OLDER)]
    for each in counted[kept:]:
        each.path.unlink(missing_ok=True)
    return Backup(place, now, place.stat().st_size)


def before_migration(connection: sqlite3.Connection, records: Path) -> None:
    """Keep the records as the older version left them."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if 0 < version < len(VERSIONS):
        _copy(connection, folder_of(records) / f"{_OLDER}-{version + 1}.sqlite")


def _copy(connection: sqlite3.Connection, place: Path) -> None:
    """Under its name stands only a whole copy that was read again."""
    part = place.with_suffix(".part")
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        if not is_good(part):
            raise StateError("The copy of the records could not be read again.", "Check the disk.")
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(part, place)
    except (OSError, sqlite3.Error) as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise StateError(f"The records could not be copied: {error}.", "Check the free space on the disk.") from error


def is_good(copy: Path) -> bool:
    """Whether a copy is whole and not from a newer version."""
    try:
        with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            whole = bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
            return whole and 0 < version <= len(VERSIONS)
    except sqlite3.Error:
        return False


def put_back_newest(records: Path) -> Backup | None:
    """Put the newest copy that is whole where the records were. None when there is no such copy."""
    for each in all_backups(records):
        if is_good(each.path):
            with contextlib.suppress(OSError, sqlite3.Error), _prepared(each.path, records) as ready:
                os.replace(ready, records)
                return each
    return None


def restore(backup: Path, records: Path, now: datetime) -> Backup:
    """Replace the content of records that are in use by a copy's, in one transaction; what they hold now is kept.

    Raises StateError when the copy is not good, or a run is under way.
    """
    if not is_good(backup):
        raise StateError(f"{backup.name} is no whole copy of the records.", "See `lam-desktop store backups`.")
    kept = back_up(records, now, kept=KEPT + 1)
    with contextlib.ExitStack() as stack:
        copy = stack.enter_context(closing(sqlite3.connect(stack.enter_context(_prepared(backup, records)))))
        stack.enter_context(stack.enter_context(closing(WriteLock(records.with_name(f"{records.name}.lock")))))
        live = stack.enter_context(closing(sqlite3.connect(records, timeout=10)))
        live.execute("PRAGMA synchronous=FULL")
        if live.execute("SELECT 1 FROM run WHERE state = ?", (RunState.RUNNING.value,)).fetchone():
            raise StateError("Something is being done just now.", "Wait until it is over, then restore.")
        copy.backup(live)
    return kept


@contextlib.contextmanager
def _prepared(backup: Path, records: Path) -> Iterator[Path]:
    """A copy of a copy, in which nothing is under way any more."""
    ready = records.with_name(f"{records.name}.restored")
    ready.unlink(missing_ok=True)
    try:
        with (
            closing(sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True)) as old,
            closing(sqlite3.connect(ready, isolation_level=None)) as fresh,
        ):
            old.backup(fresh)
            fresh.row_factory = sqlite3.Row
            migrate(fresh)
            fresh.execute("BEGIN")
            _settle(fresh, datetime.now(UTC).astimezone())
            fresh.execute("COMMIT")
        yield ready
    finally:
        ready.unlink(missing_ok=True)


def _settle(db: sqlite3.Connection, now: datetime) -> None:
    ways = {
        StepState.INTENT.value: StepState.UNKNOWN.value, StepState.UNDOING.value: StepState.UNDO_FAILED.value,
    }  # fmt: skip
    query = "SELECT id FROM run WHERE state = ?"
    for (run,) in db.execute(query, (RunState.RUNNING.value,)).fetchall():
        for step, state in db.execute("SELECT id, state FROM step WHERE run = ?", (run,)).fetchall():
            if state in ways:
                db.execute("UPDATE step SET state = ? WHERE run = ? AND id = ?", (ways[state], run, step))
                append_entry(db, run, step, ways[state], now, json.dumps({"error": _BETWEEN}))
        row = (RunState.NEEDS_DECISION.value, _BETWEEN, run)
        db.execute("UPDATE run SET state = ?, owner = '', error = ? WHERE id = ?", row)
        append_entry(db, run, "", row[0], now, json.dumps({"answer": "", "error": _BETWEEN}))
    db.execute("UPDATE run SET owner = ''")
    db.execute("UPDATE schedule SET last = ?", (now.isoformat(),))
    db.execute("INSERT OR REPLACE INTO setting VALUES ('schedules-paused', 'true')")
