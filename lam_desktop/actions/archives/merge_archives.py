"""Joins several archives into one."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.archive_writing import with_format
from lam_desktop.connectors.archives import join
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Files, NewFile


@action(
    effects=(Effect.WRITE,),
    says=[
        "merge {archives} into {save_as}",
        "merge the archives {archives} into one called {save_as}",
        "combine the zips {archives} into {save_as}",
        "join {archives} to one archive {save_as}",
        "make one zip {save_as} out of {archives}",
        "put the contents of {archives} together in {save_as}",
        "unite the zip files {archives} as {save_as}",
        "turn {archives} into a single archive {save_as}",
        "I want one archive {save_as} instead of {archives}",
        "fuse {archives} into {save_as}",
        "combine everything from {archives} in the zip {save_as}",
        "bring {archives} together in one zip file named {save_as}",
        "can you merge the zip archives {archives} to {save_as}",
    ],
    example_result=Path("Documents/all.zip"),
)
def merge_archives(ctx: Context, archives: Files, save_as: NewFile) -> Path:
    """Merge, combine or join several zip or tar archives into one new archive that holds the files of all of them.

    The same file in two of them is taken once; different files of one name get a number. The old archives stay.

    Args:
        archives: the archives to join, two or more.
        save_as: the new archive; .zip is added when no ending is given.

    Returns: the new archive.
    Raises: AlreadyThere when it exists.
    """
    if len(archives) < 2:
        raise InputError("There is only one archive, so there is nothing to merge.", "Name two or more.")
    target, form = with_format(save_as, ".zip")
    return join(ctx.files, archives, target, form, Pulse(ctx))


@merge_archives.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Made one archive of them, {result.name}."
