"""Copies one file or folder under another name."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.placing import exact_target
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File, NewFile


@action(
    effects=(Effect.WRITE,),
    says=[
        "copy {file} as {save_as}",
        "make a copy of {file} called {save_as}",
        "duplicate {file} as {save_as}",
        "duplicate the folder {file} as {save_as}",
        "save a copy of {file} as {save_as}",
        "save {file} under the name {save_as}",
        "copy {file} to {save_as}",
        "clone {file} into {save_as}",
        "make a backup copy {save_as} of {file}",
        "create a duplicate of {file} named {save_as}",
        "I want a second {file}, name it {save_as}",
        "copy the folder {file} to {save_as}",
        "use {file} as a template for {save_as}",
        "make {save_as} from {file} by copying it",
    ],
    example_result=Path("Documents/report-final.pdf"),
)
def copy_file_as(ctx: Context, file: File, save_as: NewFile) -> Path:
    """Copy, duplicate or clone one file or folder under another name or in another place.

    Args:
        file: the file or folder to copy.
        save_as: name or place of the copy; the extension is kept when none is given.

    Returns: the copy.
    Raises: AlreadyThere when there is something of that name.
    """
    target = exact_target(ctx.files, file, save_as, enter=False)
    return ctx.files.copy(file, target)


@copy_file_as.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Made the copy {result.name} in {result.parent.name}."
