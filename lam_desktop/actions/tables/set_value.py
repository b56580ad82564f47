"""Sets a value in some rows of a column."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import cells, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Column, NewFile, RowTests, Table, TableSource, Text


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "set the {column} of {where} to {value} in {table}",
        "change {where}'s {column} to {value} in {table}",
        "in {table} set {column} to {value} where {where}",
        "in {table} put {value} in the column {column} for {where}",
        "put {value} in the {column} column for {where} in {table}",
        "{where}: put {value} under {column} in {table}",
        "tick off {where} in {table} with {value} in the {column} column",
        "enter {value} as the {column} of {where} in {table}",
        "move {where} to {column} {value} in {table}",
        "mark {where} as {value} in the column {column} of {table}",
        "update the {column} of {where} to {value} in {table}",
        "{where} has a new {column} {value}, change it in {table}",
        "write {value} in the {column} of all rows {where} in {table}",
        "the {column} of {where} in {table} should be {value}",
        "correct the {column} of {where} to {value} in {table}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def set_value(
    ctx: Context, table: TableSource, where: RowTests, column: Column, value: Text, save_as: NewFile | None = None,
    in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Set, update or enter a value in one column for the rows that meet a condition, whatever stood there before.

    Args:
        table: the table or the file that holds it.
        where: which rows.
        column: the column that gets the value.
        value: the new value.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the changed table.
    """
    source = tables.load(ctx, table)
    index = tables.column(source, column)
    chosen = set(tables.matching(source, tables.needed(where)).rows)
    if not chosen:
        raise InputError("No row fits that.", "Check the value you look for.")
    new = cells.like_others(value, (row[index] for row in source.rows))
    rows = tuple((*row[:index], new, *row[index + 1 :]) if row in chosen else row for row in source.rows)
    return tables.outcome(ctx, Table(source.columns, rows), table, save_as, in_place)
