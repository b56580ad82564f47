"""Turns an archive into one of another kind."""

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.archive_writing import with_format
from lam_desktop.connectors.archives import join
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import File, NewFile

_ENDINGS = (".tar.gz", ".tar.bz2", ".tar.xz")


@action(
    effects=(Effect.WRITE,),
    says=[
        "turn the archive {archive} into a {form}",
        "convert {archive} to {form}",
        "convert the zip {archive} into a {form} called {save_as}",
        "make a {form} out of the archive {archive}",
        "repack {archive} as {form}",
        "repack {archive} as {save_as}",
        "I need {archive} as a {form}",
        "change the archive {archive} from zip to {form}",
        "save the archive {archive} as {form} instead",
        "turn {archive} into {save_as}",
        "the tarball {archive} as a {form} please",
        "can you convert the archive {archive} to {form}",
        "make a {save_as} with the same files as {archive}",
        "I need what is in {archive} as a normal {form}",
    ],
    example_result=Path("Downloads/photos.tar.gz"),
)
def convert_archive(
    ctx: Context,
    archive: File,
    form: Literal["zip", "tar", "tar.gz", "tgz", "tar.bz2", "tar.xz"] | None = None,
    save_as: NewFile | None = None,
) -> Path:
    """Convert an archive to another kind (zip, tar, tar.gz …): its files are packed anew. The old archive stays.

    Args:
        archive: the archive, a zip or tar.
        form: the new kind.
        save_as: the new archive; beside the old one and called like it when left out.

    Returns: the new archive.
    Raises: AlreadyThere when it exists.
    """
    if save_as is None and form is None:
        raise InputError("Which kind of archive shall it be?", "Say zip or tar.gz.")
    double = next((ending for ending in _ENDINGS if archive.name.lower().endswith(ending)), archive.suffix)
    beside = archive.with_name(f"{archive.name.removesuffix(archive.name[-len(double) :])}.{form}")
    target, kind = with_format(save_as or beside, f".{form or 'zip'}")
    if target == archive:
        raise InputError(f"{archive.name} is such an archive already.", "Name another kind.")
    return join(ctx.files, [archive], target, kind, Pulse(ctx))


@convert_archive.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Packed it anew as {result.name}."
