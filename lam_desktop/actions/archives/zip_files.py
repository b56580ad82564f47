"""Puts files into a zip archive."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.archive_writing import with_format
from lam_desktop.connectors.archives import create
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Exceptions, Files, NewFile


@action(
    effects=(Effect.WRITE,),
    says=[
        "zip {files} into {archive}",
        "zip {files} as {archive}",
        "zip up {files} and call it {archive}",
        "compress {files} into {archive}",
        "compress {files} to {archive}",
        "put {files} in a zip {archive}",
        "put {files} into a zip file called {archive}",
        "make a zip of {files} named {archive}",
        "create the zip archive {archive} from {files}",
        "pack {files} into {archive}",
        "archive {files} as {archive}",
        "bundle {files} together in {archive}",
        "pack {files} up in one zip",
        "I need {files} as a single zip file {archive}",
        "can you zip {files}?",
        "wrap {files} into the archive {archive}",
        "zip the folder {files} to {archive}",
        "store {files} in {archive}",
        "save {files} in the zip {archive}",
    ],
    example_result=Path("Documents/invoices.zip"),
)
def zip_files(ctx: Context, files: Files, archive: NewFile, leave_out: Exceptions | None = None) -> Path:
    """Zip files and folders: compress or pack them into one new zip archive. The originals stay.

    A folder goes in with its name and all that is below it; a file under its name alone, with a number when two
    are called the same.

    Args:
        files: what goes in; folders with all that is below them.
        archive: the new archive; .zip is added when no ending is given.
        leave_out: names of files and folders that do not go in, wherever they lie in a folder.

    Returns: the archive.
    Raises: AlreadyThere when the archive exists, InputError for a kind of archive that cannot be made.
    """
    target, form = with_format(archive, ".zip")
    return create(ctx.files, files, target, form, Pulse(ctx), leave_out or ())


@zip_files.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Made the archive {result.name} in {result.parent.name}."
