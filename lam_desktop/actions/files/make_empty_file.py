"""Makes an empty file."""

from pathlib import Path
from typing import Any

from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile


@action(
    effects=(Effect.WRITE,),
    says=[
        "make an empty file {save_as}",
        "create an empty file called {save_as}",
        "create a blank file {save_as}",
        "touch {save_as}",
        "new empty file {save_as}",
        "put an empty {save_as} in it",
        "add a blank file named {save_as}",
        "I need an empty {save_as}",
        "create the file {save_as} with nothing in it",
        "make {save_as}, it can be empty",
        "start an empty document {save_as}",
        "please create an empty text file {save_as}",
        "place an empty file {save_as} there",
    ],
    example_result=Path("Documents/todo.txt"),
)
def make_empty_file(ctx: Context, save_as: NewFile) -> Path:
    """Make, create or touch a new empty (blank) file with nothing in it.

    Args:
        save_as: the new file; missing folders are made.

    Returns: the file.
    Raises: AlreadyThere when there is a file of that name.
    """
    return ctx.files.write(save_as, b"")


@make_empty_file.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Made the empty file {result.name} in {result.parent.name}."
