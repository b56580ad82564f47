"""What every step needs, the same for all runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from lam_desktop.core.action import Catalogue
from lam_desktop.decision.door import Door
from lam_desktop.engine.context import Parts
from lam_desktop.engine.origins import Origins
from lam_desktop.system.files.transaction import FileTransaction, Guard


@dataclass(frozen=True, slots=True)
class Workshop:
    """Actions, the door they pass, the parts of the machine, where staged and kept content lies, where it is from."""

    catalogue: Catalogue
    door: Door
    parts: Parts
    home: Path
    staging: Path
    undo_folder: Path
    guard: Guard
    hidden: tuple[Path, ...] = ()
    origins: Origins = field(default_factory=Origins)

    def transaction(self, name: str, dry: bool = False) -> FileTransaction:
        """A fresh transaction with its own staging and undo folders."""
        return FileTransaction(
            self.home, self.staging, self.undo_folder, self.guard, dry=dry, hidden=self.hidden, name=name,
            origin_of=self.origins.of_file,
        )  # fmt: skip
