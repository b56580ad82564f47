"""Puts text after the names of files."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.naming import ending, rename_all, rename_each
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files, Name


@action(
    effects=(Effect.WRITE,),
    says=[
        "add the suffix {suffix} to {files}",
        "append {suffix} to the names of {files}",
        "put {suffix} after each name in {files}",
        "put {suffix} at the end of the names of {files}",
        "add {suffix} to the end of the file names of {files}",
        "let the names of {files} end with {suffix}",
        "rename {files} so that they end in {suffix}",
        "all of {files} should end with {suffix}",
        "add {suffix} before the extension of {files}",
        "tack {suffix} onto the names of {files}",
        "give {files} the suffix {suffix}",
        "mark {files} with {suffix} at the end of the name",
        "can you write {suffix} behind the name of each of {files}?",
    ],
    example_result=[Path("Documents/report-old.pdf")],
)
def add_suffix(ctx: Context, files: Files, suffix: Name) -> list[Path]:
    """Add a suffix to the names of files: put text at the end of (behind, after) each name, before the extension.

    Args:
        files: the files to rename.
        suffix: the text, with its separator if one is wanted, such as "-old" or "_v2". One that is an
            extension itself, such as ".bak", comes at the very end.

    Returns: the renamed files.
    Raises: AlreadyThere when a new name is taken; then nothing is renamed.
    """
    tail = suffix.rstrip()
    if ending(f"x{tail}") == tail:
        return rename_all(ctx, [(path, path.name + tail) for path in dict.fromkeys(files)])
    return rename_each(ctx, files, lambda path, stem: stem + tail)


@add_suffix.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"Renamed {counted(len(result), 'file')}", result)
