"""Where things are: the person's home, our own state, the folders for staging and undo."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Profile:
    """All folders of one user of the program. `LAM_DESKTOP_HOME` moves the state to one folder."""

    home: Path
    state: Path

    @property
    def database(self) -> Path:
        return self.state / "lam.sqlite"

    @property
    def secrets(self) -> Path:
        return self.state / "passwords.json"

    @property
    def staging(self) -> Path:
        return self.state / "staging"

    @property
    def undo(self) -> Path:
        return self.state / "undo"

    @property
    def cache(self) -> Path:
        return self.state / "cache"

    @property
    def reports(self) -> Path:
        return self.state / "reports"

    @property
    def log(self) -> Path:
        return self.state / "log" / "lam-desktop.log"

    @property
    def execution_log(self) -> Path:
        return self.state / "log" / "execution.jsonl"


def profile() -> Profile:
    """The profile of this process."""
    chosen = os.environ.get("LAM_DESKTOP_HOME")
    if chosen:
        return Profile(Path.home(), Path(chosen).expanduser().absolute())
    from platformdirs import user_data_path

    return Profile(Path.home(), user_data_path("lam-desktop", appauthor=False))
