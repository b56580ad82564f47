"""Moves all files of a folder's subfolders up into the folder."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lam_desktop.connectors.contents import needed_folder, visible
from lam_desktop.connectors.emptyfolders import empty_folders
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.connectors.placing import Placement
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context, FileStore
from lam_desktop.core.text import counted
from lam_desktop.core.values import Folder


@action(
    effects=(Effect.WRITE, Effect.DELETE),
    says=[
        "flatten {folder}",
        "flatten the folder {folder}",
        "move everything out of the subfolders of {folder}",
        "move all files from the subfolders up into {folder}",
        "bring all files in the subfolders of {folder} up to the top",
        "get rid of the subfolders in {folder} but keep the files",
        "pull all files out of the subfolders in {folder}",
        "I want all files directly in {folder}, no subfolders",
        "put all the files below {folder} right into it",
        "dissolve the subfolders of {folder}",
        "unnest {folder}",
        "collapse {folder} into one level",
        "bring all the files up into {folder} itself",
        "pull everything out of the subfolders of {folder} and remove the emptied folders",
        "get all files out of their subfolders and directly into {folder}",
        "could you flatten {folder} please?",
    ],
    example_result=[Path("Pictures/beach.jpg")],
)
def flatten_folder(ctx: Context, folder: Folder) -> list[Path]:
    """Flatten a folder: move all files from its subfolders up into it and put the emptied subfolders into the trash.

    Hidden files and folders are left alone; a file whose name is taken gets a number.

    Args:
        folder: the folder to flatten.

    Returns: the moved files.
    """
    places = Placement(ctx.files, "rename")
    top = needed_folder(ctx.files, folder)
    buried = [path for path in _visible_below(ctx.files, top) if path.parent != top]
    moved = []
    for number, path in enumerate(buried):
        ctx.check_cancelled()
        ctx.progress(number / len(buried), path.name)
        place = places.target(path, top)
        if place is not None:
            moved.append(ctx.files.move(path, place[0]))
    for left in empty_folders(ctx.files, top):
        if moved:
            ctx.files.trash(left)
    return moved


def _visible_below(files: FileStore, folder: Path) -> Iterator[Path]:
    for child in files.children(folder):
        if not visible(child):
            continue
        if not files.is_folder(child):
            yield child
        elif not files.facts(child).is_link:
            yield from _visible_below(files, child)


@flatten_folder.answer
def _(result: list[Path], **arguments: Any) -> str:
    if not result:
        return "There are no files in subfolders."
    return listing(f"Moved {counted(len(result), 'file')} up", result)
