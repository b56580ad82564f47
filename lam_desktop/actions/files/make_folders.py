"""Makes several folders in one."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.naming import checked_name
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import counted
from lam_desktop.core.values import Folder, Lines


@action(
    effects=(Effect.WRITE,),
    says=[
        "make the folders {names} in {folder}",
        "create folders {names} in {folder}",
        "create folders called {names} under {folder}",
        "in {folder} make subfolders {names}",
        "add the subfolders {names} to {folder}",
        "set up {folder} with folders {names}",
        "make a folder in {folder} for each of {names}",
        "make a folder for every line of {names} in {folder}",
        "create a directory for each of {names} inside {folder}",
        "I want folders named {names} inside {folder}",
        "{folder} needs the folders {names}",
        "new folders {names} in {folder}",
        "please create the directories {names} in {folder}",
        "divide {folder} into the folders {names}",
        "make these folders in {folder}: {names}",
        "set up several folders in {folder}: {names}",
        "make a folder for each month in {folder}",
    ],
    example_result=[Path("Documents/2026/Q1"), Path("Documents/2026/Q2")],
)
def make_folders(ctx: Context, folder: Folder, names: Lines) -> list[Path]:
    """Make several new folders (subfolders, directories) in one folder, from a list of names.

    Args:
        folder: the folder they are made in; made when it is missing.
        names: the names of the new folders; "a/b" means b in a.

    Returns: the folders; those that were there already are left as they are.
    """
    wanted = [name.strip() for name in names if name.strip()]
    if not wanted:
        raise InputError("There are no names for the new folders.", "Say what they should be called.")
    made = []
    for name in dict.fromkeys(wanted):
        ctx.check_cancelled()
        parts = [checked_name(part) for part in name.replace("\\", "/").split("/") if part]
        made.append(ctx.files.make_folder(folder.joinpath(*parts)))
    return made


@make_folders.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"Made {counted(len(result), 'folder')}", result)
