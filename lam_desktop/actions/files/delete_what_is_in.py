"""Moves files to the trash of which another folder has the very same."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.contents import digest, needed_folder, opened
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context, FileStore
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files, Folder


@action(
    effects=(Effect.DELETE,),
    says=[
        "delete the files in {files} that are also in {folder}",
        "delete {files} that I already have in {folder}",
        "remove from {files} what is in {folder} already",
        "throw away those of {files} that are identical to one in {folder}",
        "get rid of {files} of which {folder} has the same",
        "delete the copies of {folder} in {files}",
        "clean {files} of everything that {folder} has as well",
        "if a file of {files} is in {folder} too, delete it",
        "trash what {files} and {folder} have in common from {files}",
        "drop those {files} that exist in {folder} under any name",
        "keep only what {folder} does not have in {files}",
        "delete duplicates of {folder} from {files}",
    ],
    example_result=[Path("Downloads/IMG_20.jpg")],
)
def delete_what_is_in(ctx: Context, files: Files, folder: Folder) -> list[Path]:
    """Delete files of which another folder has the same, byte for byte, under whatever name; they go to the trash.

    The other folder is not changed. Empty files stay.

    Args:
        files: the files that may go; a folder stands for the files directly in it.
        folder: the folder that has them, at any depth.

    Returns: the deleted files.
    """
    library = needed_folder(ctx.files, folder)
    there = _below(ctx.files, library)
    sizes = {ctx.files.facts(path).size for path in there}
    kept = set(there)
    chosen = [
        path
        for path in opened(ctx.files, files)
        if not ctx.files.is_folder(path) and path not in kept and ctx.files.facts(path).size in sizes - {0}
    ]
    wanted = {ctx.files.facts(path).size for path in chosen}
    known = {digest(ctx.files, path) for path in there if ctx.files.facts(path).size in wanted}
    gone = [path for path in chosen if digest(ctx.files, path) in known]
    for path in gone:
        ctx.check_cancelled()
        ctx.files.trash(path)
    return gone


def _below(files: FileStore, folder: Path) -> list[Path]:
    """All files at any depth; links to folders are not followed."""
    found: list[Path] = []
    for child in files.children(folder):
        if not files.is_folder(child):
            found.append(child)
        elif not files.facts(child).is_link:
            found += _below(files, child)
    return found


@delete_what_is_in.answer
def _(result: list[Path], **arguments: Any) -> str:
    if not result:
        return "None of them is in the other folder."
    return listing(f"Moved {counted(len(result), 'file')} to the trash", result)
