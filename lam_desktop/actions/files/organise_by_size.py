"""Sorts files into folders by size."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.sorting import sort_into, sorted_text
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Files, Folder, Size


@action(
    effects=(Effect.WRITE,),
    says=[
        "sort {files} by size",
        "organise {files} by size",
        "organize {files} by how big they are",
        "put {files} into folders small, medium and large",
        "group {files} by size",
        "separate big and small files in {files}",
        "sort {files} into small and large ones",
        "arrange {files} by file size into {folder}",
        "split {files} by size, large means over {large}",
        "make folders for small, medium and large files in {files}",
        "divide {files} by size with {small} and {large} as the limits",
        "sort the big files in {files} from the little ones",
    ],
    example_result=[Path("Downloads/Large/film.mkv"), Path("Downloads/Small/note.txt")],
)
def organise_by_size(
    ctx: Context, files: Files, folder: Folder | None = None, small: Size = 1_000_000, large: Size = 100_000_000
) -> list[Path]:
    """Sort, organise or group files by size into the folders Small, Medium and Large.

    Args:
        files: the files to sort; a folder stands for the files directly in it.
        folder: where the new folders are made; by default where each file is.
        small: files below this many bytes are small.
        large: files of this many bytes or more are large.

    Returns: where the files are now.
    """
    if small > large:
        raise InputError("The limit for small files is above the one for large files.", "Swap them.")

    def name_for(path: Path) -> str:
        size = ctx.files.facts(path).size
        return "Small" if size < small else "Large" if size >= large else "Medium"

    return sort_into(ctx, files, folder, name_for)


@organise_by_size.answer
def _(result: list[Path], **arguments: Any) -> str:
    return sorted_text(result)
