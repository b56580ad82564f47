"""Puts the cells of several columns together."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import cells, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Columns, NewColumn, NewFile, Separator, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "combine the columns {columns} of {table} into {name}",
        "combine {columns} into {name} in {table}",
        "combine {columns} into one column {name} in {table}",
        "join the columns {columns} of {table} into one column {name}, separated by {separator}",
        "merge the {columns} columns of {table} into {name}",
        "put {columns} together into a column {name} in {table}",
        "in {table} put the columns {columns} together as {name}",
        "make one column {name} out of {columns} in {table}",
        "concatenate the columns {columns} of {table} as {name}",
        "join {columns} in {table} with {separator} into {name}",
        "I want {columns} in one column {name} in {table}",
        "make a {name} column from {columns} in {table}",
    ],
    example_result=Table(("name",), (("Ann Lee",),)),
)
def combine_columns(
    ctx: Context, table: TableSource, columns: Columns, name: NewColumn | None = None, separator: Separator = " ",
    keep: bool = False, save_as: NewFile | None = None, in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Combine two or more columns of a table into one: first and last name into a full name.

    Args:
        table: the table or the file that holds it.
        columns: the two or more columns to combine, in order.
        name: the new column's heading; else the old ones together.
        separator: what stands between them.
        keep: the old columns stay, too.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table with the new column.
    """
    source = tables.load(ctx, table)
    chosen = [tables.column(source, each) for each in columns]
    if len(set(chosen)) < 2:
        raise InputError("It takes two columns to make one of them.", "Name the columns to combine.")
    heading = name or " ".join(source.columns[index].strip() for index in chosen)
    gone = set() if keep else set(chosen)
    if heading.strip().casefold() not in {source.columns[index].strip().casefold() for index in gone}:
        heading = tables.free_heading(source, heading)
    place = max(chosen) + 1 if keep else min(chosen)

    def put(cells_: tuple[object, ...], new: object) -> tuple[object, ...]:
        left = [cell for index, cell in enumerate(cells_) if index not in gone and index < place]
        right = [cell for index, cell in enumerate(cells_) if index not in gone and index >= place]
        return (*left, new, *right)

    rows = []
    for row in source.rows:
        parts = [cells.text(row[index]).strip() for index in chosen]
        rows.append(put(row, separator.join(part for part in parts if part)))
    heads = tuple(str(each) for each in put(source.columns, heading))
    return tables.outcome(ctx, Table(heads, tuple(rows)), table, save_as, in_place)
