"""All records as a ZIP of JSON lines, one file a table, for other programs and for ever. No secret is in them."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import zipfile
from contextlib import closing
from datetime import datetime
from pathlib import Path

from lam_desktop import __version__
from lam_desktop.core.errors import InputError


def export(records: Path, place: Path, now: datetime) -> dict[str, int]:
    """Write everything, as it is at one moment; returns the rows of each table. Raises InputError when it cannot be."""
    part = place.with_name(f".{place.name}.part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(f"{records.as_uri()}?mode=ro", uri=True, isolation_level=None)) as db:
            db.execute("BEGIN")
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
                rows = _write(db, archive, now)
        os.replace(part, place)
    except (OSError, sqlite3.Error) as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise InputError(f"The records cannot be written to {place}: {error}.", "Name another file.") from error
    return rows


def _write(db: sqlite3.Connection, archive: zipfile.ZipFile, now: datetime) -> dict[str, int]:
    counts = {}
    for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
        cursor = db.execute(f'SELECT * FROM "{table}"')  # noqa: S608  a name from the schema
        names = [column[0] for column in cursor.description]
        with archive.open(f"{table}.jsonl", "w") as file:
            counts[table] = 0
            for row in cursor:
                file.write(json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False).encode() + b"\n")
                counts[table] += 1
    version = db.execute("PRAGMA user_version").fetchone()[0]
    about = {"program": __version__, "schema": version, "made": now.isoformat(), "rows": counts}
    archive.writestr("about.json", json.dumps(about, indent=2))
    return counts
