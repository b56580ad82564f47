"""Puts each of several files or folders into a zip archive of its own."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.archive_writing import with_format
from lam_desktop.connectors.archives import create
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files, Folder


@action(
    effects=(Effect.WRITE,),
    says=[
        "zip each of {files} separately",
        "make one zip per folder in {files}",
        "make a zip for each folder in {files}",
        "make a separate archive of each of {files}",
        "zip every folder in {files} on its own",
        "zip the subfolders of {files} individually into {folder}",
        "compress each of {files} into its own archive",
        "put each of {files} in a zip of its own",
        "one archive per file for {files}",
        "pack {files} one by one, a zip each",
        "create a separate zip for every file in {files}",
        "zip {files} individually and put the zips in {folder}",
    ],
    example_result=[Path("Documents/2025.zip"), Path("Documents/2026.zip")],
)
def zip_each(ctx: Context, files: Files, folder: Folder | None = None) -> list[Path]:
    """Zip each file or folder separately: one archive per folder or file, called like it. The originals stay.

    Args:
        files: what is packed; of a single folder, each folder in it, or each file when it has no folders.
        folder: where the archives go; by default beside what is packed.

    Returns: the archives.
    Raises: AlreadyThere when an archive exists.
    """
    chosen = _opened(ctx, files)
    made = []
    for path in chosen:
        ctx.check_cancelled()
        name = path.name if ctx.files.is_folder(path) else path.stem
        target, form = with_format((folder or path.parent) / f"{name}.zip", ".zip")
        made.append(create(ctx.files, [path], target, form, Pulse(ctx)))
    return made


def _opened(ctx: Context, files: list[Path]) -> list[Path]:
    """The files, or what a single folder holds."""
    if len(files) != 1 or not ctx.files.is_folder(files[0]):
        return list(dict.fromkeys(files))
    inside = [path for path in ctx.files.children(files[0]) if not path.name.startswith(".")]
    folders = [path for path in inside if ctx.files.is_folder(path)]
    if not inside:
        raise FileMissing(f"There is nothing in {files[0].name}.", "Check which folder is meant.")
    return folders or inside


@zip_each.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"Made {counted(len(result), 'archive')}", result)
