"""Gives a file the content of another one."""

import shutil
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing, InputError
from lam_desktop.core.values import File


@action(
    effects=(Effect.WRITE,),
    says=[
        "overwrite {file} with {source}",
        "replace {file} with {source}",
        "replace the file {file} by {source}",
        "copy {source} over {file}",
        "write {source} over {file}",
        "put {source} in the place of {file}",
        "put {source} where {file} is now, instead of it",
        "let {source} take the place of {file}",
        "overwrite {file} by {source}",
        "swap {file} out for a copy of {source}",
        "{source} should replace {file}",
        "exchange {file} for {source}",
        "make {file} the same as {source}, overwrite it",
    ],
    example_result=Path("Documents/price list.csv"),
)
def overwrite_file(ctx: Context, file: File, source: File) -> Path:
    """Overwrite or replace one file with a copy of another: it keeps its name and gets the other one's content.

    Args:
        file: the file that is overwritten.
        source: the file that takes its place; it stays where it is.

    Returns: the file that was overwritten.
    Raises: InputError for folders, files of different kinds, and a file that would take its own place.
    """
    for each in (file, source):
        if not ctx.files.exists(each):
            raise FileMissing(f"{each} does not exist.", "Check the name and the folder.")
        if ctx.files.is_folder(each):
            raise InputError(f"{each.name} is a folder.", "Name two files.")
    if file == source:
        raise InputError(f"{file.name} would take its own place.", "Name two files.")
    if file.suffix.lower() != source.suffix.lower():
        raise InputError(
            f"{source.name} is another kind of file than {file.name}.", "Convert it first, or give it another name."
        )
    shutil.copyfile(ctx.files.real(source), ctx.files.stage(file, replace=True))
    return file


@overwrite_file.answer
def _(result: Path, source: Path, **arguments: Any) -> str:
    return f"{result.name} now has the content of {source.name}."
