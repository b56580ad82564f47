"""Copies files into a folder."""

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.exceptions import copy_without
from lam_desktop.connectors.pathtexts import listing, place_of
from lam_desktop.connectors.placing import Placement, outermost
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Exceptions, Files, Folder


@action(
    effects=(Effect.WRITE,),
    says=[
        "copy {files} to {folder}",
        "copy {files} into {folder}",
        "put a copy of {files} in {folder}",
        "put copies of {files} into {folder}",
        "make a copy of {files} in {folder}",
        "I need {files} in {folder} too",
        "copy {files} over to {folder} please",
        "could you copy {files} to the folder {folder}?",
        "duplicate {files} to {folder}",
        "have {files} in {folder} as well, keep the originals",
        "save copies of {files} to {folder}",
        "replicate {files} in {folder}",
        "back up {files} to {folder}",
        "copy {files} to {folder}, {on_conflict} what is already there",
        "leave {files} where they are but also put them in {folder}",
        "I want {files} also in {folder}",
        "{files} should be in {folder} as well",
    ],
    example_result=[Path("Documents/Copies/report.pdf")],
)
def copy_files(
    ctx: Context,
    files: Files,
    folder: Folder,
    on_conflict: Literal["ask", "skip", "rename", "replace"] = "ask",
    leave_out: Exceptions | None = None,
) -> list[Path]:
    """Copy files or folders into a folder; the originals stay where they are. The folder is made when it is missing.

    Args:
        files: what is copied; folders go with all that is in them.
        folder: where the copies go.
        on_conflict: when a name is taken there: ask (stop and say so), skip (make no copy of that file), rename
            (keep both, the new one as "name (2)"), replace (the old content is kept for undo only).
        leave_out: names of files and folders that are not copied, wherever they lie in a folder.

    Returns: the copies.
    Raises: AlreadyThere naming the file, when nothing was said about names that are taken.
    """
    places = Placement(ctx.files, on_conflict)
    ctx.files.make_folder(folder)
    copies = []
    chosen = outermost(files)
    for number, path in enumerate(chosen):
        ctx.check_cancelled()
        ctx.progress(number / len(chosen), path.name)
        place = places.target(path, folder)
        if place is None:
            continue
        if leave_out and not place[1] and ctx.files.is_folder(path):
            copies.append(copy_without(ctx.files, path, place[0], leave_out))
        else:
            copies.append(ctx.files.copy(path, place[0], replace=place[1]))
    return copies


@copy_files.answer
def _(result: list[Path], **arguments: Any) -> str:
    if not result:
        return "Nothing was copied: files of these names are there already."
    return listing(f"Copied {counted(len(result), 'item')} to {place_of(result)}", result)
