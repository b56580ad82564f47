"""Unpacks an archive."""

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.pathtexts import listing
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.connectors.unpacking import beside, into, unpack, where_free
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import File, Folder


@action(
    effects=(Effect.WRITE,),
    says=[
        "unzip {archive}",
        "unzip {archive} into {folder}",
        "unpack {archive} to {folder}",
        "extract {archive} into {folder}",
        "extract everything from {archive} to {folder}",
        "decompress {archive}",
        "open up the archive {archive} and put the files in {folder}",
        "untar {archive} into {folder}",
        "unpack the zip {archive}",
        "uncompress {archive} to {folder}",
        "gunzip {archive}",
        "expand {archive} into {folder}",
        "get the files out of {archive} into {folder}",
        "can you unzip {archive} for me?",
        "I want the contents of {archive} in {folder}",
        "inflate {archive} please",
        "unpack {archive} to {folder}, {on_conflict} what is already there",
    ],
    example_result=[Path("Downloads/photos/beach.jpg")],
)
def unpack_archive(
    ctx: Context,
    archive: File,
    folder: Folder | None = None,
    on_conflict: Literal["ask", "skip", "rename"] = "ask",
) -> list[Path]:
    """Unpack (unzip, extract, untar, decompress) an archive into a folder: zip, tar, tar.gz, tgz, gz and others.

    Archives that reach out of their folder, hold devices, or unpack to far too much are refused as a whole. Links
    become copies of the file they point to.

    Args:
        archive: the archive; it stays.
        folder: where its content goes; by default a new folder beside the archive, called like it.
        on_conflict: when a name is taken there: ask (stop and say so), skip (leave what is there as it is), rename
            (keep both, the new one as "name (2)").

    Returns: the unpacked files.
    Raises: RefusedError for an unsafe archive, UnreadableFile for a damaged one, AlreadyThere for a file in the way.
    """
    place = into(ctx.files.make_folder(folder)) if folder else beside(ctx.files, archive)
    return unpack(ctx.files, archive, where_free(ctx.files, place, on_conflict), Pulse(ctx))


@unpack_archive.answer
def _(result: list[Path], **arguments: Any) -> str:
    if not result:
        return "Nothing was unpacked: files of these names are there already."
    return listing(f"Unpacked {counted(len(result), 'file')}", result)
