"""Renames many files by a pattern."""

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.fileorder import in_order
from lam_desktop.connectors.nametemplates import Facts, fill, tells_apart
from lam_desktop.connectors.naming import ending, rename_all, split_name
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files, Pattern


@action(
    effects=(Effect.WRITE,),
    says=[
        "rename {files} by the pattern {pattern}",
        "rename {files} to {pattern}",
        "rename {files} after the scheme {pattern}",
        "rename all {files} like {pattern}",
        "use the pattern {pattern} for the names of {files}",
        "name {files} following {pattern}",
        "batch rename {files} to {pattern}",
        "bulk rename {files} with {pattern}",
        "give {files} names like {pattern}",
        "mass rename {files} using the template {pattern}",
        "rename {files} to {pattern}, counting from {start}",
        "rename {files} as {pattern} in the order of {order}",
        "the names of {files} should look like {pattern}",
    ],
    example_result=[Path("Pictures/trip-001.jpg")],
)
def rename_files(
    ctx: Context,
    files: Files,
    pattern: Pattern,
    start: int = 1,
    order: Literal["name", "modified", "taken", "size", "given"] = "name",
) -> list[Path]:
    """Rename many files at once by a pattern (template, scheme) such as "trip-{n:03}" or "{date} {name}".

    Args:
        files: the files to rename.
        pattern: {n} is a running number, {n:03} or ### one with three digits, {name} the old name, {ext} the
            extension, {date} or {date:YYYY-MM} the day of the last change, {folder} the folder's name. The extension
            is kept when the pattern has none. Without a number one is added when there are several files.
        start: the first number.
        order: how the files are sorted first: name, modified (oldest first), taken (by the day
            a photo was taken), size (smallest first), given.

    Returns: the renamed files, in order.
    """
    paths = in_order(ctx.files, files, order)
    if len(paths) > 1 and not tells_apart(pattern):
        tail = ending(pattern)
        pattern = f"{pattern[: len(pattern) - len(tail)]}-{{n}}{tail}"
    width = max(2, len(str(start + len(paths) - 1)))
    names = []
    for number, path in enumerate(paths, start):
        stem, tail = split_name(ctx.files, path)
        modified = ctx.files.facts(path).modified
        name = fill(pattern, Facts(number, width, stem, tail.lstrip("."), path.parent.name, modified))
        names.append((path, name if ending(name) or "{ext}" in pattern else name + tail))
    return rename_all(ctx, names)


@rename_files.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"Renamed {counted(len(result), 'file')}", result)
