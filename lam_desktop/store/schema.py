"""Tables, version by version. Rule: a version that was released is never edited; changes are appended."""

from __future__ import annotations

import sqlite3

from lam_desktop.core.errors import StateError

VERSIONS: tuple[str, ...] = (
    """
    CREATE TABLE run (
        id TEXT PRIMARY KEY, chat TEXT NOT NULL, request TEXT NOT NULL, plan TEXT NOT NULL, state TEXT NOT NULL,
        answer TEXT NOT NULL DEFAULT '', error TEXT NOT NULL DEFAULT '', created TEXT NOT NULL
    );
    CREATE INDEX run_created ON run (created);
    CREATE TABLE step (
        run TEXT NOT NULL REFERENCES run (id), id TEXT NOT NULL, action TEXT NOT NULL, state TEXT NOT NULL,
        intent TEXT, receipt TEXT, result TEXT, answer TEXT NOT NULL DEFAULT '', error TEXT NOT NULL DEFAULT '',
        started TEXT, seconds REAL NOT NULL DEFAULT 0, PRIMARY KEY (run, id)
    );
    CREATE TABLE log (
        seq INTEGER PRIMARY KEY, run TEXT NOT NULL, step TEXT NOT NULL, state TEXT NOT NULL, at TEXT NOT NULL,
        data TEXT NOT NULL, chain TEXT NOT NULL
    );
    CREATE INDEX log_run ON log (run);
    CREATE TABLE message (
        id INTEGER PRIMARY KEY, chat TEXT NOT NULL, role TEXT NOT NULL, text TEXT NOT NULL,
        run TEXT NOT NULL DEFAULT '', at TEXT NOT NULL
    );
    CREATE INDEX message_chat ON message (chat, id);
    CREATE TABLE schedule (
        id TEXT PRIMARY KEY, request TEXT NOT NULL, title TEXT NOT NULL, plan TEXT NOT NULL, enabled INTEGER NOT NULL,
        created TEXT NOT NULL, last TEXT
    );
    CREATE TABLE fire (
        schedule TEXT NOT NULL, nominal TEXT NOT NULL, outcome TEXT NOT NULL, run TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (schedule, nominal)
    );
    CREATE TABLE connection (name TEXT PRIMARY KEY, kind TEXT NOT NULL, facts TEXT NOT NULL);
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE decision (
        id INTEGER PRIMARY KEY, run TEXT NOT NULL, step TEXT NOT NULL, verdict TEXT NOT NULL, facts TEXT NOT NULL,
        at TEXT NOT NULL
    );
    """,
    """
    ALTER TABLE run ADD COLUMN owner TEXT NOT NULL DEFAULT '';
    CREATE INDEX run_state ON run (state);
    CREATE TABLE item (
        run TEXT NOT NULL, step TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, state TEXT NOT NULL,
        intent TEXT, receipt TEXT, result TEXT, PRIMARY KEY (run, step, first)
    );
    """,
    """
    ALTER TABLE schedule ADD COLUMN missed TEXT NOT NULL DEFAULT 'once';
    ALTER TABLE schedule ADD COLUMN consent TEXT NOT NULL DEFAULT '';
    ALTER TABLE schedule ADD COLUMN token TEXT NOT NULL DEFAULT '';
    ALTER TABLE fire ADD COLUMN owner TEXT NOT NULL DEFAULT '';
    ALTER TABLE fire ADD COLUMN at TEXT NOT NULL DEFAULT '';
    ALTER TABLE fire ADD COLUMN note TEXT NOT NULL DEFAULT '';
    ALTER TABLE fire ADD COLUMN count INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE fire ADD COLUMN duplicates INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX fire_outcome ON fire (outcome);
    CREATE TABLE seen (
        schedule TEXT NOT NULL, name TEXT NOT NULL, stamp TEXT NOT NULL, PRIMARY KEY (schedule, name)
    ) WITHOUT ROWID;
    """,
    """
    CREATE INDEX decision_run ON decision (run);
    CREATE INDEX fire_at ON fire (at, nominal);
    CREATE TABLE context (
        kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, facts TEXT NOT NULL, PRIMARY KEY (kind, id)
    ) WITHOUT ROWID;
    CREATE TABLE context_log (
        seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL,
        before TEXT, after TEXT, outcome TEXT NOT NULL, at TEXT NOT NULL
    );
    CREATE INDEX context_log_of ON context_log (kind, id);
    """,
    """
    CREATE INDEX run_owner ON run (owner) WHERE owner != '';
    """,
    """
    CREATE TABLE response (
        id INTEGER PRIMARY KEY, run TEXT NOT NULL, server TEXT NOT NULL, seconds REAL NOT NULL, ok INTEGER NOT NULL,
        at TEXT NOT NULL
    );
    CREATE INDEX response_run ON response (run);
    CREATE TABLE workflow (
        name TEXT PRIMARY KEY COLLATE NOCASE, plan TEXT NOT NULL, parameters TEXT NOT NULL, created TEXT NOT NULL
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE origin (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, size INTEGER NOT NULL, digest TEXT NOT NULL, label TEXT NOT NULL,
        UNIQUE (size, digest)
    );
    """,
)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a database to the newest version. Raises StateError when it comes from a newer program."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(VERSIONS):
        raise StateError("These records were written by a newer version of LAM Desktop.", "Update the program.")
    for number, script in enumerate(VERSIONS[version:], start=version + 1):
        connection.executescript(f"BEGIN; {script} PRAGMA user_version = {number}; COMMIT;")
