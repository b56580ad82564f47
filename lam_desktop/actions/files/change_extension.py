"""Changes the extension of files' names."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.naming import rename_all, split_name
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files, Name


@action(
    effects=(Effect.WRITE,),
    says=[
        "change the extension of the picture {files} to {extension}",
        "make the extension of {files} {extension}",
        "change the extension of {files} to {extension}",
        "rename the extension of {files} to {extension}",
        "give {files} the extension {extension}",
        "set the file extension of {files} to {extension}",
        "rename {files} so that they end in {extension}",
        "the extension of {files} should be {extension}",
        "make the file ending of {files} {extension}",
        "replace the extension of {files} with {extension}",
        "swap the extension of {files} for {extension}",
        "rename {files} to {extension} files without converting them",
        "change the file ending of {files} to {extension}",
        "just rename the ending of {files} to {extension}",
        "{files} need the ending {extension}",
        "change the ending of {files} to {extension}",
        "rename {files} to the ending {extension}",
        "replace the ending of {files} by {extension}",
    ],
    example_result=[Path("Documents/notes.md")],
)
def change_extension(ctx: Context, files: Files, extension: Name) -> list[Path]:
    """Change the extension (file ending) in the names of files. Only the name changes, the content is not converted.

    Args:
        files: the files to rename; folders are refused.
        extension: the new one, with or without its dot, such as md or .jpeg.

    Returns: the renamed files.
    """
    tail = extension.strip().lstrip("*").lstrip(".")
    if not tail or not tail.replace(".", "").isalnum():
        raise InputError(f"“{extension}” is no file extension.", "Write it like .jpg.")
    names = []
    for path in dict.fromkeys(files):
        if ctx.files.is_folder(path):
            raise InputError(f"{path.name} is a folder, and folders have no extension.", "Leave it out.")
        names.append((path, f"{split_name(ctx.files, path)[0]}.{tail}"))
    return rename_all(ctx, names)


@change_extension.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"Renamed {counted(len(result), 'file')}", result)
