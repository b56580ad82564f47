"""The one owner of the SQLite file: a thread that groups what arrives together into one durable commit.

WAL with synchronous=FULL: what a caller was told is written survives a power cut. A waiter goes on only after its commit.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from lam_desktop.core.errors import StateError
from lam_desktop.store.schema import migrate

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], Any]


class Database:
    """Open with `await Database.open(path)`, end with `await close()`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notice = ""
        self.commits = 0
        self._queue: queue.SimpleQueue[tuple[Work, asyncio.Future[Any]] | None] = queue.SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._serve, name="store", daemon=True)
        self._ready: asyncio.Future[None] = self._loop.create_future()

    @classmethod
    async def open(cls, path: Path) -> Database:
        """Open or make the file. A damaged one is put aside and a fresh one begun; `notice` then says so."""
        database = cls(path)
        database._thread.start()
        await database._ready
        return database

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do work on the connection; it is durable when this returns. Work queued meanwhile shares the commit."""
        future: asyncio.Future[T] = self._loop.create_future()
        self._queue.put((work, future))
        return await future

    async def close(self) -> None:
        """Finish what is queued and close the file."""
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)

    def _serve(self) -> None:
        try:
            connection = self._connect()
        except Exception as error:
            self._tell(self._ready, error=error)
            return
        self._tell(self._ready)
        with contextlib.closing(connection):
            while (first := self._queue.get()) is not None:
                batch = [first]
                while not self._queue.empty():
                    more = self._queue.get()
                    if more is None:
                        self._queue.put(None)
                        break
                    batch.append(more)
                self._commit(connection, batch)

    def _commit(self, connection: sqlite3.Connection, batch: list[tuple[Work, asyncio.Future[Any]]]) -> None:
        outcomes: list[tuple[asyncio.Future[Any], Any, Exception | None]] = []
        try:
            connection.execute("BEGIN")
            for work, future in batch:
                outcomes.append(self._one(connection, work, future))
            connection.execute("COMMIT")
            self.commits += 1
        except sqlite3.Error as error:
            with contextlib.suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            failure = StateError(f"The records could not be written: {error}.", "Check the free space on the disk.")
            outcomes = [(future, None, failure) for _, future in batch]
        for future, result, failed in outcomes:
            self._tell(future, result, failed)

    @staticmethod
    def _one(
        connection: sqlite3.Connection, work: Work, future: asyncio.Future[Any]
    ) -> tuple[asyncio.Future[Any], Any, Exception | None]:
        connection.execute("SAVEPOINT one")
        try:
            result = work(connection)
        except Exception as error:
            connection.execute("ROLLBACK TO one")
            connection.execute("RELEASE one")
            if isinstance(error, sqlite3.OperationalError):
                raise
            return future, None, error
        connection.execute("RELEASE one")
        return future, result, None

    def _tell(self, future: asyncio.Future[Any], result: Any = None, error: Exception | None = None) -> None:
        def settle() -> None:
            if future.done():
                return
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(result)

        with contextlib.suppress(RuntimeError):  # the loop is gone: nobody waits any more
            self._loop.call_soon_threadsafe(settle)

    def _connect(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        connection = self._opened()
        try:
            healthy = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        except sqlite3.DatabaseError:
            healthy = False
        if not healthy:
            connection.close()
            connection = self._fresh_after_damage()
        migrate(connection)
        return connection

    def _opened(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, isolation_level=None, timeout=10)
        connection.row_factory = sqlite3.Row
        with contextlib.suppress(sqlite3.DatabaseError):
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA foreign_keys=ON")
        return connection

    def _fresh_after_damage(self) -> sqlite3.Connection:
        aside = self.path.with_name(f"{self.path.name}.damaged-{datetime.now():%Y%m%d-%H%M%S}")
        for suffix in ("", "-wal", "-shm"):
            part = Path(f"{self.path}{suffix}")
            if part.exists():
                part.rename(f"{aside}{suffix}")
        self.notice = f"The records were damaged. They were kept as {aside.name}, and new ones begun."
        return self._opened()
