"""Where content came from that this program wrote into files, by what it is. Rule: only the newest are kept.

Content is known by size and SHA-256: a file that is copied, moved or renamed by anybody is still known.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from lam_desktop.core.labels import Integrity, Label
from lam_desktop.store.database import Database
from lam_desktop.store.texts import packed, unpacked

KEPT = 20_000
_ADD = "INSERT OR REPLACE INTO origin (size, digest, label) VALUES (?,?,?)"  # replaced, it is among the newest again


class Origin(NamedTuple):
    """Some content and its label."""

    size: int
    digest: str
    label: Label


class OriginStore:
    """Reads and writes labels of content."""

    def __init__(self, database: Database, kept: int = KEPT) -> None:
        self._database = database
        self._kept = kept

    def note(self, origins: Iterable[Origin]) -> None:
        """Remember labels. Durable together with what is written to the records next."""
        rows = [(each.size, each.digest, packed(each.label.as_json())) for each in origins]
        if not rows:
            return

        def work(db: sqlite3.Connection) -> None:
            db.executemany(_ADD, rows)
            newest = db.execute("SELECT max(seq) FROM origin").fetchone()[0]
            db.execute("DELETE FROM origin WHERE seq <= ?", (newest - self._kept,))

        self._database.submit(work, hurry=False)

    async def since(self, seen: int) -> tuple[int, list[Origin]]:
        """What was noted after number `seen`, by any program, the oldest first; and the number of the last."""

        def work(db: sqlite3.Connection) -> tuple[int, list[Origin]]:
            query = "SELECT seq, size, digest, label FROM origin WHERE seq > ? ORDER BY seq"
            rows = db.execute(query, (seen,)).fetchall()
            found = [Origin(row["size"], row["digest"], _label(row["label"])) for row in rows]
            return (rows[-1]["seq"] if rows else seen), found

        return await self._database.read(work)


def _label(text: str) -> Label:
    """A label as noted; one that cannot be read says no good of anything."""
    try:
        return Label.from_json(unpacked(text))
    except (ValueError, KeyError, TypeError):
        return Label(Integrity.UNTRUSTED)
