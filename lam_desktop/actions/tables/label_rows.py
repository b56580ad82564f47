"""Adds a column that says one thing of some rows and another of the rest."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.connectors.cells import typed
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Name, NewFile, RowTests, Table, TableSource, Text


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "add a column {name} to {table} that says {value} where {where}, otherwise {otherwise}",
        "add a column {name} to {table} with {value} where {where}, else {otherwise}",
        "add a column {name} to {table}: {value} if {where}, otherwise {otherwise}",
        "put a new column {name} in {table} with {value} for rows where {where} and {otherwise} for the others",
        "in {table} make a column {name} which says {value} where {where}, and {otherwise} for all others",
        "mark the rows of {table} where {where} with {value} in a new column {name}",
        "label the rows where {where} as {value} in a new column {name} of {table}",
        "add a column {name} that is {value} where {where} and {otherwise} everywhere else and save as {save_as}",
    ],
    example_result=Table(("name", "result"), (("Ann", "pass"),)),
)
def label_rows(
    ctx: Context, table: TableSource, name: Name, where: RowTests, value: Text, otherwise: Text = "",
    save_as: NewFile | None = None, in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Add a column that labels rows: it says one thing where a condition is met, and another, or nothing, elsewhere.

    Args:
        table: the table or the file that holds it.
        name: the new column's heading.
        where: which rows get the first label.
        value: the label of those rows.
        otherwise: the label of all other rows; else their cells stay empty.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table with the new column.
    """
    source = tables.load(ctx, table)
    heading = tables.free_heading(source, name)
    met = {id(row) for row in tables.matching(source, tables.needed(where)).rows}
    yes, no = typed(value.strip()), typed(otherwise.strip()) if otherwise.strip() else None
    rows = tuple((*row, yes if id(row) in met else no) for row in source.rows)
    return tables.outcome(ctx, Table((*source.columns, heading), rows), table, save_as, in_place)
