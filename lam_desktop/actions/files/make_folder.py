"""Makes a folder."""

from pathlib import Path
from typing import Any

from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Folder


@action(
    effects=(Effect.WRITE,),
    says=[
        "make a folder {folder}",
        "create a folder called {folder}",
        "create the directory {folder}",
        "make a new folder named {folder}",
        "new folder {folder}",
        "I need a folder {folder}",
        "add a folder {folder}",
        "set up a folder {folder} for me",
        "please create {folder}",
        "can you make me a directory {folder}?",
        "mkdir {folder}",
        "there should be a folder {folder}",
        "start a folder {folder}",
        "make an empty folder {folder}",
    ],
    example_result=Path("Documents/Projects"),
)
def make_folder(ctx: Context, folder: Folder) -> Path:
    """Make, create or add a new folder (directory); missing folders above it are made too.

    Args:
        folder: the new folder. One that is there already is left as it is.

    Returns: the folder.
    """
    return ctx.files.make_folder(folder)


@make_folder.answer
def _(result: Path, **arguments: Any) -> str:
    return f"The folder {result.name} is ready in {result.parent.name}."
