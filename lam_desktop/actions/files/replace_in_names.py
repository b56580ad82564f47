"""Replaces text in the names of files."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.namewords import meant, replacement, swap
from lam_desktop.connectors.naming import rename_all, split_name
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing, InputError
from lam_desktop.core.values import Files, Name


@action(
    effects=(Effect.WRITE,),
    says=[
        "replace {old} with {new} in the names of {files}",
        "replace {old} by {new} in the file names of {files}",
        "change {old} to {new} in the names of {files}",
        "in the names of {files} put {new} instead of {old}",
        "rename {files}, {old} becomes {new}",
        "swap {old} for {new} in the filenames of {files}",
        "substitute {new} for {old} in the names of {files}",
        "the names of {files} should have {new} where they have {old}",
        "turn {old} into {new} in the names of {files}",
        "use {new} instead of {old} in the names of {files}",
        "rename {files} by replacing {old} with {new}",
        "the word {old} in the names of {files} must become {new}",
        "replace spaces with underscores in the names of {files}",
        "swap the blanks in the file names of {files} for dashes",
        "correct {old} to {new} in the names of {files}",
        "rename {files} so that {old} become {new}",
    ],
    example_result=[Path("Documents/report-final.pdf")],
)
def replace_in_names(ctx: Context, files: Files, old: Name, new: Name, ignore_case: bool = False) -> list[Path]:
    """Replace text in the names of files: a word, or characters such as spaces by underscores.

    What is in the files stays as it is.

    Args:
        files: the files to rename; those whose name does not hold the old text keep it.
        old: the text to look for; "spaces" means the character.
        new: what comes in its place; "underscores" means the character.
        ignore_case: whether capital and small letters count as equal.

    Returns: all the files, renamed or not.
    Raises: FileMissing when no name holds the text, AlreadyThere when a new name is taken.
    """
    paths = list(dict.fromkeys(files))
    seek, put = meant(old, [path.name for path in paths]), replacement(new)
    if not seek:
        raise InputError("It is not clear what should be replaced in the names.", "Name the old text.")
    names = []
    for path in paths:
        stem, tail = split_name(ctx.files, path)
        if "." in seek:
            stem, tail = path.name, ""
        names.append((path, swap(stem, seek, put, ignore_case) + tail))
    if all(path.name == name for path, name in names):
        raise FileMissing(f"None of the names contains “{old}”.", "Check the spelling; capital letters count.")
    return rename_all(ctx, names)


@replace_in_names.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing("The files are now called", result)
