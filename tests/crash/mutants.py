"""Bugs put in on purpose, from outside, to see that the lab would notice: a lab that sees nothing proves nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lam_desktop.core.events import StepState
from lam_desktop.engine import deed, runner, steps, undo
from lam_desktop.engine.resilience import patient
from lam_desktop.store import database
from lam_desktop.system.files import applying, disk, reverting


def put(owner: Any, name: str, bug: Any) -> None:
    """Put a bug in the place of what is there. Raises AttributeError where nothing is: that bug would do nothing."""
    getattr(owner, name)
    setattr(owner, name, bug)


def receipt_before_effect() -> None:
    """A step is written down as done, then done."""

    async def take_effect(self: Any) -> deed.Facts:
        operations, facts = self._sealed()
        entry = self._entry
        await entry.intend(facts)
        if isinstance(entry, steps._StepEntry):
            now = entry.journal._clock.now()
            await entry.journal.store.set_step(entry.journal.run, entry.step, StepState.DONE, now, {"receipt": facts})
        return self._facts(deed.apply_all(operations))

    put(deed.Deed, "_take_effect", take_effect)


def no_intent() -> None:
    """Nothing is written down before the effect."""

    async def intend(self: Any, facts: Any) -> None:
        pass

    put(steps._StepEntry, "intend", intend)


def blind_retry_after_a_crash() -> None:
    """What may have been sent is sent again when the run goes on."""

    async def known(record: Any, journal: Any) -> list[str]:
        return []

    put(runner, "mark_unknown", known)
    put(runner, "sent_before", lambda record, journal: {})


def blind_retry_at_once() -> None:
    """A write whose answer was lost is sent again."""
    put(patient, "may_repeat", lambda method, headers: True)


def no_settling_of_undo() -> None:
    """An undo that was interrupted is forgotten."""

    async def settled(*_: Any) -> bool:
        return False

    put(runner, "settle_undo", settled)


def written_in_place() -> None:
    """New content is written into the old file, which shares its inode with what is kept for undo."""

    def over(staged: Path, path: Path) -> None:
        shutil.copyfile(staged, path)
        staged.unlink()

    put(disk, "put_over", over)


def nothing_kept() -> None:
    """The old content is not kept."""
    put(disk, "keep_old", lambda path, keep: None)


def undone_forwards() -> None:
    """Steps are taken back in the order they were done."""
    inner = undo.in_order
    put(undo, "in_order", lambda plan: list(reversed(inner(plan))))


def no_file_sync() -> None:
    """Content is not forced to the disk."""
    put(disk, "sync_file", lambda path: None)


def no_folder_sync() -> None:
    """Names are not forced to the disk."""
    put(disk, "sync_folder", lambda path: None)
    for module in (applying, reverting):
        put(module, "sync_all", lambda done: None)


def journal_not_full() -> None:
    """The journal is not forced to the disk at each commit."""
    inner = database.Database._opened

    def opened(self: Any) -> Any:
        connection = inner(self)
        connection.execute("PRAGMA synchronous=NORMAL")
        return connection

    put(database.Database, "_opened", opened)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A bug, and how victims that have it die: see `trials.Trial`. `sending`: share of steps that send."""

    bug: Callable[[], None] | None = None
    how: str = ""
    near: str = ""
    sending: float = 0.25

    @property
    def name(self) -> str:
        return self.bug.__name__ if self.bug else ""


NONE = Mutant()
MUTANTS: tuple[Mutant, ...] = (
    Mutant(receipt_before_effect, "point", "before applying.apply_all"),
    Mutant(blind_retry_after_a_crash, "point", "after http.", sending=0.8), Mutant(blind_retry_at_once, sending=0.8),
    Mutant(no_intent), Mutant(no_settling_of_undo, "point", "reverting.revert"), Mutant(written_in_place),
    Mutant(nothing_kept), Mutant(undone_forwards),
    Mutant(no_file_sync, "power cut"), Mutant(no_folder_sync, "power cut"), Mutant(journal_not_full, "power cut"),
)  # fmt: skip
