"""The one owner of the SQLite file: a thread that groups what arrives together into one durable commit.

WAL with synchronous=FULL: what a caller was told is written survives a power cut. Waiters go on after their commit.
What arrives in one turn of the event loop, and while a commit is under way, shares the next commit (group commit).
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import queue
import sqlite3
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from lam_desktop.core.errors import StateError
from lam_desktop.store.backups import all_backups, before_migration, put_back_newest
from lam_desktop.store.lock import WriteLock
from lam_desktop.store.schema import migrate

T = TypeVar("T")
R = TypeVar("R")
Work = Callable[[sqlite3.Connection], Any]
_FROM_COPY = (
    "a copy of {:%d %B %Y %H:%M} took their place. What was done since is not in the history; your files are as they "
    "were. Schedules rest until you let them go on."
)
_LARGE = 64_000_000  # bytes that can be looked through in a fifth of a second
LATEST = 0.002  # seconds work that is in no hurry may wait for company


class _Order(NamedTuple):
    """Something to do on the connection, and who waits for it. Rows of one key are gathered before it is done."""

    work: Work
    future: asyncio.Future[Any]
    writes: bool
    key: object = None
    rows: list[Any] | None = None


class Database:
    """Open with `await Database.open(path)`, end with `await close()`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notice = ""
        self.commits = 0
        self._waiting: list[_Order] = []
        self._hurried = self._awaited = False  # whether what waits will be sent, and when
        self._closed = False
        self._queue: queue.SimpleQueue[list[_Order] | None] = queue.SimpleQueue()
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
        """Do work on the connection; it is durable when this returns."""
        return await self.submit(work)

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Look something up. Sees everything that was submitted before."""
        return await self._submit(work, hurry=True, writes=False)

    def submit(self, work: Callable[[sqlite3.Connection], T], hurry: bool = True) -> asyncio.Future[T]:
        """Queue work; the future ends when it is durable. Order is kept.

        Args:
            hurry: False lets it travel with the work that follows, which is sent at once; alone it waits `LATEST`.
        """
        return self._submit(work, hurry, writes=True)

    def gather(
        self, key: object, row: R, write: Callable[[sqlite3.Connection, list[R]], None], hurry: bool = False
    ) -> asyncio.Future[None]:
        """Queue a row. Rows of one key with nothing else between them are written in one go, and share a future: of
        small pieces of work the most costly part is that they are many.
        """
        last = self._waiting[-1] if self._waiting else None
        if last is not None and last.rows is not None and last.key == key:
            last.rows.append(row)
            self._send(hurry)
            return last.future
        rows = [row]
        return self._submit(lambda db: write(db, rows), hurry, writes=True, key=key, rows=rows)

    def _submit(
        self, work: Callable[[sqlite3.Connection], T], hurry: bool, writes: bool, key: object = None,
        rows: list[Any] | None = None,
    ) -> asyncio.Future[T]:  # fmt: skip
        future: asyncio.Future[T] = self._loop.create_future()
        if self._closed:  # nobody would ever answer
            future.set_exception(StateError("The program is closing, so nothing is written any more."))
            return future
        self._waiting.append(_Order(work, future, writes, key, rows))
        self._send(hurry)
        return future

    def _send(self, hurry: bool) -> None:
        """See to it that what waits is sent: at the end of this turn, or within `LATEST`."""
        if hurry and not self._hurried:
            self._hurried = True
            self._loop.call_soon(self._flush)
        elif not hurry and not self._awaited:
            self._awaited = True
            self._loop.call_later(LATEST, self._flush_late)

    def _flush_late(self) -> None:
        self._awaited = False
        self._flush()

    def _flush(self) -> None:
        self._hurried = False
        batch, self._waiting = self._waiting, []
        if batch:
            self._queue.put(batch)

    async def close(self) -> None:
        """Finish what is queued and close the file."""
        self._closed = True
        self._flush()
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)

    def _serve(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = WriteLock(self.path.with_name(f"{self.path.name}.lock"))
            with lock:
                connection = self._connect()
        except sqlite3.Error as error:
            self._tell([(self._ready, None, _unopened(error))])
            return
        except Exception as error:
            self._tell([(self._ready, None, error)])
            return
        self._tell([(self._ready, None, None)])
        while (batch := self._queue.get()) is not None:
            while not self._queue.empty():
                more = self._queue.get()
                if more is None:
                    self._queue.put(None)
                    break
                batch += more
            self._tell(self._commit(connection, batch, lock))
        with lock:
            connection.close()
        lock.close()

    def _commit(self, connection: sqlite3.Connection, batch: list[_Order], lock: WriteLock) -> list[_Told]:
        held: contextlib.AbstractContextManager[None] = contextlib.nullcontext()
        if any(order.writes for order in batch):
            held = lock
        try:
            with held:
                return self._in_one(connection, batch)
        except sqlite3.Error as error:
            with contextlib.suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            failure = StateError(f"The records could not be written: {error}.", "Check the free space on the disk.")
            return [(order.future, None, failure) for order in batch]

    def _in_one(self, connection: sqlite3.Connection, batch: list[_Order]) -> list[_Told]:
        """All of a batch in one transaction. When a piece of work fails, all are done anew, that one kept apart."""
        before = connection.total_changes
        connection.execute("BEGIN")
        try:
            outcomes: list[_Told] = [(order.future, order.work(connection), None) for order in batch]
        except sqlite3.OperationalError:
            raise
        except Exception:
            connection.execute("ROLLBACK")
            connection.execute("BEGIN")
            outcomes = [_apart(connection, order) for order in batch]
        connection.execute("COMMIT")
        self.commits += connection.total_changes != before
        return outcomes

    def _tell(self, outcomes: list[_Told]) -> None:
        def settle() -> None:
            for future, result, error in outcomes:
                if future.done():
                    continue
                if error is not None:
                    future.set_exception(error)
                else:
                    future.set_result(result)

        with contextlib.suppress(RuntimeError):  # the loop is gone: nobody waits any more
            self._loop.call_soon_threadsafe(settle)

    def _connect(self) -> sqlite3.Connection:
        well, emptied = self._closed_well(), self._is_emptied()
        connection = self._opened()
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            healthy = not emptied and (well or connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                connection.close()
                raise
            healthy = False
        if not healthy:
            connection.close()
            connection = self._fresh_after_damage()
        try:
            before_migration(connection, self.path)
            migrate(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _closed_well(self) -> bool:
        """Whether large records were closed as they should be: looking through them takes seconds, and the daily copy
        of them is looked through anyway. Small ones are always looked through.
        """
        log = Path(f"{self.path}-wal")
        large = self.path.exists() and self.path.stat().st_size > _LARGE
        return large and not (log.exists() and log.stat().st_size)

    def _is_emptied(self) -> bool:
        """Whether nothing is left in the file though there had been records: SQLite would take it for a new one."""
        log = Path(f"{self.path}-wal")
        empty = self.path.exists() and not self.path.stat().st_size and not (log.exists() and log.stat().st_size)
        return empty and bool(all_backups(self.path))

    def _keep_private(self) -> None:
        """What somebody does with their files is nobody else's business: other users of the computer read nothing."""
        with contextlib.suppress(OSError):
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            if self.path.stat().st_mode & 0o077:
                self.path.chmod(0o600)

    def _opened(self) -> sqlite3.Connection:
        self._keep_private()
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
        self.notice = f"The records were damaged. They were kept as {aside.name}, and "
        copy = put_back_newest(self.path)
        self.notice += _FROM_COPY.format(copy.made) if copy else "new ones begun."
        return self._opened()


def _is_damage(error: sqlite3.Error) -> bool:
    """True when the file itself is at fault, and not the room on the disk, a right or another program."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)  # errors of the Python module have none
    return code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _unopened(error: sqlite3.Error) -> StateError:
    where = "Check the free space on the disk and your rights to the folder, then start again."
    return StateError(f"The records could not be opened: {error}. Nothing was changed.", where)


_Told = tuple[asyncio.Future[Any], Any, Exception | None]


def _apart(connection: sqlite3.Connection, order: _Order) -> _Told:
    """One piece of work whose failure leaves the others untouched."""
    connection.execute("SAVEPOINT one")
    try:
        result = order.work(connection)
    except Exception as error:
        connection.execute("ROLLBACK TO one")
        connection.execute("RELEASE one")
        if isinstance(error, sqlite3.OperationalError):
            raise
        return order.future, None, error
    connection.execute("RELEASE one")
    return order.future, result, None
