"""What one request has seen of the disk. Rule: each place is looked at once, so one reading knows one state of it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class Looks(Protocol):
    """How a place is looked at."""

    def is_file(self, path: Path) -> bool: ...
    def is_folder(self, path: Path) -> bool: ...
    def names(self, folder: Path) -> tuple[str, ...]: ...


class Seen:
    """Answers about texts that mean places, absolute or relative to a home folder."""

    def __init__(self, home: Path, looks: Looks) -> None:
        self._home, self._looks = home, looks
        self._paths: dict[str, Path] = {}
        self._files: dict[str, bool] = {}
        self._folders: dict[str, bool] = {}
        self._names: dict[str, tuple[str, ...]] = {}
        self._spellings: dict[str, dict[str, str]] = {}

    def path(self, text: str) -> Path:
        """The absolute path."""
        if text not in self._paths:
            self._paths[text] = self._home / _from_home(text)
        return self._paths[text]

    def is_file(self, text: str) -> bool:
        if text not in self._files:
            self._files[text] = self._looks.is_file(self.path(text))
        return self._files[text]

    def is_folder(self, text: str) -> bool:
        if text not in self._folders:
            self._folders[text] = self._looks.is_folder(self.path(text))
        return self._folders[text]

    def names(self, folder: str) -> tuple[str, ...]:
        """Names of the direct children, sorted."""
        if folder not in self._names:
            self._names[folder] = self._looks.names(self.path(folder))
        return self._names[folder]

    def spelled(self, folder: str, name: str) -> str | None:
        """The real spelling of a name in a folder (case aside), or None when there is no such child."""
        if folder not in self._spellings:
            names = self.names(folder)
            # Of two that only differ in case the first counts; whoever spells one exactly means that one.
            self._spellings[folder] = {each.lower(): each for each in reversed(names)} | {each: each for each in names}
        return self._spellings[folder].get(name) or self._spellings[folder].get(name.lower())


def _from_home(text: str) -> str | Path:
    if not text.startswith("~"):
        return text
    try:
        return Path(text).expanduser()
    except RuntimeError:  # "~somebody" who is no user here
        return text
