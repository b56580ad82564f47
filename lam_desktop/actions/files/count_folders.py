"""Counts the folders in a folder."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lam_desktop.connectors.contents import needed_folder, visible
from lam_desktop.core.action import action
from lam_desktop.core.context import Context, FileStore
from lam_desktop.core.text import counted
from lam_desktop.core.values import Folder


@action(
    says=[
        "how many folders are in {folder}",
        "count the folders in {folder}",
        "how many subfolders does {folder} have?",
        "number of folders in {folder}",
        "how many directories are directly inside {folder}",
        "tell me how many folders there are in {folder}",
        "count the subfolders of {folder}",
        "count the directories under {folder}",
        "how many folders do I have in {folder}",
        "what's the number of subfolders in {folder}?",
        "give me the folder count of {folder}",
        "how many folders has {folder} got, not counting files",
    ],
    example_result=3,
)
def count_folders(ctx: Context, folder: Folder, recursive: bool = False) -> int:
    """Count the folders (subfolders, directories) in a folder; files are not counted, hidden folders neither.

    Args:
        folder: the folder to look into.
        recursive: count folders at any depth, not only those directly inside.

    Returns: how many.
    """
    return sum(1 for _ in _folders(ctx.files, needed_folder(ctx.files, folder), recursive))


def _folders(files: FileStore, folder: Path, recursive: bool) -> Iterator[Path]:
    for child in files.children(folder):
        if visible(child) and files.is_folder(child):
            yield child
            if recursive and not files.facts(child).is_link:
                yield from _folders(files, child, recursive)


@count_folders.answer
def _(result: int, **arguments: Any) -> str:
    return f"There {'is' if result == 1 else 'are'} {counted(result, 'folder')}."
