"""Sorts files into folders by their type."""

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.filekinds import NO_EXTENSION, category, extension
from lam_desktop.connectors.sorting import sort_into, sorted_text
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, Folder


@action(
    effects=(Effect.WRITE,),
    says=[
        "sort {files} by type",
        "organise {files} by type",
        "organize {files} by kind",
        "tidy up {files}",
        "clean up {files} by putting the files into folders",
        "sort {files} into folders by file type",
        "put {files} into folders by extension",
        "group {files} by extension",
        "group {files} by {scheme}",
        "make a folder for each file type in {files} and move the files there",
        "one folder per extension for {files}",
        "sort {files} into Documents, Images, Music and so on",
        "arrange {files} by what kind of file they are",
        "separate {files} by type into {folder}",
        "my {files} are a mess, sort them by type",
        "can you organise {files} for me?",
        "split {files} into folders by their extension",
        "bring order into {files}",
    ],
    example_result=[Path("Downloads/Images/photo.jpg"), Path("Downloads/Documents/bill.pdf")],
)
def organise_by_type(
    ctx: Context,
    files: Files,
    folder: Folder | None = None,
    scheme: Literal["category", "extension"] = "category",
) -> list[Path]:
    """Sort, organise, group or tidy up files by type: each goes into a folder for its kind or its extension.

    Args:
        files: the files to sort; a folder stands for the files directly in it.
        folder: where the new folders are made; by default where each file is.
        scheme: category (Documents, Images, Audio, Video, Archives, Spreadsheets, …) or extension (pdf, png, …, in
            lower case).

    Returns: where the files are now.
    """

    def name_for(path: Path) -> str:
        return category(path) if scheme == "category" else extension(path) or NO_EXTENSION

    return sort_into(ctx, files, folder, name_for)


@organise_by_type.answer
def _(result: list[Path], **arguments: Any) -> str:
    return sorted_text(result)
