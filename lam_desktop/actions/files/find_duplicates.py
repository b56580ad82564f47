"""Finds files with the same content."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.contents import duplicate_groups, opened
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.connectors.wording import listed
from lam_desktop.core.action import Param, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted, size_text
from lam_desktop.core.values import Files, Kind, Table


@action(
    says=[
        "find duplicates in {files}",
        "find duplicate files among {files}",
        "are there duplicates in {files}?",
        "which of {files} are the same",
        "which files in {files} have the same content",
        "look for identical files in {files}",
        "show me the doubles in {files}",
        "list duplicate {files}",
        "do I have any file twice in {files}",
        "check {files} for copies of the same file",
        "find files in {files} that exist more than once",
        "search {files} for identical content",
        "which {files} are copies of each other?",
        "are there two of the same in {files}?",
        "do I have anything twice in {files}",
        "is there more than one copy of the same file in {files}",
    ],
    example_result=Table(
        ("group", "name", "folder", "size", "copy"),
        ((1, "a.jpg", "Pictures", 1200, ""), (1, "b.jpg", "Pictures", 1200, "Pictures/b.jpg")),
    ),
    outputs=(Param("copy", Kind.FILES, "all but the first of each group", False, choices=("duplicate", "double")),),
)
def find_duplicates(ctx: Context, files: Files) -> Table:
    """Find duplicate files: those with identical content (doubles, copies), whatever they are called.

    Args:
        files: the files to compare; a folder stands for the files directly in it. Empty files are left out.

    Returns: a table with a row for each file that has a double: number of its group, name, folder, size in bytes;
        of all but the first of a group also, as "copy", where it is.
    """
    groups = duplicate_groups(ctx.files, opened(ctx.files, files), Pulse(ctx))
    rows = [
        (number, path.name, str(path.parent), ctx.files.facts(path).size, "" if path == group[0] else str(path))
        for number, group in enumerate(groups, 1)
        for path in group
    ]
    return Table(("group", "name", "folder", "size", "copy"), tuple(rows))


@find_duplicates.answer
def _(result: Table, **arguments: Any) -> str:
    if not result.rows:
        return "No duplicates were found."
    groups: dict[int, list[Path]] = {}
    sizes: dict[int, int] = {}
    for number, name, folder, size, _ in result.rows:
        groups.setdefault(number, []).append(Path(folder) / name)
        sizes[number] = size
    one_folder = len({row[2] for row in result.rows}) == 1
    lines = [
        f"{' = '.join(path.name if one_folder else str(path) for path in group)} ({size_text(sizes[number])})"
        for number, group in groups.items()
    ]
    extra = len(result.rows) - len(groups)
    return f"Found {counted(extra, 'duplicate')} in {counted(len(groups), 'group')}:\n{listed(lines, '')}"
