"""Lists what is in a folder."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.contents import needed_folder, visible
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Folder


@action(
    says=[
        "what is in {folder}",
        "what's in my {folder} folder?",
        "show me what {folder} contains",
        "list the folder {folder}",
        "list everything in {folder}",
        "show the contents of {folder}",
        "what do I have in {folder}",
        "look into {folder}",
        "which files and folders are in {folder}",
        "let me see {folder}",
        "give me the contents of {folder}",
        "tell me what's inside {folder}",
        "names of everything in {folder} please",
        "can you list {folder}?",
    ],
    example_result=[Path("Documents/report.pdf"), Path("Documents/Taxes")],
)
def list_folder(ctx: Context, folder: Folder) -> list[Path]:
    """List what is directly in a folder: the names of its files and subfolders. Hidden ones are left out.

    Args:
        folder: the folder to look into.

    Returns: files and folders, sorted by name.
    """
    return [path for path in ctx.files.children(needed_folder(ctx.files, folder)) if visible(path)]


@list_folder.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"There are {counted(len(result), 'item')}", result) if result else "The folder is empty."
