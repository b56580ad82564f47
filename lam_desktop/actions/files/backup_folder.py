"""Copies what is new or changed in a folder into another one."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.contents import below, identical, needed_folder
from lam_desktop.connectors.exceptions import is_exception
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context, FileStore
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import counted
from lam_desktop.core.values import Exceptions, Folder


@action(
    effects=(Effect.WRITE,),
    says=[
        "back up {folder} to {into}",
        "back up {folder} into {into}",
        "make a backup of {folder} in {into}",
        "sync {folder} to {into}",
        "synchronise {folder} with {into}",
        "copy new and changed files from {folder} to {into}",
        "copy only what is new in {folder} to {into}",
        "update {into} with the changes from {folder}",
        "bring {into} up to date with {folder}",
        "mirror {folder} in {into}",
        "save everything that changed in {folder} to {into}",
        "do a backup of {folder}, it goes to {into}",
        "refresh the copy of {folder} in {into}",
        "keep {into} in step with {folder}",
    ],
    example_result=[Path("Backup/report.pdf")],
)
def backup_folder(ctx: Context, folder: Folder, into: Folder, leave_out: Exceptions | None = None) -> list[Path]:
    """Back up (sync) a folder: copy all files that are new or changed into another folder, with the same structure.

    Files that are in the other folder only stay there; changed ones are replaced (and kept for undo).

    Args:
        folder: the folder to back up; hidden files are included.
        into: the folder that holds the copy; made when it is missing. In a folder with other things in it the copy
            gets a folder of its own.
        leave_out: names of files and folders that are not copied, wherever they lie in the folder.

    Returns: the copies that were made.
    """
    source = needed_folder(ctx.files, folder)
    into = _own_place(ctx.files, source, into)
    if into == source or into.is_relative_to(source):
        raise InputError("A folder cannot be backed up into itself.", "Name another folder.")
    ctx.files.make_folder(into)
    everything = below(ctx.files, source).items()
    found = {name: path for name, path in everything if not is_exception(name, leave_out or ())}
    copies = []
    for number, (name, path) in enumerate(found.items()):
        ctx.check_cancelled()
        ctx.progress(number / len(found), name)
        if _needs_copy(ctx.files, path, into / name):
            copies.append(ctx.files.copy(path, into / name, replace=True))
    return copies


def _own_place(files: FileStore, source: Path, into: Path) -> Path:
    """The folder itself when it is new, empty or holds a copy already; a folder of the same name in any other."""
    if not files.is_folder(into) or into.name == source.name:
        return into
    there = {path.name for path in files.children(into)}
    fresh = not there or bool(there & {path.name for path in files.children(source)})
    return into if fresh and not (not there and into.parent == files.home) else into / source.name


def _needs_copy(files: FileStore, source: Path, target: Path) -> bool:
    if not files.exists(target):
        return True
    if files.is_folder(target):
        raise InputError(f"{target} is a folder, and {source.name} is a file.", "Move one of them away first.")
    sizes = {files.real(path).stat().st_size for path in (source, target)}
    return len(sizes) > 1 or not identical(files, source, target)


@backup_folder.answer
def _(result: list[Path], **arguments: Any) -> str:
    if not result:
        return "Everything is up to date already."
    return listing(f"Copied {counted(len(result), 'new or changed file')}", result)
