"""Moves files into a folder."""

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.pathtexts import listing, place_of
from lam_desktop.connectors.placing import Conflict, Placement, outermost
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context, FileStore
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files, Folder


@action(
    effects=(Effect.WRITE,),
    says=[
        "move {files} to {folder}",
        "move {files} into {folder}",
        "put {files} in {folder}",
        "put {files} into the folder {folder}",
        "transfer {files} to {folder}",
        "shift {files} over to {folder}",
        "{files} should go to {folder}",
        "take {files} and put them in {folder}",
        "could you move {files} to {folder}?",
        "get {files} out of the way into {folder}",
        "stash {files} in {folder}",
        "drop {files} into {folder}",
        "relocate {files} to {folder}",
        "collect {files} in {folder}",
        "gather {files} in one folder {folder}",
        "bring {files} over to {folder}",
        "move {files} to {folder} and {on_conflict} those that are there already",
        "I want {files} in {folder}",
        "put {files} on {folder}",
        "get {files} onto {folder}",
        "put the biggest file of {files} in {folder}",
        "move the newest file to {folder}",
    ],
    example_result=[Path("Documents/Attic/report.pdf")],
)
def move_files(
    ctx: Context,
    files: Files,
    folder: Folder,
    on_conflict: Literal["ask", "skip", "rename", "replace"] = "ask",
) -> list[Path]:
    """Move files or folders into a folder: put, transfer or shift them there. The folder is made when it is missing.

    Args:
        files: what is moved; folders go with all that is in them.
        folder: where it goes.
        on_conflict: when a name is taken there: ask (stop and say so), skip (leave that file where it is, unless it is
            new), rename (keep both, the new one as "name (2)"), replace (the old one goes to the trash).

    Returns: where the files are now; skipped ones are not among them.
    Raises: AlreadyThere naming the file, when nothing was said about names that are taken.
    """
    return _move(ctx.files, outermost(files), folder, on_conflict, Pulse(ctx))


def _move(store: FileStore, chosen: list[Path], folder: Path, on_conflict: Conflict, pulse: Pulse) -> list[Path]:
    places = Placement(store, on_conflict)
    store.make_folder(folder)
    moved = []
    for number, path in enumerate(chosen):
        pulse(number / len(chosen), path.name)
        if path.parent == folder:
            moved.append(path)
            continue
        place = places.target(path, folder)
        if place is not None:
            moved.append(store.move(path, place[0], replace=place[1]))
    return moved


@move_files.answer
def _(result: list[Path], **arguments: Any) -> str:
    if not result:
        return "Nothing was moved: files of these names are there already."
    return listing(f"Moved {counted(len(result), 'item')} to {place_of(result)}", result)
