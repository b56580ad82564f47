"""Where moved and copied files go. Rule: nothing is overwritten unless asked for, and never by its own batch."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from lam_desktop.connectors.naming import ending, split_name
from lam_desktop.core.errors import AlreadyThere, InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lam_desktop.core.context import FileStore

Conflict = Literal["ask", "skip", "rename", "replace"]


def outermost(paths: Iterable[Path]) -> list[Path]:
    """The paths without doubles and without those that lie in a folder which is listed too."""
    listed = dict.fromkeys(paths)
    return [path for path in listed if not any(above in listed for above in path.parents)]


class Placement:
    """Finds the target of each file that goes into a folder, and remembers what this batch has placed."""

    def __init__(self, files: FileStore, on_conflict: Conflict = "ask") -> None:
        """Args: files: where names are looked up. on_conflict: what to do when a name is taken."""
        self._files = files
        self._on_conflict = on_conflict
        self._placed: set[Path] = set()

    def target(self, source: Path, folder: Path) -> tuple[Path, bool] | None:
        """Where `source` goes in `folder`, and whether something there is replaced; None: it stays (skip).

        Raises: AlreadyThere, naming the file.
        """
        wanted = folder / source.name
        replace = False
        if self._files.exists(wanted):
            if self._on_conflict == "skip":
                return None
            if self._on_conflict == "rename":
                wanted = self._files.free_name(wanted)
            else:
                self._may_replace(source, wanted)
                replace = True
        self._placed.add(wanted)
        return wanted, replace

    def _may_replace(self, source: Path, wanted: Path) -> None:
        if wanted in self._placed:
            raise AlreadyThere(
                f"Two of the files are called “{source.name}”.", "Say that doubles should be renamed or skipped."
            )
        if self._on_conflict == "ask" or wanted == source:
            raise AlreadyThere(
                f"There is already a “{wanted.name}” in {wanted.parent}.",
                "Say whether to skip, rename or replace it.",
            )


def exact_target(files: FileStore, source: Path, save_as: Path, *, enter: bool) -> Path:
    """Where a file goes that gets a place of its own: into an existing folder under its name, else exactly there.

    A new name without an extension takes the source's. `enter`: whether a folder, too, goes into an existing folder.
    Raises: AlreadyThere; InputError when it is the source itself.
    """
    if files.is_folder(save_as) and save_as != source and (enter or not files.is_folder(source)):
        save_as = save_as / source.name
    elif not ending(save_as.name):
        save_as = save_as.with_name(save_as.name + split_name(files, source)[1])
    if save_as == source:
        raise InputError(f"{source.name} is there already.", "Choose another name or another folder.")
    if files.exists(save_as) and str(save_as).lower() != str(source).lower():
        raise AlreadyThere(f"{save_as} is already there.", "Choose another name, or move it away first.")
    return save_as
