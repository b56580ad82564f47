"""Moves one file or folder to an exact new place."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.placing import exact_target
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File, NewFile


@action(
    effects=(Effect.WRITE,),
    says=[
        "move {file} to {save_as}",
        "move {file} and call it {save_as}",
        "move {file} as {save_as}",
        "move and rename {file} to {save_as}",
        "put {file} at {save_as}",
        "file {file} away as {save_as}",
        "{file} should become {save_as}",
        "move the folder {file} to {save_as}",
        "put {file} away under the name {save_as}",
        "take {file}, move it and name it {save_as}",
        "make {file} into {save_as}",
        "relocate {file} to {save_as}",
        "could you move {file} to {save_as}?",
    ],
    example_result=Path("Documents/2026/contract.pdf"),
)
def move_file_as(ctx: Context, file: File, save_as: NewFile) -> Path:
    """Move one file or folder to another folder under a new name.

    Args:
        file: the file or folder to move.
        save_as: its new place with its new name; the extension is kept when none is given.

    Returns: where it is now.
    Raises: AlreadyThere when there is something of that name.
    """
    return ctx.files.move(file, exact_target(ctx.files, file, save_as, enter=True))


@move_file_as.answer
def _(result: Path, **arguments: Any) -> str:
    return f"It is now {result.name} in {result.parent.name}."
