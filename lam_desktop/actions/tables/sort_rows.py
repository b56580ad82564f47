"""Sorts a table."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Columns, NewFile, Table, TableSource


@action(
    effects=(Effect.WRITE,),
    says=[
        "sort {table} by {by}",
        "order the rows of {table} by {by}",
        "sort the table {table} by {by}, highest first",
        "sort the spreadsheet {table} on {by}",
        "arrange the rows in {table} by {by} from low to high",
        "sort {table} by {by} and save it as {save_as}",
        "rank {table} by {by}",
        "put the rows of {table} in order of {by}",
        "sort the rest from young to old",
        "sort the entries by {by} descending",
        "order {table} alphabetically by {by}",
        "sort the list in {table} by {by}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def sort_rows(
    ctx: Context, table: TableSource, by: Columns, descending: bool = False, save_as: NewFile | None = None,
    in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Sort the rows of a table, spreadsheet or CSV by one or more columns, numbers and dates in their own order.

    Args:
        table: the table or the file that holds it.
        by: the columns to sort by, the most important first.
        descending: from high to low, newest first, Z to A.
        save_as: a new file for the sorted table.
        in_place: change the source file itself.
    Returns: the sorted table.
    """
    source = tables.load(ctx, table)
    rows = list(source.rows)
    for name in reversed(by):
        rows = tables.ordered(rows, tables.column(source, name), descending)
    return tables.outcome(ctx, Table(source.columns, tuple(rows)), table, save_as, in_place)
