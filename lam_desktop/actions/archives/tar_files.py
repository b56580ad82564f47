"""Puts files into a tar archive."""

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
        "tar {files} into {archive}",
        "make a tarball {archive} from {files}",
        "create a tar.gz of {files} called {archive}",
        "pack {files} as a tar archive {archive}",
        "compress {files} into the tar.gz {archive}",
        "put {files} in a tar file {archive}",
        "tar and gzip {files} to {archive}",
        "tar up {files} as {archive}",
        "I need a tgz of {files} named {archive}",
        "archive {files} with tar into {archive}",
        "bundle {files} in the tarball {archive}",
        "make {archive} out of {files} with tar",
        "pack {files} into a tar.xz called {archive}",
        "could you tar {files} for me?",
    ],
    example_result=Path("Documents/project.tar.gz"),
)
def tar_files(ctx: Context, files: Files, archive: NewFile, leave_out: Exceptions | None = None) -> Path:
    """Pack files and folders into one new tar archive (tarball): tar, tar.gz, tgz, tar.bz2 or tar.xz by its ending.

    A folder goes in with its name and all that is below it; a file under its name alone, with a number when two
    are called the same.

    Args:
        files: what goes in; folders with all that is below them.
        archive: the new archive; .tar.gz is added when no ending is given.
        leave_out: names of files and folders that do not go in, wherever they lie in a folder.

    Returns: the archive.
    Raises: AlreadyThere when the archive exists, InputError for a kind of archive that cannot be made.
    """
    target, form = with_format(archive, ".tar.gz")
    return create(ctx.files, files, target, form, Pulse(ctx), leave_out or ())


@tar_files.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Made the archive {result.name} in {result.parent.name}."
