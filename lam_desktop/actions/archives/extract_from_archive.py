"""Takes some files out of an archive."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.choosing import placed, wanted
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.connectors.unpacking import unpack
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing
from lam_desktop.core.text import counted
from lam_desktop.core.values import File, Folder, Lines


@action(
    effects=(Effect.WRITE,),
    says=[
        "extract {names} from {archive}",
        "extract {names} from {archive} into {folder}",
        "get {names} out of {archive}",
        "take only {names} out of the zip {archive}",
        "unpack just {names} from {archive} to {folder}",
        "unzip only {names} from {archive}",
        "I only need {names} from the archive {archive}",
        "pull {names} out of {archive} into {folder}",
        "from {archive} unpack {names} and nothing else",
        "copy {names} from the zip {archive} to {folder}",
        "fetch the file {names} from {archive}",
        "give me {names} from inside {archive}",
        "can you get {names} out of the tarball {archive}?",
        "restore {names} from {archive} to {folder}",
    ],
    example_result=[Path("Documents/part1.txt")],
)
def extract_from_archive(ctx: Context, archive: File, names: Lines, folder: Folder | None = None) -> list[Path]:
    """Extract only some files from an archive (zip, tar, …): by name, by pattern such as *.jpg, or a folder inside it.

    Args:
        archive: the archive; it stays.
        names: which files: names, patterns or folders in the archive. Capital letters do not count.
        folder: where they go; by default the archive's own folder.

    Returns: the extracted files.
    Raises: FileMissing when the archive holds nothing of a name, AlreadyThere when a file is in the way.
    """
    chosen = wanted(archive, ctx.files.real(archive), names)
    place = placed(chosen, folder or archive.parent)
    extracted = unpack(ctx.files, archive, place, Pulse(ctx))
    if not extracted:
        raise FileMissing(f"There are only links of that name in {archive.name}.", "Unpack all of it.")
    return extracted


@extract_from_archive.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"Extracted {counted(len(result), 'file')}", result)
