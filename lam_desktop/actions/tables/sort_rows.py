"""Sorts a table."""

from __future__ import annotations

import re
from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Columns, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "sort {table} by {by}",
        "order the rows of {table} by {by}",
        "{table} ordered by {by}",
        "sort the table {table} by {by}, highest first",
        "sort the spreadsheet {table} on {by}",
        "arrange the rows in {table} by {by} from low to high",
        "sort {table} by {by} and save it as {save_as}",
        "rank {table} by {by}",
        "bring {table} into order by {by}",
        "put {table} in order, {by} descending",
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
        by: the columns to sort by, the most important first; "price descending" where one has a direction of its own.
        descending: from high to low, newest first, Z to A.
        save_as: a new file for the sorted table.
        in_place: change the source file itself.
    Returns: the sorted table.
    """
    source = tables.load(ctx, table)
    rows = list(source.rows)
    for name in reversed(by):
        index, own = _direction(source, name)
        rows = tables.ordered(rows, index, descending if own is None else own)
    return tables.outcome(ctx, Table(source.columns, tuple(rows)), table, save_as, in_place)


def _direction(source: Table, name: str) -> tuple[int, bool | None]:
    """The column, and whether it falls where that is said with it."""
    match = re.fullmatch(r"(.+?)\s+(?:(de)|a)sc(?:ending)?", name.strip(), re.IGNORECASE)
    if match is None or name in source.columns:
        return tables.column(source, name), None
    return tables.column(source, match[1]), match[2] is not None
