"""What the grammar may know of the world: the time, the home folder, and names (never contents) of files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol


class Glance(Protocol):
    """A look at names below the home folder; contents are never read for planning."""

    def is_file(self, path: Path) -> bool: ...
    def is_folder(self, path: Path) -> bool: ...
    def names(self, folder: Path) -> tuple[str, ...]:
        """Names of the direct children; empty when it cannot be read."""
        ...


class DiskGlance:
    """The real thing."""

    def is_file(self, path: Path) -> bool:
        return path.is_file()

    def is_folder(self, path: Path) -> bool:
        return path.is_dir()

    def names(self, folder: Path) -> tuple[str, ...]:
        try:
            return tuple(sorted(child.name for child in folder.iterdir()))
        except OSError:
            return ()


@dataclass(frozen=True, slots=True)
class World:
    """Surroundings of a request. `facts`: what is known of the person besides, by name, such as the room."""

    now: datetime
    home: Path
    glance: Glance
    facts: Mapping[str, str] = field(default_factory=dict)

    def path(self, text: str) -> Path:
        """An absolute path for a text relative to home."""
        if text.startswith("~"):
            try:
                return self.home / Path(text).expanduser()
            except RuntimeError:  # "~somebody" who is no user here
                return self.home / text
        return self.home / text

    def is_folder(self, text: str) -> bool:
        return self.glance.is_folder(self.path(text))

    def is_file(self, text: str) -> bool:
        return self.glance.is_file(self.path(text))

    def spelled(self, folder: str, name: str) -> str | None:
        """The real spelling of a name in a folder (case aside), or None when there is no such child."""
        names = self.glance.names(self.path(folder))
        return name if name in names else next((each for each in names if each.lower() == name.lower()), None)
