"""Moves all that is in a folder to the trash."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.contents import needed_folder
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Folder


@action(
    effects=(Effect.DELETE,),
    says=[
        "empty {folder}",
        "empty the folder {folder}",
        "empty out {folder}",
        "empty {folder} completely",
        "clear {folder} so that it is empty",
        "delete everything in {folder} so that it is empty",
        "make {folder} empty",
        "the folder {folder} should be empty",
        "I want {folder} to be empty",
        "please empty {folder} for me",
        "can you empty the {folder} folder",
        "empty my {folder} please",
        "clear out {folder}",
        "clear the folder {folder}",
        "clear my {folder} folder",
        "clear {folder} completely",
    ],
    example_result=[Path("Downloads/temp/a.tmp")],
)
def empty_folder(ctx: Context, folder: Folder) -> list[Path]:
    """Empty a folder: delete everything that is in it, files and subfolders; the folder itself stays.

    What was in it goes to the trash (bin) and can be brought back. Hidden files go, too.

    Args:
        folder: the folder to empty.

    Returns: what was deleted, by the paths it had.
    """
    gone = ctx.files.children(needed_folder(ctx.files, folder))
    for number, path in enumerate(gone):
        ctx.check_cancelled()
        ctx.progress(number / len(gone), path.name)
        ctx.files.trash(path)
    return gone


@empty_folder.answer
def _(result: list[Path], **arguments: Any) -> str:
    if not result:
        return "The folder is empty already."
    return listing(f"Moved {counted(len(result), 'item')} to the trash", result)
