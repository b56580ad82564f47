"""Gives each file a folder of its own."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.naming import split_name
from lam_desktop.connectors.sorting import sort_into, sorted_text
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, Folder


@action(
    effects=(Effect.WRITE,),
    says=[
        "put each of {files} in a folder of its own",
        "move each of {files} into its own folder",
        "give each of {files} a folder of its own",
        "a separate folder for each of {files}, called like the file",
        "make a folder for every file in {files} and move it there",
        "a subfolder with the same name for every one of {files}",
        "one folder per file for {files}",
        "each of {files} should have its own folder in {folder}",
        "wrap each of {files} in a folder named after it",
        "sort {files} into folders named like the files",
        "a folder called like the file for each of {files}",
        "file {files} one folder each",
    ],
    example_result=[Path("Documents/first aid/first aid.pdf")],
)
def organise_by_name(ctx: Context, files: Files, folder: Folder | None = None) -> list[Path]:
    """Move each file into a folder of its own, called like the file without its ending.

    Files whose names differ in the ending only share a folder.

    Args:
        files: the files; a folder stands for the files directly in it.
        folder: where the new folders are made; by default where each file is.

    Returns: where the files are now.
    """
    return sort_into(ctx, files, folder, lambda path: split_name(ctx.files, path)[0] or path.name)


@organise_by_name.answer
def _(result: list[Path], **arguments: Any) -> str:
    return sorted_text(result)
