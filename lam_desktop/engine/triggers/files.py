"""Fires when files appear or change. Rule: only complete ones, each state of one once, never what the run itself made.

What was seen is kept in the store, so files that came while no program ran are found by the next look.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from lam_desktop.core.action import Catalogue
from lam_desktop.core.changes import FileChange
from lam_desktop.core.errors import LamError
from lam_desktop.core.outcome import RunReport
from lam_desktop.core.values import FileQuery
from lam_desktop.engine.triggers.firing import NotNow
from lam_desktop.engine.triggers.instance import key_of, takes_many
from lam_desktop.engine.triggers.sources import Fire
from lam_desktop.store.schedules import ScheduleRecord, ScheduleStore
from lam_desktop.store.texts import storable
from lam_desktop.system.watching import watching

_PARTIAL = (".part", ".partial", ".crdownload", ".download", ".opdownload", ".filepart", ".aria2", ".tmp")
_SETTLE = 1.0  # seconds a file must stay as it is before it counts as complete
_PATIENCE = 5  # times as long until files are offered again for which it was not the time
_SWEEP = 60.0  # seconds between two looks where nothing was told: network folders tell nothing


@dataclass(frozen=True, slots=True)
class _Sight:
    """A file as it is now: `stamp` changes when its content does."""

    path: Path
    stamp: str
    complete: bool


class FolderWatch:
    """A source of occurrences.

    Args:
        select: the files a query means now; may raise LamError. Called in a thread.
        settle: seconds a file must stay as it is.
    """

    def __init__(
        self, store: ScheduleStore, select: Callable[[FileQuery], list[Path]], home: Path, catalogue: Catalogue,
        settle: float = _SETTLE,
    ) -> None:  # fmt: skip
        self._store = store
        self._select = select
        self._home = home
        self._catalogue = catalogue
        self._settle = settle

    async def baseline(self, record: ScheduleRecord) -> None:
        """What is there when a schedule is made is not new."""
        there = await asyncio.to_thread(self._look, _query(record))
        await self._store.note_seen(record.id, {name: sight.stamp for name, sight in there.items()})

    async def watch(self, records: tuple[ScheduleRecord, ...], fire: Fire) -> None:
        """Wait for files of these schedules until cancelled."""
        async with asyncio.TaskGroup() as group:
            for record in records:
                group.create_task(self._one(record, fire))

    async def _one(self, record: ScheduleRecord, fire: Fire) -> None:
        query, stirred = _query(record), asyncio.Event()
        folders = [self._home / folder for folder in query.folders]
        folders += [(self._home / path).parent for path in query.paths]
        unsettled: dict[str, str] = {}
        async with watching(set(folders), bool(query.recursive), stirred.set):
            while True:
                stirred.clear()
                try:
                    unsettled = await self._round(record, fire, unsettled)
                except NotNow:
                    await asyncio.sleep(self._settle * _PATIENCE)
                    continue
                if unsettled:
                    await asyncio.sleep(self._settle)
                else:
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(_SWEEP):
                            await stirred.wait()

    async def _round(self, record: ScheduleRecord, fire: Fire, last: Mapping[str, str]) -> dict[str, str]:
        """One look: fires for what is complete; returns what is not yet, with its state."""
        there = await asyncio.to_thread(self._look, _query(record))
        seen = await self._store.seen(record.id)
        changes = record.plan.trigger is not None and record.plan.trigger.event == "changes"
        fresh = {
            name: sight for name, sight in there.items() if name not in seen or (changes and seen[name] != sight.stamp)
        }
        await self._store.note_seen(record.id, {}, seen.keys() - there.keys())
        ready = {name: sight for name, sight in fresh.items() if sight.complete and last.get(name) == sight.stamp}
        if ready:
            await self._fire(record, fire, ready)
        return {name: sight.stamp for name, sight in fresh.items() if name not in ready}

    async def _fire(self, record: ScheduleRecord, fire: Fire, ready: Mapping[str, _Sight]) -> None:
        names = sorted(ready)
        for batch in [names] if takes_many(record.plan, self._catalogue) else [[name] for name in names]:
            keys = [key_of(name, ready[name].stamp) for name in batch]
            report = await fire(record, keys, tuple(ready[name].path for name in batch), patient=True)
            await self._store.note_seen(record.id, {name: ready[name].stamp for name in batch})
            if report is not None:
                await self._own(record, report)

    async def _own(self, record: ScheduleRecord, report: RunReport) -> None:
        """What a run made or changed itself is no reason to run again."""
        changes = [change for step in report.steps for change in step.changes]
        made = {storable(str(change.path)) for change in changes if isinstance(change, FileChange)}
        there = await asyncio.to_thread(self._look, _query(record))
        await self._store.note_seen(record.id, {name: there[name].stamp for name in made & there.keys()})

    def _look(self, query: FileQuery) -> dict[str, _Sight]:
        found = {}
        try:
            paths = self._select(query)
        except LamError:  # the folder is not there, or not yet
            return {}
        for path in paths:
            try:
                facts = path.stat()
            except OSError:  # gone in this moment
                continue
            found[storable(str(path))] = _Sight(path, f"{facts.st_size}:{facts.st_mtime_ns}", _complete(path, query))
        return found


def _query(record: ScheduleRecord) -> FileQuery:
    trigger = record.plan.trigger
    return trigger.files if trigger and trigger.files else FileQuery()


def _complete(path: Path, query: FileQuery) -> bool:
    """Whether no program says by the name, or by a file beside it, that it is still at work."""
    partial = path.suffix.lower() in _PARTIAL and path.suffix.lower() not in query.suffixes
    if partial or path.name.startswith(("~$", ".~")):
        return False
    return not any(path.with_name(path.name + ending).exists() for ending in _PARTIAL)
