"""Swaps rows and columns."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import cells, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "transpose {table}",
        "swap the rows and columns of {table}",
        "turn the rows of {table} into columns",
        "turn the columns of {table} into rows and save it as {save_as}",
        "exchange rows and columns in {table}",
        "flip rows and columns of {table}",
        "make rows out of the columns of {table}",
        "transpose the table {table} into {save_as}",
        "switch rows with columns in {table}",
        "{table} with rows and columns swapped",
    ],
    example_result=Table(("name", "Ann"), (("age", 31),)),
)
def transpose_table(
    ctx: Context, table: TableSource, save_as: NewFile | None = None, in_place: bool = False
) -> Table | Path:
    """Transpose a table: its rows become columns and its columns rows; the first column gives the new headings.

    Args:
        table: the table or the file that holds it.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the turned table.
    """
    source = tables.load(ctx, table)
    heads = (source.columns[:1] or ("",)) + tuple(cells.text(row[0]) for row in source.rows)
    rows = tuple(
        (source.columns[index], *(row[index] for row in source.rows)) for index in range(1, len(source.columns))
    )
    return tables.outcome(ctx, Table(heads, rows), table, save_as, in_place)
