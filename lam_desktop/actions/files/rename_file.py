"""Renames one file or folder."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.naming import ending, rename_all, split_name
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File, Name


@action(
    effects=(Effect.WRITE,),
    says=[
        "rename {file} to {new_name}",
        "rename {file} as {new_name}",
        "rename the folder {file} to {new_name}",
        "call {file} {new_name}",
        "give {file} the name {new_name}",
        "change the name of {file} to {new_name}",
        "{file} should be called {new_name}",
        "name {file} {new_name} instead",
        "the file {file} needs a better name: {new_name}",
        "can you rename {file} into {new_name}?",
        "set the name of {file} to {new_name}",
        "from now on {file} is called {new_name}",
        "I'd like {file} to be named {new_name}",
        "make the name of {file} {new_name}",
    ],
    example_result=Path("Documents/report-2026.pdf"),
)
def rename_file(ctx: Context, file: File, new_name: Name) -> Path:
    """Rename one file or folder: give it another name in the same folder.

    Args:
        file: the file or folder.
        new_name: the new name; the extension is kept when none is given.

    Returns: the file under its new name.
    Raises: AlreadyThere when the name is taken, InputError when it cannot be a name.
    """
    tail = split_name(ctx.files, file)[1]
    name = new_name.strip()
    if tail and not ending(name):
        name += tail
    return rename_all(ctx, [(file, name)])[0]


@rename_file.answer
def _(result: Path, **arguments: Any) -> str:
    return f"It is now called {result.name}."
