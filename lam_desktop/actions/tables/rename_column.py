"""Renames a column."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Column, Name, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "rename the column {column} to {new_name} in {table}",
        "call the column {column} of {table} {new_name}",
        "change the header {column} into {new_name} in {table}",
        "in {table} the column {column} should be called {new_name}",
        "rename {column} to {new_name} in the spreadsheet {table}",
        "give the column {column} the name {new_name} in {table}",
        "the heading {column} in {table} must become {new_name}",
        "change the column name {column} to {new_name} in {table}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def rename_column(
    ctx: Context, table: TableSource, column: Column, new_name: Name, save_as: NewFile | None = None,
    in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Rename a column of a table: change the heading in its first row.

    Args:
        table: the table or the file that holds it.
        column: the column's present name.
        new_name: its new name.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table with the new heading.
    """
    source = tables.load(ctx, table)
    names = list(source.columns)
    index = tables.column(source, column)
    names[index] = tables.free_heading(source, new_name, instead_of=index)
    return tables.outcome(ctx, Table(tuple(names), source.rows), table, save_as, in_place)
