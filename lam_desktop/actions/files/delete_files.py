"""Moves files to the trash."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.pathtexts import listing
from lam_desktop.connectors.placing import outermost
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context, FileStore
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files


@action(
    effects=(Effect.DELETE,),
    says=[
        "delete {files}",
        "remove {files}",
        "trash {files}",
        "move {files} to the trash",
        "put {files} in the bin",
        "throw {files} away",
        "throw out {files}",
        "clean out {files} from there",
        "get rid of {files}",
        "clear out {files}",
        "bin {files} please",
        "I don't need {files} any more, delete them",
        "delete the folder {files}",
        "erase {files}",
        "clean up {files}",
        "{files} can go",
        "{files} goes in the bin",
        "{files} can go to the trash",
        "please remove {files} from there",
        "send {files} to the recycle bin",
        "dump {files} in the wastebasket",
        "delete {files} afterwards",
        "delete the oldest file in {files}",
        "remove the biggest files from {files}",
    ],
    example_result=[Path("Downloads/old.zip")],
)
def delete_files(ctx: Context, files: Files) -> list[Path]:
    """Delete, remove or throw away files and folders: they go to the trash (bin) and can be brought back.

    Args:
        files: what to delete; folders go with all that is in them.

    Returns: what was deleted, by the paths it had.
    """
    return _trash(ctx.files, outermost(files), Pulse(ctx))


def _trash(store: FileStore, chosen: list[Path], pulse: Pulse) -> list[Path]:
    for number, path in enumerate(chosen):
        pulse(number / len(chosen), path.name)
        store.trash(path)
    return chosen


@delete_files.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"Moved {counted(len(result), 'item')} to the trash", result)
