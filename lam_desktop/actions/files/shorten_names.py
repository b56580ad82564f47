"""Takes characters off the names of files."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.naming import rename_each
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files


@action(
    effects=(Effect.WRITE,),
    says=[
        "remove the first {first} characters from the names of {files}",
        "cut the first {first} letters off the names of {files}",
        "delete the last {last} characters of the file names in {files}",
        "strip the first {first} characters from the file names of {files}",
        "take the last {last} letters off the names of {files}",
        "drop the first {first} digits of the file names of {files}",
        "shorten the names of {files} by the last {last} characters",
        "cut off the first {first} characters of each file name in {files}",
        "chop the last {last} characters from the names of {files}",
        "the first {first} characters of the names of {files} should go",
        "trim the first {first} characters of the names of {files}",
        "remove the last {last} letters from the file names of {files}",
    ],
    example_result=[Path("Pictures/beach.jpg")],
)
def shorten_names(ctx: Context, files: Files, first: int = 0, last: int = 0) -> list[Path]:
    """Shorten the names of files: cut off the first or the last characters (letters, digits). The extension stays.

    Args:
        files: the files to rename.
        first: how many characters are cut off at the beginning of each name.
        last: how many are cut off at the end, before the extension.

    Returns: the renamed files.
    Raises: InputError when a name would be left empty.
    """
    if first < 0 or last < 0 or not first + last:
        raise InputError("Nothing is to be cut off.", "Say how many of the first or last characters.")

    def shortened(path: Path, stem: str) -> str:
        left = stem[first : len(stem) - last].strip()
        if not left:
            raise InputError(f"Nothing would be left of the name {path.name}.", "Cut off fewer characters.")
        return left

    return rename_each(ctx, files, shortened)


@shorten_names.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"Renamed {counted(len(result), 'file')}", result)
