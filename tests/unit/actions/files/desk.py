"""A home folder with files in it, in which one action runs on the bench."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Action
from lam_desktop.core.changes import Change, OutwardChange
from lam_desktop.core.context import DesktopSession
from lam_desktop.core.errors import LamError
from lam_desktop.core.values import FileQuery, encode
from lam_desktop.system.desktop import CommandDesktop
from lam_desktop.system.machine import LocalMachine
from tests.kit import NOW, ActionBench


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
    """Runs actions in `home`, on the real desktop unless another is given; its notifications end up in `notes`."""

    home: Path
    own_desktop: DesktopSession | None = None
    notes: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desktop: DesktopSession = self.own_desktop or CommandDesktop(self._note)
        self.bench = ActionBench(self.home, self.home.parent / "bench", desktop=self.desktop, machine=LocalMachine())

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

    async def do(self, action: Action, **arguments: Any) -> Done:
        """Run the action for good, after all that every action promises was checked."""
        await self.bench.check_contract(action, **arguments)
        return await self.once(action, **arguments)

    async def once(self, action: Action, **arguments: Any) -> Done:
        """Run an action whose effect leaves the program and cannot be tried first."""
        result = await self.bench.run(action, **arguments)
        return Done(result, self.bench.answer(), self.bench.sent)

    async def look(self, action: Action, **arguments: Any) -> tuple[Change, ...]:
        """A dry run only."""
        return await self.bench.preview(action, **arguments)

    async def undo(self, action: Action, receipt: dict[str, Any]) -> None:
        """Take back what is no file change."""
        assert action.undo_body is not None
        await action.undo_body(self.bench._context(dry=False)[1], receipt)

    async def fails(self, action: Action, error: type[LamError], **arguments: Any) -> LamError:
        """The action must fail with this error, say something, and leave all as it was."""
        return await self.bench.fails(action, error, **arguments)


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
