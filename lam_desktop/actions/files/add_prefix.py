"""Puts text before the names of files."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.naming import rename_each
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files, Name


@action(
    effects=(Effect.WRITE,),
    says=[
        "add the prefix {prefix} to {files}",
        "prefix {files} with {prefix}",
        "put {prefix} in front of the names of {files}",
        "put {prefix} before every name in {files}",
        "add {prefix} to the beginning of the file names of {files}",
        "let the names of {files} start with {prefix}",
        "rename {files} so that they begin with {prefix}",
        "prepend {prefix} to {files}",
        "all of {files} should start with {prefix}",
        "stick {prefix} at the front of each name of {files}",
        "can you add {prefix} before the names of {files}?",
        "give {files} the prefix {prefix}",
        "write {prefix} in front of each of {files}",
    ],
    example_result=[Path("Pictures/trip-1.jpg")],
)
def add_prefix(ctx: Context, files: Files, prefix: Name) -> list[Path]:
    """Add a prefix to the names of files: put text in front of (before, at the beginning of) each name.

    Args:
        files: the files to rename.
        prefix: the text in front, with its separator if one is wanted, such as "trip-".

    Returns: the renamed files.
    Raises: AlreadyThere when a new name is taken; then nothing is renamed.
    """
    return rename_each(ctx, files, lambda path, stem: prefix.lstrip() + stem)


@add_prefix.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"Renamed {counted(len(result), 'file')}", result)
