"""Replaces values in a column."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import cells, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Column, NewFile, Table, TableSource, Text


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "replace {old} with {new} in the column {column} of {table}",
        "change {old} to {new} in column {column} of {table}",
        "in {table} the {column} {old} should become {new}",
        "in the {column} column of {table} turn {old} into {new}",
        "swap {old} for {new} in the {column} column of {table}",
        "correct the {column} {old} to {new} in {table}",
        "every {column} {old} in {table} must be {new}",
        "set {column} from {old} to {new} in {table}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def replace_in_column(
    ctx: Context, table: TableSource, column: Column, old: Text, new: Text, save_as: NewFile | None = None,
    in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Replace a value in one column of a table wherever it stands.

    Args:
        table: the table or the file that holds it.
        column: the column.
        old: the value to replace.
        new: the new value.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the changed table.
    """
    source = tables.load(ctx, table)
    index = tables.column(source, column)
    wanted = cells.same_key(old)
    value = cells.like_others(new, (row[index] for row in source.rows))
    replaced = tables.with_cells(source, index, lambda cell: value if cells.same_key(cell) == wanted else cell)
    if replaced == source and new != old:
        raise InputError(f"“{old}” does not stand in the column {source.columns[index]}.", "Check how it is written.")
    return tables.outcome(ctx, replaced, table, save_as, in_place)
