"""One stored fact before the services are open, so that the first paint has the right place and colours. Reads only."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

_WAIT = 0.2  # seconds another program may hold the file


def glance(database: Path, name: str) -> Any:
    """A value stored by `Preferences.set`, or None when there is none or the file cannot be read now."""
    if not database.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True, timeout=_WAIT)) as connection:
            row = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
            return None if row is None else json.loads(row[0])
    except (sqlite3.Error, ValueError):
        return None
