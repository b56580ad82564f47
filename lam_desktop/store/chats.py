"""Chats: what was asked and answered, in order."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from lam_desktop.core.hiding import KNOWN
from lam_desktop.store.database import Database
from lam_desktop.store.texts import said


@dataclass(frozen=True, slots=True)
class Message:
    """One line of a chat. `role`: user, assistant, error. `run`: the run it belongs to, or empty."""

    chat: str
    role: str
    text: str
    run: str
    at: datetime


class ChatStore:
    """Reads and writes messages."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, chat: str, role: str, text: str, now: datetime, run: str = "") -> None:
        """Append a message."""
        row = (chat, role, said(text, role == "user", run), run, now.isoformat())

        def work(db: sqlite3.Connection) -> None:
            db.execute("INSERT INTO message (chat, role, text, run, at) VALUES (?,?,?,?,?)", row)

        await self._database.run(work)

    async def messages(self, chat: str, limit: int = 200) -> list[Message]:
        """The last messages of a chat, oldest first."""

        def work(db: sqlite3.Connection) -> list[Message]:
            query = "SELECT * FROM (SELECT * FROM message WHERE chat = ? ORDER BY id DESC LIMIT ?) ORDER BY id"
            return [_message(row) for row in db.execute(query, (chat, limit))]

        return await self._database.run(work)

    async def clear(self, chat: str) -> None:
        """Empty a chat; the runs it began stay in the history."""
        await self._database.run(lambda db: db.execute("DELETE FROM message WHERE chat = ?", (chat,)) and None)


def _message(row: sqlite3.Row) -> Message:
    return Message(row["chat"], row["role"], KNOWN.reveal(row["text"]), row["run"], datetime.fromisoformat(row["at"]))
