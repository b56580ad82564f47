"""Several text files one after the other in a new one."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.texts import joined, load, save, shared_form
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, NewFile, Separator


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "put the lines of {files} in one list {save_as}",
        "put the names from {files} together in one file",
        "merge {files} into {save_as}",
        "combine {files} into one file {save_as}",
        "join the text files {files} together as {save_as}",
        "concatenate {files} to {save_as}",
        "put {files} one after another into {save_as}",
        "glue {files} together in {save_as}",
        "make one long text {save_as} out of {files}",
        "collect all the notes {files} in {save_as}",
        "paste {files} together into {save_as}",
        "merge {files} with {separator} in between and save as {save_as}",
        "merge {files} into {save_as} with the file names as headings",
        "join {files} into one text file, separated by {separator}",
        "merge {files} into {save_as}, {separator} between them",
        "cat {files} into {save_as}",
        "stitch {files} together to {save_as}",
        "one file {save_as} with everything from {files}",
    ],
    example_result=Path("Documents/all-notes.txt"),
)
def merge_text_files(
    ctx: Context, files: Files, save_as: NewFile, separator: Separator | None = None, with_names: bool = False
) -> Path:
    """Merge several text files into one new file: combine, join or concatenate notes, logs or chapters.

    Args:
        files: the text files, in the order they shall come.
        save_as: the new file.
        separator: a line to put between them; nothing for an empty one.
        with_names: put each file's name above its text.

    Returns: the new file.
    """
    parts = load(ctx, files)
    pieces: list[str] = []
    for index, part in enumerate(parts):
        if separator is not None and index:
            pieces.append(f"{separator}\n")
        if with_names and part.path:
            pieces.append(f"{part.path.name}\n")
        pieces.append(part.text)
    return save(ctx, joined(pieces), save_as, shared_form(parts))


@merge_text_files.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Put them together in {result.name}."
