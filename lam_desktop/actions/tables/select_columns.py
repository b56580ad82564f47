"""Keeps some columns."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Columns, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "keep {columns} only",
        "keep only {columns}",
        "keep {columns} of {table}",
        "keep only the columns {columns} of {table}",
        "take the columns {columns} from {table} into {save_as}",
        "only the {columns} columns of {table}",
        "make {save_as} with just the columns {columns} from {table}",
        "select {columns} from {table}",
        "extract the column {columns} from {table}",
        "I need the columns {columns} of {table} in {save_as}",
        "reduce {table} to {columns}",
        "copy the {columns} column of {table} to {save_as}",
        "just the columns {columns} of {table}, saved as {save_as}",
        "I need just {columns} from {table}",
        "save {columns} as {save_as}",
        "save only {columns} of {table} as {save_as}",
        "give me only {columns} as {save_as}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def select_columns(
    ctx: Context, table: TableSource, columns: Columns, save_as: NewFile | None = None, in_place: bool = False
) -> Table | Path:
    """Keep only certain columns of a table, in the order named.

    Args:
        table: the table or the file that holds it.
        columns: the columns to keep.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table with these columns.
    """
    source = tables.load(ctx, table)
    indexes = list(dict.fromkeys(tables.column(source, name) for name in columns))
    return tables.outcome(ctx, tables.with_columns(source, indexes), table, save_as, in_place)
