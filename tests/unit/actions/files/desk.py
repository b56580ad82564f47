"""A home folder in which one action runs as a step does: dry first, then journaled changes, and back again."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest

from lam_desktop.core.action import Action
from lam_desktop.core.changes import OutwardChange
from lam_desktop.core.context import Http, Mail
from lam_desktop.core.errors import Cancelled, LamError
from lam_desktop.core.values import FileQuery, encode
from lam_desktop.engine.binding import Scope, bind
from lam_desktop.engine.context import Outbox, Parts, StepContext
from lam_desktop.engine.steps import apply_all
from lam_desktop.system.desktop import CommandDesktop
from lam_desktop.system.files.operations import revert
from lam_desktop.system.files.transaction import FileTransaction
from lam_desktop.system.machine import LocalMachine

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
Tree = dict[str, tuple[bytes | None, int]]


class StoppedClock:
    """Always the same time."""

    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return time.monotonic()


@dataclass(frozen=True)
class Done:
    """What came of an action."""

    result: Any
    answer: str
    outward: tuple[OutwardChange, ...] = ()

    @property
    def names(self) -> list[str]:
        return [path.name for path in self.result]


@dataclass
class Desk:
    """Runs actions in `home`; every run also proves that it can be looked at, stopped and taken back."""

    home: Path
    notes: list[tuple[str, str]] = field(default_factory=list)
    _runs: int = 0

    def __post_init__(self) -> None:
        self.desktop = CommandDesktop(self._note)

    async def _note(self, title: str, text: str) -> None:
        self.notes.append((title, text))

    def put(self, path: str, content: str | bytes = "x", days_old: float = 0) -> Path:
        """Make a file; `days_old` counts back from NOW."""
        place = self.home / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content.encode() if isinstance(content, str) else content)
        moment = NOW.timestamp() - days_old * 86_400
        os.utime(place, (moment, moment))
        return place

    def folder(self, path: str) -> Path:
        """Make an empty folder."""
        place = self.home / path
        place.mkdir(parents=True, exist_ok=True)
        return place

    def text(self, path: str) -> str:
        return (self.home / path).read_text("utf-8")

    def files(self, folder: str = ".") -> list[str]:
        """All files and empty folders below a folder, from there."""
        top = self.home / folder
        found = [path for path in top.rglob("*") if path.is_file() or not any(path.iterdir())]
        return sorted(path.relative_to(top).as_posix() for path in found if ".local" not in path.parts)

    def tree(self) -> Tree:
        """All there is, with content and time of each file; the trash left out."""
        return {
            path.relative_to(self.home).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
            if path.is_file()
            else (None, 0)
            for path in self.home.rglob("*")
            if ".local" not in path.parts
        }

    async def do(self, action: Action, **arguments: Any) -> Done:
        """Run the action for good, after the checks every action must stand."""
        before = self.tree()
        await self._step(action, arguments, dry=True)
        assert self.tree() == before, "a dry run touched something"
        await self._stopped(action, arguments)
        files, _ = await self._step(action, arguments, dry=False)
        assert self.tree() == before, "something was changed before the step ended"
        operations = apply_all(files.sealed())
        left = [revert(operation) for operation in reversed(operations)]
        assert not any(left)
        assert self.tree() == before, "it was not taken back exactly"
        files, done = await self._step(action, arguments, dry=False)
        apply_all(files.sealed())
        return done

    async def look(self, action: Action, **arguments: Any) -> Done:
        """A dry run only."""
        return (await self._step(action, arguments, dry=True))[1]

    async def once(self, action: Action, **arguments: Any) -> Done:
        """Run an action whose effect leaves the program and cannot be tried twice."""
        return (await self._step(action, arguments, dry=False))[1]

    async def undo(self, action: Action, receipt: dict[str, Any]) -> None:
        """Take back what is no file change."""
        assert action.undo_body is not None
        await action.undo_body(self._context(dry=False)[1], receipt)

    async def fails(self, action: Action, error: type[LamError], **arguments: Any) -> LamError:
        """The action must fail with this error, say something, and leave all as it was."""
        before = self.tree()
        with pytest.raises(error) as caught:
            await self._step(action, arguments, dry=False)
        assert self.tree() == before
        assert len(caught.value.message) > 10
        return caught.value

    async def _step(self, action: Action, arguments: Mapping[str, Any], *, dry: bool) -> tuple[FileTransaction, Done]:
        files, ctx, outbox = self._context(dry)
        result = await action(ctx, **bind(action, arguments, Scope(), files))
        encode(result)
        assert action.answer_body is not None
        answer = action.answer_body(result)
        assert answer.strip()
        return files, Done(result, answer, tuple(outbox.sent))

    async def _stopped(self, action: Action, arguments: Mapping[str, Any]) -> None:
        """Stopped at its first look at the clock or the button, it must change nothing and send nothing."""
        files, ctx, outbox = self._context(dry=True)
        self.stop.set()
        try:
            await action(ctx, **bind(action, arguments, Scope(), files))
        except Cancelled:
            assert not outbox.sent
        finally:
            self.stop.clear()
            files.discard()

    def _context(self, dry: bool) -> tuple[FileTransaction, StepContext, Outbox]:
        self._runs += 1
        self.stop = threading.Event()
        spare = self.home.parent
        files = FileTransaction(
            self.home, spare / f"staging{self._runs}", spare / f"undo{self._runs}", lambda path, kind: None
        )
        parts = Parts(
            cast("Http", None), cast("Mail", None), self.desktop, LocalMachine(), StoppedClock(), self.home / "c.ics"
        )
        outbox = Outbox(dry)
        loop_thread = threading.get_ident()

        def told(done: float, note: str) -> None:
            assert threading.get_ident() == loop_thread, "progress is told on the loop's thread"

        return files, StepContext(files, parts, outbox, self.stop, told), outbox


def inside(folder: str, **options: Any) -> FileQuery:
    """The files in a folder."""
    return FileQuery(folders=(folder,), **options)


def check_card(action: Action) -> None:
    """What the planner and the forms need of every action."""
    card = action.card
    assert card.summary.endswith(".")
    assert len(card.summary) > 30
    assert 12 <= len(card.says) <= 25 and len(set(card.says)) == len(card.says)
    assert all(param.description for param in card.params)
    assert card.result_description
    assert action.example_result is not None
    encode(action.example_result)
    assert asyncio.iscoroutinefunction(action.body)
