"""Splits a table into one file for each value."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lam_desktop.connectors import cells, filenames, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
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
def split_table(ctx: Context, table: TableSource, by: Column, folder: Folder | None = None) -> list[Path]:
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
        groups.setdefault(cells.text(row[index]).strip(), []).append(row)
    made: list[Path] = []
    for done, (value, rows) in enumerate(groups.items()):
        ctx.progress(done / len(groups), value[:40])
        target = place / f"{filenames.for_value(value, made)}{suffix}"
        part = Table(source.columns, tuple(rows))
        made.append(tables.save(ctx, part, target, like=table if isinstance(table, Path) else None))
    return made
