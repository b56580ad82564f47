"""Takes files out of an archive for good."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.archives import shrink
from lam_desktop.connectors.choosing import wanted
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File, Lines


@action(
    effects=(Effect.WRITE,),
    says=[
        "remove {names} from the zip {archive}",
        "delete {names} from the archive {archive}",
        "delete {names} inside {archive}",
        "throw {names} out of the zip {archive}",
        "take {names} out of {archive} for good",
        "drop {names} from the tarball {archive}",
        "{names} should no longer be in {archive}",
        "the zip {archive} should not hold {names} any more",
        "get rid of {names} in the archive {archive}",
        "strip {names} from {archive}",
        "update {archive} without {names}",
        "kick {names} out of the zip {archive}",
    ],
    example_result=Path("Documents/invoices.zip"),
)
def remove_from_archive(ctx: Context, archive: File, names: Lines) -> Path:
    """Remove files from a zip or tar archive: they are deleted in it, all the rest of it stays as it was.

    Args:
        archive: the archive that is changed.
        names: which files go: names, patterns or folders in the archive. Capital letters do not count.

    Returns: the archive.
    Raises: FileMissing when the archive holds nothing of a name, InputError when nothing would be left.
    """
    gone = set(wanted(archive, ctx.files.real(archive), names))
    return shrink(ctx.files, archive, gone, Pulse(ctx))


@remove_from_archive.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Removed from {result.name}."
