"""What a step does or would do to the world, as data: shown before, journaled during, taken back after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from lam_desktop.core.action import Effect
from lam_desktop.core.labels import NEUTRAL, Label


class ChangeKind(Enum):
    """The primitive file changes everything is made of."""

    MAKE_FOLDER = "make folder"
    CREATE = "create"
    REPLACE = "replace"
    MOVE = "move"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class FileChange:
    """One primitive change. `path` is where it happens; a move also has `source`. Sizes in bytes, -1 if unknown.

    `diff` is a short unified diff for small text files that are replaced, for people to read.
    """

    kind: ChangeKind
    path: Path
    source: Path | None = None
    size: int = -1
    diff: str = ""


@dataclass(frozen=True, slots=True)
class OutwardChange:
    """Something that leaves the machine or is seen by others: a mail, a POST, a notification, a program started."""

    effect: Effect
    what: str  # "Send a mail to anna@example.org"
    details: Mapping[str, str] = field(default_factory=dict)  # receivers, subject, attachments, address, …


Change = FileChange | OutwardChange


@dataclass(frozen=True, slots=True)
class Preview:
    """What one step would do. `unknown` says in a sentence why the list cannot be complete yet, else empty.

    `items`: how many it works on, 0 while that is not known. `read`: the label of what it found in files.
    `leads`: folders of the changes that are reached through a link, and where they truly are.
    `rewrites`: it changes further what an earlier step makes, which is among the changes of that one.
    """

    step: str
    changes: tuple[Change, ...] = ()
    unknown: str = ""
    result_text: str = ""
    items: int = 0
    read: Label = NEUTRAL
    leads: tuple[tuple[Path, Path], ...] = ()
    rewrites: bool = False

    @property
    def looks(self) -> bool:
        """Whether it is known that nothing would be changed or sent."""
        return not self.changes and not self.unknown and not self.rewrites
