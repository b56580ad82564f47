"""Takes all out of a file."""

from pathlib import Path
from typing import Any

from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing, InputError
from lam_desktop.core.values import File

_PLAIN = frozenset(
    ".txt .md .log .csv .tsv .ini .cfg .conf .json .yaml .yml .xml .html .css .tex .rst .sh .py .bak".split()
)


@action(
    effects=(Effect.WRITE, Effect.DELETE),
    says=[
        "empty the file {file}",
        "clear {file}",
        "clear the file {file}",
        "clear the contents of {file}",
        "empty {file} but keep the file",
        "wipe {file}",
        "wipe the contents of {file}",
        "delete everything in {file}",
        "delete all the text in {file}",
        "remove everything from {file}",
        "take everything out of {file}",
        "{file} should be empty again",
        "truncate {file}",
        "reset {file} to an empty file",
        "blank out {file}",
    ],
    example_result=Path("Documents/todo.txt"),
)
def empty_file(ctx: Context, file: File) -> Path:
    """Empty, clear or wipe one text file: all that is in it goes, the file itself stays with nothing in it.

    Args:
        file: the text file to empty.

    Returns: the file.
    Raises: InputError for a folder, and for kinds of files that cannot be empty.
    """
    if not ctx.files.exists(file):
        raise FileMissing(f"{file} does not exist.", "Check the name and the folder.")
    if ctx.files.is_folder(file):
        raise InputError(f"{file.name} is a folder.", "Say that the folder should be emptied.")
    if file.suffix and file.suffix.lower() not in _PLAIN:
        raise InputError(f"{file.name} is no plain text, and would be of no use empty.", "Delete it, if it can go.")
    return ctx.files.write(file, b"", replace=True)


@empty_file.answer
def _(result: Path, **arguments: Any) -> str:
    return f"{result.name} is empty now."
