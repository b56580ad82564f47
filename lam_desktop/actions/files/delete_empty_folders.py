"""Moves empty folders to the trash."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.contents import needed_folder
from lam_desktop.connectors.emptyfolders import empty_folders
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Exceptions, Folder


@action(
    effects=(Effect.DELETE,),
    says=[
        "delete empty folders in {folder}",
        "remove all empty folders from {folder}",
        "get rid of the empty folders in {folder}",
        "clean up the empty directories in {folder}",
        "throw away folders with nothing in them in {folder}",
        "trash the empty subfolders of {folder}",
        "are there empty folders in {folder}? delete them",
        "remove folders that are empty below {folder}",
        "{folder} has a lot of empty folders, remove them",
        "delete every folder in {folder} that has nothing inside",
        "prune empty directories under {folder}",
        "delete the empty folders in {folder} except {leave_out}",
        "please clear {folder} of empty folders",
        "get rid of the empty folders in {folder} at any depth",
        "delete every empty subfolder of {folder}, however deep",
        "remove empty folders in {folder} on all levels, nested ones too",
        "clean {folder} of empty directories recursively, all the way down",
    ],
    example_result=[Path("Documents/Old")],
)
def delete_empty_folders(ctx: Context, folder: Folder, leave_out: Exceptions | None = None) -> list[Path]:
    """Delete the empty folders (directories with nothing in them) below a folder; they go to the trash.

    A folder that holds only empty folders is empty, too. Hidden folders are left alone.

    Args:
        folder: where to look, at any depth; it stays itself.
        leave_out: names of folders that stay though they are empty.

    Returns: the deleted folders.
    """
    empty = empty_folders(ctx.files, needed_folder(ctx.files, folder), leave_out or ())
    for path in empty:
        ctx.check_cancelled()
        ctx.files.trash(path)
    return empty


@delete_empty_folders.answer
def _(result: list[Path], **arguments: Any) -> str:
    if not result:
        return "There are no empty folders."
    return listing(f"Moved {counted(len(result), 'empty folder')} to the trash", result)
