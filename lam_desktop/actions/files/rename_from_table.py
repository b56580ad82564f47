"""Renames files as a table says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from lam_desktop.connectors import cells, tables
from lam_desktop.connectors.naming import rename_all, split_name
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import counted
from lam_desktop.core.values import Column, Files, Table, TableSource

_OLD = re.compile(r"\b(?:old|from|current|present|original|is|file|before)", re.IGNORECASE)
_NEW = re.compile(r"\b(?:new|to|target|should|after|becomes?)", re.IGNORECASE)


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "rename {files} as {table} says",
        "rename {files} by the list in {table}",
        "rename {files} according to the table {table}",
        "give {files} the names that stand in {table}",
        "rename {files} with the old and new names in {table}",
        "rename {files} from {old} to {new} as listed in {table}",
        "the new names of {files} are in {table}, rename them",
        "rename {files} using the mapping in {table}",
        "batch rename {files} from the spreadsheet {table}",
        "in {table} stands what {files} are called now and what they should be called, rename them",
        "apply the new names in {table} to {files}",
        "rename {files} like it says in {table}, column {new}",
    ],
    example_result=[Path("Pictures/Ann.jpg")],
)
def rename_from_table(
    ctx: Context, files: Files, table: TableSource, old: Column | None = None, new: Column | None = None
) -> list[Path]:
    """Rename files by a table with their old and new names, a row for each; files that are not in it keep theirs.

    Args:
        files: the files that may be renamed.
        table: the table with an old and a new name in each row; with or without extensions.
        old: the column with the old names; told by its heading, or the first.
        new: the column with the new names; told by its heading, or the second.
    Returns: the renamed files.
    """
    source = tables.load(ctx, table)
    before = tables.column(source, old) if old else _found(source, _OLD, 0)
    after = tables.column(source, new) if new else _found(source, _NEW, 1)
    if before == after:
        raise InputError("I cannot tell the old names from the new ones.", "Say which columns they are in.")
    names = {cells.same_key(row[before]): cells.text(row[after]).strip() for row in source.rows}
    found = []
    for path in dict.fromkeys(files):
        stem, tail = split_name(ctx.files, path)
        name = names.get(path.name.casefold()) or names.get(stem.casefold())
        if name:
            found.append((path, name if name.lower().endswith(tail.lower()) else name + tail))
    if not found:
        raise InputError("None of these files is in the table.", "Check the folder and the column with the old names.")
    return rename_all(ctx, found)


def _found(table: Table, heading: re.Pattern[str], otherwise: int) -> int:
    """The one column with such a heading, or the one at that place."""
    fitting = [index for index, name in enumerate(table.columns) if heading.search(name)]
    if len(fitting) != 1 and len(table.columns) != 2:
        raise InputError("I cannot tell the old names from the new ones.", "Say which columns they are in.")
    return fitting[0] if len(fitting) == 1 else otherwise


@rename_from_table.answer
def _(result: list[Path], files: list[Path] | None = None, **_: Any) -> str:
    others = len(dict.fromkeys(files or ())) - len(result)
    rest = f" {counted(others, 'file')} {'is' if others == 1 else 'are'} not in the table." if others > 0 else ""
    return f"Renamed {counted(len(result), 'file')}.{rest}"
