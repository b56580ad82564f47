"""Where the results of changing files go. Rule: never over something else; over the source only when that was meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lam_desktop.core.context import FileStore
from lam_desktop.core.errors import FileMissing, InputError
from lam_desktop.core.text import counted, names_text


@dataclass(frozen=True, slots=True)
class Job:
    """One file to change: where it comes from, where the result goes, and whether that is the source itself."""

    source: Path
    target: Path
    replace: bool


@dataclass(frozen=True, slots=True)
class Wish:
    """What was said about the place of the results.

    Args:
        save_as: an exact name for one result; without a suffix, or with several sources, a folder.
        folder: a folder that takes all results under their own names.
        suffix: added to each name, before its ending.
        keep: write copies beside the originals; their names get `label`.
        label: the addition to a name that would otherwise be the source's own.
        ending: the ending of the results; None keeps each source's own.
    """

    save_as: Path | None = None
    folder: Path | None = None
    suffix: str | None = None
    keep: bool = False
    label: str = "-new"
    ending: str | None = None


def jobs(files: FileStore, sources: Sequence[Path], wish: Wish) -> list[Job]:
    """One job a source. Without a place in the wish the source itself is rewritten.

    Raises: InputError when several results would get one name.
    """
    folder = wish.folder
    if wish.save_as is not None:
        if len(sources) == 1 and (wish.save_as.suffix or not files.is_folder(wish.save_as)):
            return [_named(sources[0], wish.save_as, wish)]
        if wish.save_as.suffix:
            raise InputError(
                f"{len(sources)} files cannot all be saved as {wish.save_as.name}.", "Name a folder for the results."
            )
        folder = wish.save_as
    found = [_placed(source, folder, wish) for source in sources]
    targets = [job.target for job in found]
    for target in targets:
        if targets.count(target) > 1:
            raise InputError(f"Two results would be called {target.name}.", "Do them one after the other.")
    return found


def _named(source: Path, target: Path, wish: Wish) -> Job:
    if not target.suffix:
        target = target.with_name(target.name + (wish.ending or source.suffix))
    return Job(source, target, target == source)


def _placed(source: Path, folder: Path | None, wish: Wish) -> Job:
    ending = wish.ending or source.suffix
    target = (folder or source.parent) / f"{source.stem}{wish.suffix or ''}{ending}"
    apart = wish.keep or folder is not None or bool(wish.suffix)
    if target == source and apart:
        target = source.with_name(f"{source.stem}{wish.label}{ending}")
    return Job(source, target, target == source)


def expanded(files: FileStore, paths: Sequence[Path], suffixes: Sequence[str], noun: str) -> list[Path]:
    """The files meant: a folder stands for the fitting files directly in it; of several, the fitting ones.

    Raises: FileMissing when nothing is left.
    """
    found: list[Path] = []
    for path in paths:
        found += files.children(path) if files.is_folder(path) else [path]
    fitting = [path for path in found if path.suffix.lower() in suffixes and not files.is_folder(path)]
    chosen = found if len(paths) == 1 and found == list(paths) else fitting
    if not chosen:
        where = paths[0] if len(paths) == 1 else "what was named"
        raise FileMissing(f"There are no {noun} in {where}.", "Check the folder and the kind of file.")
    return list(dict.fromkeys(chosen))


def told(what: str, paths: Sequence[Path]) -> str:
    """A sentence for the user: "Resized: a.jpg in /home/anna/Pictures", or a list one a line with the folder of all."""
    if len(paths) == 1:
        return f"{what}: {paths[0].name} in {paths[0].parent}."
    folders = {path.parent.name for path in paths}
    where = f", now in {folders.pop()}" if len(folders) == 1 else ""
    return f"{what} {counted(len(paths), 'file')}{where}:\n{names_text(list(paths))}"
