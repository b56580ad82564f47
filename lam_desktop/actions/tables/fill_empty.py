"""Fills empty cells."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import cells, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Column, NewFile, Table, TableSource, Text


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "set the missing {column} in {table} to {value}",
        "put {value} wherever {column} is missing in {table}",
        "fill the empty cells of {column} in {table} with {value}",
        "put {value} where {column} is empty in {table}",
        "replace missing {column} in {table} by {value}",
        "write {value} into the blank cells of the column {column} of {table}",
        "empty {column} in {table} should be {value}",
        "set missing values of {column} to {value} in {table}",
        "in {table} fill gaps in {column} with {value}",
        "where there is no {column} in {table} put {value}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def fill_empty(
    ctx: Context,
    table: TableSource,
    column: Column,
    value: Text,
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> Table | Path:
    """Fill the empty or missing cells of a column with a value.

    Args:
        table: the table or the file that holds it.
        column: the column with gaps.
        value: what to put there.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the filled table.
    """
    source = tables.load(ctx, table)
    index = tables.column(source, column)
    new = cells.like_others(value, (row[index] for row in source.rows))
    filled = tables.with_cells(source, index, lambda cell: new if cells.empty(cell) else cell)
    return tables.outcome(ctx, filled, table, save_as, in_place)
