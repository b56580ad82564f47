"""Writes a list of files into a file."""

import csv
import io
from collections import Counter
from pathlib import Path
from typing import Any

from lam_desktop.connectors.contents import opened, size_of
from lam_desktop.connectors.pathtexts import labels
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import size_text
from lam_desktop.core.values import Files, NewFile


@action(
    effects=(Effect.WRITE,),
    says=[
        "write a list of {files} to {save_as}",
        "write the names of {files} into {save_as}",
        "save a list of {files} as {save_as}",
        "make a list of {files} in {save_as}",
        "list {files} in a text file {save_as}",
        "put the file names of {files} into {save_as}",
        "create an index of {files} in {save_as}",
        "make an inventory of {files} in {save_as}",
        "write down which {files} there are in {save_as}",
        "note the names of {files} in {save_as}",
        "write a list of what was moved to {save_as}",
        "list {files} with their sizes in {save_as}",
        "give me a file {save_as} with the names of {files}",
        "export the list of {files} to {save_as}",
    ],
    example_result=Path("Documents/list.txt"),
)
def write_file_list(
    ctx: Context, files: Files, save_as: NewFile, with_sizes: bool = False, in_bytes: bool = False
) -> Path:
    """Write a list (index, inventory) of files into a new file: one name a line, or a CSV table.

    Args:
        files: the files to list; a folder stands for the files directly in it.
        save_as: the new file. Ending in .csv it becomes a table with name, folder, size and last change.
        with_sizes: add each file's size.
        in_bytes: the sizes as exact numbers of bytes.

    Returns: the list's file.
    Raises: AlreadyThere when there is a file of that name.
    """
    paths = opened(ctx.files, files)
    text = (
        _table(ctx, paths) if save_as.suffix.lower() == ".csv" else _lines(ctx, paths, with_sizes or in_bytes, in_bytes)
    )
    return ctx.files.write(save_as, text.encode("utf-8", "surrogateescape"))


def _lines(ctx: Context, paths: list[Path], with_sizes: bool, in_bytes: bool) -> str:
    """Names; where two files share one, the way to it as well."""
    often = Counter(path.name for path in paths)
    names = [label if often[path.name] > 1 else path.name for path, label in zip(paths, labels(paths), strict=True)]
    if with_sizes:
        sizes = [size_of(ctx.files, path) for path in paths]
        names = [
            f"{name}\t{f'{size} bytes' if in_bytes else size_text(size)}"
            for name, size in zip(names, sizes, strict=True)
        ]
    return "".join(f"{name}\n" for name in names)


def _table(ctx: Context, paths: list[Path]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["name", "folder", "size", "modified"])
    for path in paths:
        facts = ctx.files.facts(path)
        writer.writerow([path.name, str(path.parent), size_of(ctx.files, path), f"{facts.modified:%Y-%m-%d %H:%M}"])
    return out.getvalue()


@write_file_list.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Wrote the list to {result.name}."
