"""How long undo is kept: copies and staged content of old runs go, the newest stay, within room and days.

Rule: only folders named after runs of our own records are touched, and never those of a run that is not finished.
"""

from __future__ import annotations

import asyncio
import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from lam_desktop.core.settings import Settings
from lam_desktop.store.runs import RunStore


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one run: its folders, their size in bytes, and when the run was made."""

    run: str
    folders: tuple[Path, ...]
    size: int
    made: datetime


class Retention:
    """Prunes the folders that undo lives from.

    Args:
        folders: where staged and kept content lies, each with a folder a run.
    """

    def __init__(self, store: RunStore, folders: tuple[Path, ...]) -> None:
        self._store = store
        self._folders = folders

    async def prune(self, settings: Settings, now: datetime) -> list[str]:
        """Forget the undo of runs that are too old, or for which there is no room; returns their ids."""
        finished = await self._store.finished()
        kept = await asyncio.to_thread(self._measure, finished)
        oldest = now - timedelta(days=settings.snapshot_days)
        room = settings.snapshot_bytes
        gone = []
        for each in sorted(kept, key=lambda kept: kept.made, reverse=True):
            room -= each.size
            if each.made < oldest or room < 0:
                gone.append(each)
        await asyncio.to_thread(_remove, gone)
        return [each.run for each in gone]

    def _measure(self, finished: dict[str, datetime]) -> list[Kept]:
        names = {path.name for folder in self._folders if folder.is_dir() for path in folder.iterdir()}
        found = []
        for run in names & finished.keys():
            folders = tuple(folder / run for folder in self._folders if (folder / run).is_dir())
            files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
            # a kept file that still has another name outside costs nothing
            size = sum(facts.st_size for facts in (path.lstat() for path in files) if facts.st_nlink == 1)
            found.append(Kept(run, folders, size, finished[run]))
        return found


def _remove(gone: list[Kept]) -> None:
    for kept in gone:
        for folder in kept.folders:
            shutil.rmtree(folder, ignore_errors=True)
