"""Numbers the names of files."""

import re
from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.fileorder import in_order
from lam_desktop.connectors.naming import rename_all, split_name
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files, Name

_SAMPLE = re.compile(r"(?P<number>\d+)(?P<joint>\D*)")  # "01 - " is how a number looks, and no common name
_PLACE = "{n}"  # where the number stands in a common name, if it says so


@action(
    effects=(Effect.WRITE,),
    says=[
        "number {files}",
        "number the files {files} in order",
        "put a number in front of each name in {files}",
        "put numbers before the names of {files}, sorted by {order}",
        "rename {files} to {base} plus a number",
        "rename {files} to {base} 1, {base} 2 and so on",
        "call {files} {base} and number them",
        "number {files} starting at {start}",
        "give {files} running numbers",
        "give {files} consecutive numbers with {width} digits",
        "add a counter to the names of {files}",
        "the files {files} need numbers in alphabetical order",
        "number {files} from oldest to newest",
        "number {files} from {start} on",
        "number {files} in the order they were {order}",
        "rename {files} to {base} with a counter of {width} digits, by the date they were {order}",
        "name {files} {base} with a counter of {width} digits beginning with {start} by date {order}",
        "put the number {position} the name of each of {files}",
        "enumerate {files}",
        "name {files} {base} with a counter, beginning with {start}",
        "number {files} through with {separator} after the number",
    ],
    example_result=[Path("Videos/01 - Arrival.mkv")],
)
def number_files(
    ctx: Context,
    files: Files,
    start: int = 1,
    width: int = 0,
    separator: Name | None = None,
    position: Literal["before", "after"] | None = None,
    order: Literal["name", "modified", "taken", "size", "given"] = "name",
    base: Name | None = None,
) -> list[Path]:
    """Number files: put a running number (counter) before or after each name, or give all one name with a number.

    Args:
        files: the files to rename.
        start: the first number.
        width: digits, filled with zeros; 0 means two, or more when there are more files.
        separator: what stands between number and name; " - " before a name, "-" behind one.
        position: the number comes before or after the name; before, unless a common name is given.
        order: how the files are sorted first: name (alphabetical), modified (oldest first), taken (by
            the day a photo was taken), size (smallest first) or
            given (as they were listed).
        base: a common name that takes the place of the old ones, as in "trip-01", "trip-02"; a number such as
            "001_" is how the numbers shall look.

    Returns: the renamed files, in order.
    """
    if base and (sample := _SAMPLE.fullmatch(base)):
        width, base = width or len(sample["number"]), None
        separator = sample["joint"] if separator is None and sample["joint"] else separator
    paths = in_order(ctx.files, files, order)
    if start < 0 or not 0 <= width <= 12:
        raise InputError("Numbers start at 0 or higher and have at most 12 digits.", "Choose another start or width.")
    digits = width or max(2, len(str(start + len(paths) - 1)))
    first = (position or ("after" if base else "before")) == "before"
    between = separator if separator is not None else " - " if first else _joint(base)
    names = []
    for number, path in enumerate(paths, start):
        stem, tail = split_name(ctx.files, path)
        text = base or stem
        numbered = f"{number:0{digits}}{between}{text}" if first else f"{text}{between}{number:0{digits}}"
        if base and _PLACE in base:
            numbered = base.replace(_PLACE, f"{number:0{digits}}")
        names.append((path, numbered + tail))
    return rename_all(ctx, names)


def _joint(base: str | None) -> str:
    """Nothing when the common name already ends in a separator."""
    return "" if base and base[-1] in " -_.#" else "-"


@number_files.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"Numbered {counted(len(result), 'file')}", result)
