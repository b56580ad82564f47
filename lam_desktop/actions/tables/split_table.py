"""Splits a table into one file for each value."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import as_text
from lam_desktop.core.values import Column, Folder, Table, TableSource


@action(
    effects=(Effect.WRITE,),
    says=[
        "split {table} by {by} into {folder}",
        "split the table {table} by the column {by}, one file each, in {folder}",
        "make one csv per {by} from {table} in {folder}",
        "separate {table} by {by} under {folder}",
        "one file for each {by} of {table} into {folder}",
        "divide {table} into files by {by}",
        "for every {by} in {table} a file of its own in {folder}",
        "break up {table} by {by}",
    ],
    example_result=[Path("/home/ann/north.csv")],
)
async def split_table(ctx: Context, table: TableSource, by: Column, folder: Folder | None = None) -> list[Path]:
    """Split a table into several files by the values of a column: one file for each value, named like it.

    Args:
        table: the table or the file that holds it.
        by: the column whose values make the files.
        folder: where the files go; else beside the source.
    Returns: the new files.
    """
    source = tables.load(ctx, table)
    index = tables.column(source, by)
    place = folder or (table.parent if isinstance(table, Path) else ctx.files.home)
    suffix = table.suffix if isinstance(table, Path) else ".csv"
    groups: dict[str, list[tuple[Any, ...]]] = {}
    for row in source.rows:
        groups.setdefault(as_text(row[index]).strip() or "empty", []).append(row)
    like = table if isinstance(table, Path) else None
    made = []
    for value, rows in groups.items():
        ctx.check_cancelled()
        name = re.sub(r'[/\\:*?"<>|]', "-", value)
        made.append(tables.save(ctx, Table(source.columns, tuple(rows)), place / f"{name}{suffix}", like=like))
    return made
